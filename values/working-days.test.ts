import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './days.ts'
import { addWorkingDays, calendarOf, workingDaysLeft } from './working-days.ts'

/** National Day 2020 with its make-up days, and nothing else of the year. */
const autumn = calendarOf(
  [
    ...['2020-10-01', '2020-10-02', '2020-10-05', '2020-10-06', '2020-10-07', '2020-10-08'].map(day => ({
      day,
      kind: 'off' as const,
    })),
    { day: '2020-09-27', kind: 'work' },
    { day: '2020-10-10', kind: 'work' },
  ],
  [2020],
)

describe('working days', () => {
  it.each([
    ['2020-09-07', 5, '2020-09-14'],
    ['2020-09-24', 5, '2020-09-30'],
    ['2020-09-29', 5, '2020-10-13'],
    ['2020-09-14', 30, '2020-10-30'],
  ])('%s plus %d ends on %s, the start day out (D-26)', (start, count, end) => {
    expect(addWorkingDays(autumn, start, count)).toEqual({ day: end, provisional: false })
  })

  it('can count the first day where a bureau does', () => {
    expect(addWorkingDays(autumn, '2020-09-07', 5, { firstDayCounts: true }).day).toBe('2020-09-11')
    expect(addWorkingDays(autumn, '2020-10-03', 1, { firstDayCounts: true }).day).toBe('2020-10-09')
  })

  it('is provisional as soon as it reaches a year without a published calendar', () => {
    expect(addWorkingDays(autumn, '2020-12-30', 5).provisional).toBe(true)
    expect(addWorkingDays(autumn, '2020-12-24', 5).provisional).toBe(false)
  })

  it('needs at least one day', () => expect(() => addWorkingDays(autumn, '2020-09-07', 0)).toThrow(RangeError))

  it('tells what is left, and what is overdue', () => {
    expect(workingDaysLeft(autumn, '2020-09-07', '2020-09-14')).toBe(5)
    expect(workingDaysLeft(autumn, '2020-09-14', '2020-09-14')).toBe(0)
    expect(workingDaysLeft(autumn, '2020-09-16', '2020-09-14')).toBe(-2)
    expect(workingDaysLeft(autumn, '2020-09-13', '2020-09-11')).toBe(0)
  })

  it('ends on a working day, and as many are left as were given', () => {
    const start = fc.integer({ min: 0, max: 365 }).map(days => addDays('2020-01-01', days))
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const { day } = addWorkingDays(autumn, from, count)
        return autumn.isWorkingDay(day) && workingDaysLeft(autumn, from, day) === count
      }),
    )
  })
})
