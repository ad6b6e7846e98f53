import type { SettingEntry } from '../kit.ts'
import type { Stated } from '../proofs.ts'

/*
 * What a line comes to under each reading that may be published, on both sides of what the reading moves, and from its day on.
 * Reckoned from the readings' words.
 */

type Row = Omit<Stated, 'scheme'>

const chosen = (name: string, value: string, from = '2020-07-01'): SettingEntry => ({
  name,
  territory: '220100',
  from,
  value,
})
const wage = (from: string): SettingEntry => ({ name: 'minimum-wage', territory: '220100', from, value: 185_000 })

const [excluded, officer] = [[chosen('D-01', 'excl')], [chosen('D-17', 'officer')]]
const [fromJuly8, fromAugust3] = [[chosen('D-14', 'from-8-july')], [chosen('D-14', 'from-3-august')]]

/** D-01: from, within, or more. */
const bounds: readonly Row[] = [
  { change: { hireDate: '2020-01-01' }, settings: excluded, says: ['hired-before-2020-01-01'] },
  { change: { hireDate: '2020-01-02' }, settings: excluded, says: [] },
  { change: { hireDate: '2020-01-01' }, settings: [chosen('D-01', 'excl', '2020-08-02')], says: [] },
  ...(['2020-06-30', '2020-07-01'] as const).map(hireDate => ({
    change: { category: 'graduate-within-two-years', leftSchool: '2018-07-01', hireDate },
    settings: excluded,
    says: hireDate === '2020-07-01' ? ['left-school-over-2-years'] : [],
  })),
]

const july = { month: '2020-07', applied: '2020-08-03' }

/** D-14: 24 days of July from the 8th, 29 of August from the 3rd. */
const firstMonths: readonly Row[] = [
  { change: july, says: [], amountFen: 50_000, notes: [] },
  {
    change: july,
    settings: fromJuly8,
    says: [],
    amountFen: 38_710,
    figures: ['500.00', '500.00 × 24 ÷ 31'],
    notes: ['partial-month-by-days'],
  },
  { change: { ...july, trainingDays: 23 }, settings: fromJuly8, says: [], amountFen: 37_097 },
  { change: { ...july, trainingDays: null, wholeMonths: true }, settings: fromJuly8, says: [], amountFen: 38_710 },
  { change: july, settings: [...fromJuly8, chosen('D-13', 'thirty')], says: [], amountFen: 40_000 },
  { settings: fromJuly8, says: [], amountFen: 50_000, notes: [] },
  {
    change: { month: '2020-06', trainingDays: 30, applied: '2020-08-03' },
    settings: fromJuly8,
    says: ['before-policy-start'],
  },
  { change: july, settings: fromAugust3, says: ['before-policy-start'] },
  { settings: fromAugust3, says: [], amountFen: 46_774, notes: ['partial-month-by-days'] },
  { change: { trainingDays: 28 }, settings: fromAugust3, says: [], amountFen: 45_161 },
  {
    change: { month: '2020-09', trainingDays: 30, applied: '2020-10-09' },
    settings: fromAugust3,
    says: [],
    amountFen: 50_000,
    notes: [],
  },
  { change: july, settings: [chosen('D-14', 'from-3-august', '2020-08-01')], says: [], amountFen: 50_000 },
  { settings: [chosen('D-14', 'from-3-august', '2020-08-01')], says: [], amountFen: 46_774 },
  { settings: [chosen('D-14', 'from-3-august', '2020-08-02')], says: [], amountFen: 50_000 },
  { change: july, settings: [chosen('D-14', 'from-8-july', '2020-07-02')], says: [], amountFen: 50_000 },
]

const fitsBoth = { category: 'graduate-2020', leftSchool: '2020-07-01', hireDate: '2020-07-15' }

