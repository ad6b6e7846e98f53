import { fraction } from '../../values/money.ts'
import type { SettingEntry } from '../kit.ts'
import type { Stated } from '../proofs.ts'

/*
 * What the prefecture's choices of a reading change: each on a line that is answered otherwise by default, and from the day on
 * which it is published. Reckoned from the words of the reading.
 */

const published = (name: string, value: SettingEntry['value'], from = '2020-06-01'): SettingEntry[] => [
  { name, territory: '652300', from, value },
]

type Row = Omit<Stated, 'scheme'>

const excluded = published('D-01', 'excl')
const grace = published('window-grace-days', 1)

const standardBounds: readonly Row[] = [
  { change: { applied: '2020-12-30' }, settings: excluded, says: [] },
  { change: { applied: '2020-12-31' }, settings: excluded, says: ['after-2020-12-31'] },
  { change: { applied: '2020-12-31' }, settings: [...excluded, ...grace], says: [] },
  { change: { applied: '2021-01-01' }, settings: [...excluded, ...grace], says: ['after-2020-12-31'] },
  { change: { applied: '2020-12-31' }, settings: published('D-01', 'excl', '2020-12-31'), says: ['after-2020-12-31'] },
  { change: { applied: '2020-12-31' }, settings: published('D-01', 'excl', '2021-01-01'), says: [] },
  { change: { reserveMonths: 12_000 }, stage: 'payment', says: [] },
  {
    change: { reserveMonths: 12_000 },
    settings: excluded,
    stage: 'payment',
    says: ['held fund-reserve-below-12', 'held adjustment-fund-request'],
  },
  {
    change: { reserveMonths: 12_000 },
    settings: published('D-01', 'excl', '2020-09-02'),
    stage: 'payment',
    says: [],
  },
  { change: { reserveMonths: 12_001 }, settings: excluded, stage: 'payment', says: [] },
]

const refused = published('D-51', 'refuse')
const insufficient = ['fund-reserve-insufficient']
const reserve: readonly Row[] = [
  { change: { reserveMonths: 11_999 }, says: [] },
  { change: { reserveMonths: 11_999 }, settings: refused, says: insufficient },
  { change: { reserveMonths: 11_999 }, settings: published('D-51', 'refuse', '2020-09-02'), says: [] },
  { change: { reserveMonths: 12_000 }, settings: refused, says: [] },
  { change: { reserveMonths: 12_000 }, settings: [...refused, ...excluded], says: insufficient },
  { change: { reserveMonths: 11_999, adjustmentArrived: true }, settings: refused, says: [] },
  { change: { reserveMonths: null }, settings: refused, says: ['owed fund-reserve-insufficient'] },
  // Refused it does not wait as well.
  { change: { reserveMonths: 11_999 }, settings: refused, stage: 'payment', says: insufficient },
  { change: { reserveMonths: null }, settings: refused, stage: 'payment', says: ['owed fund-reserve-insufficient'] },
  { change: { reserveMonths: 11_999, adjustmentArrived: true }, stage: 'payment', says: [] },
]

/** 5.5 % of 1020 staff are 56.1; by default the made-up limit of 5 % holds, which is 51. */
const staff = { insuredEmployees: 1020 }
const national = published('D-49', 'national')
const share = published('layoff-limit-national', fraction(11, 200))
const layoffs: readonly Row[] = [
  { change: { ...staff, layoffs: 56 }, says: ['layoff-rate-over-limit'] },
  { change: { ...staff, layoffs: 56 }, settings: share, says: ['layoff-rate-over-limit'] },
  { change: { ...staff, layoffs: 56 }, settings: [...national, ...share], says: [] },
  { change: { ...staff, layoffs: 57 }, settings: [...national, ...share], says: ['layoff-rate-over-limit'] },
  { change: { ...staff, layoffs: 0 }, settings: national, says: ['owed layoff-rate-over-limit'] },
  {
    change: { ...staff, layoffs: 56 },
    settings: [...published('D-49', 'national', '2020-09-02'), ...share],
    says: ['layoff-rate-over-limit'],
  },
]

const refundStandard: readonly Row[] = [
  { change: { premiumLastYearFen: 4_860_060 }, says: [], amountFen: 4_860_060 },
  {
    change: { premiumLastYearFen: 4_860_060 },
    settings: published('D-02', 'yuan-floor'),
    says: [],
    amountFen: 4_860_000,
  },
  { change: { premiumLastYearFen: 4_860_040 }, settings: published('D-02', 'yuan'), says: [], amountFen: 4_860_000 },
  {
    change: { premiumLastYearFen: 4_860_040, alreadyRefundedFen: 2_430_000 },
    settings: published('D-02', 'yuan'),
    says: [],
    amountFen: 2_430_000,
  },
  ...standardBounds,
  ...reserve,
  ...layoffs,
]

