import { type ClipboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Claim, type ClaimEvidence, enterIndicators } from '../../api/client.ts'
import { pick } from '../../language.ts'
import { TimeText } from '../../parts/DayText.tsx'
import { ActButton, Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useAct } from '../../reading.ts'
import { parseScaled, scaledText } from './scaled-number.ts'

type Indicators = NonNullable<ClaimEvidence['indicators']>
type Series = Indicators['series'][number]

/** Amounts are typed in yuan, quantities in their own unit; both are kept as whole numbers. */
const decimalsOf = (series: Series) => (series.unit === 'fen' ? 2 : 3)

interface Typed {
  current: string
  months: string[]
}

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** 困难企业: electricity, energy and revenue, each month of 2019 and the claimed month; the drop is computed at once. */
export function IndicatorForm({
  claim,
  indicators,
  because,
}: {
  claim: Claim
  indicators: Indicators
  because: string | undefined
}) {
  const { t } = useTranslation('claims-pages')
  const [typed, setTyped] = useState<Record<string, Typed>>(() =>
    Object.fromEntries(
      indicators.series.map(series => [
        series.indicator,
        {
          current: scaledText(series.current, decimalsOf(series)),
          months: series.months2019.map(value => scaledText(value, decimalsOf(series))),
        },
      ]),
    ),
  )
  const save = useAct(() =>
    enterIndicators(
      { claim: claim.id },
      {
        series: indicators.series.map(series => ({
          indicator: series.indicator,
          current: parseScaled(typed[series.indicator]?.current ?? '', decimalsOf(series)) ?? null,
          months2019: months.map(
            month => parseScaled(typed[series.indicator]?.months[month - 1] ?? '', decimalsOf(series)) ?? null,
          ),
        })),
      },
    ),
  )
  const wrong = indicators.series.some(series => {
    const entry = typed[series.indicator]
    return [entry?.current ?? '', ...(entry?.months ?? [])].some(
      text => parseScaled(text, decimalsOf(series)) === undefined,
    )
  })
  const write = (indicator: string, index: number | 'current', text: string) =>
    setTyped(before => {
      const entry = before[indicator] ?? { current: '', months: months.map(() => '') }
      const next =
        index === 'current'
          ? { ...entry, current: text }
          : { ...entry, months: entry.months.map((old, at) => (at === index ? text : old)) }
      return { ...before, [indicator]: next }
    })
  const paste = (indicator: string, index: number, event: ClipboardEvent) => {
    const values = event.clipboardData
      .getData('text')
      .split(/[\t\r\n]+/)
      .filter(value => value !== '')
    if (values.length < 2) return
    event.preventDefault()
    for (const [offset, value] of values.entries())
      if (index + offset < 12) write(indicator, index + offset, value.replace(/[,，]/g, ''))
  }
  return (
    <Panel
      id="indicators"
      title={t('indicators.title')}
      extra={
        indicators.needed ? (
          <StatusTag tone="wait">{t('indicators.needed')}</StatusTag>
        ) : (
          <StatusTag tone="quiet">{t('indicators.notNeeded')}</StatusTag>
        )
      }
    >
      <p className="zp-quiet">{t('indicators.why')}</p>
      {!indicators.whole && <p className="zp-because">{t('indicators.notWhole', { month: claim.month })}</p>}
      <div className="zp-scroll">
        <table className="zp-plain zp-months">
          <thead>
            <tr>
              <th>{t('indicators.month')}</th>
              {indicators.series.map(series => (
                <th key={series.indicator}>
                  {pick(series.label)}{' '}
                  <span className="zp-clause">
                    {series.unitName ? pick(series.unitName) : series.unit === 'fen' ? t('indicators.yuan') : ''}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((month, index) => (
              <tr key={month}>
                <th scope="row">2019-{String(month).padStart(2, '0')}</th>
                {indicators.series.map(series => (
                  <td key={series.indicator}>
                    <NumberField
                      label={`${pick(series.label)} 2019-${month}`}
                      text={typed[series.indicator]?.months[index] ?? ''}
                      decimals={decimalsOf(series)}
                      disabled={because !== undefined}
                      write={text => write(series.indicator, index, text)}
                      paste={event => paste(series.indicator, index, event)}
                    />
                  </td>
                ))}
              </tr>
            ))}
            <tr className="zp-now">
              <th scope="row">{claim.month}</th>
              {indicators.series.map(series => (
                <td key={series.indicator}>
                  <NumberField
                    label={`${pick(series.label)} ${claim.month}`}
                    text={typed[series.indicator]?.current ?? ''}
                    decimals={decimalsOf(series)}
                    disabled={because !== undefined}
                    write={text => write(series.indicator, 'current', text)}
                  />
                </td>
              ))}
            </tr>
            <Drops series={indicators.series} />
          </tbody>
        </table>
      </div>
      <div className="zp-page-acts zp-above">
        <ActButton
          kind="primary"
          onClick={() => void save.run(undefined)}
          running={save.running}
          because={because ?? (wrong ? t('indicators.wrong') : undefined)}
        >
          {t('indicators.save')}
        </ActButton>
        {indicators.at && (
          <span className="zp-quiet">
            {t('indicators.saved')} <TimeText at={indicators.at} /> {indicators.byName}
          </span>
        )}
      </div>
      {save.reasons && <Reasons reasons={save.reasons} />}
    </Panel>
  )
}

function Drops({ series }: { series: readonly Series[] }) {
  const { t } = useTranslation('claims-pages')
  return (
    <>
      <tr>
        <th scope="row">{t('indicators.average')}</th>
        {series.map(one => (
          <td key={one.indicator} className="figures">
            {one.average2019 === null ? '—' : scaledText(one.average2019, decimalsOf(one))}
          </td>
        ))}
      </tr>
      <tr>
        <th scope="row">{t('indicators.drop')}</th>
        {series.map(one => (
          <td key={one.indicator} className="figures">
            {one.dropHundredths === null ? (
              '—'
            ) : (
              <StatusTag tone={one.meets ? 'good' : 'bad'}>
                {scaledText(one.dropHundredths, 2)}% {t(one.meets ? 'indicators.meets' : 'indicators.fails')}
              </StatusTag>
            )}
          </td>
        ))}
      </tr>
    </>
  )
}

interface NumberFieldProps {
  label: string
  text: string
  decimals: number
  disabled: boolean
  write: (text: string) => void
  paste?: (event: ClipboardEvent) => void
}

function NumberField({ label, text, decimals, disabled, write, paste }: NumberFieldProps) {
  return (
    <input
      className="zp-field figures"
      inputMode="decimal"
      aria-label={label}
      aria-invalid={parseScaled(text, decimals) === undefined}
      value={text}
      disabled={disabled}
      onChange={event => write(event.currentTarget.value)}
      {...(paste ? { onPaste: paste } : {})}
    />
  )
}
