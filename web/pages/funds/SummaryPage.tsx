import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  downloadFundRequestAddress,
  type FundRequest,
  type FundSummary,
  makeFundLetter,
  readFundSummary,
} from '../../api/client.ts'
import { becauseOf } from '../../acts.ts'
import { type Column, DataTable } from '../../parts/DataTable.tsx'
import { DayText } from '../../parts/DayText.tsx'
import { Money } from '../../parts/Money.tsx'
import { ActButton, Page, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useAct, useRead } from '../../reading.ts'
import { formatYuan } from '../../../values/money.ts'
import { FundChoice } from './FundParts.tsx'
import { LetterPanel } from './LetterPanel.tsx'
import { useFundAsk } from './use-fund-ask.ts'

/** F2 汇总请款: the districts' requests, one letter to finance over those chosen, and where finance stands with each. */
export function SummaryPage() {
  const { t } = useTranslation('funds-pages')
  const { ask, source } = useFundAsk()
  const summary = useRead(['fund-summary', ask], () => readFundSummary(ask))
  const [ticked, setTicked] = useState<string[]>([])
  const make = useAct(
    (requestIds: string[]) => makeFundLetter({ source, requestIds }),
    () => setTicked([]),
  )
  const data = summary.data
  const chosen = data?.waiting.filter(row => ticked.includes(row.id)) ?? []
  const forbidden = data ? becauseOf(data.acts, 'makeLetter') : undefined
  return (
    <Page
      title={t('summary.title')}
      state={data && t('summary.state', { count: data.waiting.length, amount: formatYuan(data.waitingFen) })}
      extra={<FundChoice />}
      primary={
        <ActButton
          kind="primary"
          running={make.running}
          because={forbidden ?? (chosen.length === 0 ? t('summary.tick') : undefined)}
          onClick={() => void make.run(chosen.map(row => row.id))}
        >
          {chosen.length === 0
            ? t('summary.make')
            : t('summary.makeSum', { amount: formatYuan(chosen.reduce((sum, row) => sum + row.amountFen, 0)) })}
        </ActButton>
      }
    >
      {make.reasons && <Reasons reasons={make.reasons} />}
      <Shown reading={summary}>
        {shown => (
          <>
            <Waiting rows={shown.waiting} ticked={ticked} setTicked={setTicked} />
            {shown.letters.map(letter => (
              <LetterPanel key={letter.id} letter={letter} />
            ))}
            {shown.letters.length === 0 && <p className="zp-quiet">{t('letter.none')}</p>}
            <Districts rows={shown.districts} />
          </>
        )}
      </Shown>
    </Page>
  )
}

function Waiting({
  rows,
  ticked,
  setTicked,
}: {
  rows: FundRequest[]
  ticked: string[]
  setTicked: (keys: string[]) => void
}) {
  const { t } = useTranslation('funds-pages')
  const columns: Column<FundRequest>[] = [
    { key: 'territory', title: t('column.territory'), show: row => row.territoryName, text: row => row.territoryName },
    {
      key: 'number',
      title: t('column.number'),
      show: row => (
        <a href={downloadFundRequestAddress({ request: row.id })} target="_blank" rel="noreferrer">
          {row.number}
        </a>
      ),
      text: row => row.number,
    },
    { key: 'units', title: t('column.units'), show: row => row.units, text: row => row.units, align: 'right' },
    {
      key: 'headcount',
      title: t('column.headcount'),
      show: row => row.headcount,
      text: row => row.headcount,
      align: 'right',
    },
    {
      key: 'amount',
      title: t('column.amount'),
      show: row => <Money fen={row.amountFen} />,
      text: row => formatYuan(row.amountFen),
      align: 'right',
      total: <Money fen={rows.reduce((sum, row) => sum + row.amountFen, 0)} />,
    },
    {
      key: 'day',
      title: t('column.submittedOn'),
      show: row => <DayText day={row.submittedOn} />,
      text: row => row.submittedOn,
    },
  ]
  return (
    <DataTable
      label={t('summary.waiting')}
      columns={columns}
      rows={rows}
      rowKey={row => row.id}
      ticked={{ keys: ticked, set: setTicked }}
      exportName={t('summary.waiting')}
      filters={<strong>{t('summary.waiting')}</strong>}
      empty={{ title: t('summary.none'), text: t('summary.noneText') }}
    />
  )
}

function Districts({ rows }: { rows: FundSummary['districts'] }) {
  const { t } = useTranslation('funds-pages')
  const money = (
    key: 'requestedFen' | 'waitingFen' | 'allocatedFen' | 'paidFen',
  ): Column<FundSummary['districts'][number]> => ({
    key,
    title: t(`summary.${key}`),
    show: row => <Money fen={row[key]} />,
    text: row => formatYuan(row[key]),
    align: 'right',
    total: <Money fen={rows.reduce((sum, row) => sum + row[key], 0)} />,
  })
  return (
    <DataTable
      label={t('summary.districts')}
      columns={[
        {
          key: 'territory',
          title: t('column.territory'),
          show: row => row.territoryName,
          text: row => row.territoryName,
        },
        money('requestedFen'),
        money('waitingFen'),
        money('allocatedFen'),
        money('paidFen'),
      ]}
      rows={rows}
      rowKey={row => row.territory}
      exportName={t('summary.districts')}
      filters={<strong>{t('summary.districts')}</strong>}
      empty={{ title: t('summary.noDistricts') }}
    />
  )
}
