import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type ClaimCase,
  type ClaimCaseLine,
  decideLines,
  downloadEvidenceAddress,
  readCaseLineSheet,
  recordConfirmation,
  type ReviewCase,
  seeSampleLine,
} from '../../api/client.ts'
import { becauseOf } from '../../acts.ts'
import { pick } from '../../language.ts'
import { TimeText } from '../../parts/DayText.tsx'
import { DecisionSheet, type Sheet } from '../../parts/DecisionSheet.tsx'
import { ActButton, Facts, Panel, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StateTag, StatusTag } from '../../parts/StatusTag.tsx'
import { useAct, useRead } from '../../reading.ts'
import { CaseOwed } from './CaseOwed.tsx'
import { DefectForm } from './CaseReturn.tsx'
import { RefuseForm } from './CaseDecide.tsx'
import type { Defects } from './case-defects.ts'

interface LineProps {
  data: ReviewCase
  claim: ClaimCase
  line: ClaimCaseLine
  defects: Defects
}

/** One line of B4: why it needs thought, its cells, checks with source, the decision sheet, and what to do with it. */
export function CaseLineDetail({ data, claim, line, defects }: LineProps) {
  const { t } = useTranslation('review-pages')
  const sheet = useRead(['case-sheet', line.id], () => readCaseLineSheet({ claim: claim.claim.id, line: line.id }))
  useSeen(data, line.id)
  return (
    <>
      <div className="zp-chips">
        <StateTag state={line.verdict} />
        {line.think.map(code => (
          <StatusTag key={code} tone={code === 'disputed' ? 'dispute' : 'wait'}>
            {t(`think.${code}`)}
          </StatusTag>
        ))}
      </div>
      {line.requestReason && <p className="zp-note">{t('line.asked', { reason: line.requestReason })}</p>}
      <Facts
        items={[
          [
            t('lines.id'),
            <span key="id" className="zp-id">
              {line.residentId ?? line.maskedId}
            </span>,
          ],
          ...claim.claim.columns
            .filter(column => !['residentId', 'name'].includes(column.name) && line.cells[column.name] !== undefined)
            .map(column => [pick(column.label), cellText(line, column.name)] as const),
        ]}
      />
      {line.residentId !== null && <p className="zp-quiet">{t('line.viewRecorded')}</p>}
      {line.evidence.length > 0 && (
        <p>
          {line.evidence.map(paper => (
            <a
              key={paper.id}
              href={downloadEvidenceAddress({ claim: claim.claim.id, evidence: paper.id })}
              target="_blank"
              rel="noreferrer"
            >
              {paper.fileName}{' '}
            </a>
          ))}
        </p>
      )}
      {line.owed.map(owed => (
        <CaseOwed
          key={`${owed.rule} ${owed.fact ?? ''}`}
          data={data}
          claimId={claim.claim.id}
          lineId={line.id}
          owed={owed}
          columns={claim.claim.columns}
        />
      ))}
      <LineChecks data={data} claim={claim} line={line} />
      <LineDecision data={data} claim={claim} line={line} />
      <LineDefect data={data} claim={claim} line={line} defects={defects} />
      <Shown reading={sheet}>
        {found => (
          <DecisionSheet
            sheet={found.sheet as Sheet}
            who={line.name}
            what={claim.claim.month}
            foot={
              found.decision !== null && (
                <p>
                  <Link to={`/work/decisions/${found.decision}`}>{t('decision.open', { ns: 'law-office' })}</Link>
                </p>
              )
            }
          />
        )}
      </Shown>
    </>
  )
}

/** A cell as it was given; a sealed one (telephone) only inside the assigned case. */
function cellText(line: ClaimCaseLine, name: string): string {
  if (name === 'phone') return line.phone ?? line.cells.phone?.text ?? '—'
  return line.cells[name]?.text || '—'
}

/** Opening a drawn line counts as having looked at it. */
function useSeen(data: ReviewCase, lineId: string): void {
  const see = useAct(() => seeSampleLine({ case: data.case.id, line: lineId }))
  const unseen = data.case.state === 'second' && data.sample.some(one => one.lineId === lineId && !one.seen)
  const { run } = see
  useEffect(() => {
    if (unseen) void run(undefined)
  }, [unseen, run])
}

