import { changchun202008 } from '../policies/changchun-2020-08/pack.ts'
import { inFiveIndustries } from '../policies/changchun-2020-08/rules.ts'
import { type Facts, getScheme, taken, type Used } from '../policies/kit.ts'
import { addYears, daysBetween, daysInMonth, firstDay, lastDay } from '../values/days.ts'
import { workBasedByHand } from './law-work-based-by-hand.ts'
import { all, any, type EngineRule, equal, greater, isNull, less, notNull, oneOf } from './law-engines.ts'
import type { BenchLine, Counts, Fault, Material, Subject } from './law-lines.ts'

const employer = '91350100M000100Y43'

const fitting: Facts = {
  employer,
  month: '2020-08',
  applied: '2020-09-07',
  insured: true,
  size: 'small',
  industryCode: 'C13',
  fiveIndustryDeclared: null,
  fiveIndustryConfirmed: null,
  wageStatement: true,
  hireDate: '2020-03-01',
  category: 'registered-unemployed',
  secondCategory: null,
  leftSchool: null,
  categoryDecision: null,
  trainingDays: 31,
  wholeMonths: null,
  wagePaidFen: 300_000,
}

const faults: readonly Fault[] = [
  { change: { insured: false } },
  { change: { insured: null } },
  { change: { size: 'large' } },
  { change: { size: null } },
  { change: { month: '2020-06', trainingDays: 30 } },
  { change: { month: '2021-01' } },
  { change: { applied: '2020-07-07' } },
  { change: { applied: '2021-01-01' } },
  { change: { applied: '2020-08-20' } },
  { change: { wageStatement: false } },
  { change: { wageStatement: null } },
  { change: { hireDate: '2019-12-31' } },
  { change: { hireDate: '2020-09-01' } },
  { change: { hireDate: null } },
  { change: { category: 'employee' } },
  { change: { category: null } },
  { change: { category: 'registered-poor' } },
  { change: { category: 'registered-poor', categoryDecision: false } },
  { change: { category: 'graduate-within-two-years', leftSchool: '2018-02-28' } },
  { change: { category: 'graduate-within-two-years', leftSchool: null } },
  { change: { trainingDays: 0 } },
  { change: { trainingDays: 32 } },
  { change: { trainingDays: null } },
  { change: { wagePaidFen: 0 } },
  { change: { wagePaidFen: null } },
  { used: [{ on: 'work-based-month', key: '2020-08', take: 1, day: '2020-08-01' }] },
  { used: [{ on: 'work-based-months', key: 'all', take: 6, day: '2020-05-01' }] },
  { used: [{ on: 'training-times', key: '2020', take: 3, day: '2020-05-11' }] },
  { used: [{ on: 'induction-or-work-based', key: employer, take: 1, as: 'induction', day: '2020-04-01' }] },
]

/** Takings of that many months before, each with its four draws. */
function monthsBefore(count: number): Used[] {
  const months = ['2020-07', '2020-09', '2020-10', '2020-11'].slice(0, count)
  return months.flatMap(month => [
    { on: 'work-based-month', key: month, take: 1, day: firstDay(month) },
    { on: 'work-based-months', key: 'all', take: 1, day: firstDay(month) },
    { on: 'training-times', key: '2020', take: 1, once: 'work-based-series', day: firstDay(month) },
    { on: 'induction-or-work-based', key: employer, take: 1, as: 'work-based', day: firstDay(month) },
  ])
}

const material: Material = {
  fitting,
  varied: [
    {},
    { category: 'hard-to-employ' },
    { category: 'zero-employment-family', hireDate: '2020-01-01' },
    { category: 'graduate-within-two-years', leftSchool: '2019-07-01' },
    { category: 'graduate-2020', leftSchool: '2020-07-01', hireDate: '2020-07-15' },
    { trainingDays: 12 },
    { trainingDays: 20, hireDate: '2020-08-10' },
    { trainingDays: null, wholeMonths: true },
    { trainingDays: null, wholeMonths: true, hireDate: '2020-08-10' },
    { size: 'large', industryCode: 'H62' },
    { category: 'registered-poor', categoryDecision: true },
  ],
  histories: [[], [], [], [], monthsBefore(1), monthsBefore(1), monthsBefore(2), monthsBefore(4)],
  faults,
  countsOf: (facts, used): Counts => ({
    monthTaken: taken(used, 'work-based-month', String(facts.month)),
    monthsTaken: taken(used, 'work-based-months', 'all'),
    timesTaken: taken(used, 'training-times', String(facts.month).slice(0, 4)),
    seriesCounted: used.some(entry => entry.once === 'work-based-series'),
    otherKindTaken: used.some(entry => entry.as === 'induction' && entry.key === facts.employer),
  }),
}

const numberOf = (day: unknown) => (typeof day === 'string' ? Number(day.replaceAll('-', '')) : null)

