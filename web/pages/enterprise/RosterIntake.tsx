import { labelled, listed } from '../../words.ts'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type Claim,
  type ClaimRosterOutcome,
  copyLastMonth,
  downloadAnnotatedAddress,
  downloadTemplateAddress,
  pasteRows,
  uploadRoster,
} from '../../api/client.ts'
import { becauseOf } from '../../acts.ts'
import type { UploadFile } from '../../client.ts'
import { currentLanguage, pick } from '../../language.ts'
import { FileDrop } from '../../parts/FileDrop.tsx'
import { ActButton, Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { queries, useAct } from '../../reading.ts'

interface Held {
  name: string
  file: Blob
}

/** The ways in for a roster: a sheet, last month's, pasted rows; and what a sheet with unknown headings needs. */
export function RosterIntake({ claim }: { claim: Claim }) {
  const { t } = useTranslation('claims-pages')
  const [outcome, setOutcome] = useState<ClaimRosterOutcome | null>(null)
  const [held, setHeld] = useState<Held | null>(null)
  const [way, setWay] = useState<'none' | 'paste'>('none')
  const because = becauseOf(claim.acts, 'editRoster')
  const send = async (name: string, file: UploadFile) => {
    setOutcome(null)
    setHeld({ name, file: file.file })
    setOutcome(await uploadRoster({ claim: claim.id, name }, file))
  }
  const copy = useAct(() => copyLastMonth({ claim: claim.id }), setOutcome)
  if (because !== undefined && claim.rosterNumber === 0) return null
  const ways = (
    <>
      <FileDrop
        title={claim.rosterNumber === 0 ? t('roster.drop') : t('roster.dropAgain')}
        hint={t('roster.hint')}
        accept=".xlsx"
        send={send}
        done={() => void queries.invalidateQueries()}
        because={because}
      />
      <div className="zp-page-acts zp-above">
        <ActButton onClick={() => void copy.run(undefined)} running={copy.running} because={because}>
          {t('roster.copy')}
        </ActButton>
        <ActButton onClick={() => setWay(way === 'paste' ? 'none' : 'paste')} because={because}>
          {t('roster.paste')}
        </ActButton>
      </div>
      {copy.reasons && <Reasons reasons={copy.reasons} />}
      {way === 'paste' && <Paste claim={claim} done={setOutcome} />}
    </>
  )
  return (
    <Panel
      title={t('roster.intake')}
      extra={
        <span className="zp-page-acts">
          <a className="zp-button small" href={downloadTemplateAddress({ month: claim.month })} download>
            {t('roster.template')}
          </a>
          {claim.rosterNumber > 0 && (
            <a
              className="zp-button small"
              href={downloadAnnotatedAddress({ claim: claim.id, language: currentLanguage() })}
              download
            >
              {t('roster.annotated')}
            </a>
          )}
        </span>
      }
    >
      {outcome && <Outcome outcome={outcome} />}
      {outcome?.outcome === 'needs-mapping' && held && (
        <Mapping claim={claim} outcome={outcome} held={held} done={setOutcome} />
      )}
      {claim.rosterNumber === 0 ? (
        ways
      ) : (
        <details>
          <summary>{t('roster.intakeAgain')}</summary>
          <div className="zp-above">{ways}</div>
        </details>
      )}
    </Panel>
  )
}

function Paste({ claim, done }: { claim: Claim; done: (outcome: ClaimRosterOutcome) => void }) {
  const { t } = useTranslation('claims-pages')
  const [text, setText] = useState('')
  const paste = useAct(
    () => pasteRows({ claim: claim.id }, { text }),
    outcome => {
      setText('')
      done(outcome)
    },
  )
  return (
    <div className="zp-above">
      <label>
        {t('roster.pasteHint')}
        <Input.TextArea rows={5} value={text} onChange={event => setText(event.target.value)} />
      </label>
      <div className="zp-above">
        <ActButton
          kind="primary"
          onClick={() => void paste.run(undefined)}
          running={paste.running}
          because={text.trim() === '' ? t('roster.pasteEmpty') : undefined}
        >
          {t('roster.pasteAdd')}
        </ActButton>
      </div>
      {paste.reasons && <Reasons reasons={paste.reasons} />}
    </div>
  )
}

function Outcome({ outcome }: { outcome: ClaimRosterOutcome }) {
  const { t } = useTranslation('claims-pages')
  return (
    <div className="zp-note" role="status">
      <p>
        {t(`roster.outcome.${outcome.outcome}`, { rows: outcome.summary?.rows ?? 0, version: outcome.version ?? 0 })}
      </p>
      {outcome.skipped.length > 0 && (
        <details>
          <summary>{t('roster.skipped', { count: outcome.skipped.length })}</summary>
          <ul>
            {outcome.skipped.map(skipped => (
              <li key={skipped.row}>
                {labelled(t('place.row', { ns: 'common', row: skipped.row }))}
                {t(`roster.skippedBecause.${skipped.because}`)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

interface MappingProps {
  claim: Claim
  outcome: ClaimRosterOutcome
  held: Held
  done: (outcome: ClaimRosterOutcome) => void
}

/** Headings that nobody can guess are matched once by hand; the matching is remembered for the next month. */
function Mapping({ claim, outcome, held, done }: MappingProps) {
  const { t } = useTranslation('claims-pages')
  const [chosen, setChosen] = useState<Record<string, string>>(() =>
    Object.fromEntries(outcome.headings.map(heading => [heading.header, heading.fact ?? ''])),
  )
  const send = useAct(
    () => uploadRoster({ claim: claim.id, name: held.name, mapping: JSON.stringify(chosen) }, { file: held.file }),
    done,
  )
  const taken = Object.values(chosen)
  const lacking = claim.columns.filter(column => column.required && !taken.includes(column.name))
  return (
    <div className="zp-above">
      <h3>{t('roster.mapping')}</h3>
      <div className="zp-scroll">
        <table className="zp-plain">
          <thead>
            <tr>
              <th>{t('roster.yourHeading')}</th>
              <th>{t('roster.yourValues')}</th>
              <th>{t('roster.ourColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {outcome.headings.map(heading => (
              <tr key={heading.column}>
                <td>
                  {heading.header || '—'} <span className="zp-clause">{heading.column}</span>
                </td>
                <td>{listed(heading.samples.slice(0, 3))}</td>
                <td>
                  <select
                    className="zp-field"
                    aria-label={heading.header}
                    value={chosen[heading.header] ?? ''}
                    onChange={event => {
                      const fact = event.currentTarget.value
                      setChosen(before => ({ ...before, [heading.header]: fact }))
                    }}
                  >
                    <option value="">{t('roster.ignore')}</option>
                    {claim.columns.map(column => (
                      <option
                        key={column.name}
                        value={column.name}
                        disabled={taken.includes(column.name) && chosen[heading.header] !== column.name}
                      >
                        {column.header}
                        {column.required ? ' *' : ''}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="zp-above">
        <ActButton
          kind="primary"
          onClick={() => void send.run(undefined)}
          running={send.running}
          because={
            lacking.length > 0
              ? t('roster.lacking', { columns: listed(lacking.map(column => pick(column.label))) })
              : undefined
          }
        >
          {t('roster.readAgain')}
        </ActButton>
      </div>
      {send.reasons && <Reasons reasons={send.reasons} />}
    </div>
  )
}

/** Adds one person by hand, field by field. */
export function AddRowForm({
  claim,
  add,
  running,
  cancel,
}: {
  claim: Claim
  add: (texts: Record<string, string>) => void
  running: boolean
  cancel: () => void
}) {
  const { t } = useTranslation('claims-pages')
  const [texts, setTexts] = useState<Record<string, string>>({})
  const columns = claim.columns.filter(column => column.name !== 'sequence')
  const lacking = columns.filter(column => column.required && (texts[column.name] ?? '').trim() === '')
  return (
    <form
      className="zp-form"
      onSubmit={event => {
        event.preventDefault()
        add(texts)
      }}
    >
      {columns.map(column => (
        <label key={column.name}>
          <span>
            {pick(column.label)}
            {column.required && ' *'}
          </span>
          {column.choices.length > 0 ? (
            <select
              className="zp-field"
              value={texts[column.name] ?? ''}
              onChange={event => setTexts({ ...texts, [column.name]: event.target.value })}
            >
              <option value="" />
              {column.choices.map(choice => (
                <option key={choice.value} value={choice.label.zh}>
                  {pick(choice.label)}
                </option>
              ))}
            </select>
          ) : (
            <Input
              value={texts[column.name] ?? ''}
              placeholder={column.kind === 'day' ? '2020-08-03' : ''}
              onChange={event => setTexts({ ...texts, [column.name]: event.target.value })}
            />
          )}
        </label>
      ))}
      <div className="zp-page-acts">
        <Button type="primary" htmlType="submit" loading={running} disabled={lacking.length > 0}>
          {t('roster.addRow')}
        </Button>
        <Button onClick={cancel}>{t('cancel', { ns: 'common' })}</Button>
        {lacking.length > 0 && (
          <span className="zp-because">
            {t('roster.lacking', { columns: listed(lacking.map(column => pick(column.label))) })}
          </span>
        )}
      </div>
    </form>
  )
}
