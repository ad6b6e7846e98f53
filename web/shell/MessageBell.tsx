import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listMessages } from '../api/client.ts'
import { useRead } from '../reading.ts'

/** The bell with the number of unread messages; leads to the list. */
export function MessageBell() {
  const { t } = useTranslation('navigation')
  const unread =
    useRead(['messages', 'unread'], () => listMessages({ size: 1 }), { everyMilliseconds: 60_000 }).data?.unread ?? 0
  return (
    <Link to="/work/messages" className="zp-bell" aria-label={t('messages', { count: unread })}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path
          d="M12 3a6 6 0 0 0-6 6v4l-2 3v1h16v-1l-2-3V9a6 6 0 0 0-6-6zm-2 15a2 2 0 0 0 4 0z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.7"
        />
      </svg>
      {unread > 0 && <span className="zp-bell-count">{unread > 99 ? '99+' : unread}</span>}
    </Link>
  )
}
