import type { Day } from '../../values/days.ts'
import type { Fraction } from '../../values/money.ts'
import type { Settings } from '../kit.ts'

/*
 * 以上 and 以内: whether the number itself is taken in is read one way or the other (D-01). The reading is asked only where a
 * value is exactly the bound.
 */

interface Asked {
  readonly settings: Settings
  readonly day: Day
}

/** Whether a value that is exactly the bound meets it. */
export function isIncluded({ settings, day }: Asked): boolean {
  return settings.choice('D-01', day) !== 'excl'
}

/** Whether a share of a whole reaches the least, compared exactly. */
export function reaches(share: { part: number; whole: number }, least: Fraction, asked: Asked): boolean {
  const have = share.part * least.denominator
  const wanted = share.whole * least.numerator
  return have > wanted || (have === wanted && isIncluded(asked))
}

/** Whether a number is so much or more. */
export function isAtLeast(value: number, least: number, asked: Asked): boolean {
  return value > least || (value === least && isIncluded(asked))
}

/** Whether a day is no later than the last one. */
export function isWithin(day: Day, last: Day, asked: Asked): boolean {
  return day < last || (day === last && isIncluded(asked))
}
