import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type ClaimCase,
  type ClaimColumn,
  permitReturn,
  returnCase,
  type ReviewCase,
  type ReviewDefect,
  type ReviewDefectPlace,
} from '../../api/client.ts'
import { becauseOf, isAllowed } from '../../acts.ts'
import { pick } from '../../language.ts'
import { DayText } from '../../parts/DayText.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { ActButton, Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useAct } from '../../reading.ts'
import type { Defects } from './case-defects.ts'

/** B5 退回补正: all defects at once, as the unit will read them; a second return needs the leader. */
export function CaseReturn({
  data,
  claim,
  defects,
}: {
  data: ReviewCase
  claim: ClaimCase | undefined
  defects: Defects
}) {
  const { t } = useTranslation('review-pages')
  const [note, setNote] = useState('')
  const send = useAct(
    () => returnCase({ case: data.case.id }, { defects: [...defects.list], ...(note.trim() === '' ? {} : { note }) }),
    () => {
      defects.clear()
      setNote('')
    },
  )
  const forbidden = becauseOf(data.acts, 'return') ?? (defects.list.length === 0 ? t('return.none') : undefined)
  return (
    <>
      {data.case.rounds > 0 && data.case.state === 'accepted' && <SecondReturn data={data} />}
      {data.case.state === 'accepted' && (
        <Panel title={t('return.add')}>
          <DefectForm
            columns={claim?.claim.columns ?? []}
            checks={claim?.checks ?? []}
            place={{}}
            suggestions={[]}
            add={defects.add}
          />
        </Panel>
      )}
      {data.case.state === 'accepted' && (
        <Panel title={t('return.preview')}>
          <p className="zp-quiet">{t('return.previewText', { count: data.answerDays })}</p>
          {defects.list.length === 0 && <EmptyState title={t('return.none')} text={t('return.noneText')} />}
          <ol>
            {defects.list.map((defect, index) => (
              // Notes have no identity of their own; removing one renumbers the rest.
              <li key={`${defect.code} ${index}`}>
                {defect.text} <span className="zp-clause">{defect.clause}</span>{' '}
                <span className="zp-quiet">{placeWords(defect.at, t)}</span>{' '}
                <button type="button" className="zp-link" onClick={() => defects.remove(index)}>
                  {t('return.remove')}
                </button>
              </li>
            ))}
          </ol>
          <label className="zp-fields">
            {t('return.note')}
            <textarea
              className="zp-field"
              rows={3}
              maxLength={1000}
              value={note}
              onChange={event => setNote(event.currentTarget.value)}
            />
          </label>
          {send.reasons && <Reasons reasons={send.reasons} />}
          <ActButton kind="primary" running={send.running} because={forbidden} onClick={() => void send.run(undefined)}>
            {t('return.send')}
          </ActButton>
        </Panel>
      )}
      {data.case.state !== 'accepted' && data.returns.length === 0 && <EmptyState title={t('return.notNow')} />}
      {data.returns.map(round => (
        <Panel key={round.round} title={t('return.round', { round: round.round })} extra={<DayText day={round.day} />}>
          <ol>
            {round.defects.map((defect, index) => (
              <li key={`${defect.code} ${index}`}>
                {defect.text} <span className="zp-clause">{defect.clause}</span>
              </li>
            ))}
          </ol>
        </Panel>
      ))}
    </>
  )
}

function placeWords(at: ReviewDefectPlace, t: (key: string) => string): string {
  if (at.line !== undefined) return t('return.placeLine')
  if (at.form !== undefined) return t(`form.${at.form}`)
  if (at.evidence !== undefined) return t('return.placeEvidence')
  return ''
}

function SecondReturn({ data }: { data: ReviewCase }) {
  const { t } = useTranslation('review-pages')
  const [reason, setReason] = useState('')
  const permit = useAct(() => permitReturn({ case: data.case.id }, { reason }))
  return (
    <div className="zp-note wait">
      <p>{t('return.second')}</p>
      {isAllowed(data.acts, 'permitReturn') && (
        <div className="zp-fields">
          <label>
            {t('return.permitReason')}
            <input className="zp-field" value={reason} onChange={event => setReason(event.currentTarget.value)} />
          </label>
          {permit.reasons && <Reasons reasons={permit.reasons} />}
          <ActButton
            running={permit.running}
            because={reason.trim().length < 2 ? t('need.text') : undefined}
            onClick={() => void permit.run(undefined)}
          >
            {t('return.permit')}
          </ActButton>
        </div>
      )}
    </div>
  )
}

/** One defect: which check, which clause, where, and what the unit has to do, in its own words. */
export function DefectForm({
  columns,
  checks,
  place,
  suggestions,
  add,
}: {
  columns: readonly ClaimColumn[]
  checks: ClaimCase['checks']
  place: ReviewDefectPlace
  suggestions: readonly { clause: string; rule: string; says: { zh: string; en: string } }[]
  add: (defect: ReviewDefect) => void
}) {
  const { t } = useTranslation('review-pages')
  const [check, setCheck] = useState('')
  const [fact, setFact] = useState('')
  const [where, setWhere] = useState('')
  const [clause, setClause] = useState(suggestions[0]?.clause ?? '')
  const [text, setText] = useState(suggestions[0]?.says.zh ?? '')
  const at: ReviewDefectPlace = {
    ...place,
    ...(fact === '' ? {} : { fact }),
    ...(where === 'evidence' ? { evidence: 'paper' } : where === '' ? {} : { form: where }),
  }
  const send = () => {
    add({
      code: check === '' ? (suggestions[0]?.rule ?? 'other') : check,
      clause: clause.trim() === '' ? null : clause.trim(),
      text: text.trim(),
      at,
    })
    setText('')
    setClause('')
  }
  return (
    <div className="zp-fields">
      <label>
        {t('defect.check')}
        <select className="zp-field" value={check} onChange={event => setCheck(event.currentTarget.value)}>
          <option value="">{t('defect.other')}</option>
          {checks.map(one => (
            <option key={one.check} value={one.check}>
              {pick(one.label)}
            </option>
          ))}
        </select>
      </label>
      {place.line === undefined ? (
        <label>
          {t('defect.where')}
          <select className="zp-field" value={where} onChange={event => setWhere(event.currentTarget.value)}>
            <option value="">{t('defect.anywhere')}</option>
            <option value="application">{t('form.application')}</option>
            <option value="roster">{t('form.roster')}</option>
            <option value="evidence">{t('return.placeEvidence')}</option>
          </select>
        </label>
      ) : (
        <label>
          {t('defect.cell')}
          <select className="zp-field" value={fact} onChange={event => setFact(event.currentTarget.value)}>
            <option value="">{t('defect.wholeLine')}</option>
            {columns.map(column => (
              <option key={column.name} value={column.name}>
                {pick(column.label)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {t('decide.clause')}
        <input className="zp-field" value={clause} onChange={event => setClause(event.currentTarget.value)} />
      </label>
      <label>
        {t('defect.text')}
        <textarea className="zp-field" rows={2} value={text} onChange={event => setText(event.currentTarget.value)} />
      </label>
      <ActButton onClick={send} because={text.trim().length < 2 ? t('need.text') : undefined}>
        {t('defect.add')}
      </ActButton>
    </div>
  )
}
