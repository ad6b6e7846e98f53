import { refuse } from './refusal.ts'

/** A plain date `YYYY-MM-DD`, without time or zone. Days sort as text. */
export type Day = string
/** A calendar month `YYYY-MM`. Months sort as text. */
export type Month = string
/** A moment as ISO 8601 text with its zone, for instance `2020-09-07T08:00:00.000Z`. */
export type Instant = string

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/
const monthForm = /^(\d{4})-(0[1-9]|1[0-2])$/
const millisecondsPerDay = 86_400_000
/** Asia/Shanghai has had no summer time since 1991: a fixed distance is exact for every day of the notices. */
const shanghaiOffsetMilliseconds = 8 * 3_600_000

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Two digits at a place of a day or month, without cutting the text. */
function twoDigits(text: string, place: number): number {
  return text.charCodeAt(place) * 10 + text.charCodeAt(place + 1) - 528
}

/** Days since 1970-01-01, in years that begin in March so that the leap day comes last. */
function dayNumber(day: Day): number {
  const month = twoDigits(day, 5)
  const year = yearOf(day) - (month <= 2 ? 1 : 0)
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + twoDigits(day, 8) - 1
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468
}

/** The day that many days after 1970-01-01, reckoned in years that begin in March. */
function dayOfNumber(number: number): Day {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return `${pad(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4)}-${pad(month, 2)}-${pad(date, 2)}`
}

/** True for an existing date between the years 1800 and 2999 written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const parts = dayForm.exec(text)
  if (parts === null) return false
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return year >= 1800 && year < 3000 && month >= 1 && month <= 12 && date >= 1 && date <= lengthOfMonth(year, month)
}

/** True for a month `YYYY-MM` between the years 1800 and 2999. */
export function isMonth(text: string): boolean {
  return monthForm.test(text) && Number(text.slice(0, 4)) >= 1800 && Number(text.slice(0, 4)) < 3000
}

/** Reads `YYYY-MM-DD` strictly. Refuses `day-impossible` {value} for any other form and for dates that do not exist. */
export function parseDay(text: string): Day {
  return isDay(text) ? text : refuse('day-impossible', { value: text })
}

/** Reads `YYYY-MM` strictly. Refuses `month-impossible` {value}. */
export function parseMonth(text: string): Month {
  return isMonth(text) ? text : refuse('month-impossible', { value: text })
}

/** Writes a day from its numbers. Refuses `day-impossible` {value} when it does not exist. */
export function dayOf(parts: { year: number; month: number; date: number }): Day {
  return parseDay(`${pad(parts.year, 4)}-${pad(parts.month, 2)}-${pad(parts.date, 2)}`)
}

interface Bounds {
  readonly month: Month
  readonly first: Day
  readonly last: Day
  readonly days: number
}

// A roster asks for the days of the same few months a million times.
const months = new Map<Month, Bounds>()
const monthsKept = 1000
let lately: Bounds = { month: '', first: '', last: '', days: 0 }

function boundsOf(month: Month): Bounds {
  if (month === lately.month) return lately
  let bounds = months.get(month)
  if (bounds === undefined) {
    const days = lengthOfMonth(yearOf(month), Number(month.slice(5, 7)))
    bounds = { month, first: `${month}-01`, last: `${month}-${pad(days, 2)}`, days }
    if (months.size < monthsKept) months.set(month, bounds)
  }
  lately = bounds
  return bounds
}

/** First day of the month. */
export function firstDay(month: Month): Day {
  return boundsOf(month).first
}

/** Last day of the month. */
export function lastDay(month: Month): Day {
  return boundsOf(month).last
}

/** Number of days of the month, 28 to 31. */
export function daysInMonth(month: Month): number {
  return boundsOf(month).days
}

/** The month in which the day lies. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7)
}

/** The calendar year of a day or a month. */
export function yearOf(dayOrMonth: Day | Month): number {
  return twoDigits(dayOrMonth, 0) * 100 + twoDigits(dayOrMonth, 2)
}

/** The day that many days later; negative goes back. */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days)
}

/** The month that many months later; negative goes back. */
export function nextMonth(month: Month, months = 1): Month {
  const count = yearOf(month) * 12 + Number(month.slice(5, 7)) - 1 + months
  return `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1, 2)}`
}

/** The same date that many months later; the 31st falls back to the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const month = nextMonth(monthOf(day), months)
  return `${month}-${pad(Math.min(Number(day.slice(8, 10)), daysInMonth(month)), 2)}`
}

/** The same date that many years later; 29 February falls back to the 28th. */
export function addYears(day: Day, years: number): Day {
  const year = pad(yearOf(day) + years, 4)
  const rest = day.slice(4)
  return rest === '-02-29' ? `${year}-02-${lengthOfMonth(Number(year), 2)}` : `${year}${rest}`
}

/** Days from one day to another: 0 for the same day, negative when `to` lies before. */
export function daysBetween(range: { from: Day; to: Day }): number {
  return dayNumber(range.to) - dayNumber(range.from)
}

/** Negative, zero or positive, as a sorting function wants it; works for days and for months. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** The day that the calendar on a wall in Changchun shows at that instant. Refuses `instant-impossible` {value}. */
export function dayInShanghai(instant: Instant): Day {
  const milliseconds = Date.parse(instant)
  if (Number.isNaN(milliseconds)) refuse('instant-impossible', { value: instant })
  return new Date(milliseconds + shanghaiOffsetMilliseconds).toISOString().slice(0, 10)
}

/** The first instant of the day in Shanghai. */
export function startOfDay(day: Day): Instant {
  return new Date(dayNumber(day) * millisecondsPerDay - shanghaiOffsetMilliseconds).toISOString()
}

/** The first instant after the day in Shanghai: a deadline "by that day" holds while now is before it (D-26, 24:00). */
export function endOfDay(day: Day): Instant {
  return startOfDay(addDays(day, 1))
}
