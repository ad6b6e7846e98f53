import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { checkUnit, type UnitDetail } from '../../api/client.ts'
import { ActButton, Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useShownValue } from '../../parts/UnitParts.tsx'
import { useAct } from '../../reading.ts'

const compared = [
  'name',
  'code',
  'kind',
  'ownership',
  'legalRepresentative',
  'address',
  'industryCode',
  'employees',
  'revenueFen',
  'assetsFen',
  'insured',
  'accountName',
] as const

interface Answer {
  agrees: boolean
  note: string
}

/** Field by field: what the unit registered, whether it agrees with what the officer sees elsewhere, and what differs. */
export function UnitComparison({ detail, because }: { detail: UnitDetail; because: string | undefined }) {
  const { t } = useTranslation('registry-pages')
  const shown = useShownValue()
  const [answers, setAnswers] = useState<Record<string, Answer>>({})
  const [note, setNote] = useState('')
  const values: Record<string, unknown> = {
    ...detail.unit,
    accountName: detail.account?.accountName ?? null,
    industryCode: detail.unit.industryCode && `${detail.unit.industryCode} ${detail.sizing.industryName ?? ''}`,
  }
  const answerOf = (field: string): Answer => answers[field] ?? { agrees: true, note: '' }
  const set = (field: string, change: Partial<Answer>) =>
    setAnswers(all => ({ ...all, [field]: { ...answerOf(field), ...change } }))
  const act = useAct(() =>
    checkUnit({ body: detail.unit.bodyId }, { fields: compared.map(field => ({ field, ...answerOf(field) })), note }),
  )
  const differing = compared.filter(field => !answerOf(field).agrees)
  const unexplained = differing.some(field => answerOf(field).note.trim() === '')
  return (
    <Panel title={t('comparison.title')}>
      <p className="zp-quiet">{t('comparison.text')}</p>
      <div className="zp-scroll">
        <table className="zp-plain">
          <thead>
            <tr>
              <th>{t('comparison.field')}</th>
              <th>{t('comparison.registered')}</th>
              <th>{t('comparison.result')}</th>
              <th>{t('comparison.note')}</th>
            </tr>
          </thead>
          <tbody>
            {compared.map(field => (
              <tr key={field}>
                <th scope="row">{t(`field.${field}`)}</th>
                <td>{shown(field, plain(values[field]))}</td>
                <td>
                  <select
                    className="zp-field"
                    aria-label={t(`field.${field}`)}
                    value={answerOf(field).agrees ? 'agrees' : 'differs'}
                    onChange={event => set(field, { agrees: event.currentTarget.value === 'agrees' })}
                  >
                    <option value="agrees">{t('state.agrees', { ns: 'common' })}</option>
                    <option value="differs">{t('state.differs', { ns: 'common' })}</option>
                  </select>
                </td>
                <td>
                  {!answerOf(field).agrees && (
                    <input
                      id={field}
                      className="zp-field"
                      aria-label={t('comparison.note')}
                      placeholder={t('comparison.seen')}
                      value={answerOf(field).note}
                      onChange={event => set(field, { note: event.currentTarget.value })}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <label className="zp-labelled zp-above" htmlFor="comparison-note">
        <span className="zp-label">{t('comparison.remark')}</span>
        <textarea
          id="comparison-note"
          className="zp-field"
          rows={2}
          maxLength={500}
          value={note}
          onChange={event => setNote(event.currentTarget.value)}
        />
      </label>
      {act.reasons && <Reasons reasons={act.reasons} />}
      <div className="zp-page-acts zp-above">
        <ActButton
          kind="primary"
          running={act.running}
          because={because ?? (unexplained ? t('comparison.unexplained') : undefined)}
          onClick={() => void act.run(undefined)}
        >
          {differing.length === 0 ? t('comparison.agree') : t('comparison.differ', { count: differing.length })}
        </ActButton>
      </div>
    </Panel>
  )
}

/** A registered value as text; what the register does not know is null. */
function plain(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? `${value}` : null
}
