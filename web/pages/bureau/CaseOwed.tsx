import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ClaimColumn, type ClaimOwed, decideOwed, type ReviewCase } from '../../api/client.ts'
import { becauseOf } from '../../acts.ts'
import { pick } from '../../language.ts'
import { ActButton, Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useAct } from '../../reading.ts'

/** What the rules leave to an official: a fact decided with clause and reason; the line is judged again (W2). */
export function CaseOwed({
  data,
  claimId,
  lineId,
  owed,
  columns,
}: {
  data: ReviewCase
  claimId: string
  lineId: string
  owed: ClaimOwed
  columns: readonly ClaimColumn[]
}) {
  const { t } = useTranslation('review-pages')
  const [value, setValue] = useState('')
  const [reason, setReason] = useState('')
  const column = columns.find(one => one.name === owed.fact)
  const decide = useAct(() =>
    decideOwed(
      { claim: claimId },
      { line: lineId, fact: owed.fact ?? '', value: typed(value, column?.kind), clause: owed.clause, reason },
    ),
  )
  const forbidden = becauseOf(data.acts, 'decideLines') ?? (data.case.mine ? undefined : t('need.take'))
  const canDecide = owed.kind === 'decision' && owed.fact !== undefined
  return (
    <Panel title={pick(owed.says)} extra={<StatusTag tone="wait">{t('owed.by', { by: pick(owed.byName) })}</StatusTag>}>
      <p className="zp-clause">
        {owed.clause} {owed.doubt}
      </p>
      {canDecide && forbidden === undefined && (
        <div className="zp-fields">
          <label>
            {owed.factLabel ? pick(owed.factLabel) : owed.fact}
            <ValueField column={column} value={value} set={setValue} />
          </label>
          <label>
            {t('decide.reason')}
            <input className="zp-field" value={reason} onChange={event => setReason(event.currentTarget.value)} />
          </label>
          {decide.reasons && <Reasons reasons={decide.reasons} />}
          <ActButton
            running={decide.running}
            because={value === '' || reason.trim().length < 2 ? t('need.valueAndReason') : undefined}
            onClick={() => void decide.run(undefined)}
          >
            {t('owed.decide')}
          </ActButton>
        </div>
      )}
      {canDecide && forbidden && <p className="zp-because">{forbidden}</p>}
    </Panel>
  )
}

function ValueField({
  column,
  value,
  set,
}: {
  column: ClaimColumn | undefined
  value: string
  set: (value: string) => void
}) {
  const { t } = useTranslation('review-pages')
  const choices =
    column?.kind === 'choice'
      ? column.choices.map(choice => ({ value: choice.value, label: pick(choice.label) }))
      : column === undefined || column.kind === 'yes-no'
        ? [
            { value: 'true', label: t('yes', { ns: 'common' }) },
            { value: 'false', label: t('no', { ns: 'common' }) },
          ]
        : null
  if (choices === null)
    return <input className="zp-field" value={value} onChange={event => set(event.currentTarget.value)} />
  return (
    <select className="zp-field" value={value} onChange={event => set(event.currentTarget.value)}>
      <option value="">{t('owed.choose')}</option>
      {choices.map(choice => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}

function typed(value: string, kind: string | undefined): string | number | boolean {
  if (kind === 'integer' || kind === 'fen') return Number(value)
  if (value === 'true' || value === 'false') return value === 'true'
  return value
}
