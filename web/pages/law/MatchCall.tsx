import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** Leads from the law to one's own case: a few questions instead of reading. */
export function MatchCall({ audience, want }: { audience?: string; want?: string }) {
  const { t } = useTranslation('law')
  return (
    <div className="zp-law-call">
      <div>
        <strong>{t('call.title')}</strong>
        <p>{t('call.text')}</p>
      </div>
      <Link
        className="zp-button primary"
        to="/match"
        search={{ ...(audience ? { audience } : {}), ...(want ? { want } : {}) } as never}
      >
        {t('call.go')}
      </Link>
    </div>
  )
}
