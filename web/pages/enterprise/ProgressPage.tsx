import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import {
  type Claim,
  type ClaimProgress,
  downloadFormAddress,
  downloadNoticeAddress,
  readClaim,
  readProgress,
  withdrawClaim,
} from '../../api/client.ts'
import { becauseOf } from '../../acts.ts'
import { DayText, TimeText } from '../../parts/DayText.tsx'
import { EmptyState } from '../../parts/EmptyState.tsx'
import { Money } from '../../parts/Money.tsx'
import { ActButton, Page, Panel, Shown } from '../../parts/Page.tsx'
import { ProgressLine, type ProgressStep } from '../../parts/ProgressLine.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { StateTag } from '../../parts/StatusTag.tsx'
import { useAct, useRead } from '../../reading.ts'
import { messageOf } from '../../sentences.ts'
import { dayInShanghai } from '../../../values/days.ts'
import { PaperSlip } from './PaperSlip.tsx'
import { isOpen, stepAddress, useClaimId, useClaimTitle } from './ClaimFrame.tsx'

const stateWords = { done: 'done', now: 'now', 'to-come': 'later', stopped: 'stopped' } as const

/** E11 办理进度: where the claim is, who owes the next step by when, and everything that has happened. */
export function ProgressPage() {
  const { t } = useTranslation('claims-pages')
  const id = useClaimId()
  const claim = useRead(['claim', id], () => readClaim({ claim: id }))
  const progress = useRead(['claim', id, 'progress'], () => readProgress({ claim: id }))
  const title = useClaimTitle()
  return (
    <Shown reading={claim}>
      {data => (
        <Page
          back={<Link to="/work/enterprise/claims">{t('backToClaims')}</Link>}
          title={`${title(data)} · ${t('progress.title')}`}
          state={
            <>
              <StateTag state={data.state} /> {t('stateLine', { headcount: data.headcount })}{' '}
              <Money fen={data.amountFen} />
              {data.approvedFen !== null && (
                <>
                  {' · '}
                  {t('progress.approved', { count: data.approvedHeadcount ?? 0 })} <Money fen={data.approvedFen} />
                </>
              )}
            </>
          }
          extra={
            <Link className="zp-button" to={stepAddress(id, 'roster')}>
              {t('progress.content')}
            </Link>
          }
          primary={<Primary claim={data} />}
        >
          <Shown reading={progress}>{found => <Progress claim={data} progress={found} />}</Shown>
        </Page>
      )}
    </Shown>
  )
}

/** The one thing that the enterprise can do now: correct, submit, or take back. */
function Primary({ claim }: { claim: Claim }) {
  const { t } = useTranslation('claims-pages')
  const withdraw = useAct(() => withdrawClaim({ claim: claim.id }))
  if (claim.state === 'returned') {
    return (
      <Link className="zp-button primary" to={stepAddress(claim.id, 'corrections')}>
        {t('corrections.title')}
      </Link>
    )
  }
  if (isOpen(claim)) {
    return (
      <Link className="zp-button primary" to={stepAddress(claim.id, 'submit')}>
        {t('step.submit')}
      </Link>
    )
  }
  if (claim.state !== 'submitted') return null
  return (
    <span>
      <ActButton
        onClick={() => void withdraw.run(undefined)}
        running={withdraw.running}
        because={becauseOf(claim.acts, 'withdrawClaim')}
      >
        {t('progress.withdraw')}
      </ActButton>
      {withdraw.reasons && <Reasons reasons={withdraw.reasons} />}
    </span>
  )
}

