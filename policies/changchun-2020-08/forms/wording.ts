import type { Day, Month } from '../../../values/days.ts'

/** `2020-08` → `2020年8月`, as the titles of the annexes write it. */
export function monthInTitle(month: Month): string {
  return `${Number(month.slice(0, 4))}年${Number(month.slice(5, 7))}月`
}

/** `2020-09-07` → `2020年9月7日`; without a day the blanks that are filled in by hand. */
export function dayInWords(day: Day | undefined): string {
  if (day === undefined) return '　　　　年　　月　　日'
  return `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`
}
