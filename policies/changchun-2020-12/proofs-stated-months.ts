import type { SettingEntry } from '../kit.ts'
import type { Stated } from '../proofs.ts'

/*
 * Months of work-based training: what is stated of each, and each reading that may be published: what part of a month is paid
 * (D-13), how months are counted (D-11, D-16) and how far induction training excludes (D-16b). Reckoned from the words.
 */

type Row = Omit<Stated, 'scheme'>

const chosen = (name: string, value: string, from = '2020-01-01'): SettingEntry[] => [
  { name, territory: '220100', from, value },
]
const employer = '91350100M000100Y43'
const monthDraws = (month: string, key: string | null) => [
  { on: 'work-based-month', key: month, take: 1, limit: 1 },
  { on: 'work-based-months', key: 'all', take: 1, limit: 6 },
  { on: 'training-times', key: '2020', take: 1, limit: 3, once: 'work-based-series' },
  ...(key === null ? [] : [{ on: 'induction-or-work-based', key, take: 1, limit: null, as: 'work-based' }]),
]
const wholeUnstated = { trainingDays: null, wholeMonths: true }

const september = { month: '2020-09', applied: '2020-10-08' }

const workBased: readonly Row[] = [
  {
    says: [],
    amountFen: 50_000,
    clauses: ['三(一)7'],
    draws: monthDraws('2020-08', employer),
    checks: ['category hardship', 'repeat earlier-subsidy'],
    subject: true,
    governs: '2020-08-01',
    applied: '2020-09-07',
  },
  // The month is over on its last day at midnight; in December too.
  { change: { applied: '2020-08-31' }, says: ['held month-not-over'] },
  { change: { applied: '2020-09-01' }, says: [], amountFen: 50_000 },
  { change: { applied: null }, says: [], amountFen: 50_000, applied: null },
  { change: { month: '2020-12', applied: '2020-12-31' }, says: ['held month-not-over'] },
  { change: { month: '2020-12', applied: '2021-01-01' }, says: [] },
  // Another month, another employer and none, one after another.
  { change: { ...september, trainingDays: 30 }, says: [], draws: monthDraws('2020-09', employer) },
  {
    change: { ...september, trainingDays: 30, employer: '91350100M000100Y51' },
    says: [],
    draws: monthDraws('2020-09', '91350100M000100Y51'),
  },
  {
    change: { ...september, trainingDays: 30, employer: undefined },
    says: [],
    draws: monthDraws('2020-09', null),
  },
  { change: { ...september, trainingDays: 30 }, says: [], draws: monthDraws('2020-09', employer) },
  { change: { month: null }, says: ['owed before-policy-start'], draws: [], governs: null },
  { change: { ...wholeUnstated, month: null, hireDate: '2020-08-11' }, says: ['owed before-policy-start'] },
  // Days of the month since hiring.
  { change: { hireDate: null }, says: [], amountFen: 50_000 },
  { change: { hireDate: '2020-08-01' }, says: [], amountFen: 50_000 },
  { change: { hireDate: '2020-08-02' }, says: ['training-days-too-many'] },
  { change: { hireDate: '2020-08-02', trainingDays: 30 }, says: [], amountFen: 48_387 },
  { change: { hireDate: '2020-08-31', trainingDays: 1 }, says: [], amountFen: 1_613 },
  { change: { hireDate: '2020-09-01', trainingDays: 1 }, says: ['training-days-too-many'] },
  { change: september, says: ['training-days-too-many'] },
  { change: { ...september, trainingDays: 1 }, says: [], amountFen: 1_667, figures: ['500.00', '500.00 × 1 ÷ 30'] },
  { change: wholeUnstated, says: [], amountFen: 50_000 },
  { change: { ...wholeUnstated, hireDate: null }, says: [], amountFen: 50_000 },
  { change: { ...wholeUnstated, hireDate: '2020-08-01' }, says: [] },
  { change: { ...wholeUnstated, hireDate: '2020-08-02' }, says: ['warning whole-month-but-hired-within'] },
]

const [thirty, workingDays, full] = ['thirty', 'working-days', 'full'].map(value => chosen('D-13', value))
const part = (trainingDays: number) => ({ change: { trainingDays }, says: [] })

const parts: readonly Row[] = [
  { ...part(10), amountFen: 16_129, figures: ['500.00', '500.00 × 10 ÷ 31'], notes: ['partial-month-by-days'] },
  // 500 ÷ 30 × 10; thirty days are the whole, and 29 are not.
  { ...part(10), settings: thirty ?? [], amountFen: 16_667, figures: ['500.00', '500.00 × 10 ÷ 30'] },
  { ...part(29), settings: thirty ?? [], amountFen: 48_333 },
  { ...part(30), settings: thirty ?? [], amountFen: 50_000, figures: ['500.00'] },
  {
    change: { month: '2020-02', hireDate: '2019-03-01', trainingDays: 28 },
    settings: thirty ?? [],
    says: [],
    amountFen: 46_667,
    figures: ['500.00', '500.00 × 28 ÷ 30'],
  },
  // 500 ÷ 21.75 × 10; 22 days are more than the divisor.
  { ...part(10), settings: workingDays ?? [], amountFen: 22_989, figures: ['500.00', '500.00 × 10 ÷ 21.75'] },
  { ...part(21), settings: workingDays ?? [], amountFen: 48_276 },
  { ...part(22), settings: workingDays ?? [], amountFen: 50_000, figures: ['500.00'] },
  { ...part(1), settings: full ?? [], amountFen: 50_000, figures: ['500.00'], notes: [] },
  // From September on, August is as the notice's default has it.
  { ...part(10), settings: chosen('D-13', 'thirty', '2020-09-01'), amountFen: 16_129 },
  { ...part(10), settings: chosen('D-13', 'full', '2020-09-01'), amountFen: 16_129, notes: ['partial-month-by-days'] },
]

