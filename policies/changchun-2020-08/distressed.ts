import { firstDay } from '../../values/days.ts'
import type { Fraction } from '../../values/money.ts'
import { absent, owesDecision, owesFact } from '../owing.ts'
import type { Owing, Rule, Scheme, Settings, Step, Truth } from '../kit.ts'
import { drawsOf } from '../changchun-2020-12/work-based-draws.ts'
import { amountOf, trainingDaysRules } from '../changchun-2020-12/work-based-months.ts'
import type { Line } from './facts.ts'
import { minimumWageFor } from './graduate.ts'
import { governingDay, isBoundIncluded, withinStart } from './month-claimed.ts'
import { monthlyRateFen, remainingTenths } from './parameters.ts'
import {
  hiredByMonth,
  insuredRule,
  monthRules,
  smallOrFiveIndustries,
  wageStatementRule,
  wholeMonthOver,
} from './rules.ts'
import { counters, notes } from './shares.ts'

const clause = '二(二)'
const owesStopped = owesFact('stopped')
const owesOperatingMonths = owesFact('operatingMonths2019')
const owesElectricity = owesFact('electricityFen', 'enterprise', 'indicators')
const owesIndicatorDecision = owesDecision('CC-D', { fact: 'indicatorDecision', doubt: 'D-19' })
const owesLastYear = owesFact('wageStatementLastYear', 'enterprise', 'wage-statement-last-year')
const owesWage = owesFact('wagePaidFen', 'enterprise', 'wage-statement')

type Known = number | null | undefined

const remaining: Fraction = { numerator: remainingTenths, denominator: 10 }

/** One of the three series: the month's figure and that of 2019. */
interface Series {
  readonly now: Known
  readonly whole2019: Known
}

interface Wanted {
  readonly months: number
  readonly share: Fraction
  /** Whether a fall of exactly so much is enough (D-01). */
  readonly exactly: boolean
}

/** What one of the three series says: fallen far enough, not far enough, or not known. */
function fellEnough({ now, whole2019 }: Series, { months, share, exactly }: Wanted): boolean | null {
  if (absent(now) || absent(whole2019)) return null
  if (whole2019 === 0) return false
  // now ÷ (whole ÷ months) ≤ 3/10, with whole numbers only (D-19: compared unrounded, 及以上 includes 70 %).
  const [left, right] = [now * months * share.denominator, whole2019 * share.numerator]
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return exactly ? left <= right : left < right
  const [large, larger] = [
    BigInt(now) * BigInt(months) * BigInt(share.denominator),
    BigInt(whole2019) * BigInt(share.numerator),
  ]
  return exactly ? large <= larger : large < larger
}

/** By how many months the figures of 2019 are divided: those of operation, or as published twelve (D-19). */
function divisorOf(f: Line, settings: Settings): Known {
  const months = f.operatingMonths2019
  return months !== 0 && settings.choice('D-19', governingDay(f)) === 'twelve' ? 12 : months
}

/** One of the three series fell to that share of its monthly average of 2019, or further; later notices move the share (D-82). */
export function indicatorsFellTo(f: Line, share: Fraction, settings: Settings): Truth {
  if (!absent(f.indicatorDecision)) return f.indicatorDecision
  const months = divisorOf(f, settings)
  if (absent(months)) return owesOperatingMonths
  // Nothing to compare with: no operation in 2019 cannot qualify by figures, an official decides (D-19).
  if (months === 0) return owesIndicatorDecision
  const wanted = { months, share, exactly: isBoundIncluded(f, settings) }
  const electricity = fellEnough({ now: f.electricityFen, whole2019: f.electricity2019Fen }, wanted)
  const energy = fellEnough({ now: f.energyUsed, whole2019: f.energyUsed2019 }, wanted)
  const revenue = fellEnough({ now: f.revenueFen, whole2019: f.revenue2019Fen }, wanted)
  if (electricity === true || energy === true || revenue === true) return true
  return absent(electricity) && absent(energy) && absent(revenue) ? owesElectricity : false
}

const stopped: Rule<Line> = {
  rule: 'not-stopped',
  clause,
  says: {
    zh: '企业受疫情影响暂时困难、停工停业。',
    en: 'The enterprise is in passing difficulty from the epidemic and has stopped work or business.',
  },
  reads: ['stopped'],
  holds: f => f.stopped ?? owesStopped,
}

