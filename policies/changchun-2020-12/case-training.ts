import { daysInMonth, nextMonth } from '../../values/days.ts'
import { type CaseLine, type CaseRunner, type CaseRunners, number, overLines, text, timesIn } from '../case-kit.ts'
import { type Facts, noSettings } from '../kit.ts'
import { crossResult } from './case-cross.ts'
import { changchun202012 } from './pack.ts'

const employer = 'employer-of-the-case'
const categories: { readonly [name: string]: string } = {
  就业困难人员: 'hard-to-employ',
  零就业家庭成员: 'zero-employment-family',
}

/** 三(一)7: whole months counted from January 2020, a part month on its own or behind them. */
const workForTraining: CaseRunner = raw => {
  const whole = number(raw.fullMonths) ?? 0
  const days = number(raw.trainingDaysInMonth)
  const category = text(raw.hireCategory)
  const facts: Facts = {
    employer,
    insured: raw.enterpriseInsured !== false,
    category: category === null ? null : (categories[category] ?? 'other'),
    wholeMonths: true,
  }
  const line = (more: Facts): CaseLine => ({
    pack: changchun202012,
    scheme: 'work-based-training',
    facts: { ...facts, ...more },
    settings: noSettings,
    used: [],
  })
  const lines = Array.from({ length: whole }, (_, index) => line({ month: nextMonth('2020-01', index) }))
  if (days !== null) {
    const calendarDays = number(raw.calendarDaysInMonth)
    const month = text(raw.month) ?? (calendarDays === 30 ? '2020-09' : calendarDays === 29 ? '2020-02' : '2020-08')
    lines.push(line({ month, trainingDays: days === calendarDays ? daysInMonth(month) : days }))
  }
  const result = overLines(lines)
  return { ...result, extra: { timesAfter: timesIn(result.used, 2020) } }
}

/** The trainings, by subsidy as the cases name it. */
export const runnersOfTrainings: CaseRunners = {
  'cc12.workForTraining': workForTraining,
  cross: crossResult,
}
