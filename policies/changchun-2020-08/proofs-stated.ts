import type { SettingEntry } from '../kit.ts'
import type { Stated } from '../proofs.ts'

/*
 * Lines with everything that their scheme says of them: both sides of each threshold, each fact left out, and the ways
 * of being of a kind. Reckoned from the notice; `npm run mutate-law` shows that nothing can be made wrong unnoticed.
 */

function published(name: string, from: string, value: number): SettingEntry {
  return { name, territory: '220100', from, value }
}

const december = { month: '2020-12', trainingDays: 31 }
const large = { size: 'large', industryCode: 'C13' }

const newHire: readonly Omit<Stated, 'scheme'>[] = [
  { says: [], amountFen: 50_000, notes: [], subject: true, governs: '2020-08-01', applied: '2020-09-07' },
  { change: { month: null }, says: ['owed before-policy-start'], governs: null },
  { change: { employer: null }, says: [], amountFen: 50_000, governs: '2020-08-01' },
  { change: { applied: null }, says: ['owed application-period-not-begun'], applied: null },
  { change: { hireDate: null }, says: ['owed hired-before-2020-01-01', 'owed hired-after-month'] },
  {
    change: { hireDate: null, applied: null },
    says: ['owed application-period-not-begun', 'owed hired-before-2020-01-01', 'owed hired-after-month'],
  },
  { change: { hireDate: '2020-08-31', trainingDays: 1 }, says: [] },
  {
    change: { month: '2020-07', applied: '2020-08-03', hireDate: '2020-08-01' },
    says: ['hired-after-month', 'training-days-too-many'],
  },
  { change: { wagePaidFen: 1 }, says: [] },
  // The window's last day, and the days of grace that the bureau may publish (D-15).
  { change: { month: '2020-11', trainingDays: 30, applied: '2020-12-31' }, says: [] },
  { change: { applied: '2021-01-02' }, settings: [published('window-grace-days', '2020-07-01', 2)], says: [] },
  {
    change: { applied: '2021-01-03' },
    settings: [published('window-grace-days', '2020-07-01', 2)],
    says: ['application-period-over'],
  },
  { change: { ...december, applied: '2020-12-01' }, says: [] },
  { change: { ...december, applied: '2020-11-30' }, says: ['held month-not-over'] },
  { change: { month: '2021-01', applied: '2020-12-31' }, says: ['after-2020-12-31', 'held month-not-over'] },
  // Kinds of people.
  { change: { category: null }, says: ['owed hire-category-not-covered'], subject: false },
  { change: { category: 'employee' }, says: ['hire-category-not-covered'], subject: false },
  { change: { category: 'employee', secondCategory: 'hard-to-employ' }, says: [], subject: false },
  { change: { category: 'graduate-2020' }, says: ['hire-category-not-covered'], subject: false },
  { change: { category: 'graduate-2020', leftSchool: '2020-07-01', hireDate: '2020-07-15' }, says: [] },
  { change: { category: 'employee', leftSchool: '2020-01-01' }, says: ['hire-category-not-covered'] },
  {
    change: { category: 'employee', secondCategory: 'graduate-within-two-years', leftSchool: '2019-07-01' },
    says: [],
  },
  {
    change: { category: 'graduate-within-two-years', leftSchool: '2018-02-28', hireDate: null },
    says: ['owed hired-before-2020-01-01', 'owed hired-after-month'],
  },
  { change: { category: 'employee', secondCategory: 'registered-poor', categoryDecision: true }, says: [] },
  { change: { category: 'registered-poor' }, says: ['owed form-only-category'] },
  // Sizes and the five industries (D-18).
  { change: { size: null }, says: ['owed not-sme'] },
  { change: { ...large, fiveIndustryDeclared: true }, says: ['owed not-sme'] },
  { change: { ...large, fiveIndustryDeclared: true, fiveIndustryConfirmed: false }, says: ['not-sme'] },
  { change: { ...large, fiveIndustryConfirmed: true }, says: [], notes: ['industry-extension'] },
  { change: { ...large, industryCode: 'H62' }, says: [], notes: ['industry-extension'] },
  { change: { industryCode: 'H62' }, says: [], notes: [] },
  { change: { ...large, industryCode: '5110' }, says: [] },
  { change: { ...large, industryCode: '9000' }, says: [] },
  ...['F', 'G', 'H', 'R'].map(industryCode => ({ change: { ...large, industryCode }, says: [] })),
  { change: { ...large, industryCode: 'C' }, says: ['not-sme'] },
]

