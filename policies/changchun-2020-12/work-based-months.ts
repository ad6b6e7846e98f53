import { daysBetween, daysInMonth, firstDay, lastDay, monthOf } from '../../values/days.ts'
import { type Fen, formatFigures, fraction, times } from '../../values/money.ts'
import { keptDraws } from '../kept.ts'
import type { Draw, Facts, Note, Rule, Says, Step } from '../kit.ts'
import { absent, assured, owesFact } from '../owing.ts'

/** What a month of work-based training is reckoned from, in 12号 as in 08-03, which leans on it. */
export interface MonthLine extends Facts {
  readonly employer: string | null | undefined
  readonly month: string | null | undefined
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

/** All that a draw is made of is the same. */
function sameMonth(one: MonthLine, other: MonthLine): boolean {
  return one.month === other.month && one.employer === other.employer
}

/**
 * One month of one person (D-16: over all enterprises and both notices): the month itself, one of six months, one of
 * three trainings a year for the whole series (D-11), and the exclusion with induction training at this employer (D-16b).
 */
export const drawsOf: (f: MonthLine) => readonly Draw[] = keptDraws({ alike: sameMonth, drawn: drawsIn })

function drawsIn({ month, employer }: MonthLine): readonly Draw[] {
  if (absent(month)) return []
  const draws: Draw[] = [
    { on: 'work-based-month', key: month, take: 1, limit: 1 },
    { on: 'work-based-months', key: 'all', take: 1, limit: mostMonths },
    { on: 'training-times', key: month.slice(0, 4), take: 1, limit: mostTimesAYear, once: 'work-based-series' },
  ]
  if (!absent(employer)) {
    draws.push({ on: 'induction-or-work-based', key: employer, take: 1, limit: null, as: 'work-based' })
  }
  return draws
}

const rateLabel: Says = { zh: '月补贴标准', en: 'monthly rate' }
const daysLabel: Says = { zh: '不足一个月，按实际培训天数', en: 'part of a month, by days of training' }
interface Rated {
  readonly of: string
  readonly rateFen: Fen
  readonly whole: Step
  readonly wholeSteps: readonly Step[]
  /** In a month of that many days, by the number of days trained. */
  readonly parts: (readonly Step[])[][]
}

// The steps under a rate are the same for everyone: made once.
const rated: Rated[] = []

function stepsUnder(rateFen: Fen, of: string): Rated {
  for (const known of rated) if (known.rateFen === rateFen && known.of === of) return known
  const whole = { clause: of, label: rateLabel, figures: formatFigures(rateFen), valueFen: fraction(rateFen) }
  const made: Rated = { of, rateFen, whole, wholeSteps: [whole], parts: [] }
  rated.push(made)
  return made
}

/** The rate, and where the month was not whole the rate by days of training over days of the month (D-13). */
export function amountOf(f: MonthLine, rateFen: Fen, of: string): readonly Step[] {
  const { whole, wholeSteps, parts } = stepsUnder(rateFen, of)
  if (!isPartMonth(f)) return wholeSteps
  const [days, all] = [assured(f.trainingDays), daysInMonth(f.month ?? '')]
  const ofMonth = (parts[all] ??= [])
  let steps = ofMonth[days]
  if (steps === undefined) {
    const figures = `${whole.figures} × ${days} ÷ ${all}`
    steps = [whole, { clause, label: daysLabel, figures, valueFen: times(whole.valueFen, fraction(days, all)) }]
    ofMonth[days] = steps
  }
  return steps
}

export function isPartMonth(f: MonthLine): boolean {
  return !absent(f.trainingDays) && f.trainingDays < daysInMonth(f.month ?? '')
}

export const partMonthNote: Note<MonthLine> = {
  rule: 'partial-month-by-days',
  clause,
  says: { zh: '不足一个月的按实际培训天数计算。', en: 'Part of a month is paid by days of training.' },
  applies: isPartMonth,
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
