import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  dayInShanghai,
  dayOf,
  daysBetween,
  daysInMonth,
  endOfDay,
  firstDay,
  isDay,
  lastDay,
  monthOf,
  nextMonth,
  parseDay,
  parseMonth,
  startOfDay,
  weekday,
} from './days.ts'
import { Refusal } from './refusal.ts'

const anyDay = fc.integer({ min: 0, max: 40_000 }).map(count => addDays('1960-01-01', count))

describe('plain days', () => {
  it.each(['2020-02-30', '2021-02-29', '2020-13-01', '2020-00-10', '2020-9-1', '20200901', '1799-12-31', ''])(
    'refuses %s',
    text => expect(() => parseDay(text)).toThrow(Refusal),
  )

  it('knows leap years and lengths of months', () => {
    expect([isDay('2020-02-29'), isDay('1900-02-29'), isDay('2000-02-29')]).toEqual([true, false, true])
    expect([daysInMonth('2020-02'), daysInMonth('2021-02'), daysInMonth('2020-09')]).toEqual([29, 28, 30])
    expect([firstDay('2020-08'), lastDay('2020-08'), monthOf('2020-08-31')]).toEqual([
      '2020-08-01',
      '2020-08-31',
      '2020-08',
    ])
  })

  it('refuses months that do not exist', () => {
    expect(parseMonth('2020-12')).toBe('2020-12')
    for (const text of ['2020-13', '2020-00', '2020-1', '1750-01']) expect(() => parseMonth(text)).toThrow(Refusal)
    expect(() => dayOf({ year: 2020, month: 2, date: 30 })).toThrow(Refusal)
  })

  it('adds months and years with the last day of the month as the end', () => {
    expect(addMonths('2020-01-31', 1)).toBe('2020-02-29')
    expect(addMonths('2020-03-31', -1)).toBe('2020-02-29')
    expect(addYears('2020-02-29', 1)).toBe('2021-02-28')
    expect(addYears('2018-07-01', 2)).toBe('2020-07-01')
    expect([nextMonth('2020-12'), nextMonth('2020-01', -1)]).toEqual(['2021-01', '2019-12'])
  })

  it('comes back after going forth, and counts what it went', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        const there = addDays(day, days)
        return addDays(there, -days) === day && daysBetween({ from: day, to: there }) === days
      }),
    )
  })

  it('goes round the week', () => {
    expect([weekday('2020-09-07'), weekday('2020-09-13'), weekday('1970-01-01'), weekday('1960-01-01')]).toEqual([
      1, 7, 4, 5,
    ])
    fc.assert(fc.property(anyDay, day => weekday(addDays(day, 7)) === weekday(day)))
  })
})

describe('instants in Shanghai', () => {
  it('changes the day at 16:00 UTC', () => {
    expect(dayInShanghai('2020-12-31T15:59:59.999Z')).toBe('2020-12-31')
    expect(dayInShanghai('2020-12-31T16:00:00.000Z')).toBe('2021-01-01')
    expect(startOfDay('2021-01-01')).toBe('2020-12-31T16:00:00.000Z')
    expect(endOfDay('2020-12-31')).toBe('2020-12-31T16:00:00.000Z')
    expect(() => dayInShanghai('soon')).toThrow(Refusal)
  })
})
