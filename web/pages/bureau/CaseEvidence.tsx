import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ClaimCase, downloadEvidenceAddress, setDisputeOutcome } from '../../api/client.ts'
import { formatYuan } from '../../../values/money.ts'
import { pick } from '../../language.ts'
import { TimeText } from '../../parts/DayText.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { ActButton, Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StatusTag } from '../../parts/StatusTag.tsx'
import { useAct } from '../../reading.ts'

/** What stands beside the roster: papers, the bank's lines, indicators, checks, last month, disputes. */
export function CaseEvidence({ claim }: { claim: ClaimCase }) {
  const { t } = useTranslation('review-pages')
  const { wage, lastMonth } = claim
  return (
    <>
      {claim.disputes.map(dispute => (
        <Dispute key={dispute.id} claimId={claim.claim.id} dispute={dispute} />
      ))}
      <Panel title={t('evidence.title')}>
        <Papers claim={claim} />
      </Panel>
      {wage && (
        <Panel title={t('evidence.wage.title')}>
          <ul className="zp-plain-list">
            {(['matched', 'differing', 'missing', 'outside'] as const).map(kind => (
              <li key={kind}>
                {t(`evidence.wage.${kind}`)}
                {t('mark.colon')}
                {wage[kind]}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {claim.indicators.length > 0 && <Indicators claim={claim} />}
      <Panel title={t('evidence.checks')}>
        <ul className="zp-plain-list">
          {claim.checks.map(check => (
            <li key={check.check}>
              {pick(check.label)}
              {t('mark.colon')}
              {t('lines.checked', { agrees: check.agrees, differs: check.differs, unchecked: check.unchecked })}
            </li>
          ))}
        </ul>
      </Panel>
      {lastMonth && (
        <Panel title={t('evidence.lastMonth')}>
          <p>
            {t('evidence.lastMonthSum', {
              added: lastMonth.added.length,
              removed: lastMonth.removed.length,
              changed: lastMonth.changed.length,
            })}
          </p>
          <ul className="zp-plain-list">
            {lastMonth.added.slice(0, 30).map(one => (
              <li key={`+${one.maskedId}`}>
                + {one.name} <span className="zp-id">{one.maskedId}</span>
              </li>
            ))}
            {lastMonth.removed.slice(0, 30).map(one => (
              <li key={`-${one.maskedId}`}>
                − {one.name} <span className="zp-id">{one.maskedId}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}

function Papers({ claim }: { claim: ClaimCase }) {
  const { t } = useTranslation('review-pages')
  const live = claim.evidence.filter(paper => !paper.withdrawn)
  if (live.length === 0) return <EmptyState title={t('evidence.none')} />
  return (
    <ul className="zp-plain-list">
      {live.map(paper => (
        <li key={paper.id}>
          <a
            href={downloadEvidenceAddress({ claim: claim.claim.id, evidence: paper.id })}
            target="_blank"
            rel="noreferrer"
          >
            {[pick(paper.label), paper.fileName].filter(text => text !== '').join(' · ')}
          </a>{' '}
          <TimeText at={paper.at} />
        </li>
      ))}
    </ul>
  )
}

function Indicators({ claim }: { claim: ClaimCase }) {
  const { t } = useTranslation('review-pages')
  return (
    <Panel title={t('evidence.indicators')}>
      <ul className="zp-plain-list">
        {claim.indicators.map(one => (
          <li key={one.indicator}>
            {pick(one.label)}
            {t('mark.colon')}
            {t('evidence.series', {
              current: figure(one, one.current),
              average: figure(one, one.average2019),
            })}
            {one.dropHundredths !== null && t('evidence.drop', { percent: (one.dropHundredths / 100).toFixed(2) })}{' '}
            <StatusTag tone={one.meets ? 'good' : 'quiet'}>
              {t(one.meets ? 'evidence.meets' : 'evidence.misses')}
            </StatusTag>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** A figure of a series: money as yuan, anything else in its own unit. */
function figure(series: ClaimCase['indicators'][number], value: number | null): string {
  if (value === null) return '—'
  if (series.unit === 'fen') return formatYuan(value)
  return `${value / 1000} ${series.unitName ? pick(series.unitName) : ''}`.trim()
}

const outcomes = ['this-claim', 'other-claim', 'neither'] as const

/** 协查: the same person claimed twice; only the other bureau and whom to call are shown (W1, W12). */
function Dispute({ claimId, dispute }: { claimId: string; dispute: ClaimCase['disputes'][number] }) {
  const { t } = useTranslation('review-pages')
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>('this-claim')
  const [reason, setReason] = useState('')
  const settle = useAct(() => setDisputeOutcome({ claim: claimId, dispute: dispute.id }, { outcome, reason }))
  return (
    <Panel
      title={t('dispute.title', { name: dispute.lineName })}
      extra={<StatusTag tone="dispute">{t('think.disputed')}</StatusTag>}
    >
      <p>
        {t('dispute.other', { territory: dispute.otherTerritory, contact: dispute.otherContact.join(t('mark.comma')) })}
      </p>
      {dispute.outcome ? (
        <p>
          {t(`dispute.outcome.${dispute.outcome}`)} {dispute.reason}
        </p>
      ) : (
        <div className="zp-fields">
          <label>
            {t('dispute.found')}
            <select
              className="zp-field"
              value={outcome}
              onChange={event => setOutcome(event.currentTarget.value as (typeof outcomes)[number])}
            >
              {outcomes.map(one => (
                <option key={one} value={one}>
                  {t(`dispute.outcome.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('dispute.reason')}
            <input className="zp-field" value={reason} onChange={event => setReason(event.currentTarget.value)} />
          </label>
          {settle.reasons && <Reasons reasons={settle.reasons} />}
          <ActButton
            running={settle.running}
            because={reason.trim().length < 2 ? t('need.text') : undefined}
            onClick={() => void settle.run(undefined)}
          >
            {t('dispute.send')}
          </ActButton>
        </div>
      )}
    </Panel>
  )
}
