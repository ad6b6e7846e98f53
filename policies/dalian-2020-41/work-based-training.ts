import { firstDay, lastDay, monthOf, nextMonth } from '../../values/days.ts'
import { formatFigures, fraction } from '../../values/money.ts'
import type { Draw, Facts, Rule, Scheme, Settings } from '../kit.ts'
import { lastDayUnder } from '../liaoning-2020-16/rules.ts'
import { absent, assured, owesFact, owesSetting } from '../owing.ts'
import { firstTrainingDay } from '../liaoning-2020-16/parameters.ts'
import { dispatchRule } from './applicants.ts'
import { firstMonth, wageMonths } from './parameters.ts'

interface Line extends Facts {
  readonly employer: string | null | undefined
  readonly applicantKind: string | null | undefined
  readonly insured: boolean | null | undefined
  readonly month: string | null | undefined
  readonly claimed: string | null | undefined
  readonly category: string | null | undefined
}

const clause = '二¶2'
const owesKind = owesFact('applicantKind')
const owesInsured = owesFact('insured')
const owesCategory = owesFact('category')
const owesMonth = owesFact('month')
const owesWage = owesSetting('minimum-wage', 'DL-C', 'D-63')

function isHard(f: Line): boolean {
  return f.category === 'hard-to-employ' || f.category === 'zero-employment-family'
}

/** February is governed by the notice's first day: the month had begun when it was issued. */
function governingDay(f: Line): string | null {
  if (absent(f.month)) return null
  return f.month === firstMonth ? firstTrainingDay : firstDay(f.month)
}

function wageOn(f: Line, settings: Settings): number | null {
  const day = governingDay(f)
  return day === null ? null : settings.fen('minimum-wage', day)
}

/** D-63: true where the three months are paid at once on taking a worker on. */
function isLumpSum(f: Line, settings: Settings): boolean {
  const day = governingDay(f)
  return day !== null && settings.choice('D-63', day) === 'lump-sum'
}

const bodyRules: readonly Rule<Line>[] = [
  dispatchRule,
  {
    rule: 'before-2020-02',
    clause: '末',
    says: {
      zh: '以工代训的月份自2020年2月起。',
      en: 'Months of work-based training begin with February 2020.',
    },
    reads: ['month'],
    holds: f => (absent(f.month) ? owesMonth : f.month >= firstMonth),
    doubts: ['D-64'],
  },
  {
    rule: 'after-2020-06-30',
    clause: '末',
    says: {
      zh: '政策暂定执行到2020年6月30日，其后的月份不予补贴。',
      en: 'The policy runs for the time being until 30 June 2020; later months are not subsidised.',
    },
    reads: ['month'],
    holds: (f, settings) => absent(f.month) || f.month <= monthOf(lastDayUnder(settings, firstDay(f.month))),
    doubts: ['D-64'],
  },
  {
    rule: 'month-not-over',
    clause,
    says: {
      zh: '逐月累计，当月结束后申请；市局另定一次性发放的不必等待。',
      en: 'Months accrue one by one; each is asked for after it has ended, unless the bureau has them paid at once.',
    },
    reads: ['month', 'claimed'],
    // Before anybody has applied it is told what could be had.
    holds: (f, settings) =>
      absent(f.month) || absent(f.claimed) || f.claimed > lastDay(f.month) || isLumpSum(f, settings),
    otherwise: 'hold',
    doubts: ['D-63'],
  },
  {
    rule: 'minimum-wage-not-set',
    clause,
    says: {
      zh: '按单位所在地的最低工资标准计算，标准由市局公布。',
      en: 'The minimum wage of the place is paid; the bureau publishes it.',
    },
    reads: ['month'],
    holds: (f, settings) => absent(f.month) || wageOn(f, settings) !== null || owesWage,
    doubts: ['D-63'],
  },
]

