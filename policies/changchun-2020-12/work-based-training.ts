import { firstDay, lastDay, monthOf } from '../../values/days.ts'
import { absent, owesFact } from '../owing.ts'
import type { Rule, Scheme } from '../kit.ts'
import { countersOf12 } from './counters.ts'
import { inForce } from './in-force.ts'
import { monthlyRateFen } from './parameters.ts'
import { drawsOf } from './work-based-draws.ts'
import { amountOf, type MonthLine, partMonthNote, type Rate, trainingDaysRules } from './work-based-months.ts'

interface Line extends MonthLine {
  readonly insured: boolean | null | undefined
  readonly category: string | null | undefined
  readonly applied: string | null | undefined
}

const clause = '三(一)7'
const rate: Rate = { rateFen: monthlyRateFen, of: clause }
const owesMonth = owesFact('month')
const owesInsured = owesFact('insured')
const owesCategory = owesFact('category')

const [firstMonth, lastMonth] = [monthOf(inForce.from), monthOf(inForce.to)]

/** Days that are still to come are not days actually trained; here no window closes in December (K-03 is of 08-03). */
const monthOver: Rule<Line> = {
  rule: 'month-not-over',
  clause,
  says: {
    zh: '按当月实际培训天数计算：当月结束后提交。',
    en: 'The days actually trained in the month are paid: a month is submitted after it has ended.',
  },
  reads: ['month', 'applied'],
  holds: f => absent(f.month) || absent(f.applied) || f.applied > lastDay(f.month),
  otherwise: 'hold',
}

/** 三(一)7: insured enterprises of any size, two kinds of workers, 500 yuan a month, at most six months (K-04). */
export const workBasedTraining: Scheme<Line> = {
  id: 'work-based-training',
  title: { zh: '以工代训（12号）', en: 'Work-based training (12号)' },
  clause,
  unit: 'person-month',
  audience: 'enterprise',
  example: {
    employer: '91350100M000100Y43',
    month: '2020-08',
    applied: '2020-09-07',
    insured: true,
    category: 'hard-to-employ',
    hireDate: '2020-03-01',
    trainingDays: 31,
  },
  asks: ['insured', 'category', 'hireDate'],
  papers: ['training-application', 'insurance-proof', 'group-proof', 'attendance'],
  governs: f => (absent(f.month) ? null : firstDay(f.month)),
  applied: f => f.applied ?? null,
  subject: () => true,
  body: [
    {
      rule: 'enterprise-not-insured',
      clause,
      says: { zh: '申报单位须为参保企业，规模不限。', en: 'The applicant must be an insured enterprise, of any size.' },
      reads: ['insured'],
      holds: f => f.insured ?? owesInsured,
    },
    {
      rule: 'before-policy-start',
      clause: '七(五)',
      says: {
        zh: '事项发生在本通知施行之日以后。',
        en: 'It took place on or after the day on which the notice took effect.',
      },
      reads: ['month'],
      holds: f => (absent(f.month) ? owesMonth : f.month >= firstMonth),
      doubts: ['D-74'],
    },
    {
      rule: 'after-policy-end',
      clause: '七(五)',
      says: { zh: '事项发生在职业技能提升行动截止之前。', en: 'It took place before the skills action ended.' },
      reads: ['month'],
      holds: f => absent(f.month) || f.month <= lastMonth,
      doubts: ['D-74'],
    },
  ],
  line: [
    {
      rule: 'hire-category-not-covered',
      clause,
      says: {
        zh: '人员属于就业困难人员或零就业家庭成员。',
        en: 'The worker is hard to employ or of a family without work.',
      },
      reads: ['category'],
      holds: f =>
        f.category === 'hard-to-employ' ||
        f.category === 'zero-employment-family' ||
        (absent(f.category) ? owesCategory : false),
    },
    ...trainingDaysRules,
    monthOver,
  ],
  notes: [partMonthNote],
  amount: (f, settings) => amountOf(f, settings, rate),
  draws: drawsOf,
  counters: countersOf12,
  fund: 'special-account',
  payee: 'basic-account',
  doubts: ['D-02', 'D-11', 'D-13', 'D-16', 'D-16b'],
}