/** D-17 in 二(一): an official chooses. */
const chosenByOfficer: readonly Row[] = [
  { change: fitsBoth, says: [], amountFen: 50_000 },
  { change: fitsBoth, settings: officer, says: ['owed hire-category-not-covered'] },
  { change: { ...fitsBoth, graduateRateDecision: true }, settings: officer, says: ['hire-category-not-covered'] },
  { change: { ...fitsBoth, graduateRateDecision: false }, settings: officer, says: [], amountFen: 50_000 },
  { change: { ...fitsBoth, graduateRateDecision: true }, says: [], amountFen: 50_000 },
  {
    change: { ...fitsBoth, category: 'graduate-within-two-years', graduationYear: 2019, leftSchool: '2019-07-01' },
    settings: officer,
    says: [],
  },
  { change: { category: 'employee' }, settings: officer, says: ['hire-category-not-covered'] },
  { change: { category: null }, settings: officer, says: ['owed hire-category-not-covered'] },
]

const large = { size: 'large', industryCode: 'C13' }
const declared = [chosen('D-18', 'declared')]

/** D-18: what the enterprise says counts, either way. */
const industries: readonly Row[] = [
  {
    change: { ...large, fiveIndustryDeclared: true },
    settings: declared,
    says: [],
    notes: ['industry-extension'],
  },
  { change: { ...large, fiveIndustryDeclared: true, fiveIndustryConfirmed: false }, settings: declared, says: [] },
  { change: { ...large, industryCode: 'H62', fiveIndustryDeclared: false }, settings: declared, says: ['not-sme'] },
  {
    change: { ...large, fiveIndustryDeclared: false, fiveIndustryConfirmed: true },
    settings: declared,
    says: ['not-sme'],
  },
  { change: { ...large, industryCode: 'H62' }, settings: declared, says: [], notes: ['industry-extension'] },
  { change: { ...large, fiveIndustryDeclared: false }, settings: declared, says: ['not-sme'] },
  { change: { size: null, fiveIndustryDeclared: false }, settings: declared, says: ['owed not-sme'] },
  { change: { size: null, fiveIndustryDeclared: true }, settings: declared, says: [] },
  {
    change: { ...large, industryCode: 'H62', fiveIndustryDeclared: false },
    says: [],
    notes: ['industry-extension'],
  },
  { change: { ...large, fiveIndustryDeclared: false, fiveIndustryConfirmed: null }, says: ['not-sme'] },
  {
    change: { ...large, fiveIndustryDeclared: true },
    settings: [chosen('D-18', 'declared', '2020-08-02')],
    says: ['owed not-sme'],
  },
]

const poor = { category: 'registered-poor' }
const countOnly = [chosen('D-24', 'count-only')]

/** D-24: registered as poor and of no other kind. */
const poorWorkers: readonly Row[] = [
  { change: poor, settings: [chosen('D-24', 'eligible')], says: [], amountFen: 50_000 },
  { change: { ...poor, categoryDecision: false }, settings: [chosen('D-24', 'eligible')], says: [] },
  { change: poor, settings: countOnly, says: ['hire-category-not-covered'] },
  { change: { ...poor, categoryDecision: true }, settings: countOnly, says: ['hire-category-not-covered'] },
  { change: { category: 'hard-to-employ', secondCategory: 'registered-poor' }, settings: countOnly, says: [] },
  { change: poor, settings: [chosen('D-24', 'case-by-case')], says: ['owed form-only-category'] },
  {
    change: { ...poor, month: null },
    settings: countOnly,
    says: ['owed before-policy-start', 'hire-category-not-covered'],
  },
]

/** D-02: 500 × 12 ÷ 31 is 193.548…. */
const rounded: readonly Row[] = [
  { change: { trainingDays: 12 }, says: [], amountFen: 19_355 },
  { change: { trainingDays: 12 }, settings: [chosen('D-02', 'yuan-floor')], says: [], amountFen: 19_300 },
  { change: { trainingDays: 12 }, settings: [chosen('D-02', 'yuan')], says: [], amountFen: 19_400 },
]

