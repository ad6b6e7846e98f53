import { type Day, addDays, weekday, yearOf } from './days.ts'

/** Working days of a territory. `covers` is false for years whose holidays are not published yet. */
export interface Calendar {
  covers(year: number): boolean
  isWorkingDay(day: Day): boolean
}

/** A published day off, or a weekend day that is worked (调休). */
export interface CalendarEntry {
  readonly day: Day
  readonly kind: 'off' | 'work'
}

/**
 * A calendar of published days over ordinary weekends; later entries for the same day win, so that a territory's own
 * days can follow the State Council's. `years` are those whose papers are complete.
 */
export function calendarOf(entries: readonly CalendarEntry[], years: readonly number[]): Calendar {
  const kinds = new Map(entries.map(entry => [entry.day, entry.kind]))
  const covered = new Set(years)
  return {
    covers: year => covered.has(year),
    isWorkingDay: day => {
      const kind = kinds.get(day)
      return kind === undefined ? weekday(day) <= 5 : kind === 'work'
    },
  }
}

/**
 * The working day on which a time of `workingDays` ends. The start day is left out (D-26); with `firstDayCounts` it is
 * the first one when it is a working day. `provisional` when a year was crossed whose holidays are not published: to be
 * computed again. Throws RangeError for fewer than one day.
 */
export function addWorkingDays(
  calendar: Calendar,
  start: Day,
  workingDays: number,
  counting: { readonly firstDayCounts?: boolean } = {},
): { day: Day; provisional: boolean } {
  if (!Number.isInteger(workingDays) || workingDays < 1) throw new RangeError('at least one working day')
  let day = counting.firstDayCounts === true ? addDays(start, -1) : start
  let provisional = !calendar.covers(yearOf(start))
  for (let left = workingDays; left > 0; ) {
    day = addDays(day, 1)
    if (!calendar.covers(yearOf(day))) provisional = true
    if (calendar.isWorkingDay(day)) left -= 1
  }
  return { day, provisional }
}

/**
 * Working days that remain after today until the due day, the due day included: 0 on the due day itself, negative by
 * the working days that have passed since.
 */
export function workingDaysLeft(calendar: Calendar, today: Day, due: Day): number {
  const [from, to] = today <= due ? [today, due] : [due, today]
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (calendar.isWorkingDay(day)) count += 1
  return today <= due ? count : count === 0 ? 0 : -count
}
