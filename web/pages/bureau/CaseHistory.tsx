import { useTranslation } from 'react-i18next'
import type { ReviewCase, ReviewStep } from '../../api/client.ts'
import { TimeText } from '../../parts/DayText.tsx'
import { Panel } from '../../parts/Page.tsx'

/** Everything that happened to the case, newest first, as sentences with time and name. */
export function CaseHistory({ data }: { data: ReviewCase }) {
  const { t } = useTranslation('review-pages')
  const sentence = (step: ReviewStep) => {
    const params: Record<string, string | number> = {}
    for (const [name, value] of Object.entries(step.detail)) {
      if (typeof value === 'string' || typeof value === 'number') params[name] = value
    }
    if (typeof params.to === 'string') params.to = t(`tier.${params.to}`)
    return t(`step.${step.act}`, params)
  }
  return (
    <Panel title={t('panel.history')}>
      <ul className="zp-plain-list zp-course">
        {[...data.steps].reverse().map(step => (
          <li key={step.id}>
            <TimeText at={step.at} /> <strong>{step.name ?? t('history.unit')}</strong> {sentence(step)}
            {step.text && <p className="zp-quiet">{step.text}</p>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
