import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listIndustries } from '../../api/client.ts'
import { ChoiceField, Fields, TextField } from '../../parts/Fields.tsx'
import { Panel } from '../../parts/Page.tsx'
import { SizingView } from '../../parts/UnitParts.tsx'
import { useRead } from '../../reading.ts'
import type { Draft, DraftProps } from './ProfilePage.tsx'
import { usePunctuation } from '../../parts/punctuation.ts'

const fiveIndustries = [
  'foreign-trade',
  'accommodation-catering',
  'culture-tourism',
  'transport',
  'wholesale-retail',
  'none',
]
const fenPerWanyuan = 1_000_000

/** Ten thousand yuan as written → whole fen; undefined for what is no amount with at most six decimals. */
function fenOfWanyuan(text: string): number | undefined {
  const plain = text.replaceAll(',', '').trim()
  if (!/^\d{1,9}(\.\d{1,6})?$/.test(plain)) return undefined
  const [whole = '0', rest = ''] = plain.split('.')
  return Number(whole) * fenPerWanyuan + Number(rest.padEnd(6, '0'))
}

function wanyuanOfFen(fen: number | null): string {
  if (fen === null) return ''
  const rest = String(fen % fenPerWanyuan)
    .padStart(6, '0')
    .replace(/0+$/, '')
  return `${Math.floor(fen / fenPerWanyuan)}${rest === '' ? '' : `.${rest}`}`
}

/** Industry and three figures of the last full year → size with its arithmetic; one of the five industries is declared here. */
export function SizePanel({ profile, draft, set }: DraftProps) {
  const { t } = useTranslation('registry-pages')
  const { unit, sizing } = profile
  const outdated = sizing.figuresYear !== null && sizing.figuresYear !== sizing.figuresYearNow
  const decision = profile.fiveIndustryDecision
  return (
    <Panel title={t('sizing.title', { year: sizing.figuresYearNow })}>
      {outdated && (
        <div className="zp-note wait">
          <p>{t('sizing.outdated', { year: sizing.figuresYear, now: sizing.figuresYearNow })}</p>
        </div>
      )}
      <Fields>
        <IndustryField
          code={draft.industryCode === undefined ? unit.industryCode : draft.industryCode}
          name={sizing.industryName}
          set={code => set('industryCode', code)}
        />
        <WholeField id="employees" value={unit.employees} set={value => set('employees', value)} />
        <WanyuanField id="revenueFen" value={unit.revenueFen} set={value => set('revenueFen', value)} />
        <WanyuanField id="assetsFen" value={unit.assetsFen} set={value => set('assetsFen', value)} />
        <ChoiceField
          id="fiveIndustry"
          label={t('field.fiveIndustry')}
          hint={
            decision
              ? t(decision.confirmed ? 'fiveIndustryConfirmed' : 'fiveIndustryRejected', { reason: decision.reason })
              : t('fiveIndustryHint')
          }
          nothing={t('choose')}
          value={draft.fiveIndustry ?? unit.fiveIndustry ?? ''}
          set={value => set('fiveIndustry', value === '' ? null : (value as Draft['fiveIndustry']))}
          choices={fiveIndustries.map(value => ({ value, label: t(`fiveIndustry.${value}`) }))}
        />
      </Fields>
      <SizingView sizing={sizing} />
    </Panel>
  )
}

function IndustryField({
  code,
  name,
  set,
}: {
  code: string | null | undefined
  name: string | null
  set: (code: string) => void
}) {
  const { t } = useTranslation('registry-pages')
  const [search, setSearch] = useState('')
  const found = useRead(['industries', search], () => listIndustries({ search }), {
    keepLast: true,
    when: search !== '',
  })
  const options = (found.data?.industries ?? []).map(one => ({
    value: one.code,
    label: `${one.code} ${one.name}`,
    above: one.above,
  }))
  const known =
    code && !options.some(option => option.value === code)
      ? [{ value: code, label: `${code} ${name ?? ''}`, above: '' }]
      : []
  return (
    <label className="zp-labelled" htmlFor="industryCode">
      <span className="zp-label">{t('field.industryCode')}</span>
      <Select
        id="industryCode"
        value={code ?? null}
        showSearch={{ filterOption: false, onSearch: setSearch }}
        placeholder={t('sizing.searchIndustry')}
        notFoundContent={search === '' ? t('sizing.searchIndustry') : t('sizing.noIndustry')}
        options={[...known, ...options]}
        optionRender={option => (
          <span>
            {option.data.label}
            {option.data.above && <span className="zp-quiet"> {option.data.above}</span>}
          </span>
        )}
        onChange={(value: string | null) => value && set(value)}
      />
      <span className="zp-hint">{t('sizing.industryHint')}</span>
    </label>
  )
}

interface FigureProps {
  id: 'employees' | 'revenueFen' | 'assetsFen'
  value: number | null
  set: (value: number | null) => void
}

function WholeField({ id, value, set }: FigureProps) {
  const { t } = useTranslation('registry-pages')
  const [text, setText] = useState(value === null ? '' : String(value))
  const wrong = text !== '' && !/^\d{1,7}$/.test(text)
  const change = (next: string) => {
    setText(next)
    if (next === '' || /^\d{1,7}$/.test(next)) set(next === '' ? null : Number(next))
  }
  return (
    <TextField id={id} label={t(`field.${id}`)} value={text} set={change} because={wrong ? t('notWhole') : undefined} />
  )
}

function WanyuanField({ id, value, set }: FigureProps) {
  const punctuation = usePunctuation()
  const { t } = useTranslation('registry-pages')
  const [text, setText] = useState(wanyuanOfFen(value))
  const wrong = text !== '' && fenOfWanyuan(text) === undefined
  const change = (next: string) => {
    setText(next)
    const fen = fenOfWanyuan(next)
    if (next === '') set(null)
    else if (fen !== undefined) set(fen)
  }
  return (
    <TextField
      id={id}
      label={punctuation.aside(t(`field.${id}`), t('wanyuan'))}
      value={text}
      set={change}
      because={wrong ? t('notMoney') : undefined}
    />
  )
}