/** D-13: ten days of August. */
const parts: readonly Row[] = [
  { change: { trainingDays: 10 }, settings: [chosen('D-13', 'thirty')], says: [], amountFen: 16_667 },
  { change: { trainingDays: 10 }, settings: [chosen('D-13', 'working-days')], says: [], amountFen: 22_989 },
  { change: { trainingDays: 10 }, settings: [chosen('D-13', 'full')], says: [], amountFen: 50_000, notes: [] },
]

const key = '91350100M000100Y43'
const months = { on: 'work-based-months', key: 'all', take: 1 }
const here = { on: 'induction-or-work-based', key, take: 1, as: 'work-based' }
const month = (name: string) => ({ on: 'work-based-month', key: name, take: 1, limit: 1 })
const times = { on: 'training-times', take: 1, limit: 3 }
const each = [chosen('D-16', 'person-enterprise')]
const anyEnterprise = [chosen('D-16b', 'person')]

/** D-11, D-16, D-16b. A month of 2021 is refused; that it would be of a series of its own is all that D-11 changes here. */
const counted: readonly Row[] = [
  { used: [{ ...months, take: 6 }], settings: each, says: [] },
  { used: [{ ...here, take: 6 }], settings: each, says: ['cap-6-months'] },
  { used: [{ ...here, take: 5 }], settings: each, says: [] },
  { used: [{ on: 'induction', key: 'all', take: 1 }], says: [] },
  {
    used: [{ on: 'induction', key: 'all', take: 1 }],
    settings: anyEnterprise,
    says: ['pre-job-paid-to-any-enterprise'],
  },
  {
    change: { month: '2021-01', applied: '2020-12-31' },
    settings: [chosen('D-11', 'each-year')],
    says: ['after-2020-12-31', 'held month-not-over'],
    draws: [
      month('2021-01'),
      { ...months, limit: 6 },
      { ...times, key: '2021', once: 'work-based-series/2021' },
      { ...here, limit: null },
    ],
  },
]

const left = { leftSchool: '2020-07-01' }
const sum = [chosen('D-17', 'sum')]

/** D-17 in 三: 1780 and 500, where 二(一) is met in full. */
const both: readonly Row[] = [
  { change: left, says: [], amountFen: 178_000 },
  {
    change: left,
    settings: sum,
    says: [],
    amountFen: 228_000,
    figures: ['1,780.00', '1,780.00 + 500.00'],
    clauses: ['三', '二(一)'],
  },
  {
    change: { ...left, trainingDays: 10 },
    settings: sum,
    says: [],
    amountFen: 73_548,
    figures: ['1,780.00', '1,780.00 + 500.00', '2,280.00 × 10 ÷ 31'],
  },
  { settings: sum, says: [], amountFen: 178_000, figures: ['1,780.00'] },
  { change: { ...left, hireDate: '2019-12-31' }, settings: sum, says: [], amountFen: 178_000 },
  { change: { category: 'graduate-within-two-years' }, settings: sum, says: [], amountFen: 178_000 },
  {
    change: { secondCategory: 'registered-poor', categoryDecision: true },
    settings: sum,
    says: [],
    amountFen: 228_000,
  },
  {
    change: { secondCategory: 'registered-poor', categoryDecision: false },
    settings: sum,
    says: [],
    amountFen: 178_000,
  },
  { change: left, settings: [chosen('D-17', 'sum', '2020-08-02')], says: [], amountFen: 178_000 },
  { change: left, settings: officer, says: ['owed not-2020-graduate'] },
  { change: { ...left, graduateRateDecision: true }, settings: officer, says: [], amountFen: 178_000 },
  { change: { ...left, graduateRateDecision: false }, settings: officer, says: ['not-2020-graduate'] },
  { change: { ...left, graduateRateDecision: false }, says: [], amountFen: 178_000 },
  { settings: officer, says: [], amountFen: 178_000 },
  { change: { ...left, graduationYear: 2019 }, settings: officer, says: ['not-2020-graduate'] },
]

