import { yearOf } from '../../values/days.ts'
import {
  compareFractions,
  type Fen,
  formatFigures,
  fraction,
  type Fraction,
  minus,
  roundHalfUp,
  times,
} from '../../values/money.ts'
import { absent, assured, owesFact } from '../owing.ts'
import type { Draw, Finding, Left, Rule, Scheme, Settings, Step } from '../kit.ts'
import type { Refunded } from './facts.ts'
import { highestRefundRate, standardReserve } from './parameters.ts'
import { begun, isSmaller, layoffRule, refundInTime, refundKindDraw, reserveRules } from './rules.ts'

const clause = '二(一)1'
const owesSize = owesFact('size')
const owesPremium = owesFact('premiumLastYearFen', 'CJ-P', 'premium-record')
const owesRefunded = owesFact('alreadyRefundedFen', 'CJ-P')

/** The rate in force on the day of applying; without a published one the highest that the clause allows (D-49). */
function rateOn(f: Refunded, settings: Settings): Fraction {
  return absent(f.applied) ? highestRefundRate : (settings.ratio('refund-rate', f.applied) ?? highestRefundRate)
}

const nothing = fraction(0)
const topUp: Finding = {
  rule: 'top-up',
  clause,
  says: {
    zh: '提高比例后补发：应返还额减去2020年度已返还额，不足零按零计。',
    en: 'After the rate was raised the difference is paid: the refund due less what was refunded for 2020, never below zero.',
  },
}

const leftOver: Finding = {
  rule: 'refund-within-premium',
  clause,
  says: {
    zh: '当年各次返还合计不超过上年度缴纳的失业保险费。',
    en: 'All refunds of the year together are no more than the premiums of the year before.',
  },
}

function amount(f: Refunded, settings: Settings, left: Left): readonly Step[] {
  const [premiumFen, refundedFen] = [assured(f.premiumLastYearFen), assured(f.alreadyRefundedFen)]
  const rate = rateOn(f, settings)
  const dueFen = times(fraction(premiumFen), rate)
  const percent = `${(rate.numerator * 100) / rate.denominator}%`
  const steps: Step[] = [
    {
      clause,
      label: { zh: '上年度失业保险费×返还比例', en: 'premiums of last year × refund rate' },
      figures: `${formatFigures(premiumFen)} × ${percent}`,
      valueFen: dueFen,
    },
  ]
  let value = dueFen
  if (refundedFen > 0) {
    const rest = minus(dueFen, fraction(refundedFen))
    value = compareFractions(rest, nothing) < 0 ? nothing : rest
    steps.push({
      clause,
      label: { zh: '减去已返还金额', en: 'less what was refunded' },
      figures: `${formatFigures(roundHalfUp(dueFen))} − ${formatFigures(refundedFen)}`,
      valueFen: value,
      note: topUp,
    })
  }
  const mostFen = absent(f.applied) ? premiumFen : left('refund-fen', String(yearOf(f.applied)), premiumFen)
  if (compareFractions(value, fraction(mostFen)) > 0) {
    steps.push({
      clause,
      label: { zh: '当年尚可返还', en: 'what is left of the year' },
      figures: formatFigures(mostFen),
      valueFen: fraction(mostFen),
      note: leftOver,
    })
  }
  return steps
}

function draws(f: Refunded, dueFen: Fen): readonly Draw[] {
  if (absent(f.applied) || absent(f.premiumLastYearFen) || f.premiumLastYearFen === 0) return []
  const year = yearOf(f.applied)
  const sum: Draw = {
    on: 'refund-fen',
    key: String(year),
    take: dueFen,
    limit: f.premiumLastYearFen,
    fen: true,
    of: 'body',
  }
  return [sum, refundKindDraw(year, 'standard')]
}

