import { type Day, firstDay } from '../../values/days.ts'
import { noSettings, type Settings } from '../kit.ts'
import { absent } from '../owing.ts'
import type { Line } from './facts.ts'
import { firstMonth, inForceFrom } from './parameters.ts'

/** The governing day: the first of the month claimed. */
export function governingDay(f: Line): Day {
  return absent(f.month) ? inForceFrom : firstDay(f.month)
}

/** True where a number that is exactly the bound meets 以上, 以后 or 以内 (D-01): asked only there. */
export function isBoundIncluded(f: Line, settings: Settings): boolean {
  return settings.choice('D-01', governingDay(f)) !== 'excl'
}

/** 六 with D-14: 24 days of July from the day on which applying begins, 29 of August from the day of issue. */
const starts = new Map([
  ['2020-07', { governs: '2020-07-01', reading: 'from-8-july', mostDays: 24 }],
  ['2020-08', { governs: '2020-08-01', reading: 'from-3-august', mostDays: 29 }],
])

/** True when the month can be claimed at all. Only July depends on the reading (D-14). */
export function isClaimable(month: string, settings: Settings): boolean {
  return month > firstMonth || (month === firstMonth && settings.choice('D-14', inForceFrom) !== 'from-3-august')
}

/**
 * The line with no more days of training than the month has from the first day that can be claimed; itself where that is
 * the first of the month. Which days the training took place on is not known: as many as fit behind that day are paid.
 */
export function withinStart(f: Line, settings: Settings): Line {
  if (settings === noSettings) return f
  const start = starts.get(f.month ?? '')
  if (start === undefined || settings.choice('D-14', start.governs) !== start.reading) return f
  return { ...f, trainingDays: Math.min(f.trainingDays ?? start.mostDays, start.mostDays) }
}
