import { type Day, yearOf } from '../../values/days.ts'
import { formatFigures, fraction, roundHalfUp, times } from '../../values/money.ts'
import { absent, assured, owesFact } from '../owing.ts'
import type { Draw, Rule, Scheme, Settings, Step } from '../kit.ts'
import { countersOfApprenticeship } from './counters-of-others.ts'
import { apprenticeshipFen, apprenticeshipUplift, monthsOfApprenticeYear } from './parameters-of-others.ts'
import { tradeOn } from './catalogue.ts'
import { inForce } from './in-force.ts'
import { catalogueRule, mustBe, periodRules, type Staff, staffRule } from './rules-of-others.ts'
import { mostTimesAYear } from './work-based-months.ts'

interface Line extends Staff {
  readonly trade?: number | null
  readonly training?: string | null
  readonly trainingYear?: number | null
  readonly applied?: string | null
  readonly apprenticeYearEnd?: string | null
  readonly apprenticeYearCompleted?: boolean | null
  readonly apprenticeMonths?: number | null
}

const clause = '三(一)6'
const owesYear = owesFact('trainingYear')
const owesCompleted = owesFact('apprenticeYearCompleted')
const owesMonths = owesFact('apprenticeMonths', 'enterprise', 'attendance')

const governs = (f: Line): Day | null => f.apprenticeYearEnd ?? null

function isShortage(f: Line): boolean {
  return tradeOn(assured(f.trade), governs(f) ?? inForce.from)?.shortage ?? false
}

function paysMonths(f: Line, settings: Settings): boolean {
  return settings.choice('D-42', governs(f) ?? inForce.from) === 'months'
}

/** An unfinished year brings nothing, or its months where that reading is published (D-42). */
const yearOrMonths: Rule<Line> = {
  rule: 'training-year-not-completed',
  clause,
  says: {
    zh: '学徒培训按完成的年度补贴，未完成的年度不补贴。',
    en: 'Completed years of apprenticeship are paid, a year left unfinished is not.',
  },
  reads: ['apprenticeYearCompleted', 'apprenticeMonths'],
  holds: (f, settings) => {
    if (absent(f.apprenticeYearCompleted)) return owesCompleted
    if (f.apprenticeYearCompleted || !paysMonths(f, settings)) return f.apprenticeYearCompleted
    return absent(f.apprenticeMonths) ? owesMonths : f.apprenticeMonths > 0
  },
  doubts: ['D-42'],
}

/** Months of a year that was left unfinished may be claimed before it would have ended (D-42). */
const claimedAfterYear: Rule<Line> = {
  rule: 'claimed-before-the-end',
  clause,
  says: {
    zh: '已完成的学徒年度，申领日期不早于该年度结束日期。',
    en: 'A completed year of apprenticeship is claimed no earlier than the day on which it ends.',
  },
  reads: ['apprenticeYearEnd', 'apprenticeYearCompleted', 'applied'],
  holds: f =>
    f.apprenticeYearCompleted !== true ||
    absent(f.applied) ||
    absent(f.apprenticeYearEnd) ||
    f.applied >= f.apprenticeYearEnd,
  at: ['claim', 'payment'],
}

/** Only a published reading lets an unfinished year come so far. */
function stepsOf(f: Line): readonly Step[] {
  const steps = stepsOfYear(f)
  const year = steps.at(-1)
  if (f.apprenticeYearCompleted === true || year === undefined) return steps
  const months = assured(f.apprenticeMonths)
  const valueFen = times(year.valueFen, fraction(months, monthsOfApprenticeYear))
  const figures = `${formatFigures(roundHalfUp(year.valueFen))} × ${months} ÷ ${monthsOfApprenticeYear}`
  return [
    ...steps,
    { clause, label: { zh: '按已培训的整月折算', en: 'by whole months of training' }, figures, valueFen },
  ]
}

function stepsOfYear(f: Line): readonly Step[] {
  const base: Step = {
    clause,
    label: { zh: '每人每年标准', en: 'rate per person and year' },
    figures: formatFigures(apprenticeshipFen),
    valueFen: fraction(apprenticeshipFen),
  }
  if (!isShortage(f)) return [base]
  return [
    base,
    {
      clause,
      label: { zh: '急需紧缺职业上浮15%', en: '15 % more for shortage trades' },
      figures: `${formatFigures(apprenticeshipFen)} × 1.15`,
      valueFen: times(base.valueFen, apprenticeshipUplift),
      note: {
        clause,
        rule: 'shortage-uplift-15',
        says: { zh: '急需紧缺职业（工种）标准上浮15%。', en: 'For shortage trades the rate rises by 15 %.' },
      },
    },
  ]
}

/** One of three times a year for each year of training (D-11); a year of training is paid once. */
function drawsOfYear(f: Line): readonly Draw[] {
  if (absent(f.apprenticeYearEnd) || absent(f.trainingYear)) return []
  const draws: Draw[] = [
    { on: 'training-times', key: String(yearOf(f.apprenticeYearEnd)), take: 1, limit: mostTimesAYear },
    { on: 'apprenticeship-year', key: `${f.trade ?? ''}/${f.trainingYear}`, take: 1, limit: 1 },
  ]
  if (!absent(f.training)) draws.push({ on: 'training', key: f.training, take: 1, limit: 1 })
  return draws
}

/** 三(一)6: 4,000 yuan for each completed year of an apprentice, 15 % more in shortage trades (D-42). */
export const newApprenticeship: Scheme<Line> = {
  id: 'new-apprenticeship',
  title: { zh: '新型学徒制培训', en: 'New apprenticeship' },
  clause,
  unit: 'person-class',
  audience: 'enterprise',
  example: {
    employer: '91350100M000100Y43',
    personGroup: 'employee',
    trade: 176,
    classApproved: true,
    trainingYear: 1,
    apprenticeYearEnd: '2020-12-20',
    apprenticeYearCompleted: true,
    apprenticeMonths: 12,
    applied: '2020-12-28',
  },
  asks: ['personGroup', 'trade', 'trainingYear', 'apprenticeYearCompleted', 'classApproved'],
  papers: ['training-application', 'insurance-proof', 'attendance'],
  governs,
  applied: f => (typeof f.applied === 'string' ? f.applied : null),
  subject: f => !absent(f.trainingYear),
  body: [
    mustBe<Line>('classApproved', {
      rule: 'class-not-approved-before-start',
      clause: '五(三)2(1)',
      says: {
        zh: '开班申请在开班前获准；未经批准开展的培训不能申领补贴。',
        en: 'The opening is approved before the class starts; training without approval cannot be claimed.',
      },
    }),
  ],
  line: [
    staffRule<Line>(clause),
    catalogueRule<Line>(governs),
    yearOrMonths,
    {
      rule: 'training-year-unknown',
      clause,
      says: { zh: '写明是学徒培训的第几年。', en: 'It is stated which year of the apprenticeship it is.' },
      reads: ['trainingYear'],
      holds: f => (absent(f.trainingYear) ? owesYear : f.trainingYear >= 1),
      doubts: ['D-42'],
    },
    claimedAfterYear,
    ...periodRules<Line>('apprenticeYearEnd'),
  ],
  notes: [],
  amount: stepsOf,
  draws: drawsOfYear,
  counters: countersOfApprenticeship,
  fund: 'special-account',
  payee: 'unit-account',
  doubts: ['D-02', 'D-10', 'D-11', 'D-42', 'D-70'],
}