const conditions: readonly Rule<Refunded>[] = [
  begun,
  refundInTime,
  {
    rule: 'not-sme',
    clause,
    says: { zh: '申报单位为中小微企业。', en: 'The applicant is a medium, small or micro enterprise.' },
    reads: ['size'],
    holds: f => isSmaller(f.size) || (absent(f.size) ? owesSize : false),
  },
  layoffRule('layoff-limit', '二(一)'),
  {
    rule: 'no-premium-paid',
    clause: '二(一)1; 二(一)4',
    says: {
      zh: '企业及其职工上年度缴纳了失业保险费，以征缴机构的缴费记录为准。',
      en: 'The enterprise and its staff paid unemployment premiums last year, by the record of the collecting authority.',
    },
    reads: ['premiumLastYearFen'],
    holds: f => (absent(f.premiumLastYearFen) ? owesPremium : f.premiumLastYearFen > 0),
    needs: () => ['premium-record'],
    doubts: ['D-49'],
  },
  {
    rule: 'already-refunded-unknown',
    clause,
    says: {
      zh: '2020年度已返还的金额已经查明。',
      en: 'What was refunded for 2020 already is known.',
    },
    reads: ['alreadyRefundedFen'],
    holds: f => (absent(f.alreadyRefundedFen) ? owesRefunded : true),
  },
  {
    rule: 'rate-over-100-refused',
    clause,
    says: { zh: '返还比例最高为100%。', en: 'The refund rate is 100 % at most.' },
    reads: ['applied'],
    holds: (f, settings) => compareFractions(rateOn(f, settings), highestRefundRate) <= 0,
    doubts: ['D-49'],
  },
  ...reserveRules(standardReserve, {
    rule: 'fund-reserve-below-12',
    says: {
      zh: '实施企业稳岗返还的统筹地区，上年失业保险基金滚存结余备付能力在12个月以上。',
      en: 'The pooling area that pays the refund has a reserve of at least 12 months at the end of last year.',
    },
  }),
]

/** 二(一)1: last year's unemployment premiums of enterprise and staff, up to the whole, less what was refunded before. */
export const refundStandard: Scheme<Refunded> = {
  id: 'refund-standard',
  title: { zh: '企业稳岗返还', en: 'Refund for keeping jobs' },
  clause,
  unit: 'body-year',
  audience: 'enterprise',
  example: {
    employer: '91350100M000100Y43',
    applied: '2020-09-01',
    size: 'small',
    layoffs: 0,
    insuredEmployees: 50,
    premiumLastYearFen: 4_860_000,
    alreadyRefundedFen: 0,
    reserveMonths: 18_000,
  },
  asks: ['size', 'insuredEmployees', 'layoffs', 'premiumLastYearFen'],
  papers: ['premium-record', 'reserve-statement'],
  governs: f => f.applied ?? null,
  applied: f => f.applied ?? null,
  subject: f => absent(f.method),
  body: conditions,
  line: [],
  notes: [],
  amount,
  draws,
  counters: {
    'refund-fen': {
      label: { zh: '当年稳岗返还金额', en: 'refunds of the year' },
      unit: { zh: '分', en: 'fen' },
      full: {
        rule: 'refund-already-full',
        clause,
        says: {
          zh: '当年返还已达上年度缴纳的失业保险费总额的，不再返还。',
          en: 'Where the refunds of the year have reached the premiums of the year before, nothing more is refunded.',
        },
      },
    },
    'refund-kind': {
      label: { zh: '当年稳岗返还种类', en: 'kind of refund in the year' },
      unit: { zh: '次', en: 'times' },
      excluded: {
        rule: 'distressed-refund-already-paid',
        clause: '二(一)2',
        says: {
          zh: '当年已享受困难企业稳岗返还的，不再享受企业稳岗返还。',
          en: 'An enterprise that received the refund for distressed enterprises in the year does not receive the ordinary one too.',
        },
      },
    },
  },
  fund: 'unemployment-insurance',
  payee: 'unit-account',
  doubts: ['D-02', 'D-49', 'D-50'],
}
