import { firstDay } from '../../values/days.ts'
import type { Scheme, Settings, Step } from '../kit.ts'
import { absent } from '../owing.ts'
import { drawsOf } from '../changchun-2020-12/work-based-draws.ts'
import { amountOf, type Rate, trainingDaysRules } from '../changchun-2020-12/work-based-months.ts'
import type { Line } from './facts.ts'
import { withinStart } from './month-claimed.ts'
import { monthlyRateFen } from './parameters.ts'
import {
  categoryRules,
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

const clause = '二(一)'
const rate: Rate = { rateFen: monthlyRateFen, of: clause }

/** What the month of a line comes to, whichever day the months begin on. */
export function newHireSteps(f: Line, settings: Settings): readonly Step[] {
  return amountOf(f, settings, rate)
}

/** Newly taken-on workers of four kinds: 500 yuan a month, at most six months. */
export const newHire: Scheme<Line> = {
  id: 'new-hire',
  title: { zh: '新吸纳劳动者以工代训', en: 'Work-based training of newly taken-on workers' },
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
    hireDate: '2020-03-01',
    category: 'registered-unemployed',
    trainingDays: 31,
    wagePaidFen: 300000,
  },
  asks: ['insured', 'size', 'category', 'hireDate'],
  governs: f => (absent(f.month) ? null : firstDay(f.month)),
  applied: f => f.applied ?? null,
  subject: f => !absent(f.category) && f.category !== 'employee' && f.category !== 'graduate-2020',
  body: [insuredRule(clause), smallOrFiveIndustries, ...monthRules, monthOver, wageStatementRule],
  line: [hiredFrom2020, hiredByMonth(clause), ...categoryRules, wageRule(), ...trainingDaysRules],
  notes,
  amount: (f, settings) => newHireSteps(withinStart(f, settings), settings),
  draws: drawsOf,
  counters,
  bestOf: 'work-based-month',
  fund: 'special-account',
  payee: 'basic-account',
  doubts: ['D-02', 'D-11', 'D-12', 'D-13', 'D-16', 'D-16b'],
}