const graduate: readonly Omit<Stated, 'scheme'>[] = [
  { says: [], amountFen: 178_000, subject: true, governs: '2020-08-01', applied: '2020-09-07' },
  { change: { category: 'employee', graduate2020: true }, says: [], subject: true },
  { change: { category: 'employee', secondCategory: 'graduate-2020' }, says: [], subject: false },
  { change: { category: 'employee' }, says: ['not-2020-graduate'], subject: false },
  { change: { graduate2020: false }, says: ['not-2020-graduate'] },
  { change: { graduationYear: null }, says: [] },
  { change: { graduationYear: null, category: 'employee', graduate2020: true }, says: [] },
  { change: { graduationYear: null, category: 'employee', secondCategory: 'graduate-2020' }, says: [] },
  { change: { graduationYear: null, category: 'graduate-within-two-years' }, says: ['owed not-2020-graduate'] },
  { change: { month: null }, says: ['owed before-policy-start'], governs: null },
  { change: { applied: null }, says: ['owed application-period-not-begun'], applied: null },
  {
    change: { employer: null },
    settings: [published('minimum-wage', '2020-08-01', 185_000)],
    says: [],
    amountFen: 185_000,
    governs: '2020-08-01',
  },
  {
    change: { employer: null },
    settings: [published('minimum-wage', '2020-08-15', 185_000)],
    says: ['warning minimum-wage-changed-in-month'],
    amountFen: 178_000,
  },
]

const noRevenue = { revenueFen: null, revenue2019Fen: null }

const distressed: readonly Omit<Stated, 'scheme'>[] = [
  { says: [], amountFen: 50_000, subject: true, governs: '2020-08-01', applied: '2020-09-07' },
  { change: { category: 'hard-to-employ' }, says: [], subject: false },
  { change: { month: null }, says: ['owed before-policy-start'], governs: null },
  { change: { applied: null }, says: ['owed application-period-not-begun'], applied: null },
  { change: { ...december, applied: '2020-12-31' }, says: [] },
  { change: { ...december, applied: '2020-12-30' }, says: ['held whole-month-figures-not-ready'] },
  {
    change: { month: '2021-01', applied: '2020-12-31' },
    says: ['after-2020-12-31', 'held whole-month-figures-not-ready'],
  },
  // Indicators (D-19): unrounded, in whole numbers however large.
  { change: { revenue2019Fen: null }, says: ['owed indicator-drop-below-70'] },
  { change: { revenueFen: 0, revenue2019Fen: 0 }, says: ['indicator-drop-below-70'] },
  { change: { revenueFen: 225_000_000_000_000, revenue2019Fen: 9_000_000_000_000_000 }, says: [] },
  {
    change: { revenueFen: 225_000_000_000_001, revenue2019Fen: 9_000_000_000_000_000 },
    says: ['indicator-drop-below-70'],
  },
  { change: { indicatorDecision: true, revenueFen: 120_000_000_000 }, says: [] },
  { change: { indicatorDecision: false }, says: ['indicator-drop-below-70'] },
  { change: { operatingMonths2019: 0 }, says: ['owed indicator-drop-below-70'] },
  { change: { operatingMonths2019: 1, revenueFen: 36_000_000_000 }, says: [] },
  { change: { ...noRevenue, electricityFen: 100, electricity2019Fen: 100 }, says: ['indicator-drop-below-70'] },
  { change: { ...noRevenue, energyUsed: 100, energyUsed2019: 100 }, says: ['indicator-drop-below-70'] },
  // Wages or living expenses (D-21, D-22).
  { change: { wagePaidFen: 1 }, says: [] },
  { change: { wagePaidFen: 0 }, says: ['living-expense-below-min-wage'] },
  { change: { wagePaidFen: null }, says: ['owed living-expense-below-min-wage'] },
  { change: { wagePaidFen: 0, livingExpenseFen: 178_000 }, says: [] },
  { change: { month: null, wagePaidFen: 0, livingExpenseFen: 1 }, says: ['owed before-policy-start'] },
  { change: { employer: null, wagePaidFen: 0, livingExpenseFen: 1 }, says: ['living-expense-below-min-wage'] },
  {
    change: { wagePaidFen: 0, livingExpenseFen: 178_000 },
    settings: [published('minimum-wage', '2020-09-01', 185_000)],
    says: [],
  },
  // A district's lower rate (D-20), from its day.
  {
    change: { employer: null },
    settings: [published('distressed-rate', '2020-08-01', 40_000)],
    says: [],
    amountFen: 40_000,
  },
  { settings: [published('distressed-rate', '2020-09-01', 40_000)], says: [], amountFen: 50_000 },
]

const under = (scheme: string, rows: readonly Omit<Stated, 'scheme'>[]): Stated[] =>
  rows.map(row => ({ scheme, ...row }))

export const stated: readonly Stated[] = [
  ...under('new-hire', newHire),
  ...under('graduate', graduate),
  ...under('distressed', distressed),
]
