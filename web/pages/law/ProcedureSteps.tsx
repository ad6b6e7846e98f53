import { useTranslation } from 'react-i18next'
import type { NoticeStep } from '../../api/shapes.ts'
import { pick } from '../../language.ts'
import { listed } from '../../words.ts'

/** The way of an application, step by step, each with its time and where the time comes from. */
export function ProcedureSteps({ steps, of }: { steps: readonly NoticeStep[]; of: 'notice' | 'scheme' }) {
  const { t } = useTranslation('law-details')
  return (
    <ol className="zp-law-steps">
      {steps.map((step, index) => (
        <li key={`${step.kind} ${step.clause} ${index}`}>
          <p>
            <strong>{step.what === null ? t(`step.${step.kind}`) : pick(step.what)}</strong>{' '}
            <span className="zp-law-clause">{step.clause}</span>
          </p>
          {of === 'notice' && <WhoseStep step={step} />}
          <StepTime step={step} />
        </li>
      ))}
    </ol>
  )
}

/** On the notice's page: a step of few schemes names them, one of many says how many. */
function WhoseStep({ step }: { step: NoticeStep }) {
  const { t } = useTranslation('law-details')
  const count = step.schemes.length
  if (count === 0) return null
  const schemes = listed(step.schemes.map(scheme => pick(scheme.title)))
  return <p className="zp-quiet">{count > 4 ? t('stepOfMany', { count }) : t('stepOf', { schemes })}</p>
}

function StepTime({ step }: { step: NoticeStep }) {
  const { t } = useTranslation('law-details')
  const lines = stepLines(step).map(([key, params]) => t(`time.${key}`, params))
  const time = t(`time.${step.unit ?? 'days'}`, { count: step.count ?? 0 })
  if (step.kind === 'due') {
    const event = step.event === null ? '' : pick(step.event)
    const side = step.side ?? 'after'
    const words = step.count === null ? t(`time.${side}`, { event }) : t(`time.${side}Within`, { event, time })
    lines.push(words)
  }
  if (step.kind === 'review' && step.roles.length > 0) {
    lines.push(listed(step.roles.map(role => t(`reviewRole.${role}`))))
  }
  if (step.kind === 'publicity' && step.fields.length > 0) {
    lines.push(t('time.fields', { fields: listed(step.fields.map(field => t(`publicField.${field}`))) }))
  }
  return (
    <>
      {lines.map(line => (
        <p key={line} className="zp-quiet">
          {line}
        </p>
      ))}
    </>
  )
}

/** Keys below `time` with their values, in reading order. */
function stepLines(step: NoticeStep): [string, Record<string, number | string>][] {
  const lines: [string, Record<string, number | string>][] = []
  if (step.kind === 'review' && step.count !== null) {
    lines.push([step.legal === false ? 'reviewPromise' : 'review', { count: step.count }])
  }
  if (step.answerWorkingDays !== null) lines.push(['answer', { count: step.answerWorkingDays }])
  if (step.kind === 'publicity' && step.count !== null) lines.push(['publicity', { count: step.count }])
  if (step.objectionWorkingDays !== null) lines.push(['objection', { count: step.objectionWorkingDays }])
  if (step.kind === 'pay' && step.count !== null) {
    lines.push([step.account === 'unit' ? 'payUnit' : 'pay', { count: step.count }])
  }
  return lines
}