const higher = published('D-50', 'higher')
const own = published('D-50', 'enterprise')
const noFigures = ['owed figures-of-the-formula-missing']
/** By benefit 1200 × 50 × 3 = 180,000 yuan, by premiums 45,000 × 3 = 135,000; the bureau has chosen premiums. */
const refundDistressed: readonly Row[] = [
  {
    settings: higher,
    says: [],
    amountFen: 18_000_000,
    figures: ['45,000.00 × 3', '1,200.00 × 50 × 3'],
  },
  { settings: published('D-50', 'higher', '2020-09-02'), says: [], amountFen: 13_500_000 },
  { change: { method: null }, settings: higher, says: [], amountFen: 18_000_000 },
  {
    change: { method: 'unemployment-benefit', monthlyPremiumDueFen: 7_000_000 },
    settings: higher,
    says: [],
    amountFen: 21_000_000,
    figures: ['1,200.00 × 50 × 3', '70,000.00 × 3'],
  },
  // Six months by benefit, of which three by premiums.
  {
    change: { refundMonths: 6 },
    settings: higher,
    says: [],
    amountFen: 36_000_000,
    figures: ['45,000.00 × 3', '1,200.00 × 50 × 6'],
  },
  { change: { refundMonths: 7 }, settings: higher, says: ['months-over-6-refused'] },
  {
    change: { monthlyPremiumDueFen: 6_000_000 },
    settings: higher,
    says: [],
    amountFen: 18_000_000,
    figures: ['1,200.00 × 50 × 3', '60,000.00 × 3'],
  },
  { change: { refundMonths: null }, settings: higher, says: ['owed refund-months-missing'] },
  { change: { monthlyPremiumDueFen: null }, settings: higher, says: noFigures },
  { change: { monthlyBenefitFen: null }, settings: higher, says: noFigures },
  {
    change: { insuredEmployees: null },
    settings: higher,
    says: ['owed layoff-rate-over-limit', ...noFigures],
  },
  { change: { monthlyPremiumDueFen: 0 }, settings: higher, says: [], amountFen: 18_000_000 },
  { change: { monthlyBenefitFen: 0 }, settings: higher, says: [], amountFen: 13_500_000 },
  {
    change: { monthlyBenefitFen: 0, monthlyPremiumDueFen: 0 },
    settings: higher,
    says: ['figures-of-the-formula-missing'],
  },
  // The enterprise owes what it has not chosen; the bureau has nothing to decide.
  { change: { method: null }, says: ['owed refund-months-missing'], owes: ['decision CJ-P method'] },
  { change: { refundMonths: null }, says: ['owed refund-months-missing'], owes: ['decision CJ-P refundMonths'] },
  {
    change: { method: null },
    settings: own,
    says: ['owed refund-months-missing'],
    owes: ['fact enterprise method'],
  },
  {
    change: { refundMonths: null },
    settings: own,
    says: ['owed refund-months-missing'],
    owes: ['fact enterprise refundMonths'],
  },
  { settings: own, says: [], amountFen: 13_500_000 },
  {
    change: { reserveMonths: 24_000 },
    settings: excluded,
    stage: 'payment',
    says: ['held fund-reserve-below-24', 'held adjustment-fund-request'],
  },
  { change: { reserveMonths: 23_999 }, settings: refused, says: insufficient },
]

const byDays = published('D-13', 'calendar-days')
/** August has 31 days; from the fifteenth on there are 17: 300 × 17 ÷ 31 = 164.516… */
const partOfMonth: readonly Row[] = [
  { change: { hireDate: '2020-08-15' }, says: ['warning part-of-month'], amountFen: 30_000, figures: ['300.00'] },
  {
    change: { hireDate: '2020-08-15' },
    settings: byDays,
    says: [],
    amountFen: 16_452,
    figures: ['300.00', '300.00 × 17 ÷ 31'],
    clauses: ['三', '三'],
  },
  {
    change: { hireDate: '2020-08-15' },
    settings: published('D-13', 'calendar-days', '2020-08-02'),
    says: ['warning part-of-month'],
    amountFen: 30_000,
  },
  {
    change: { month: '2020-09', applied: '2020-10-09', hireDate: '2020-09-16' },
    settings: byDays,
    says: [],
    amountFen: 15_000,
    figures: ['300.00', '300.00 × 15 ÷ 30'],
  },
  { change: { hireDate: '2020-08-31' }, settings: byDays, says: [], amountFen: 968 },
  { change: { hireDate: '2020-08-01' }, settings: byDays, says: [], amountFen: 30_000, figures: ['300.00'] },
  { change: { hireDate: '2020-07-15' }, settings: byDays, says: [], amountFen: 30_000, figures: ['300.00'] },
  {
    change: { hireDate: '2020-08-15' },
    settings: [...byDays, ...published('D-02', 'yuan-floor')],
    says: [],
    amountFen: 16_400,
  },
  {
    change: { hireDate: '2020-08-15' },
    settings: [...byDays, ...published('D-02', 'yuan')],
    says: [],
    amountFen: 16_500,
  },
]