function Progress({ claim, progress }: { claim: Claim; progress: ClaimProgress }) {
  const { t } = useTranslation('claims-pages')
  const steps: ProgressStep[] = progress.steps.map(step => ({
    key: step.step,
    title: t(`progress.step.${step.step}`),
    state: stateWords[step.state],
    who:
      step.state === 'to-come' || step.state === 'stopped'
        ? undefined
        : [step.name, step.by === '' ? null : t(`progress.by.${step.by}`, { defaultValue: '' })]
            .filter(Boolean)
            .join(' · '),
    day: step.state === 'now' ? step.due : step.at === null ? null : dayInShanghai(step.at),
    workingDaysLeft: step.state === 'now' && step.due !== null ? progress.next.workingDaysLeft : null,
  }))
  return (
    <div className="zp-two">
      <div>
        <Panel title={t('progress.where')}>
          <ProgressLine steps={steps} />
          <p className="zp-quiet">{t('progress.promise')}</p>
        </Panel>
        <Panel title={t('progress.history')}>
          {progress.history.length === 0 ? (
            <EmptyState title={t('progress.noHistory')} />
          ) : (
            <ul className="zp-history">
              {progress.history.map(entry => (
                <li key={`${entry.at} ${entry.code}`}>
                  <TimeText at={entry.at} />
                  <span>
                    {messageOf(entry, 'claims-history')}
                    {entry.byName && <span className="zp-quiet"> {entry.byName}</span>}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Panel>
      </div>
      <div>
        {progress.paper && <PaperSlip paper={progress.paper} part={claim.splitFrom !== null} />}
        <Results claim={claim} progress={progress} />
      </div>
    </div>
  )
}

/** A part that was split off has papers of its own from its approval on. */
const ownPapers = (claim: Claim) =>
  !['submitted', 'in-review', 'returned', 'refused', 'withdrawn'].includes(claim.state)

function Results({ claim, progress }: { claim: Claim; progress: ClaimProgress }) {
  const { t } = useTranslation('claims-pages')
  return (
    <>
      {progress.publicity && (
        <Panel title={t('progress.publicity')}>
          <p>
            <DayText day={progress.publicity.opensOn} /> — <DayText day={progress.publicity.endsOn} />
          </p>
          <a href={`/publicity/${progress.publicity.slug}`} target="_blank" rel="noreferrer">
            {t('progress.publicityLink')}
          </a>
          {progress.frozen > 0 && <p className="zp-note dispute">{t('progress.frozen', { count: progress.frozen })}</p>}
        </Panel>
      )}
      {progress.payments.length > 0 && (
        <Panel title={t('progress.payments')}>
          <ul className="zp-choices">
            {progress.payments.map(payment => (
              <li key={payment.payoutId}>
                <DayText day={payment.day} /> {t('roster.people', { count: payment.lines })}{' '}
                <Money fen={payment.amountFen} />
                {payment.reference !== null && (
                  <span className="zp-quiet">
                    {t('progress.reference')} <code>{payment.reference}</code>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {progress.refused.length > 0 && (
        <Panel title={t('progress.refused')}>
          <ul className="zp-choices">
            {progress.refused.map(line => (
              <li key={`${line.lineId ?? ''} ${line.name}`}>
                <span>
                  <strong>{line.name}</strong> {line.reason} <span className="zp-clause">{line.clause}</span>
                </span>
                {line.noticeId && (
                  <a
                    className="zp-button small"
                    href={downloadNoticeAddress({ claim: claim.id, notice: line.noticeId })}
                    target="_blank"
                    rel="noreferrer"
                  >
                    {t('progress.notice')}
                  </a>
                )}
              </li>
            ))}
          </ul>
          <p className="zp-quiet">{t('progress.remedies')}</p>
        </Panel>
      )}
      {progress.splits.length > 0 && (
        <Panel title={t('progress.splits')}>
          <ul>
            {progress.splits.map(split => (
              <li key={split.id}>
                <Link to={stepAddress(split.id, 'progress')}>{t('roster.people', { count: split.headcount })}</Link>{' '}
                <StateTag state={split.state} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {(claim.splitFrom === null ? !isOpen(claim) : ownPapers(claim)) && (
        <Panel title={t('progress.papers')}>
          <p className="zp-page-acts">
            <a
              className="zp-button small"
              href={downloadFormAddress({ claim: claim.id, kind: 'application', inline: 'yes' })}
              target="_blank"
              rel="noreferrer"
            >
              {t('progress.application')}
            </a>
            <a
              className="zp-button small"
              href={downloadFormAddress({ claim: claim.id, kind: 'roster', inline: 'yes' })}
              target="_blank"
              rel="noreferrer"
            >
              {t('progress.roster')}
            </a>
          </p>
        </Panel>
      )}
    </>
  )
}