const lineRules: readonly Rule<Line>[] = [
  {
    rule: 'hire-category-not-covered',
    clause,
    says: {
      zh: '吸纳的是就业困难人员、零就业家庭成员或贫困劳动力。',
      en: 'Those taken on are hard to employ, of a family without work, or registered as poor.',
    },
    reads: ['category'],
    holds: f => (absent(f.category) ? owesCategory : isHard(f) || f.category === 'registered-poor'),
  },
  {
    rule: 'employer-kind-not-covered',
    clause,
    says: {
      zh: '就业困难人员、零就业家庭成员由企业吸纳；贫困劳动力由企业、合作社、扶贫车间等生产经营主体吸纳。',
      en: 'The hard to employ and those of a family without work are taken on by an enterprise; the poor by an enterprise, cooperative, workshop or other producer.',
    },
    reads: ['applicantKind', 'category'],
    holds: f => {
      if (absent(f.applicantKind)) return owesKind
      // 一 speaks of dispatch companies by name; nothing more is said of them here.
      if (f.applicantKind === 'dispatch-company' || f.applicantKind === 'enterprise') return true
      const producer = f.applicantKind !== 'other' && f.applicantKind !== 'training-institution'
      return producer && !isHard(f)
    },
  },
  {
    rule: 'enterprise-not-insured',
    clause,
    says: {
      zh: '吸纳就业困难人员、零就业家庭成员的企业须为参保企业。',
      en: 'An enterprise that takes on the hard to employ or those of a family without work is insured.',
    },
    reads: ['insured', 'applicantKind', 'category'],
    holds: f => {
      if (f.applicantKind !== 'enterprise' || !isHard(f)) return true
      return f.insured ?? owesInsured
    },
  },
]

/** Months that a line stands for: its own, or the ones that its money pays at once. */
function monthsOf(f: Line, dueFen: number, settings: Settings): number {
  const wageFen = wageOn(f, settings)
  if (wageFen === null || !isLumpSum(f, settings)) return 1
  // In whole yuan (D-02) the money may be a little more or less than the months.
  return Math.max(1, Math.round(dueFen / wageFen))
}

/** D-63: accrues month by month, three at most; each month is one of those that all notices share. */
function drawsOf(f: Line, dueFen: number, settings: Settings): readonly Draw[] {
  const { month } = f
  if (absent(month)) return []
  const months = monthsOf(f, dueFen, settings)
  const own = Array.from({ length: months }, (_, index): Draw => {
    return { on: 'work-based-month', key: nextMonth(month, index), take: 1, limit: 1 }
  })
  return [...own, { on: 'dalian-work-based-months', key: 'all', take: months, limit: wageMonths }]
}

/** 二¶2: three months of the local minimum wage for each worker taken on. */
export const workBasedTraining: Scheme<Line> = {
  id: 'work-based-training',
  title: { zh: '以工代训', en: 'Work-based training' },
  clause,
  unit: 'person-month',
  audience: 'enterprise',
  example: {
    employer: '91350100M000100Y43',
    applicantKind: 'enterprise',
    insured: true,
    month: '2020-03',
    claimed: '2020-04-07',
    category: 'hard-to-employ',
  },
  asks: ['applicantKind', 'insured', 'category'],
  papers: ['licence', 'roster', 'work-based-application', 'category-proof'],
  governs: governingDay,
  applied: f => f.claimed ?? null,
  subject: () => true,
  body: bodyRules,
  line: lineRules,
  notes: [],
  amount: (f, settings, left) => {
    const wageFen = assured(wageOn(f, settings))
    const first = {
      clause,
      label: { zh: '所在地最低工资标准', en: 'minimum wage of the place' },
      figures: formatFigures(wageFen),
      valueFen: fraction(wageFen),
    }
    if (!isLumpSum(f, settings)) return [first]
    // What was paid month by month before is not paid again.
    const months = left('dalian-work-based-months', 'all', wageMonths)
    return [
      {
        clause,
        label: { zh: '所在地最低工资标准 × 未发月数', en: 'minimum wage of the place × months not yet paid' },
        figures: `${first.figures} × ${months}`,
        valueFen: fraction(wageFen * months),
      },
    ]
  },
  draws: drawsOf,
  counters: {
    'work-based-month': {
      label: { zh: '当月以工代训', en: 'work-based training in the month' },
      unit: { zh: '次', en: 'times' },
      full: {
        rule: 'duplicate-work-for-training',
        clause,
        says: {
          zh: '同一人员同一月份只补贴一次以工代训。',
          en: 'For one worker and month work-based training is subsidised once.',
        },
      },
    },
    'dalian-work-based-months': {
      label: { zh: '以工代训累计月数', en: 'months of work-based training' },
      unit: { zh: '个月', en: 'months' },
      full: {
        rule: 'cap-3-months',
        clause,
        says: {
          zh: '每人按最低工资标准补贴3个月。',
          en: 'For each worker the minimum wage of 3 months is paid.',
        },
      },
    },
  },
  fund: 'special-account',
  payee: 'unit-account',
  doubts: ['D-02', 'D-12', 'D-63', 'D-64'],
}
