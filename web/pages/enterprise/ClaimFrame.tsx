import { Link, useNavigate, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Claim, readClaim } from '../../api/client.ts'
import { currentLanguage } from '../../language.ts'
import { DayText } from '../../parts/DayText.tsx'
import { Money } from '../../parts/Money.tsx'
import { Page, Shown } from '../../parts/Page.tsx'
import { StateTag } from '../../parts/StatusTag.tsx'
import { type Step, StepStrip, StickyBar } from '../../parts/StepStrip.tsx'
import { useRead } from '../../reading.ts'
import { sentenceOf, type ShownReason } from '../../sentences.ts'

export type StepName = 'roster' | 'evidence' | 'forms' | 'sealed' | 'submit'

const order: readonly StepName[] = ['roster', 'evidence', 'forms', 'sealed', 'submit']

/** The claim named in the address. */
export function useClaimId(): string {
  return (useParams({ strict: false }) as { claim?: string }).claim ?? ''
}

export const stepAddress = (claim: string, step: string) => `/work/enterprise/claims/${claim}/${step}`

/** A claim can be changed by the enterprise only as a draft or after a return. */
export function isOpen(claim: Claim): boolean {
  return claim.state === 'draft' || claim.state === 'returned'
}

/** Goes to what a reason names: a line of the roster, or a step. */
export function useJump(claim: string): (reason: ShownReason) => void {
  const navigate = useNavigate()
  return reason => {
    const { lineId, step } = reason.at ?? {}
    if (lineId !== undefined) void navigate({ to: `/work/enterprise/claims/${claim}/lines/${lineId}` })
    else if (reason.code === 'profile-incomplete') void navigate({ to: '/work/enterprise/profile' })
    else if (step !== undefined) void navigate({ to: stepAddress(claim, step) })
  }
}

/** Title of a claim in words: month, supplement number. */
export function useClaimTitle(): (claim: { month: string; series: number; splitFrom: string | null }) => string {
  const { t } = useTranslation('claims-pages')
  return claim => {
    const [year, month] = claim.month.split('-')
    const values = { year, month: currentLanguage() === 'en' ? month : Number(month), series: claim.series }
    if (claim.splitFrom !== null) return t('partTitle', values)
    return claim.series === 0 ? t('claimTitle', values) : t('supplementTitle', values)
  }
}

interface ClaimFrameProps {
  step: StepName
  children: (claim: Claim) => ReactNode
}

/** Around the five steps of a claim: title, where it stands, the strip of steps, and the bar that says what is missing. */
export function ClaimFrame({ step, children }: ClaimFrameProps) {
  const { t } = useTranslation('claims-pages')
  const id = useClaimId()
  const claim = useRead(['claim', id], () => readClaim({ claim: id }), { keepLast: true })
  const title = useClaimTitle()
  return (
    <Shown reading={claim}>
      {data => (
        <Page
          back={<Link to="/work/enterprise/claims">{t('backToClaims')}</Link>}
          title={title(data)}
          state={<ClaimState claim={data} />}
          extra={
            data.state !== 'draft' && (
              <Link className="zp-button" to={stepAddress(id, 'progress')}>
                {t('progress.title')}
              </Link>
            )
          }
        >
          <StepStrip steps={stepsOf(data, step, key => t(key))} label={t('stepsLabel')} />
          {data.state === 'returned' && (
            <p className="zp-note wait">
              {t('returnedNote')} <Link to={stepAddress(id, 'corrections')}>{t('corrections.title')}</Link>
            </p>
          )}
          {!isOpen(data) && <p className="zp-note">{t('closedNote')}</p>}
          {children(data)}
          <MissingBar claim={data} step={step} />
        </Page>
      )}
    </Shown>
  )
}

function ClaimState({ claim }: { claim: Claim }) {
  const { t } = useTranslation('claims-pages')
  return (
    <>
      <StateTag state={claim.state} /> {t('stateLine', { headcount: claim.headcount })} <Money fen={claim.amountFen} />
      {claim.summary.awaitingDecision > 0 && t('stateAwaiting', { people: claim.summary.awaitingDecision })}
      {claim.next.by !== 'nobody' && (
        <>
          {' · '}
          {t(`next.${claim.next.step}`)}
          {claim.next.day && (
            <>
              {' '}
              <DayText day={claim.next.day} workingDaysLeft={claim.next.workingDaysLeft} />
            </>
          )}
        </>
      )}
    </>
  )
}

function stepsOf(claim: Claim, current: StepName, word: (key: string) => string): Step[] {
  return order.map(name => {
    const found = claim.steps.find(one => one.step === name)
    const first = found?.missing[0]
    return {
      key: name,
      title: word(`step.${name}`),
      to: stepAddress(claim.id, name),
      state: name === current ? 'now' : found?.done ? 'done' : 'open',
      missing:
        isOpen(claim) && found !== undefined && !found.done && first !== undefined ? word('stepMissing') : undefined,
    }
  })
}

function MissingBar({ claim, step }: { claim: Claim; step: StepName }) {
  const { t } = useTranslation('claims-pages')
  const navigate = useNavigate()
  const jump = useJump(claim.id)
  const found = claim.steps.find(one => one.step === step)
  const next = order[order.indexOf(step) + 1]
  if (!isOpen(claim) || next === undefined) return null
  const missing = found?.missing ?? []
  return (
    <StickyBar
      missing={
        missing.length === 0 ? (
          <span>{t('nothingMissing')}</span>
        ) : (
          <span>
            <strong>{t('missing', { count: missing.length })}</strong>{' '}
            {missing.slice(0, 3).map((reason, index) => (
              <span key={`${reason.code} ${index}`}>
                {index > 0 && t('between', { ns: 'common' })}
                {sentenceOf(reason)}
                {reason.at?.lineId !== undefined && (
                  <button type="button" className="zp-link" onClick={() => jump(reason)}>
                    {t('open')}
                  </button>
                )}{' '}
              </span>
            ))}
          </span>
        )
      }
    >
      <button
        type="button"
        className="zp-button primary"
        onClick={() => void navigate({ to: stepAddress(claim.id, next) })}
      >
        {t('nextStep', { step: t(`step.${next}`) })}
      </button>
    </StickyBar>
  )
}
