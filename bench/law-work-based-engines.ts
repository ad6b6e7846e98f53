import type { Used } from '../policies/kit.ts'
import { addYears, daysBetween, daysInMonth, firstDay, lastDay } from '../values/days.ts'
import {
  all,
  any,
  dayFact,
  type Derived,
  type EngineLaw,
  type EngineRule,
  equal,
  greater,
  isNull,
  less,
  notNull,
  oneOf,
  type RawLine,
  secondsOf,
} from './law-conditions.ts'

const smaller = ['medium', 'small', 'micro']
/** Two digits of the industries of 六, and the two that are named by more. */
const industries = [
  '51',
  '52',
  '53',
  '54',
  '55',
  '56',
  '57',
  '58',
  '59',
  '60',
  '61',
  '62',
  '86',
  '87',
  '88',
  '89',
  '90',
]
const longer = ['7291', '786']
const listed = (list: readonly string[]) => `[${list.map(one => `'${one}'`).join(', ')}]`

const usedOf = (line: RawLine) => line['used'] as readonly Used[]
const monthOf = (line: RawLine) => String(line['month'])
const dayOf = (line: RawLine, name: string) => (typeof line[name] === 'string' ? line[name] : null)

/** Slots under one counter: nothing is looked for where nothing was taken. */
function summedByZen(on: string, more: string): string {
  return `len(used) == 0 ? 0 : sum(map(filter(used, #.on == '${on}'${more}), #.take))`
}

function summed(line: RawLine, holds: (entry: Used) => boolean): number {
  return usedOf(line).reduce((sum, entry) => (holds(entry) ? sum + entry.take : sum), 0)
}

function mostDays(line: RawLine): number {
  const [month, hired] = [monthOf(line), dayOf(line, 'hireDate')]
  if (hired === null || hired <= firstDay(month)) return daysInMonth(month)
  return hired > lastDay(month) ? 0 : daysBetween({ from: hired, to: lastDay(month) }) + 1
}

const days: readonly Derived[] = [
  { name: 'monthStart', zen: "date(month + '-01')", reckon: line => secondsOf(firstDay(monthOf(line))) },
  {
    name: 'daysOfMonth',
    zen: "d(month + '-01').endOf('month').day()",
    reckon: line => daysInMonth(monthOf(line)),
  },
  {
    name: 'monthEnd',
    zen: '$.monthStart + ($.daysOfMonth - 1) * 86400',
    reckon: line => secondsOf(lastDay(monthOf(line))),
  },
  dayFact('appliedOn', 'applied'),
  dayFact('hired', 'hireDate'),
  {
    name: 'schoolLimit',
    zen: "leftSchool == null ? null : d(leftSchool).add(2, 'year').timestamp() / 1000",
    reckon: line => {
      const left = dayOf(line, 'leftSchool')
      return left === null ? null : secondsOf(addYears(left, 2))
    },
  },
  {
    name: 'mostDays',
    zen: '$.hired == null or $.hired <= $.monthStart ? $.daysOfMonth : max([0, ($.monthEnd - $.hired) / 86400 + 1])',
    reckon: mostDays,
  },
  {
    name: 'fiveIndustry',
    // Asked only of enterprises that are not small; the codes have their letter.
    zen: `size in ${listed(smaller)} or industryCode == null ? false : industryCode[1:2] in ${listed(industries)} or some(${listed(longer)}, startsWith(industryCode[1:], #))`,
    reckon: ({ industryCode: code }) => {
      if (typeof code !== 'string') return false
      const digits = code.slice(1)
      return industries.includes(digits.slice(0, 2)) || longer.some(one => digits.startsWith(one))
    },
  },
]

const takings: readonly Derived[] = [
  {
    name: 'monthTaken',
    zen: summedByZen('work-based-month', ' and #.key == month'),
    reckon: line => summed(line, ({ on, key }) => on === 'work-based-month' && key === line['month']),
  },
  {
    name: 'monthsTaken',
    zen: summedByZen('work-based-months', ''),
    reckon: line => summed(line, ({ on }) => on === 'work-based-months'),
  },
  {
    name: 'timesTaken',
    zen: summedByZen('training-times', ' and #.key == month[0:3]'),
    reckon: line => summed(line, ({ on, key }) => on === 'training-times' && key === monthOf(line).slice(0, 4)),
  },
  {
    name: 'seriesCounted',
    zen: "len(used) > 0 and some(used, #.on == 'training-times' and #.once == 'work-based-series')",
    reckon: line => usedOf(line).some(({ on, once }) => on === 'training-times' && once === 'work-based-series'),
  },
  {
    name: 'otherKindTaken',
    zen: "len(used) > 0 and some(used, #.on == 'induction-or-work-based' and #.key == employer and #.as == 'induction')",
    reckon: line =>
      usedOf(line).some(
        ({ on, key, as }) => on === 'induction-or-work-based' && key === line['employer'] && as === 'induction',
      ),
  },
]