const indicators: Rule<Line> = {
  rule: 'indicator-drop-below-70',
  clause,
  says: {
    zh: '当月电费、其他能源消耗量、营业收入至少一项比2019年月平均值下降70%及以上。',
    en: 'At least one of electricity cost, other energy used and revenue of the month is 70 % or more below its monthly average of 2019.',
  },
  reads: [
    'electricityFen',
    'electricity2019Fen',
    'energyUsed',
    'energyUsed2019',
    'revenueFen',
    'revenue2019Fen',
    'operatingMonths2019',
    'indicatorDecision',
  ],
  holds: (f, settings) => indicatorsFellTo(f, remaining, settings),
  needs: () => ['indicators'],
  doubts: ['D-01', 'D-19'],
}

const lastYearStatement: Rule<Line> = {
  rule: 'missing-2019-same-period-wage-statement',
  clause: '四.3',
  says: {
    zh: '停工停业企业另提供上一年度同期发放工资银行对账单。',
    en: 'A stopped enterprise also provides the bank statement of the wages of the same month of the year before.',
  },
  reads: ['wageStatementLastYear'],
  holds: f => f.wageStatementLastYear ?? owesLastYear,
  needs: () => ['wage-statement-last-year'],
}

function wageOrLiving(f: Line, settings: Settings): boolean | Owing {
  if (!absent(f.wagePaidFen) && f.wagePaidFen > 0) return true
  if (absent(f.livingExpenseFen)) return absent(f.wagePaidFen) ? owesWage : false
  return absent(f.month) || f.livingExpenseFen >= minimumWageFor(f, settings)
}

const paidOrKept: Rule<Line> = {
  rule: 'living-expense-below-min-wage',
  clause,
  says: {
    zh: '当月已发放工资，或发放的生活费不低于当地最低工资标准。',
    en: 'The wage of the month was paid, or living expenses of at least the local minimum wage.',
  },
  reads: ['wagePaidFen', 'livingExpenseFen'],
  holds: wageOrLiving,
  needs: () => ['wage-statement'],
  doubts: ['D-21', 'D-22'],
}

/** A district may set a lower rate, never a higher one (D-20). */
function rateOn(f: Line, settings: Settings): number {
  const set = absent(f.month) ? null : settings.fen('distressed-rate', firstDay(f.month))
  return absent(set) ? monthlyRateFen : Math.min(set, monthlyRateFen)
}

/** What the month of a line comes to, whichever day the months begin on. */
export function distressedSteps(f: Line, settings: Settings): readonly Step[] {
  return amountOf(f, settings, { rateFen: rateOn(f, settings), of: clause })
}

/** Staff of stopped enterprises: up to 500 yuan a month; indicators of the enterprise decide for all its lines. */
export const distressed: Scheme<Line> = {
  id: 'distressed',
  title: { zh: '困难企业以工代训', en: 'Work-based training by distressed enterprises' },
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
    hireDate: '2018-03-01',
    category: 'employee',
    trainingDays: 31,
    wagePaidFen: 300000,
    stopped: true,
    operatingMonths2019: 12,
    revenue2019Fen: 120000000000,
    revenueFen: 3000000000,
    wageStatementLastYear: true,
  },
  asks: ['insured', 'size', 'stopped', 'revenue2019Fen', 'revenueFen'],
  governs: f => (absent(f.month) ? null : firstDay(f.month)),
  applied: f => f.applied ?? null,
  subject: f => f.category === 'employee',
  body: [
    insuredRule(clause),
    smallOrFiveIndustries,
    stopped,
    indicators,
    ...monthRules,
    wholeMonthOver,
    wageStatementRule,
    lastYearStatement,
  ],
  line: [hiredByMonth(clause), paidOrKept, ...trainingDaysRules],
  notes,
  amount: (f, settings) => distressedSteps(withinStart(f, settings), settings),
  draws: drawsOf,
  counters,
  bestOf: 'work-based-month',
  fund: 'special-account',
  payee: 'basic-account',
  doubts: ['D-02', 'D-11', 'D-12', 'D-13', 'D-16', 'D-16b', 'D-20'],
}
