import { labelled } from '../../words.ts'
import { Link } from '@tanstack/react-router'
import { Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  askForDecision,
  type Claim,
  type ClaimLineSheet,
  downloadEvidenceAddress,
  printLineSheetAddress,
  readLineSheet,
  removeRow,
} from '../../api/client.ts'
import { becauseOf, isAllowed } from '../../acts.ts'
import { pick } from '../../language.ts'
import { TimeText } from '../../parts/DayText.tsx'
import { DecisionSheet, type Sheet } from '../../parts/DecisionSheet.tsx'
import { ActButton, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StateTag } from '../../parts/StatusTag.tsx'
import { useAct, useRead } from '../../reading.ts'
import { EditableCell } from './EditableCell.tsx'

/** The file that the sheet names; papers of a part that was split off lie with the claim it came from. */
function addressOf(data: ClaimLineSheet, reference: string): string | undefined {
  const paper = data.papers.find(one => one.fileName === reference)
  return paper && downloadEvidenceAddress({ claim: paper.claimId, evidence: paper.id })
}

interface LineDetailProps {
  claim: Claim
  lineId: string
  /** After the row was taken out. */
  gone?: () => void
}

/** E6 核定单 of one person, the row's cells to mend, and what can be asked for. */
export function LineDetail({ claim, lineId, gone }: LineDetailProps) {
  const { t } = useTranslation('claims-pages')
  const reading = useRead(['claim', claim.id, 'sheet', lineId], () => readLineSheet({ claim: claim.id, line: lineId }))
  const remove = useAct(() => removeRow({ claim: claim.id, line: lineId }), gone)
  return (
    <Shown reading={reading}>
      {data => (
        <>
          <div className="zp-page-acts zp-below">
            <a
              className="zp-button"
              href={printLineSheetAddress({ claim: claim.id, line: lineId })}
              target="_blank"
              rel="noreferrer"
            >
              {t('line.print')}
            </a>
            {data.decision !== null && (
              <Link className="zp-button" to={`/work/decisions/${data.decision}`}>
                {t('decision.own', { ns: 'law-office' })}
              </Link>
            )}
            {data.line.state !== 'removed' && (
              <ActButton
                kind="danger"
                onClick={() => void remove.run(undefined)}
                running={remove.running}
                because={becauseOf(claim.acts, 'editRoster')}
              >
                {t('line.remove')}
              </ActButton>
            )}
          </div>
          {remove.reasons && <Reasons reasons={remove.reasons} />}
          <LineRemarks data={data} />
          <DecisionSheet
            sheet={data.sheet as Sheet}
            who={`${data.line.name} ${data.line.maskedId}`}
            what={claim.month}
            evidenceAddress={reference => addressOf(data, reference)}
            foot={<p>{t('line.disagree')}</p>}
          />
          <h3 className="zp-above">{t('line.cells')}</h3>
          <dl className="zp-facts zp-below">
            {claim.columns
              .filter(column => column.name !== 'sequence')
              .map(column => (
                <div key={column.name}>
                  <dt>{pick(column.label)}</dt>
                  <dd>
                    <EditableCell
                      claim={claim.id}
                      line={data.line}
                      column={column}
                      editable={isAllowed(claim.acts, 'editRoster') && data.line.state !== 'removed'}
                      remarks="full"
                    />
                  </dd>
                </div>
              ))}
          </dl>
          <AskForDecision claim={claim} data={data} />
        </>
      )}
    </Shown>
  )
}

function LineRemarks({ data }: { data: ClaimLineSheet }) {
  const { t } = useTranslation('claims-pages')
  const faulty = Object.values(data.line.cells).some(cell => cell.fault)
  return (
    <>
      {faulty && <p className="zp-note wait">{t('line.faulty')}</p>}
      {(data.line.elsewhere || data.line.disputed) && (
        <p className="zp-note dispute">
          {data.line.disputed && <StateTag state="disputed" />}{' '}
          {t(data.line.disputed ? 'line.disputed' : 'line.elsewhere')}
        </p>
      )}
      {data.decisions.map(decision => (
        <p key={`${decision.fact} ${decision.at}`} className="zp-note">
          {t('line.decided', { by: decision.byName, value: decision.value, reason: decision.reason })}{' '}
          <span className="zp-clause">{decision.clause}</span>
        </p>
      ))}
    </>
  )
}

/** 申请人工核定: the precheck is not a refusal; an official decides (W2). */
function AskForDecision({ claim, data }: { claim: Claim; data: ClaimLineSheet }) {
  const { t } = useTranslation('claims-pages')
  const [reason, setReason] = useState('')
  const ask = useAct(
    () => askForDecision({ claim: claim.id, line: data.line.id }, { reason }),
    () => setReason(''),
  )
  const blocked = becauseOf(data.acts, 'askForDecision')
  if (data.line.verdict === 'fits' && data.requests.length === 0) return null
  return (
    <section>
      <h3>{t('line.ask')}</h3>
      {data.requests.map(request => (
        <p key={request.at}>
          <TimeText at={request.at} /> {labelled(request.byName)}
          {request.reason}
        </p>
      ))}
      {data.line.verdict !== 'fits' && (
        <>
          <p className="zp-quiet">{t('line.askHint')}</p>
          <Input.TextArea
            rows={2}
            aria-label={t('line.askReason')}
            placeholder={t('line.askReason')}
            value={reason}
            disabled={blocked !== undefined}
            onChange={event => setReason(event.target.value)}
          />
          <div className="zp-above">
            <ActButton
              onClick={() => void ask.run(undefined)}
              running={ask.running}
              because={blocked ?? (reason.trim().length < 2 ? t('line.askNeedsReason') : undefined)}
            >
              {t('line.ask')}
            </ActButton>
          </div>
        </>
      )}
      {ask.reasons && <Reasons reasons={ask.reasons} />}
    </section>
  )
}