const sameDay = published('D-54', 'day')
const month = { on: 'work-based-month', key: '2020-08', take: 1, limit: 1 }
const months = { on: 'work-based-months', key: 'all', take: 1, limit: 6 }
const otherOn = (from: string, to: string) => [
  { on: 'subsidised-month', key: '2020-08', take: 1, as: 'other-training', span: { from, to } },
]
const otherSubsidy: readonly Row[] = [
  {
    change: { hireDate: '2020-08-15' },
    used: otherOn('2020-08-03', '2020-08-14'),
    says: ['simultaneous-other-subsidy', 'warning part-of-month'],
  },
  {
    change: { hireDate: '2020-08-15' },
    used: otherOn('2020-08-03', '2020-08-14'),
    settings: sameDay,
    says: ['warning part-of-month'],
    draws: [
      month,
      months,
      {
        on: 'subsidised-month',
        key: '2020-08',
        take: 1,
        limit: null,
        span: { from: '2020-08-15', to: '2020-08-31' },
      },
    ],
  },
  {
    change: { hireDate: '2020-08-15' },
    used: otherOn('2020-08-03', '2020-08-15'),
    settings: sameDay,
    says: ['simultaneous-other-subsidy', 'warning part-of-month'],
  },
  // At work the whole month: any day of it.
  { used: otherOn('2020-07-20', '2020-08-01'), settings: sameDay, says: ['simultaneous-other-subsidy'] },
  { used: otherOn('2020-08-31', '2020-09-20'), settings: sameDay, says: ['simultaneous-other-subsidy'] },
  { used: otherOn('2020-07-20', '2020-07-31'), settings: sameDay, says: [] },
]

const allRecovered = published('D-55', 'all')
const ended: readonly Row[] = [
  { change: { labourRelationEnded: '2020-09-10' }, says: [], results: ['recovery-to-be-decided'] },
  { change: { labourRelationEnded: '2020-09-10' }, settings: allRecovered, says: ['labour-relation-ended'] },
  { change: { labourRelationEnded: '2020-12-31' }, settings: allRecovered, says: ['labour-relation-ended'] },
  { change: { labourRelationEnded: '2021-01-01' }, settings: allRecovered, says: [] },
  { change: { labourRelationEnded: '2020-08-01' }, settings: allRecovered, says: ['labour-relation-ended'] },
  { change: { labourRelationEnded: '2020-09-10' }, settings: published('D-55', 'all', '2020-08-02'), says: [] },
  {
    change: { labourRelationEnded: '2020-09-10', month: null },
    settings: allRecovered,
    says: ['owed before-policy-start'],
  },
]

const late = { planReviewed: '2020-08-20', planReviewDue: '2020-08-19', planReviewDueFirstDayCounted: '2020-08-18' }
const inTime = { ...late, planReviewed: '2020-08-19' }
const reported = ['warning plan-reviewed-late']
const graduate = { category: 'graduate-within-two-years', hireDate: '2020-03-01' }
const procedure: readonly Row[] = [
  // Two years are full on the day of hiring.
  { change: { ...graduate, leftSchool: '2018-03-01' }, says: [] },
  { change: { ...graduate, leftSchool: '2018-03-01' }, settings: excluded, says: ['left-school-over-2-years'] },
  { change: { ...graduate, leftSchool: '2018-03-02' }, settings: excluded, says: [] },
  { change: late, says: [] },
  { change: late, stage: 'payment', says: reported },
  { change: late, settings: published('D-53', 'claim'), stage: 'payment', says: [] },
  { change: inTime, stage: 'payment', says: [] },
  { change: inTime, settings: published('D-26', 'start-in'), stage: 'payment', says: reported },
  {
    change: { ...late, planReviewed: '2020-08-18' },
    settings: published('D-26', 'start-in'),
    stage: 'payment',
    says: [],
  },
  { change: { ...late, planReviewDue: null }, stage: 'payment', says: [] },
  { change: { ...late, planReviewed: null }, stage: 'payment', says: [] },
  { change: { publicityOver: false }, says: [] },
  { change: { publicityOver: false }, stage: 'payment', says: ['held publicity-not-over'] },
  { change: { publicityOver: null }, stage: 'payment', says: ['owed publicity-not-over'] },
  { change: { publicityOver: false }, settings: published('D-25', 'none'), stage: 'payment', says: [] },
  { change: { publicityOver: null }, settings: published('D-25', 'none'), stage: 'payment', says: [] },
  // Without a month the day on which the notice begins.
  {
    change: { publicityOver: false, month: null },
    settings: published('D-25', 'none'),
    stage: 'payment',
    says: ['owed before-policy-start'],
  },
]

const under = (scheme: string, rows: readonly Row[]): Stated[] => rows.map(row => ({ scheme, ...row }))

export const readings: readonly Stated[] = [
  ...under('refund-standard', refundStandard),
  ...under('refund-distressed', refundDistressed),
  ...under('work-based-training', [...partOfMonth, ...otherSubsidy, ...ended, ...procedure]),
]
