import type { CellRemark } from './sheet.ts'

export interface DayReading {
  day: string | null
  fault?: CellRemark
  /** Written otherwise than YYYY-MM-DD. */
  charitable: boolean
}

const separated =
  /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?[日号]?(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/
const compact = /^(\d{4})(\d{2})(\d{2})$/
const twoDigitYear = /^\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?[日号]?$/
const withoutDay = /^\d{4}\s?(?:[-/.]\s?\d{1,2}|年\s?\d{1,2}\s?月?|年)$/
const monthForms = /^(\d{4})\s?(?:[-/.]\s?(\d{1,2})|年\s?(\d{1,2})\s?月?(?:份)?)$/
const compactMonth = /^(\d{4})(\d{2})$/

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days in a month of the Gregorian calendar; 0 for a month that is none. */
function daysInMonth(date: { year: number; month: number }): number {
  const leap = date.year % 4 === 0 && (date.year % 100 !== 0 || date.year % 400 === 0)
  if (date.month === 2 && leap) return 29
  return monthLengths[date.month - 1] ?? 0
}

/** YYYY-MM-DD, or null where the calendar (1900 to 2100) has no such day. */
export function calendarDay(date: { year: number; month: number; day: number }): string | null {
  if (date.year < 1900 || date.year > 2100) return null
  if (date.day < 1 || date.day > daysInMonth(date)) return null
  return `${date.year}-${pad(date.month)}-${pad(date.day)}`
}

const pad = (part: number) => String(part).padStart(2, '0')

/** Reads a day as people write it: 2020-7-1, 2020/7/1, 2020.7.1, 2020年7月1日, 20200701, with or without a time of day. Expects plainText. */
export function parseDay(text: string): DayReading {
  const found = separated.exec(text) ?? compact.exec(text)
  if (found) {
    const day = calendarDay({ year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) })
    if (day === null) return { day, charitable: false, fault: { code: 'cell-day-impossible', params: { text } } }
    return { day, charitable: day !== text }
  }
  if (twoDigitYear.test(text))
    return { day: null, charitable: false, fault: { code: 'cell-day-two-digit-year', params: { text } } }
  if (withoutDay.test(text))
    return { day: null, charitable: false, fault: { code: 'cell-day-incomplete', params: { text } } }
  return { day: null, charitable: false, fault: { code: 'cell-not-a-day', params: { text } } }
}

/** YYYY-MM from 2020-7, 2020/7, 2020年7月, 202007, or from any day that parseDay reads; null otherwise. Expects plainText. */
export function parseMonth(text: string): string | null {
  const found = monthForms.exec(text) ?? compactMonth.exec(text)
  if (found) {
    const first = calendarDay({ year: Number(found[1]), month: Number(found[2] ?? found[3]), day: 1 })
    return first?.slice(0, 7) ?? null
  }
  return parseDay(text).day?.slice(0, 7) ?? null
}

/** The day of a spreadsheet serial (1900 system, whole or with a time); null outside 1930 to 2100, where a number is likelier something else. */
export function dayOfSerial(serial: number): string | null {
  const whole = Math.floor(serial)
  if (whole < 10_959 || whole > 73_415) return null
  // Serial 25569 is 1970-01-01.
  return new Date((whole - 25_569) * 86_400_000).toISOString().slice(0, 10)
}
