import { createRequire } from 'node:module'
import type { CalendarEntry } from '../../values/working-days.ts'

interface Published {
  readonly holidays: { readonly [day: string]: string }
  readonly workdays: { readonly [day: string]: string }
}

/**
 * The State Council's days off and make-up working days as npm chinese-days packages them, and the years that it has.
 * The package does not say when a year is missing: only years with days of their own are covered, all others are not
 * published yet and deadlines in them are provisional (D-26).
 */
export function nationalCalendar(): { entries: (CalendarEntry & { name: string })[]; years: number[] } {
  const published = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as Published
  const named = (text: string): string => text.split(',')[1] ?? ''
  const entries = [
    ...Object.entries(published.holidays).map(([day, text]) => ({ day, kind: 'off' as const, name: named(text) })),
    ...Object.entries(published.workdays).map(([day, text]) => ({ day, kind: 'work' as const, name: named(text) })),
  ].sort((a, b) => (a.day < b.day ? -1 : 1))
  // A year counts as published when its National Day is: the paper of a year names all its holidays at once.
  const years = entries.filter(entry => entry.day.endsWith('-10-01')).map(entry => Number(entry.day.slice(0, 4)))
  return { entries, years }
}
