import { describe, expect, it } from 'vitest'
import { addWorkingDays, calendarOf } from '../../values/working-days.ts'
import { addDays, weekday } from '../../values/days.ts'
import { nationalCalendar } from './national-calendar.ts'
import reference from './national-calendar.reference.json' with { type: 'json' }

const { entries, years } = nationalCalendar()
const calendar = calendarOf(entries, years)
const papers: Record<string, { off: string[]; work: string[] }> = reference

describe('the State Council calendar', () => {
  it.each(Object.keys(papers))('has the days of the papers of %s, and no others', year => {
    const off = new Set(Object.values(papers).flatMap(paper => paper.off))
    const work = new Set(Object.values(papers).flatMap(paper => paper.work))
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
      // Days at the turn of a year belong to the next year's paper, which the reference may not have.
      if (day > `${year}-12-28` && papers[String(Number(year) + 1)] === undefined) continue
      const expected = work.has(day) || (!off.has(day) && weekday(day) <= 5)
      expect([day, calendar.isWorkingDay(day)]).toEqual([day, expected])
    }
  })

  it('does not claim years whose paper is not out', () => {
    expect([2019, 2020, 2021, 2022, 2026].every(year => calendar.covers(year))).toBe(true)
    expect(calendar.covers(2027)).toBe(false)
    expect(addWorkingDays(calendar, '2026-12-30', 5).provisional).toBe(true)
  })

  it('counts five working days over National Day of 2020', () => {
    expect(addWorkingDays(calendar, '2020-09-29', 5)).toEqual({ day: '2020-10-13', provisional: false })
  })
})
