import { useTranslation } from 'react-i18next'
import type { SchemeText } from '../../api/shapes.ts'
import { pick } from '../../language.ts'
import { StatusTag } from '../../parts/StatusTag.tsx'

type ShownFact = SchemeText['example']['facts'][number]

/** What comes of a case, as a tag; what brings no money is met, not enjoyed. */
export function Outcome({ eligible, fund }: { eligible: boolean | null; fund: string }) {
  const { t } = useTranslation('law')
  const context = fund === 'none' ? 'none' : ''
  if (eligible === null) return <StatusTag tone="wait">{t('outcome.open')}</StatusTag>
  return (
    <StatusTag tone={eligible ? 'good' : 'bad'}>{t(eligible ? 'outcome.yes' : 'outcome.no', { context })}</StatusTag>
  )
}

/** Facts with their labels; those that were asked for stand out. */
export function FactList({ facts, told }: { facts: readonly ShownFact[]; told?: ReadonlySet<string> }) {
  return (
    <dl className="zp-example-facts">
      {facts.map(fact => (
        <div key={fact.name} className={told?.has(fact.name) ? 'told' : ''}>
          <dt>{pick(fact.label)}</dt>
          <dd>{pick(fact.shown)}</dd>
        </div>
      ))}
    </dl>
  )
}
