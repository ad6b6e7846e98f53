import { yearOf } from '../../values/days.ts'
import { type Fen, formatFigures, fraction } from '../../values/money.ts'
import { absent, assured, owesDecision, owesFact } from '../owing.ts'
import type { Draw, Rule, Says, Scheme, Settings, Step, Truth } from '../kit.ts'
import type { Refunded } from './facts.ts'
import { distressedReserve, mostBenefitMonths, mostPremiumMonths } from './parameters.ts'
import { appliedOn, begun, layoffRule, refundInTime, refundKindDraw, reserveRules } from './rules.ts'

const clause = '二(一)2'
const owesDifficulty = owesDecision('CJ-P', { fact: 'inDifficulty' })
const owesRecoverable = owesDecision('CJ-P', { fact: 'recoverable' })
const owesMethod = owesDecision('CJ-P', { fact: 'method', doubt: 'D-50' })
const owesMonths = owesDecision('CJ-P', { fact: 'refundMonths', doubt: 'D-50' })
const owesOwnMethod = owesFact('method')
const owesOwnMonths = owesFact('refundMonths')
const owesBenefit = owesFact('monthlyBenefitFen', 'CJ-P')
const owesEmployees = owesFact('insuredEmployees', 'CJ-P')
const owesPremium = owesFact('monthlyPremiumDueFen', 'CJ-P', 'premium-record')

type Formula = 'benefit' | 'premium'

function benefitFen(f: Refunded): Fen {
  return (
    assured(f.monthlyBenefitFen) * assured(f.insuredEmployees) * Math.min(assured(f.refundMonths), mostBenefitMonths)
  )
}

function premiumFen(f: Refunded): Fen {
  return assured(f.monthlyPremiumDueFen) * Math.min(assured(f.refundMonths), mostPremiumMonths)
}

function isHigher(f: Refunded, settings: Settings): boolean {
  return settings.choice('D-50', appliedOn(f)) === 'higher'
}

/** The formula that pays: the one chosen, or the higher where the prefecture reads D-50 so; null while none is chosen. */
function formulaOf(f: Refunded, settings: Settings): Formula | null {
  if (isHigher(f, settings)) return benefitFen(f) > premiumFen(f) ? 'benefit' : 'premium'
  if (absent(f.method)) return null
  return f.method === 'unemployment-benefit' ? 'benefit' : 'premium'
}

/** What is multiplied is known and not nothing; for the higher of both, all of it is known and one of them not nothing. */
function figuresKnown(f: Refunded, settings: Settings): Truth {
  const both = isHigher(f, settings)
  const formula = formulaOf(f, settings)
  if ((both || formula === 'premium') && absent(f.monthlyPremiumDueFen)) return owesPremium
  if (both || formula === 'benefit') {
    if (absent(f.monthlyBenefitFen)) return owesBenefit
    if (absent(f.insuredEmployees)) return owesEmployees
  }
  if (formula === null) return true
  if (formula === 'premium') return assured(f.monthlyPremiumDueFen) > 0
  return assured(f.monthlyBenefitFen) > 0 && assured(f.insuredEmployees) > 0
}

/** Who has not yet chosen formula and months: the bureau, or the enterprise where D-50 is read so. */
function monthsChosen(f: Refunded, settings: Settings): Truth {
  const reading = settings.choice('D-50', appliedOn(f))
  const isOwn = reading === 'enterprise'
  if (reading !== 'higher' && absent(f.method)) return isOwn ? owesOwnMethod : owesMethod
  if (absent(f.refundMonths)) return isOwn ? owesOwnMonths : owesMonths
  return f.refundMonths > 0
}

const benefitLabel: Says = {
  zh: '月人均失业保险金×参保职工人数×月数',
  en: 'monthly unemployment benefit per head × insured staff × months',
}
const premiumLabel: Says = { zh: '月应缴社会保险费×月数', en: 'monthly premiums due × months' }
const otherLabels: { readonly benefit: Says; readonly premium: Says } = {
  benefit: { zh: `另一算法（未采用）：${benefitLabel.zh}`, en: `the other formula (not chosen): ${benefitLabel.en}` },
  premium: { zh: `另一算法（未采用）：${premiumLabel.zh}`, en: `the other formula (not chosen): ${premiumLabel.en}` },
}

function benefitStep(f: Refunded, label: Says): Step[] {
  if (absent(f.monthlyBenefitFen)) return []
  const months = Math.min(assured(f.refundMonths), mostBenefitMonths)
  const figures = `${formatFigures(f.monthlyBenefitFen)} × ${assured(f.insuredEmployees)} × ${months}`
  return [{ clause, label, figures, valueFen: fraction(benefitFen(f)) }]
}

function premiumStep(f: Refunded, label: Says): Step[] {
  if (absent(f.monthlyPremiumDueFen)) return []
  const months = Math.min(assured(f.refundMonths), mostPremiumMonths)
  const figures = `${formatFigures(f.monthlyPremiumDueFen)} × ${months}`
  return [{ clause, label, figures, valueFen: fraction(premiumFen(f)) }]
}

function draws(f: Refunded, _dueFen: Fen): readonly Draw[] {
  if (absent(f.applied)) return []
  const year = yearOf(f.applied)
  return [
    { on: 'distressed-refund', key: String(year), take: 1, limit: 1, of: 'body' },
    refundKindDraw(year, 'distressed'),
  ]
}

