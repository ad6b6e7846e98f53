import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../values/days.ts'
import { DayText } from './DayText.tsx'

export interface ProgressStep {
  key: string
  title: string
  state: 'done' | 'now' | 'later' | 'stopped'
  /** Who acts there. */
  who?: string | undefined
  /** Day on which it was done, or by which it is owed. */
  day?: Day | null | undefined
  workingDaysLeft?: number | null | undefined
  /** What stands there now, in words. */
  note?: ReactNode
}

/** Where something is: a line of steps with who and by when; the present one large. */
export function ProgressLine({ steps }: { steps: readonly ProgressStep[] }) {
  const { t } = useTranslation()
  return (
    <ol className="zp-progress">
      {steps.map(step => (
        <li key={step.key} className={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span className="zp-progress-dot" aria-hidden="true" />
          <div>
            <p className="zp-progress-title">
              {step.title} <span className="zp-hidden">{t(`progress.${step.state}`)}</span>
            </p>
            {step.who && <p>{step.who}</p>}
            {step.day && (
              <p>
                {step.state === 'now' && t('progress.by')}{' '}
                <DayText day={step.day} workingDaysLeft={step.workingDaysLeft} />
              </p>
            )}
            {step.note && <div className="zp-progress-note">{step.note}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
