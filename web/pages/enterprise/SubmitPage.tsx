import { listed } from '../../words.ts'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Claim, type ClaimSubmission, readSubmission, resubmitClaim, submitClaim } from '../../api/client.ts'
import { isAllowed } from '../../acts.ts'
import { pick } from '../../language.ts'
import { DayText } from '../../parts/DayText.tsx'
import { Money } from '../../parts/Money.tsx'
import { ActButton, Facts, Panel, Shown } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useAct, useRead } from '../../reading.ts'
import { ClaimFrame, isOpen, stepAddress, useJump } from './ClaimFrame.tsx'

/** E10 ⑤提交: to whom, what, by when an answer is promised, and every reason that still forbids it. */
export function SubmitPage() {
  return <ClaimFrame step="submit">{claim => <Submit claim={claim} />}</ClaimFrame>
}

function Submit({ claim }: { claim: Claim }) {
  const reading = useRead(['claim', claim.id, 'submission'], () => readSubmission({ claim: claim.id }), {
    when: isOpen(claim),
  })
  if (!isOpen(claim)) return <Submitted claim={claim} />
  return <Shown reading={reading}>{data => <Summary claim={claim} data={data} />}</Shown>
}

function Submitted({ claim }: { claim: Claim }) {
  const { t } = useTranslation('claims-pages')
  return (
    <Panel title={t('submit.done')}>
      <p>{t('submit.doneText', { bureau: claim.bureau.name })}</p>
      <Link className="zp-button primary" to={stepAddress(claim.id, 'progress')}>
        {t('progress.title')}
      </Link>
    </Panel>
  )
}

function Summary({ claim, data }: { claim: Claim; data: ClaimSubmission }) {
  const { t } = useTranslation('claims-pages')
  const navigate = useNavigate()
  const jump = useJump(claim.id)
  const again = claim.state === 'returned'
  const submit = useAct(
    () => (again ? resubmitClaim({ claim: claim.id }) : submitClaim({ claim: claim.id })),
    () => void navigate({ to: stepAddress(claim.id, 'progress') }),
  )
  const allowed = isAllowed(data.acts, again ? 'resubmitClaim' : 'submitClaim')
  return (
    <>
      <Panel title={t('submit.summary')}>
        <Facts
          items={[
            [
              t('submit.bureau'),
              <span key="bureau">
                {data.bureau.name}
                <br />
                <span className="zp-quiet">
                  {t(`receiving.${data.bureau.because}`, { territory: data.bureau.territoryName })}
                </span>
              </span>,
            ],
            [t('forms.headcount'), t('roster.people', { count: data.headcount })],
            [t('forms.amount'), <Money key="amount" fen={data.amountFen} />],
            [
              t('submit.promised'),
              <span key="promised">
                <DayText day={data.promisedOn} provisional={data.promisedProvisional} />
                <br />
                <span className="zp-quiet">{t('submit.promisedWhy', { count: data.promisedDays })}</span>
              </span>,
            ],
          ]}
        />
        <ul className="zp-above">
          {data.schemes.map(scheme => (
            <li key={scheme.scheme}>
              {pick(scheme.title)} <span className="zp-clause">{scheme.clause}</span> ·{' '}
              {t('roster.people', { count: scheme.headcount })} · <Money fen={scheme.amountFen} />
            </li>
          ))}
        </ul>
        {data.askedDecisions > 0 && <p>{t('submit.asked', { count: data.askedDecisions })}</p>}
      </Panel>
      {data.elsewhere.length > 0 && (
        <div className="zp-note dispute">
          <p>{t('submit.elsewhere', { count: data.elsewhere.length })}</p>
          <p>{listed(data.elsewhere.map(line => `${line.seq}. ${line.name}`))}</p>
        </div>
      )}
      {data.reasons.length > 0 && <Reasons reasons={data.reasons} title={t('submit.cannot')} onJump={jump} />}
      {submit.reasons && <Reasons reasons={submit.reasons} onJump={jump} />}
      <div className="zp-sticky" role="region" aria-label={t('step.submit')}>
        <div className="zp-sticky-missing">{t('submit.withdrawRule')}</div>
        <div className="zp-sticky-acts">
          <ActButton
            kind="primary"
            onClick={() => void submit.run(undefined)}
            running={submit.running}
            because={allowed ? undefined : t('submit.reasons', { count: data.reasons.length })}
          >
            {again ? t('submit.again') : t('submit.now')}
          </ActButton>
        </div>
      </div>
    </>
  )
}
