import { firstDay, lastDay } from '../../values/days.ts'
import { absent } from '../owing.ts'
import type { Rule, Scheme, Settings, Step } from '../kit.ts'
import { drawsOf } from '../changchun-2020-12/work-based-draws.ts'
import { amountOf, trainingDaysRules } from '../changchun-2020-12/work-based-months.ts'
import type { Line } from './facts.ts'
import { graduatedIn2020 } from './kinds.ts'
import { governingDay, withinStart } from './month-claimed.ts'
import { minimumWageFen, monthlyRateFen } from './parameters.ts'
import {
  chosenAsGraduate,
  fitsNewHire,
  hiredByMonth,
  hiredFrom2020,
  insuredRule,
  monthOver,
  monthRules,
  smallOrFiveIndustries,
  wageRule,
  wageStatementRule,
} from './rules.ts'
import { counters, notes } from './shares.ts'

const clause = '三'

/** The minimum wage in force on a day: a published setting, else the figure of the notice. */
function minimumWageOn(settings: Settings, day: string): number {
  return settings.fen('minimum-wage', day) ?? minimumWageFen
}

/** The minimum wage of the month claimed: that of its first day, or as published of the day of applying (D-22). */
export function minimumWageFor(f: Line, settings: Settings): number {
  const day = governingDay(f)
  return minimumWageOn(settings, byClaimDay(settings, day) ? (f.applied ?? day) : day)
}

function byClaimDay(settings: Settings, day: string): boolean {
  return settings.choice('D-22', day) === 'claim-day'
}

const ofGraduates: Rule<Line> = {
  rule: 'not-2020-graduate',
  clause,
  says: { zh: '人员为2020年应届高校毕业生。', en: 'The worker graduated in 2020.' },
  reads: ['category', 'secondCategory', 'graduate2020', 'graduationYear', 'graduateRateDecision'],
  holds: (f, settings) => {
    const found = graduatedIn2020(f)
    if (found !== true) return found
    const chosen = chosenAsGraduate(f, settings)
    return chosen !== null && fitsNewHire(f, settings) ? chosen : true
  },
  doubts: ['D-17', 'D-23'],
}

const hiredAsIn21: Rule<Line> = {
  ...hiredFrom2020,
  clause,
  says: {
    zh: '入职时间未限定；市局公布与二(一)同样要求的，为2020年1月1日以后（含当日）。',
    en: 'No day of hiring is set; where the bureau has published that 二(一) holds here too, it is from 1 January 2020, that day included.',
  },
  holds: (f, settings) =>
    settings.choice('D-23', governingDay(f)) === 'as-二(一)' ? hiredFrom2020.holds(f, settings) : true,
  doubts: ['D-01', 'D-23'],
}

const wageUnchanged: Rule<Line> = {
  rule: 'minimum-wage-changed-in-month',
  clause,
  says: {
    zh: '月内最低工资标准未调整；有调整的按当月第一日的标准，由经办人确认。',
    en: 'The minimum wage did not change within the month; where it did, the first day decides and an official confirms.',
  },
  reads: ['month'],
  holds: (f, settings) => {
    if (absent(f.month)) return true
    const day = firstDay(f.month)
    return minimumWageOn(settings, day) === minimumWageOn(settings, lastDay(f.month)) || byClaimDay(settings, day)
  },
  otherwise: 'warn',
  doubts: ['D-22'],
}

/** Where both rates are added, as published: a graduate of 2020 who also fits 二(一) brings both, in one line (D-17). */
export function bothPaid(f: Line, settings: Settings): boolean {
  if (settings.choice('D-17', governingDay(f)) !== 'sum') return false
  return graduatedIn2020(f) === true && fitsNewHire(f, settings)
}

/** What the month of a line comes to, whichever day the months begin on; the rate of 二(一) on top where both are paid (D-17). */
export function graduateSteps(f: Line, settings: Settings): readonly Step[] {
  return amountOf(f, settings, {
    rateFen: minimumWageFor(f, settings),
    of: clause,
    beside: bothPaid(f, settings) ? { rateFen: monthlyRateFen, of: '二(一)' } : undefined,
  })
}

/** Graduates of 2020: the city's minimum wage a month, at most six months. */
export const graduate: Scheme<Line> = {
  id: 'graduate',
  title: { zh: '2020年应届高校毕业生以工代训', en: 'Work-based training of graduates of 2020' },
  clause,
  unit: 'person-month',
  audience: 'enterprise',
  example: {
    employer: '91350100M000100Y43',
    month: '2020-08',
    applied: '2020-09-07',
    insured: true,
    size: 'small',
    industryCode: 'C13',
    wageStatement: true,
    hireDate: '2020-07-15',
    category: 'graduate-2020',
    graduationYear: 2020,
    trainingDays: 31,
    wagePaidFen: 300000,
  },
  asks: ['insured', 'size', 'category', 'graduationYear'],
  governs: f => (absent(f.month) ? null : firstDay(f.month)),
  applied: f => f.applied ?? null,
  subject: f => f.category === 'graduate-2020' || f.graduate2020 === true,
  body: [insuredRule(clause), smallOrFiveIndustries, ...monthRules, monthOver, wageStatementRule],
  line: [ofGraduates, hiredAsIn21, hiredByMonth(clause), wageRule(), wageUnchanged, ...trainingDaysRules],
  notes,
  amount: (f, settings) => graduateSteps(withinStart(f, settings), settings),
  draws: drawsOf,
  counters,
  bestOf: 'work-based-month',
  fund: 'special-account',
  payee: 'basic-account',
  doubts: ['D-02', 'D-11', 'D-12', 'D-13', 'D-16', 'D-16b', 'D-17', 'D-22', 'D-23'],
}
