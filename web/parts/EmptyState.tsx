import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** Nothing here yet: says so, and what one can do next. */
export function EmptyState({ title, text, action }: { title: string; text?: ReactNode; action?: ReactNode }) {
  return (
    <div className="zp-empty">
      <p className="zp-empty-title">{title}</p>
      {text && <p>{text}</p>}
      {action && <p>{action}</p>}
    </div>
  )
}

/** Something is on its way. */
export function LoadingState() {
  const { t } = useTranslation()
  return (
    <div className="zp-loading" role="status">
      <span className="zp-spinner" aria-hidden="true" /> {t('loading')}
    </div>
  )
}
