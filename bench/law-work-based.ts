import { changchun202008 } from '../policies/changchun-2020-08/pack.ts'
import { type Facts, getScheme, type Used } from '../policies/kit.ts'
import { firstDay } from '../values/days.ts'
import { workBasedByHand } from './law-work-based-by-hand.ts'
import { workBasedForEngines } from './law-work-based-engines.ts'
import type { Fault, Material, Subject } from './law-lines.ts'

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
}

export const workBased: Subject = {
  name: 'work-based training (08-03 二(一), 18 rules and 4 counters)',
  pack: changchun202008,
  scheme: getScheme(changchun202008, 'new-hire'),
  material,
  byHand: workBasedByHand,
  engines: workBasedForEngines,
}
