import { useTranslation } from 'react-i18next'

/** How many working days a list still runs. */
export function DaysLeft({ count }: { count: number }) {
  const { t } = useTranslation('common')
  return <span className="zp-left">{count > 0 ? t('day.left', { count }) : t('day.dueToday')}</span>
}
