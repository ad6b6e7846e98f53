import { daysBetween, daysInMonth, firstDay, lastDay, monthOf } from '../../values/days.ts'
import { type Fen, formatFigures, type Fraction, fraction, times } from '../../values/money.ts'
import { type Note, noSettings, type Rule, type Says, type Settings, type Step } from '../kit.ts'
import { absent, assured, owesFact } from '../owing.ts'
import type { MonthTaken } from './work-based-draws.ts'

/** What a month of work-based training is reckoned from, in 12号 as in 08-03, which leans on it. */
export interface MonthLine extends MonthTaken {
  readonly hireDate: string | null | undefined
  readonly trainingDays: number | null | undefined
  readonly wholeMonths: boolean | null | undefined
}

/** 三(一)7: at most six months per person. */
export const mostMonths = 6
/** 二(二): no more than three trainings a year. */
export const mostTimesAYear = 3

const clause = '12号 三(一)7'
const owesDays = owesFact('trainingDays')

const rateLabel: Says = { zh: '月补贴标准', en: 'monthly rate' }
const besideLabel: Says = { zh: '另加同时符合的一项标准', en: 'and the rate of what it also fits' }
const daysLabel: Says = { zh: '不足一个月，按实际培训天数', en: 'part of a month, by days of training' }

/** What a whole month is paid, and by which clause. */
export interface Rate {
  readonly rateFen: Fen
  readonly of: string
  /** Paid on top of it. */
  readonly beside?: { readonly rateFen: Fen; readonly of: string } | undefined
}

interface Rated extends Rate {
  /** Both together. */
  readonly totalFen: Fen
  readonly whole: readonly Step[]
  /** By the divisor's numerator, then by the number of days trained. */
  readonly parts: (readonly Step[])[][]
}

// The steps under a rate are the same for everyone: made once.
const rated: Rated[] = []

function stepsUnder({ rateFen, of, beside }: Rate): Rated {
  for (const known of rated) {
    if (known.rateFen === rateFen && known.of === of && known.beside?.rateFen === beside?.rateFen) return known
  }
  const figures = formatFigures(rateFen)
  const whole: Step[] = [{ clause: of, label: rateLabel, figures, valueFen: fraction(rateFen) }]
  const totalFen = rateFen + (beside?.rateFen ?? 0)
  if (beside !== undefined) {
    const both = `${figures} + ${formatFigures(beside.rateFen)}`
    whole.push({ clause: beside.of, label: besideLabel, figures: both, valueFen: fraction(totalFen) })
  }
  const made: Rated = { rateFen, of, beside, totalFen, whole, parts: [] }
  rated.push(made)
  return made
}

const thirty: Fraction = { numerator: 30, denominator: 1 }
/** 21.75. */
const workingDays: Fraction = { numerator: 87, denominator: 4 }

/** Days by which a month's rate is divided; null: part of a month is paid like the whole (D-13). */
function divisorOf(month: string, settings: Settings): Fraction | null {
  const reading = settings === noSettings ? null : settings.choice('D-13', firstDay(month))
  if (reading === 'full') return null
  if (reading === 'thirty') return thirty
  return reading === 'working-days' ? workingDays : { numerator: daysInMonth(month), denominator: 1 }
}

/** The rate, and where the month was not whole its part by days of training, never more than the rate (D-13). */
export function amountOf(f: MonthLine, settings: Settings, rate: Rate): readonly Step[] {
  const under = stepsUnder(rate)
  if (!isPartMonth(f)) return under.whole
  const days = assured(f.trainingDays)
  const divisor = divisorOf(f.month ?? '', settings)
  if (divisor === null || days * divisor.denominator >= divisor.numerator) return under.whole
  const byDays = (under.parts[divisor.numerator] ??= [])
  return (byDays[days] ??= withDays(under, days, divisor))
}

function withDays({ whole, totalFen }: Rated, days: number, { numerator, denominator }: Fraction): readonly Step[] {
  const figures = `${formatFigures(totalFen)} × ${days} ÷ ${numerator / denominator}`
  const valueFen = times(fraction(totalFen), fraction(days * denominator, numerator))
  return [...whole, { clause, label: daysLabel, figures, valueFen }]
}

function isPartMonth(f: MonthLine): boolean {
  return !absent(f.trainingDays) && f.trainingDays < daysInMonth(f.month ?? '')
}

export const partMonthNote: Note<MonthLine> = {
  rule: 'partial-month-by-days',
  clause,
  says: { zh: '不足一个月的按实际培训天数计算。', en: 'Part of a month is paid by days of training.' },
  applies: (f, settings) => isPartMonth(f) && divisorOf(f.month ?? '', settings) !== null,
}

function mostTrainingDays(f: MonthLine, month: string): number {
  if (absent(f.hireDate) || monthOf(f.hireDate) < month) return daysInMonth(month)
  return f.hireDate > lastDay(month) ? 0 : daysBetween({ from: f.hireDate, to: lastDay(month) }) + 1
}

export const trainingDaysRules: readonly Rule<MonthLine>[] = [
  {
    rule: 'training-days-missing',
    clause,
    says: {
      zh: '每人填写当月培训天数；单位声明未填的按整月计的除外。',
      en: 'The days of training in the month are stated for each worker, unless the enterprise states that blank rows are whole months.',
    },
    reads: ['trainingDays', 'wholeMonths'],
    holds: f => (absent(f.trainingDays) ? f.wholeMonths === true || owesDays : f.trainingDays > 0),
    doubts: ['D-13'],
  },
  {
    rule: 'training-days-too-many',
    clause,
    says: {
      zh: '培训天数不超过当月在职的日历天数。',
      en: 'The days of training are no more than the calendar days of the month since hiring.',
    },
    reads: ['trainingDays', 'hireDate', 'month'],
    holds: f => absent(f.trainingDays) || absent(f.month) || f.trainingDays <= mostTrainingDays(f, f.month),
    doubts: ['D-13'],
  },
  {
    rule: 'whole-month-but-hired-within',
    clause,
    says: {
      zh: '月中入职又未填培训天数的，核对是否确为整月。',
      en: 'Where a worker was hired within the month and no days are stated, check that the month is whole.',
    },
    reads: ['trainingDays', 'hireDate', 'month'],
    holds: f =>
      !absent(f.trainingDays) ||
      absent(f.hireDate) ||
      monthOf(f.hireDate) !== f.month ||
      f.hireDate === firstDay(f.month),
    otherwise: 'warn',
    doubts: ['D-13'],
  },
]