const conditions: readonly Rule<Refunded>[] = [
  begun,
  refundInTime,
  {
    rule: 'not-in-difficulty',
    clause,
    says: {
      zh: '参保企业面临暂时性生产经营困难。',
      en: 'The insured enterprise is in passing difficulty of production and business.',
    },
    reads: ['inDifficulty'],
    holds: f => f.inDifficulty ?? owesDifficulty,
  },
  {
    rule: 'not-recoverable',
    clause,
    says: { zh: '企业恢复有望。', en: 'The enterprise is likely to recover.' },
    reads: ['recoverable'],
    holds: f => f.recoverable ?? owesRecoverable,
  },
  layoffRule('layoff-limit-distressed', '二(一)'),
  {
    rule: 'refund-months-missing',
    clause,
    says: {
      zh: '已选定算法和月数：由人社部门选定，或按州人社局公布的口径由企业选定、取较高者。',
      en: 'Formula and months are chosen: by the bureau, or, where the prefecture has published so, by the enterprise or as the higher sum.',
    },
    reads: ['method', 'refundMonths'],
    holds: monthsChosen,
    doubts: ['D-50'],
  },
  {
    rule: 'months-over-6-refused',
    clause,
    says: {
      zh: '按当地月人均失业保险金和参保职工人数计算的，不超过6个月。',
      en: 'By the local unemployment benefit per head and the insured staff: for no more than 6 months.',
    },
    reads: ['method', 'refundMonths'],
    // Where the higher of both is paid, the premiums count for three of these months at most.
    holds: (f, settings) => {
      if (absent(f.refundMonths) || f.refundMonths <= mostBenefitMonths) return true
      return !isHigher(f, settings) && formulaOf(f, settings) !== 'benefit'
    },
    doubts: ['D-50'],
  },
  {
    rule: 'months-over-3-refused',
    clause,
    says: {
      zh: '按企业及其职工应缴纳的社会保险费计算的，不超过3个月。',
      en: 'By the social insurance premiums due from enterprise and staff: for no more than 3 months.',
    },
    reads: ['method', 'refundMonths'],
    holds: (f, settings) => {
      if (absent(f.refundMonths) || f.refundMonths <= mostPremiumMonths) return true
      return isHigher(f, settings) || formulaOf(f, settings) !== 'premium'
    },
    doubts: ['D-50'],
  },
  {
    rule: 'figures-of-the-formula-missing',
    clause: '二(一)2; 二(一)4',
    says: {
      zh: '所选算法的金额和人数依据缴费记录确定，均大于零。',
      en: 'The figures of the chosen formula come from the records and are above zero.',
    },
    reads: ['monthlyBenefitFen', 'insuredEmployees', 'monthlyPremiumDueFen'],
    holds: figuresKnown,
    needs: () => ['premium-record'],
    doubts: ['D-50'],
  },
  ...reserveRules(distressedReserve, {
    rule: 'fund-reserve-below-24',
    says: {
      zh: '实施困难企业稳岗返还的统筹地区，备付能力在24个月以上。',
      en: 'The pooling area that pays the refund to distressed enterprises has a reserve of at least 24 months.',
    },
  }),
]

/** 二(一)2: one of two formulas, chosen by the bureau; the other is shown beside it (D-50). */
export const refundDistressed: Scheme<Refunded> = {
  id: 'refund-distressed',
  title: { zh: '困难企业稳岗返还', en: 'Refund for keeping jobs, distressed enterprises' },
  clause,
  unit: 'body-year',
  audience: 'enterprise',
  example: {
    employer: '91350100M000100Y43',
    applied: '2020-09-01',
    inDifficulty: true,
    recoverable: true,
    layoffs: 0,
    insuredEmployees: 50,
    method: 'social-insurance',
    refundMonths: 3,
    monthlyPremiumDueFen: 4_500_000,
    monthlyBenefitFen: 120_000,
    reserveMonths: 30_000,
  },
  asks: ['inDifficulty', 'insuredEmployees', 'layoffs', 'monthlyPremiumDueFen'],
  papers: ['premium-record', 'reserve-statement'],
  governs: f => f.applied ?? null,
  applied: f => f.applied ?? null,
  subject: f => !absent(f.method),
  body: conditions,
  line: [],
  notes: [],
  amount: (f, settings) =>
    formulaOf(f, settings) === 'benefit'
      ? [...premiumStep(f, otherLabels.premium), ...benefitStep(f, benefitLabel)]
      : [...benefitStep(f, otherLabels.benefit), ...premiumStep(f, premiumLabel)],
  draws,
  counters: {
    'distressed-refund': {
      label: { zh: '当年困难企业稳岗返还', en: 'refunds to distressed enterprises in the year' },
      unit: { zh: '次', en: 'times' },
      full: {
        rule: 'distressed-refund-once-a-year',
        clause,
        says: {
          zh: '困难企业稳岗返还一年享受一次。',
          en: 'The refund to distressed enterprises is received once a year.',
        },
      },
    },
    'refund-kind': {
      label: { zh: '当年稳岗返还种类', en: 'kind of refund in the year' },
      unit: { zh: '次', en: 'times' },
      excluded: {
        rule: 'standard-refund-already-paid',
        clause,
        says: {
          zh: '当年已享受企业稳岗返还的，不再享受困难企业稳岗返还。',
          en: 'An enterprise that received the ordinary refund in the year does not receive the one for distressed enterprises too.',
        },
      },
    },
  },
  fund: 'unemployment-insurance',
  payee: 'unit-account',
  doubts: ['D-02', 'D-50'],
}