const three = ['hard-to-employ', 'zero-employment-family', 'registered-unemployed']
const within = any(
  equal('category', 'graduate-within-two-years'),
  equal('secondCategory', 'graduate-within-two-years'),
  all(equal('category', 'graduate-2020'), notNull('leftSchool')),
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
  { id: 'before-policy-start', when: less('monthStart', secondsOf('2020-07-01')) },
  { id: 'after-2020-12-31', when: greater('monthStart', secondsOf('2020-12-01')) },
  { id: 'application-period-not-begun', when: less('appliedOn', secondsOf('2020-07-08')) },
  { id: 'application-period-over', when: greater('appliedOn', secondsOf('2020-12-31')) },
  {
    id: 'month-not-over',
    says: 'held',
    when: all(
      { not: greater('appliedOn', { fact: 'monthEnd' }) },
      { not: all(equal('month', '2020-12'), greater('appliedOn', secondsOf('2020-11-30'))) },
    ),
  },
  { id: 'wage-statement-missing', when: equal('wageStatement', false) },
  { id: 'wage-statement-missing', says: 'owed', when: isNull('wageStatement') },
  { id: 'hired-before-2020-01-01', when: less('hired', secondsOf('2020-01-01')) },
  { id: 'hired-before-2020-01-01', says: 'owed', when: isNull('hireDate') },
  {
    id: 'hired-after-month',
    when: all(greater('monthStart', secondsOf('2020-06-01')), greater('hired', { fact: 'monthEnd' })),
  },
  {
    id: 'hired-after-month',
    says: 'owed',
    when: all(greater('monthStart', secondsOf('2020-06-01')), isNull('hireDate')),
  },
  { id: 'hire-category-not-covered', when: uncovered(noGraduate, { not: poor }, notNull('category')) },
  { id: 'hire-category-not-covered', says: 'owed', when: uncovered(noGraduate, { not: poor }, isNull('category')) },
  { id: 'form-only-category', when: uncovered(noGraduate, poor, equal('categoryDecision', false)) },
  { id: 'form-only-category', says: 'owed', when: uncovered(noGraduate, poor, isNull('categoryDecision')) },
  { id: 'left-school-over-2-years', when: uncovered(within, greater('hired', { fact: 'schoolLimit' })) },
  { id: 'left-school-over-2-years', says: 'owed', when: uncovered(within, isNull('leftSchool')) },
  { id: 'wage-not-paid', when: less('wagePaidFen', 1) },
  { id: 'wage-not-paid', says: 'owed', when: isNull('wagePaidFen') },
  { id: 'training-days-missing', when: less('trainingDays', 1) },
  { id: 'training-days-missing', says: 'owed', when: all(isNull('trainingDays'), { not: equal('wholeMonths', true) }) },
  { id: 'training-days-too-many', when: greater('trainingDays', { fact: 'mostDays' }) },
  {
    id: 'whole-month-but-hired-within',
    says: 'warning',
    when: all(isNull('trainingDays'), greater('hired', { fact: 'monthStart' }), {
      not: greater('hired', { fact: 'monthEnd' }),
    }),
  },
  { id: 'duplicate-work-for-training', when: greater('monthTaken', 0) },
  { id: 'cap-6-months', when: greater('monthsTaken', 5) },
  { id: 'annual-limit-3-reached', when: all(greater('timesTaken', 2), equal('seriesCounted', false)) },
  { id: 'pre-job-already-paid', when: equal('otherKindTaken', true) },
]

const rateFen = 50_000

/** The new hires of 08-03 for both engines. */
export const workBasedForEngines: EngineLaw = {
  derived: [...days, ...takings],
  rules,
  amountFen: {
    zen: `trainingDays == null or trainingDays >= $.daysOfMonth ? ${rateFen} : round(${rateFen} * trainingDays / $.daysOfMonth)`,
    reckon: line => {
      const [month, trained] = [monthOf(line), line['trainingDays']]
      const whole = daysInMonth(month)
      return typeof trained === 'number' && trained < whole ? Math.round((rateFen * trained) / whole) : rateFen
    },
  },
}
