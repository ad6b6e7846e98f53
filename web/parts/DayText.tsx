import { useTranslation } from 'react-i18next'
import type { Day, Instant } from '../../values/days.ts'
import { dayInShanghai } from '../../values/days.ts'

interface DayTextProps {
  day: Day | null | undefined
  /** Working days until then, as the server counted them; negative when overdue. */
  workingDaysLeft?: number | null | undefined
  /** The calendar of that year is not published: the day may move. */
  provisional?: boolean | undefined
}

/** A day as `2020-08-03`, with the working days that are left. */
export function DayText({ day, workingDaysLeft, provisional }: DayTextProps) {
  const { t } = useTranslation()
  if (day === null || day === undefined) return <span>—</span>
  const left = workingDaysLeft ?? null
  const tone = left === null ? '' : left < 0 ? 'bad' : left <= 2 ? 'wait' : ''
  return (
    <span className="zp-day">
      <time dateTime={day}>{day}</time>
      {left !== null && (
        <span className={`zp-left ${tone}`}>
          {left < 0
            ? t('day.overdue', { count: -left })
            : left === 0
              ? t('day.dueToday')
              : t('day.left', { count: left })}
        </span>
      )}
      {provisional === true && <span className="zp-left">{t('day.provisional')}</span>}
    </span>
  )
}

/** An instant as day and time in Changchun. */
export function TimeText({ at }: { at: Instant | null | undefined }) {
  if (at === null || at === undefined) return <span>—</span>
  const shifted = new Date(Date.parse(at) + 8 * 3_600_000).toISOString()
  return (
    <time dateTime={at} className="zp-day">
      {dayInShanghai(at)} {shifted.slice(11, 16)}
    </time>
  )
}
