import { useTranslation } from 'react-i18next'
import type { Doubt } from '../../api/shapes.ts'
import { pick } from '../../language.ts'

/** A doubt beside the words that it is about; leads to what is asked and how it is read. */
export function DoubtMark({ id, doubts }: { id: string; doubts: readonly Doubt[] }) {
  const { t } = useTranslation('law')
  const doubt = doubts.find(one => one.id === id)
  if (doubt === undefined) return null
  return (
    <a className="zp-tag wait" href={`#${id}`} title={pick(doubt.question)}>
      {t('doubt.mark', { id })}
    </a>
  )
}
