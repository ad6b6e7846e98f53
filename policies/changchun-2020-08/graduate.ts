import { firstDay, lastDay } from '../../values/days.ts'
import { absent, owesFact } from '../owing.ts'
import type { Rule, Scheme, Settings } from '../kit.ts'
import { amountOf, drawsOf, trainingDaysRules } from '../changchun-2020-12/work-based-months.ts'
import type { Line } from './facts.ts'
import { graduationYear, minimumWageFen } from './parameters.ts'
import {
  hiredByMonth,
  insuredRule,
  monthOver,
  monthRules,
  smallOrFiveIndustries,
  wageRule,
  wageStatementRule,
} from './rules.ts'
import { counters, notes } from './shares.ts'

const clause = '三'
const owesCategory = owesFact('category')
const owesGraduation = owesFact('graduationYear')

/** The minimum wage in force on a day: a published setting, else the figure of the notice (D-22). */
export function minimumWageOn(settings: Settings, day: string): number {
  return settings.fen('minimum-wage', day) ?? minimumWageFen
}

const graduates: readonly (string | null | undefined)[] = ['graduate-2020', 'graduate-within-two-years']

/** The year alone does not make a graduate of a university: the kind or the column of annex 2 says it. */
function saidToBeGraduate(f: Line): boolean {
  return f.graduate2020 === true || graduates.includes(f.category) || graduates.includes(f.secondCategory)
}

const graduatedIn2020: Rule<Line> = {
  rule: 'not-2020-graduate',
  clause,
  says: { zh: '人员为2020年应届高校毕业生。', en: 'The worker graduated in 2020.' },
  reads: ['category', 'secondCategory', 'graduate2020', 'graduationYear'],
  holds: f => {
    if (f.graduate2020 === false) return false
    if (absent(f.category)) return owesCategory
    if (!saidToBeGraduate(f)) return false
    if (!absent(f.graduationYear)) return f.graduationYear === graduationYear
    if (f.graduate2020 === true || f.category === 'graduate-2020' || f.secondCategory === 'graduate-2020') return true
    return owesGraduation
  },
  doubts: ['D-17', 'D-23'],
}

const wageUnchanged: Rule<Line> = {
  rule: 'minimum-wage-changed-in-month',
  clause,
  says: {
    zh: '月内最低工资标准未调整；有调整的按当月第一日的标准，由经办人确认。',
    en: 'The minimum wage did not change within the month; where it did, the first day decides and an official confirms.',
  },
  reads: ['month'],
  holds: (f, settings) =>
    absent(f.month) || minimumWageOn(settings, firstDay(f.month)) === minimumWageOn(settings, lastDay(f.month)),
  otherwise: 'warn',
  doubts: ['D-22'],
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
  line: [graduatedIn2020, hiredByMonth(clause), wageRule(), wageUnchanged, ...trainingDaysRules],
  notes,
  amount: (f, settings) =>
    amountOf(f, absent(f.month) ? minimumWageFen : minimumWageOn(settings, firstDay(f.month)), clause),
  draws: drawsOf,
  counters,
  bestOf: 'work-based-month',
  fund: 'special-account',
  payee: 'basic-account',
  doubts: ['D-02', 'D-11', 'D-12', 'D-13', 'D-16', 'D-16b', 'D-17', 'D-22', 'D-23'],
}
