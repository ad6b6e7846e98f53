import { daysBetween, daysInMonth, firstDay, lastDay } from '../../values/days.ts'
import { type Fen, formatFigures, fraction } from '../../values/money.ts'
import { absent } from '../owing.ts'
import type { Draw, Result, Scheme, Settings, Step } from '../kit.ts'
import type { Line } from './facts.ts'
import { monthlyRateFen, mostMonths } from './parameters.ts'
import { governingDay, paymentRules } from './payment-rules.ts'
import { beganWithinMonth, enterpriseRules, paperRules, personRules } from './work-based-rules.ts'

const clause = '三'

const monthly: readonly Step[] = Object.freeze([
  {
    clause,
    label: { zh: '月补贴标准', en: 'monthly rate' },
    figures: formatFigures(monthlyRateFen),
    valueFen: fraction(monthlyRateFen),
  },
])

/** The whole month, or its days from the hiring on where the prefecture reads D-13 so. */
function amount(f: Line, settings: Settings): readonly Step[] {
  if (!beganWithinMonth(f) || settings.choice('D-13', governingDay(f)) !== 'calendar-days') return monthly
  const [days, ofMonth] = [daysBetween({ from: f.hireDate, to: lastDay(f.month) }) + 1, daysInMonth(f.month)]
  return [
    ...monthly,
    {
      clause,
      label: { zh: '月补贴标准×当月在岗天数÷当月天数', en: 'monthly rate × days at work ÷ days of the month' },
      figures: `${formatFigures(monthlyRateFen)} × ${days} ÷ ${ofMonth}`,
      valueFen: fraction(monthlyRateFen * days, ofMonth),
    },
  ]
}

/**
 * One month of one person: the month itself (no second enterprise, whatever the notice), one of six months, and no
 * other training subsidy in that calendar month (五(二), D-54), or on none of the days at work in it.
 */
function draws(f: Line, _dueFen: Fen, settings: Settings): readonly Draw[] {
  if (absent(f.month)) return []
  const other = { on: 'subsidised-month', key: f.month, take: 1, limit: null }
  const span = { from: beganWithinMonth(f) ? f.hireDate : firstDay(f.month), to: lastDay(f.month) }
  return [
    { on: 'work-based-month', key: f.month, take: 1, limit: 1 },
    { on: 'work-based-months', key: 'all', take: 1, limit: mostMonths },
    settings.choice('D-54', governingDay(f)) === 'day' ? { ...other, span } : { ...other, as: 'work-based' },
  ]
}

const toBeDecided: readonly Result[] = Object.freeze([
  {
    code: 'recovery-to-be-decided',
    clause: '五(二)',
    says: {
      zh: '劳动关系终止前已补贴的月份，由人社部门决定是否追回。',
      en: 'For the months paid before the labour relation ended the bureau decides whether to recover them.',
    },
  },
])
const nothing: readonly Result[] = Object.freeze([])

/** 二(二), 三: three ways in, 300 yuan per person and month, six months at most. */
export const workBasedTraining: Scheme<Line> = {
  id: 'work-based-training',
  title: { zh: '以工代训（昌吉州）', en: 'Work-based training (Changji)' },
  clause: '二(二)',
  unit: 'person-month',
  audience: 'enterprise',
  example: {
    employer: '91350100M000100Y43',
    month: '2020-08',
    applied: '2020-09-07',
    size: 'small',
    industryCode: 'C13',
    stopped: false,
    planApproved: true,
    wageProof: true,
    wageProofPreviousQuarter: true,
    personKind: 'employee',
    category: 'hard-to-employ',
    hireDate: '2020-03-01',
    labourRelationKept: true,
    publicityOver: true,
  },
  asks: ['size', 'industryCode', 'stopped', 'category', 'insuredAsUnit'],
  papers: ['plan-form', 'roster-scan', 'roster-sheet', 'wage-proof', 'wage-proof-previous-quarter', 'basic-account'],
  governs: f => (absent(f.month) ? null : firstDay(f.month)),
  applied: f => f.applied ?? null,
  subject: () => true,
  body: [...enterpriseRules, ...paperRules, ...paymentRules],
  line: personRules,
  notes: [],
  amount,
  draws,
  counters: {
    'work-based-month': {
      label: { zh: '当月以工代训', en: 'work-based training in the month' },
      unit: { zh: '次', en: 'times' },
      full: {
        rule: 'duplicate-work-for-training',
        clause: '四(三)',
        says: {
          zh: '以工代训人员实名管理、按月申请：同一人员同一月份只享受一次以工代训补贴。',
          en: 'Workers are registered by real name and claimed by the month: one worker brings the subsidy once for a month.',
        },
      },
    },
    'work-based-months': {
      label: { zh: '以工代训累计月数', en: 'months of work-based training' },
      unit: { zh: '个月', en: 'months' },
      full: {
        rule: 'cap-6-months',
        clause,
        says: { zh: '以工代训补贴最长不超过6个月。', en: 'The subsidy is paid for no more than 6 months.' },
      },
    },
    'subsidised-month': {
      label: { zh: '当月职业培训补贴', en: 'training subsidy in the month' },
      unit: { zh: '次', en: 'times' },
      excluded: {
        rule: 'simultaneous-other-subsidy',
        clause: '五(二)',
        says: {
          zh: '享受以工代训补贴的当月不得同时享受其他类型的职业培训补贴。',
          en: 'In a month of work-based training no other kind of training subsidy is received.',
        },
      },
    },
  },
  fund: 'special-account',
  payee: 'basic-account',
  results: f => (absent(f.labourRelationEnded) ? nothing : toBeDecided),
  doubts: ['D-02', 'D-13', 'D-54'],
}