const drawn = (of: { month?: string; months?: number | null; once?: string; here?: number | null }) => [
  { on: 'work-based-month', key: of.month ?? '2020-08', take: 1, limit: 1 },
  { on: 'work-based-months', key: 'all', take: 1, limit: of.months === undefined ? 6 : of.months },
  {
    on: 'training-times',
    key: (of.month ?? '2020').slice(0, 4),
    take: 1,
    limit: 3,
    once: of.once ?? 'work-based-series',
  },
  { on: 'induction-or-work-based', key: employer, take: 1, limit: of.here ?? null, as: 'work-based' },
]
const here = (take: number) => ({ on: 'induction-or-work-based', key: employer, take, as: 'work-based' })
const inAll = (take: number) => ({ on: 'work-based-months', key: 'all', take })
const each = chosen('D-16', 'person-enterprise')

const sixMonths: readonly Row[] = [
  { used: [inAll(6)], says: ['cap-6-months'], draws: drawn({}) },
  { used: [inAll(6)], settings: chosen('D-16', 'person'), says: ['cap-6-months'], draws: drawn({}) },
  { used: [inAll(6)], settings: chosen('D-16', 'person-enterprise', '2020-08-02'), says: ['cap-6-months'] },
  // Six at others leave six here; what was taken here before the reading was published counts.
  { used: [inAll(6)], settings: each, says: [], amountFen: 50_000, draws: drawn({ months: null, here: 6 }) },
  { used: [inAll(11), here(5)], settings: each, says: [] },
  { used: [inAll(6), here(6)], settings: each, says: ['cap-6-months'] },
  { change: { employer: null }, used: [inAll(5)], settings: each, says: [] },
  { change: { employer: null }, used: [inAll(6)], settings: each, says: ['cap-6-months'] },
]

const induction = { on: 'induction', key: 'all', take: 1 }
const person = chosen('D-16b', 'person')

const withInduction: readonly Row[] = [
  { used: [induction], says: [], draws: drawn({}) },
  { used: [induction], settings: chosen('D-16b', 'person-enterprise'), says: [], draws: drawn({}) },
  {
    used: [induction],
    settings: person,
    says: ['pre-job-paid-to-any-enterprise'],
    draws: [...drawn({}), { ...induction, take: 0, limit: null, as: 'work-based' }],
  },
  // Its own earlier months exclude nothing.
  { used: [here(1), { ...induction, take: 0, as: 'work-based' }], settings: person, says: [] },
  {
    settings: [...person, ...each],
    says: [],
    draws: [...drawn({ months: null, here: 6 }), { ...induction, take: 0, limit: null, as: 'work-based' }],
  },
]

const january = { month: '2021-01', applied: '2021-02-05' }
const eachYear = chosen('D-11', 'each-year')
const times = (key: string, take: number) => ({ on: 'training-times', key, take })
const began = { ...times('2020', 1), once: 'work-based-series' }

const ofYears: readonly Row[] = [
  // The months began in 2020 and are one time there; three others stand in 2021.
  {
    change: january,
    used: [began, times('2021', 3)],
    says: [],
    amountFen: 50_000,
    draws: drawn({ month: '2021-01' }),
    notes: ['counts-as-one-time'],
  },
  {
    change: january,
    used: [began, times('2021', 3)],
    settings: eachYear,
    says: ['annual-limit-3-reached'],
    draws: drawn({ month: '2021-01', once: 'work-based-series/2021' }),
  },
  { change: january, used: [began, times('2021', 2)], settings: eachYear, says: [] },
  {
    change: january,
    used: [began, times('2021', 2), { ...times('2021', 1), once: 'work-based-series/2021' }],
    settings: eachYear,
    says: [],
  },
  {
    change: january,
    used: [began, times('2021', 3)],
    settings: chosen('D-11', 'first-month'),
    says: [],
    draws: drawn({ month: '2021-01' }),
  },
  // In the first year both readings are one.
  { settings: eachYear, says: [], draws: drawn({}) },
]

const rows: readonly Row[] = [...workBased, ...parts, ...sixMonths, ...withInduction, ...ofYears]

const ofInduction: readonly Row[] = [
  { used: [inAll(1)], says: [] },
  { used: [inAll(1)], settings: person, says: ['work-for-training-paid-to-any-enterprise'] },
  { used: [{ ...inAll(0), as: 'induction' }, induction], settings: person, says: [] },
]

export const statedOfMonths: readonly Stated[] = [
  ...rows.map(row => ({ scheme: 'work-based-training', ...row })),
  ...ofInduction.map(row => ({ scheme: 'induction', ...row })),
]
