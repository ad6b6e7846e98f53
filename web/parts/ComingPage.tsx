import { useTranslation } from 'react-i18next'
import { EmptyState } from './EmptyState.tsx'

/** Stands where a page's content is being written. */
export function ComingPage() {
  const { t } = useTranslation('navigation')
  return <EmptyState title={t('placeholder.text')} />
}
