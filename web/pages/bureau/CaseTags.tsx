import { useTranslation } from 'react-i18next'
import type { ReviewLine } from '../../api/client.ts'
import { StatusTag, type Tone } from '../../parts/StatusTag.tsx'

const tones: Record<ReviewLine['state'], Tone> = {
  submitted: 'wait',
  accepted: 'active',
  returned: 'quiet',
  second: 'active',
  sign: 'active',
  approved: 'good',
  refused: 'bad',
  filed: 'good',
  withdrawn: 'quiet',
}

/** Where a case stands, in one tag; a case that waits for the city says so. */
export function CaseStateTag({ row }: { row: Pick<ReviewLine, 'state' | 'parked' | 'rounds'> }) {
  const { t } = useTranslation('review-pages')
  if (row.parked) return <StatusTag tone="dispute">{t('state.parked')}</StatusTag>
  const back = row.rounds > 0 && (row.state === 'submitted' || row.state === 'accepted')
  return (
    <StatusTag tone={tones[row.state]}>
      {t(`state.${row.state}`)}
      {back && t('state.again')}
    </StatusTag>
  )
}
