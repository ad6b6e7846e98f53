import { fraction } from '../../values/money.ts'
import type { SettingEntry } from '../kit.ts'
import type { Stated } from '../proofs.ts'
import { readings } from './proofs-readings.ts'

/*
 * Lines with everything that their scheme says of them where a worked case alone would not notice a wrong: facts left
 * out, what a grant uses up, readings that begin on a day. Reckoned from the notice.
 */

function published(name: string, from: string, value: SettingEntry['value']): SettingEntry {
  return { name, territory: '652300', from, value }
}

type Row = Omit<Stated, 'scheme'>

const refundStandard: readonly Row[] = [
  {
    says: [],
    subject: true,
    draws: [
      { on: 'refund-fen', key: '2020', take: 4_860_000, limit: 4_860_000, fen: true, of: 'body' },
      { on: 'refund-kind', key: '2020', take: 1, limit: null, as: 'standard', of: 'body' },
    ],
  },
  { change: { premiumLastYearFen: null }, says: ['owed no-premium-paid'], draws: [] },
  {
    change: { method: 'social-insurance' },
    says: [],
    subject: false,
  },
  // Refunded to the fen already, and a fen less: never below nothing.
  { change: { alreadyRefundedFen: 4_860_000 }, says: [], amountFen: 0, notes: ['top-up'] },
  { change: { alreadyRefundedFen: 4_859_999 }, says: [], amountFen: 1, notes: ['top-up'] },
  { change: { alreadyRefundedFen: 4_860_001 }, says: [], amountFen: 0, notes: ['top-up'] },
  // The limit of layoffs is the one in force on the day of applying.
  {
    change: { layoffs: 1 },
    settings: [published('layoff-limit', '2020-09-01', fraction(0))],
    says: ['layoff-rate-over-limit'],
  },
  { change: { layoffs: 1 }, settings: [published('layoff-limit', '2020-09-02', fraction(0))], says: [] },
  { change: { reserveMonths: null }, stage: 'payment', says: ['owed fund-reserve-below-12'] },
  { change: { reserveMonths: null }, says: [] },
  // Days of grace after the last day (D-15).
  { change: { applied: '2020-12-31' }, says: [] },
  { change: { applied: '2021-01-01' }, settings: [published('window-grace-days', '2020-06-01', 1)], says: [] },
  {
    change: { applied: '2021-01-02' },
    settings: [published('window-grace-days', '2020-06-01', 1)],
    says: ['after-2020-12-31'],
  },
]

const refundDistressed: readonly Row[] = [
  {
    says: [],
    subject: true,
    amountFen: 13_500_000,
    figures: ['1,200.00 × 50 × 3', '45,000.00 × 3'],
    draws: [
      { on: 'distressed-refund', key: '2020', take: 1, limit: 1, of: 'body' },
      { on: 'refund-kind', key: '2020', take: 1, limit: null, as: 'distressed', of: 'body' },
    ],
  },
  { change: { monthlyBenefitFen: null }, says: [], figures: ['45,000.00 × 3'] },
  {
    change: { method: 'unemployment-benefit', refundMonths: 6, monthlyPremiumDueFen: null },
    says: [],
    amountFen: 36_000_000,
    figures: ['1,200.00 × 50 × 6'],
  },
  { change: { method: null }, says: ['owed refund-months-missing'], subject: false },
  // Each formula has its own most: seven months by premiums are beyond three, not beyond six.
  { change: { refundMonths: 7 }, says: ['months-over-3-refused'] },
  { change: { insuredEmployees: null }, says: ['owed layoff-rate-over-limit'] },
]

const ofBusiness = { size: 'individual-business', insuredAsUnit: true, employees: 1 }

const workBased: readonly Row[] = [
  {
    says: [],
    amountFen: 30_000,
    governs: '2020-08-01',
    applied: '2020-09-07',
    draws: [
      { on: 'work-based-month', key: '2020-08', take: 1, limit: 1 },
      { on: 'work-based-months', key: 'all', take: 1, limit: 6 },
      { on: 'subsidised-month', key: '2020-08', take: 1, limit: null, as: 'work-based' },
    ],
  },
  { change: { employer: null }, says: [], governs: '2020-08-01' },
  { change: { month: null }, says: ['owed before-policy-start'], governs: null, draws: [] },
  { change: { category: null }, says: ['owed hire-category-not-covered'] },
  { change: { hireDate: null }, says: ['owed hired-after-month'] },
  {
    change: { category: 'graduate-within-two-years', leftSchool: '2018-02-28', hireDate: null },
    says: ['owed hired-after-month'],
  },
  { change: { employer: null, hireDate: '2020-09-01' }, says: ['hired-after-month'] },
  { change: { month: '2020-05', hireDate: '2020-06-01' }, says: ['before-policy-start'] },
  { change: { month: null, hireDate: '2020-09-01' }, says: ['owed before-policy-start'] },
  { change: { employer: null, hireDate: '2020-08-02' }, says: ['warning part-of-month'] },
  { change: { month: null, hireDate: '2020-08-02' }, says: ['owed before-policy-start'] },
  { change: { employer: null, labourRelationEnded: '2020-08-31' }, says: ['labour-relation-ended'] },
  { change: { month: null, labourRelationEnded: '2020-08-31' }, says: ['owed before-policy-start'] },
  // Individual businesses of any industry, where the prefecture reads it so from a day on (D-52).
  { change: ofBusiness, says: ['industry-not-listed'] },
  { change: ofBusiness, settings: [published('D-52', '2020-08-01', 'any')], says: [] },
  { change: ofBusiness, settings: [published('D-52', '2020-08-02', 'any')], says: ['industry-not-listed'] },
  { change: { ...ofBusiness, employer: null }, settings: [published('D-52', '2020-08-01', 'any')], says: [] },
  {
    change: { ...ofBusiness, month: null },
    settings: [published('D-52', '2020-06-01', 'any')],
    says: ['owed before-policy-start', 'industry-not-listed'],
  },
]

const under = (scheme: string, rows: readonly Row[]): Stated[] => rows.map(row => ({ scheme, ...row }))

export const stated: readonly Stated[] = [
  ...under('refund-standard', refundStandard),
  ...under('refund-distressed', refundDistressed),
  ...under('work-based-training', workBased),
  ...readings,
]