/** Facts for the engines: days as numbers, and whatever they cannot reckon themselves reckoned before. */
function engineFacts({ facts, counts }: Pick<BenchLine, 'facts' | 'counts'>): Record<string, unknown> {
  const { hireDate, leftSchool, industryCode } = facts
  const month = String(facts.month)
  const hired = typeof hireDate === 'string' && hireDate > firstDay(month) ? hireDate : firstDay(month)
  return {
    insured: facts.insured,
    size: facts.size,
    fiveIndustry: typeof industryCode === 'string' && inFiveIndustries(industryCode),
    fiveIndustryDeclared: facts.fiveIndustryDeclared,
    fiveIndustryConfirmed: facts.fiveIndustryConfirmed,
    month: numberOf(month),
    monthStart: numberOf(firstDay(month)),
    monthEnd: numberOf(lastDay(month)),
    mostDays: Math.min(daysInMonth(month), Math.max(0, daysBetween({ from: hired, to: lastDay(month) }) + 1)),
    applied: numberOf(facts.applied),
    wageStatement: facts.wageStatement,
    hireDate: numberOf(hireDate),
    category: facts.category,
    secondCategory: facts.secondCategory,
    schoolLimit: typeof leftSchool === 'string' ? numberOf(addYears(leftSchool, 2)) : null,
    categoryDecision: facts.categoryDecision,
    trainingDays: facts.trainingDays,
    wholeMonths: facts.wholeMonths,
    wagePaidFen: facts.wagePaidFen,
    ...counts,
  }
}

const three = ['hard-to-employ', 'zero-employment-family', 'registered-unemployed']
const within = any(
  equal('category', 'graduate-within-two-years'),
  equal('secondCategory', 'graduate-within-two-years'),
  all(equal('category', 'graduate-2020'), notNull('schoolLimit')),
)
const uncovered = (...more: Parameters<typeof all>) =>
  all(
    any(isNull('category'), { not: oneOf('category', three) }),
    any(isNull('secondCategory'), { not: oneOf('secondCategory', three) }),
    ...more,
  )
const noGraduate = { not: within }
const poor = any(equal('category', 'registered-poor'), equal('secondCategory', 'registered-poor'))
const larger = all({ not: oneOf('size', ['medium', 'small', 'micro']) }, equal('fiveIndustry', false))
const unconfirmed = { not: equal('fiveIndustryConfirmed', true) }
const awaited = all(equal('fiveIndustryDeclared', true), isNull('fiveIndustryConfirmed'))

/** The new hires of 08-03 as the engines read them: when a rule is broken, and when something is owed. */
const rules: readonly EngineRule[] = [
  { id: 'enterprise-not-insured', when: equal('insured', false) },
  { id: 'enterprise-not-insured', says: 'owed', when: isNull('insured') },
  { id: 'not-sme', when: all(larger, unconfirmed, { not: awaited }, notNull('size')) },
  { id: 'not-sme', says: 'owed', when: all(larger, unconfirmed, any(awaited, isNull('size'))) },
  { id: 'before-policy-start', when: less('month', 202007) },
  { id: 'after-2020-12-31', when: greater('month', 202012) },
  { id: 'application-period-not-begun', when: less('applied', 20200708) },
  { id: 'application-period-over', when: greater('applied', 20201231) },
  {
    id: 'month-not-over',
    says: 'held',
    when: all(
      { not: greater('applied', { fact: 'monthEnd' }) },
      { not: all(equal('month', 202012), greater('applied', 20201200)) },
    ),
  },
  { id: 'wage-statement-missing', when: equal('wageStatement', false) },
  { id: 'wage-statement-missing', says: 'owed', when: isNull('wageStatement') },
  { id: 'hired-before-2020-01-01', when: less('hireDate', 20200101) },
  { id: 'hired-before-2020-01-01', says: 'owed', when: isNull('hireDate') },
  { id: 'hired-after-month', when: all(greater('month', 202006), greater('hireDate', { fact: 'monthEnd' })) },
  { id: 'hired-after-month', says: 'owed', when: all(greater('month', 202006), isNull('hireDate')) },
  { id: 'hire-category-not-covered', when: uncovered(noGraduate, { not: poor }, notNull('category')) },
  { id: 'hire-category-not-covered', says: 'owed', when: uncovered(noGraduate, { not: poor }, isNull('category')) },
  { id: 'form-only-category', when: uncovered(noGraduate, poor, equal('categoryDecision', false)) },
  { id: 'form-only-category', says: 'owed', when: uncovered(noGraduate, poor, isNull('categoryDecision')) },
  { id: 'left-school-over-2-years', when: uncovered(within, greater('hireDate', { fact: 'schoolLimit' })) },
  { id: 'left-school-over-2-years', says: 'owed', when: uncovered(within, isNull('schoolLimit')) },
  { id: 'wage-not-paid', when: less('wagePaidFen', 1) },
  { id: 'wage-not-paid', says: 'owed', when: isNull('wagePaidFen') },
  { id: 'training-days-missing', when: less('trainingDays', 1) },
  { id: 'training-days-missing', says: 'owed', when: all(isNull('trainingDays'), { not: equal('wholeMonths', true) }) },
  { id: 'training-days-too-many', when: greater('trainingDays', { fact: 'mostDays' }) },
  {
    id: 'whole-month-but-hired-within',
    says: 'warning',
    when: all(isNull('trainingDays'), greater('hireDate', { fact: 'monthStart' }), {
      not: greater('hireDate', { fact: 'monthEnd' }),
    }),
  },
  { id: 'duplicate-work-for-training', when: greater('monthTaken', 0) },
  { id: 'cap-6-months', when: greater('monthsTaken', 5) },
  { id: 'annual-limit-3-reached', when: all(greater('timesTaken', 2), equal('seriesCounted', false)) },
  { id: 'pre-job-already-paid', when: equal('otherKindTaken', true) },
]

export const workBased: Subject = {
  name: 'work-based training (08-03 二(一), 18 rules and 4 counters)',
  pack: changchun202008,
  scheme: getScheme(changchun202008, 'new-hire'),
  material,
  byHand: workBasedByHand,
  rules,
  engineFacts,
  amountFen: ({ trainingDays }) => Math.round((50_000 * (typeof trainingDays === 'number' ? trainingDays : 31)) / 31),
}