function LineChecks({ data, claim, line }: Omit<LineProps, 'defects'>) {
  const { t } = useTranslation('review-pages')
  const [source, setSource] = useState('')
  const confirm = useAct((input: { check: string; outcome: 'agrees' | 'differs' }) =>
    recordConfirmation({ claim: claim.claim.id }, { lines: [line.id], source: source.trim(), ...input }),
  )
  const forbidden = becauseOf(data.acts, 'decideLines') ?? (data.case.mine ? undefined : t('need.take'))
  const missing = source.trim() === ''
  return (
    <Panel title={t('line.checks')}>
      <ul className="zp-choices">
        {line.checks.map(check => (
          <li key={check.check}>
            <span>
              {pick(check.label)} <span className="zp-clause">{check.clause}</span> <StateTag state={check.state} />{' '}
              {check.source && (
                <span className="zp-quiet">
                  {t(`source.${check.source}`, { defaultValue: check.source })}
                  {check.byName && ` · ${check.byName} `}
                  {check.at && <TimeText at={check.at} />}
                </span>
              )}
            </span>
            {forbidden === undefined && (
              <span className="zp-chips">
                <button
                  type="button"
                  className="zp-button small"
                  disabled={missing || confirm.running}
                  onClick={() => void confirm.run({ check: check.check, outcome: 'agrees' })}
                >
                  {t('line.agrees')}
                </button>
                <button
                  type="button"
                  className="zp-button small"
                  disabled={missing || confirm.running}
                  onClick={() => void confirm.run({ check: check.check, outcome: 'differs' })}
                >
                  {t('line.differs')}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {forbidden === undefined ? (
        <label className="zp-fields">
          {t('line.source')}
          <input
            className="zp-field"
            value={source}
            onChange={event => setSource(event.currentTarget.value)}
            placeholder={t('line.sourceHint')}
          />
        </label>
      ) : (
        <p className="zp-because">{forbidden}</p>
      )}
      {forbidden === undefined && missing && <p className="zp-because">{t('line.sourceNeeded')}</p>}
      {confirm.reasons && <Reasons reasons={confirm.reasons} />}
    </Panel>
  )
}

function LineDecision({ data, claim, line }: Omit<LineProps, 'defects'>) {
  const { t } = useTranslation('review-pages')
  const [refusing, setRefusing] = useState(false)
  const decide = useAct(
    (input: { outcome: 'pass' | 'refuse' | 'wait'; clause?: string; reason?: string }) =>
      decideLines({ claim: claim.claim.id }, { lines: [line.id], ...input }),
    () => setRefusing(false),
  )
  const forbidden = becauseOf(data.acts, 'decideLines') ?? (data.case.mine ? undefined : t('need.take'))
  if (forbidden) return null
  const leftReasons = decide.reasons
  return (
    <Panel title={t('line.decide')}>
      {line.refusal && (
        <p>
          <span className="zp-clause">{line.refusal.clause}</span> {line.refusal.reason}
        </p>
      )}
      {refusing ? (
        <RefuseForm
          running={decide.running}
          cancel={() => setRefusing(false)}
          send={words => void decide.run({ outcome: 'refuse', ...words })}
        />
      ) : (
        <div className="zp-page-acts">
          <ActButton kind="primary" running={decide.running} onClick={() => void decide.run({ outcome: 'pass' })}>
            {t('decide.pass')}
          </ActButton>
          <ActButton kind="danger" onClick={() => setRefusing(true)}>
            {t('decide.refuse')}
          </ActButton>
          <ActButton running={decide.running} onClick={() => void decide.run({ outcome: 'wait' })}>
            {t('decide.wait')}
          </ActButton>
        </div>
      )}
      {leftReasons && <Reasons reasons={leftReasons} />}
    </Panel>
  )
}

function LineDefect({ data, claim, line, defects }: LineProps) {
  const { t } = useTranslation('review-pages')
  const [open, setOpen] = useState(false)
  const noted = defects.list.filter(defect => defect.at.line === line.id).length
  if (data.case.state !== 'accepted') return null
  return (
    <Panel title={t('line.defects', { count: noted })}>
      {open ? (
        <DefectForm
          columns={claim.claim.columns}
          checks={claim.checks}
          place={{ line: line.id }}
          suggestions={line.findings}
          add={defect => {
            defects.add(defect)
            setOpen(false)
          }}
        />
      ) : (
        <ActButton onClick={() => setOpen(true)}>{t('line.addDefect')}</ActButton>
      )}
    </Panel>
  )
}
