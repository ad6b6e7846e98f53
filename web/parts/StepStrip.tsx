import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export interface Step {
  key: string
  title: string
  to: string
  state: 'done' | 'now' | 'open' | 'wrong'
  /** What is still missing there, in a few words. */
  missing?: string | undefined
}

/** Work in several steps, left to right; each can be opened at any time. */
export function StepStrip({ steps, label }: { steps: readonly Step[]; label: string }) {
  const { t } = useTranslation()
  return (
    <nav aria-label={label}>
      <ol className="zp-steps">
        {steps.map((step, index) => (
          <li key={step.key} className={step.state}>
            <Link to={step.to} aria-current={step.state === 'now' ? 'step' : undefined}>
              <span className="zp-step-number" aria-hidden="true">
                {step.state === 'done' ? '✓' : index + 1}
              </span>
              <span>
                {step.title}
                <span className="zp-hidden"> {t(`steps.${step.state}`)}</span>
                {step.missing && <small>{step.missing}</small>}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The bar that stays at the bottom: what is missing, and the next step. */
export function StickyBar({ missing, children }: { missing: ReactNode; children: ReactNode }) {
  return (
    <div className="zp-sticky" role="region">
      <div className="zp-sticky-missing">{missing}</div>
      <div className="zp-sticky-acts">{children}</div>
    </div>
  )
}