const claimDay = [chosen('D-22', 'claim-day')]
const asIn21 = [chosen('D-23', 'as-二(一)')]

const graduate: readonly Row[] = [
  ...both,
  {
    change: { ...july, hireDate: '2020-07-01' },
    settings: fromJuly8,
    says: [],
    amountFen: 137_806,
    notes: ['partial-month-by-days'],
  },
  // D-22: applied for on 7 September.
  { settings: [wage('2020-09-01')], says: [], amountFen: 178_000 },
  { settings: [...claimDay, wage('2020-09-01')], says: [], amountFen: 185_000 },
  { settings: [...claimDay, wage('2020-09-08')], says: [], amountFen: 178_000 },
  { settings: [...claimDay, wage('2020-08-15')], says: [], amountFen: 185_000 },
  { settings: [chosen('D-22', 'claim-day', '2020-08-02'), wage('2020-09-01')], says: [], amountFen: 178_000 },
  // D-23: from 1 January 2020.
  { change: { hireDate: '2019-12-31' }, says: [] },
  { change: { hireDate: '2019-12-31' }, settings: asIn21, says: ['hired-before-2020-01-01'] },
  { change: { hireDate: '2020-01-01' }, settings: asIn21, says: [] },
  { change: { hireDate: '2020-01-01' }, settings: [...asIn21, ...excluded], says: ['hired-before-2020-01-01'] },
  { change: { hireDate: '2020-01-01' }, settings: excluded, says: [] },
  {
    change: { hireDate: null },
    settings: asIn21,
    says: ['owed hired-before-2020-01-01', 'owed hired-after-month'],
  },
]

const twelve = [chosen('D-19', 'twelve')]
const huge = { revenue2019Fen: 9_000_000_000_000_000 }
const kept = { wagePaidFen: 0, livingExpenseFen: 178_000 }

const distressed: readonly Row[] = [
  { change: july, settings: fromJuly8, says: [], amountFen: 38_710 },
  // D-01: a fall of exactly 70 %, in small and in large numbers.
  { settings: excluded, says: ['indicator-drop-below-70'] },
  { change: { revenueFen: 2_999_999_999 }, settings: excluded, says: [] },
  {
    change: { ...huge, revenueFen: 225_000_000_000_000 },
    settings: excluded,
    says: ['indicator-drop-below-70'],
  },
  { change: { ...huge, revenueFen: 224_999_999_999_999 }, settings: excluded, says: [] },
  // D-19: 1200 million over six months or over twelve.
  { change: { operatingMonths2019: 6, revenueFen: 3_000_000_001 }, says: [] },
  {
    change: { operatingMonths2019: 6, revenueFen: 3_000_000_001 },
    settings: twelve,
    says: ['indicator-drop-below-70'],
  },
  { change: { operatingMonths2019: 6 }, settings: twelve, says: [] },
  { change: { operatingMonths2019: null }, says: ['owed indicator-drop-below-70'] },
  { change: { operatingMonths2019: null }, settings: twelve, says: [] },
  { change: { operatingMonths2019: 0 }, settings: twelve, says: ['owed indicator-drop-below-70'] },
  // D-22: living expenses of 1780 where the minimum wage is 1850 from September.
  { change: kept, settings: [...claimDay, wage('2020-09-01')], says: ['living-expense-below-min-wage'] },
  {
    change: { ...kept, applied: null },
    settings: [...claimDay, wage('2020-09-01')],
    says: ['owed application-period-not-begun'],
  },
]

const under = (scheme: string, rows: readonly Row[]): Stated[] => rows.map(row => ({ scheme, ...row }))

export const statedOfReadings: readonly Stated[] = [
  ...under('new-hire', [
    ...bounds,
    ...firstMonths,
    ...chosenByOfficer,
    ...industries,
    ...poorWorkers,
    ...rounded,
    ...parts,
    ...counted,
  ]),
  ...under('graduate', graduate),
  ...under('distressed', distressed),
]
