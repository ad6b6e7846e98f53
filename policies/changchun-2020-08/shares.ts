import { daysInMonth, yearOf } from '../../values/days.ts'
import { type Fen, formatFigures, fraction, times } from '../../values/money.ts'
import type { Counter, Draw, Note, Says, Step } from '../kit.ts'
import { workBasedCounters } from '../changchun-2020-12/counters.ts'
import type { Line } from './facts.ts'
import { inFiveIndustries } from './rules.ts'
import { mostMonths, mostTimesAYear } from './parameters.ts'

/** What the three schemes share beside rules: counters, draws, arithmetic, notes. */
export const counters: { readonly [on: string]: Counter } = workBasedCounters

/**
 * One month of one person (D-16: over all enterprises and both notices): the month itself, one of six months, one of
 * three trainings a year for the whole series (D-11), and the exclusion with induction training at this employer (D-16b).
 */
export function drawsOf(f: Line): readonly Draw[] {
  if (f.month === null) return []
  const draws: Draw[] = [
    { on: 'work-based-month', key: f.month, take: 1, limit: 1 },
    { on: 'work-based-months', key: 'all', take: 1, limit: mostMonths },
    { on: 'training-times', key: String(yearOf(f.month)), take: 1, limit: mostTimesAYear, once: 'work-based-series' },
  ]
  if (f.employer !== null) {
    draws.push({ on: 'induction-or-work-based', key: f.employer, take: 1, limit: null, as: 'work-based' })
  }
  return draws
}

const rateLabel: Says = { zh: '月补贴标准', en: 'monthly rate' }
const daysLabel: Says = { zh: '不足一个月，按实际培训天数', en: 'part of a month, by days of training' }
const wholeMonths = new Map<string, readonly Step[]>()

function rateStep(rateFen: Fen, clause: string): Step {
  return { clause, label: rateLabel, figures: formatFigures(rateFen), valueFen: fraction(rateFen) }
}

/** The rate, and where the month was not whole the rate by days of training over days of the month (D-13). */
export function amountOf(f: Line, rateFen: Fen, clause: string): readonly Step[] {
  if (!isPartMonth(f)) {
    const key = `${rateFen} ${clause}`
    const known = wholeMonths.get(key)
    if (known !== undefined) return known
    const steps = Object.freeze([rateStep(rateFen, clause)])
    wholeMonths.set(key, steps)
    return steps
  }
  const [days, of] = [f.trainingDays ?? 0, daysInMonth(f.month ?? '')]
  const figures = `${formatFigures(rateFen)} × ${days} ÷ ${of}`
  const valueFen = times(fraction(rateFen), fraction(days, of))
  return [rateStep(rateFen, clause), { clause: '12号 三(一)7', label: daysLabel, figures, valueFen }]
}

export function isPartMonth(f: Line): boolean {
  return f.trainingDays !== null && f.month !== null && f.trainingDays < daysInMonth(f.month)
}

export const notes: readonly Note<Line>[] = [
  {
    rule: 'industry-extension',
    clause: '六',
    says: { zh: '大型企业按五类行业扩围享受。', en: 'A large enterprise, covered as one of the five industries.' },
    applies: f => f.size === 'large' && (f.fiveIndustryConfirmed === true || inFiveIndustries(f.industryCode)),
  },
  {
    rule: 'partial-month-by-days',
    clause: '12号 三(一)7',
    says: { zh: '不足一个月的按实际培训天数计算。', en: 'Part of a month is paid by days of training.' },
    applies: isPartMonth,
  },
]
