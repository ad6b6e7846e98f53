import type { Draw, SettingEntry } from '../kit.ts'
import {
  coursesStated,
  drawsByYear,
  endlessDraws,
  exampleDraws,
  january,
  under,
  workersReadings,
} from '../liaoning-2020-16/proofs-stated.ts'
import type { Stated } from '../proofs.ts'

/*
 * Lines with everything that their scheme says of them where a worked case alone would not notice a wrong: facts left
 * out, days that govern, what a grant uses up, readings that begin on a day. Reckoned from the notice.
 */

const published = (name: string, from: string, value: SettingEntry['value']): SettingEntry => {
  return { name, territory: '210200', from, value }
}
/** The money of a training under its year and for the epidemic; one of the two is limited (D-57). */
const money = (key: string, take: number, limited: 'year' | 'epidemic' = 'year'): Draw[] => [
  { on: 'dalian-year-fen', key, take, limit: limited === 'year' ? 100_000 : null, fen: true },
  { on: 'dalian-epidemic-fen', key: 'epidemic', take, limit: limited === 'year' ? null : 100_000, fen: true },
]
const suspended = (from: string) => published('D-65', from, 'suspended')
const together = (from: string) => published('D-58', from, 'together')

type Row = Omit<Stated, 'scheme'>

const provincial: SettingEntry = { name: 'D-65', territory: '210000', from: '2020-03-01', value: 'suspended' }
const shortSessions = { sessionMinutes: [44, 46] }
const offline = { mode: 'offline', platformKind: null }

const sme: readonly Row[] = [
  {
    says: [],
    amountFen: 20_000,
    draws: [...exampleDraws, ...money('2020', 20_000)],
    governs: '2020-04-10',
    applied: '2020-05-08',
    needs: ['sme-proof', 'online-platform', 'training-plan', 'training-records', 'sign-in-records'],
  },
  { change: { applicantKind: null }, says: ['owed applicant-not-enterprise', 'owed dispatch-company-excluded'] },
  { change: { size: null }, says: ['owed not-sme'] },
  {
    change: { trainingEnd: null },
    says: ['owed after-2020-06-30'],
    draws: endlessDraws,
    governs: null,
  },
  { change: { claimed: null }, says: ['owed training-not-completed-yet'], applied: null },
  // The money stands under the year of completion (D-57), not of claiming.
  {
    change: { trainingEnd: '2020-12-20', claimed: '2021-01-10' },
    settings: [published('epidemic-extension-days', '2020-06-30', 200)],
    used: [{ on: 'dalian-year-fen', key: '2020', take: 90_000 }],
    says: [],
    amountFen: 10_000,
    notes: ['cap-1000'],
  },
  // Minutes together (D-58) from the day that the bureau publishes: the last day of the training decides.
  { change: shortSessions, says: [], amountFen: 1_000 },
  { change: shortSessions, settings: [together('2020-04-10')], says: [], amountFen: 2_000 },
  { change: shortSessions, settings: [together('2020-04-11')], says: [], amountFen: 1_000 },
  {
    change: { sessionMinutes: [44, 44], trainingEnd: null },
    settings: [together('2020-06-30')],
    says: ['owed after-2020-06-30'],
  },
  { change: { sessionMinutes: null }, says: ['owed period-under-45-min'] },
  { change: { sessionMinutes: null, periods: 1 }, says: [], amountFen: 1_000 },
  // Offline no platform is asked for; it may be suspended from a day on (D-65).
  {
    change: offline,
    says: [],
    needs: ['sme-proof', 'training-plan', 'training-records', 'attendance-sheet'],
  },
  {
    change: { mode: 'mixed' },
    says: [],
    needs: ['sme-proof', 'online-platform', 'training-plan', 'training-records', 'attendance-sheet', 'sign-in-records'],
  },
  { change: { mode: 'online', platformKind: null }, says: ['owed platform-not-allowed'] },
  { change: offline, settings: [suspended('2020-04-01')], says: ['offline-suspended'] },
  { change: offline, settings: [suspended('2020-04-02')], says: [] },
  { settings: [suspended('2020-04-01')], says: [] },
  { change: { mode: null }, settings: [suspended('2020-04-01')], says: ['owed platform-not-allowed'] },
  // The province's word holds in the city until the city has its own.
  { change: offline, settings: [provincial], says: ['offline-suspended'] },
  { change: offline, settings: [provincial, published('D-65', '2020-03-01', 'each-notice')], says: [] },
  {
    change: { ...offline, trainingStart: null },
    settings: [suspended('2020-06-30')],
    says: ['offline-suspended', 'owed not-filed-before-start', 'owed before-2020-02-24'],
  },
  // Half of the hours online at most, where it binds all (D-61): of a class offline no hours are asked for.
  { change: offline, settings: [published('D-61', '2020-04-01', 'all-trainings')], says: [] },
  {
    change: { totalHours: 100, onlineHours: 51, trainingStart: null },
    settings: [published('D-61', '2020-06-30', 'all-trainings')],
    says: ['online-share-over-50', 'owed not-filed-before-start', 'owed before-2020-02-24'],
  },
  ...workersReadings('210200'),
]

const toJanuary = published('epidemic-extension-days', '2020-06-30', 200)
const wholePeriod = (from: string) => [toJanuary, published('D-57', from, 'epidemic')]
const paidIn2020 = [
  { on: 'dalian-year-fen', key: '2020', take: 90_000 },
  { on: 'dalian-epidemic-fen', key: 'epidemic', take: 90_000 },
]

/** The 1000 yuan by calendar year, or for the whole epidemic (D-57) by the last day of the training. */
const caps: readonly Row[] = [
  {
    change: january,
    settings: [toJanuary],
    used: paidIn2020,
    says: [],
    amountFen: 20_000,
    notes: [],
    figures: ['10.00 × 20'],
  },
  {
    change: january,
    settings: wholePeriod('2021-01-15'),
    used: paidIn2020,
    says: [],
    amountFen: 10_000,
    notes: ['cap-1000'],
    figures: ['10.00 × 20', '100.00'],
  },
  { change: january, settings: wholePeriod('2021-01-16'), used: paidIn2020, says: [], amountFen: 20_000 },
  {
    change: january,
    settings: wholePeriod('2021-01-15'),
    used: [{ on: 'dalian-epidemic-fen', key: 'epidemic', take: 100_000 }],
    says: ['cap-1000'],
  },
  {
    change: january,
    settings: [...wholePeriod('2021-01-01'), published('D-59', '2021-01-01', 'calendar-year')],
    used: paidIn2020,
    says: [],
    draws: [...drawsByYear, ...money('2021', 10_000, 'epidemic')],
  },
  {
    settings: [published('D-57', '2020-04-10', 'epidemic')],
    used: [{ on: 'dalian-year-fen', key: '2020', take: 100_000 }],
    says: [],
    amountFen: 20_000,
  },
]

const wage = published('minimum-wage', '2020-02-24', 181_000)

const workBased: readonly Row[] = [
  {
    says: [],
    amountFen: 181_000,
    draws: [
      { on: 'work-based-month', key: '2020-03', take: 1, limit: 1 },
      { on: 'dalian-work-based-months', key: 'all', take: 1, limit: 3 },
    ],
    governs: '2020-03-01',
    applied: '2020-04-07',
  },
  { change: { employer: null }, says: [], governs: '2020-03-01' },
  { change: { employer: null, claimed: '2020-03-31' }, says: ['held month-not-over'] },
  { change: { employer: null, month: '2020-07', claimed: '2020-08-03' }, says: ['after-2020-06-30'] },
  { change: { employer: null, month: '2020-02' }, says: ['owed minimum-wage-not-set'] },
  { change: { month: '2020-02' }, settings: [wage], says: [], amountFen: 181_000, governs: '2020-02-24' },
  { change: { month: '2020-06', claimed: '2020-07-01' }, says: [] },
  { change: { month: null }, says: ['owed before-2020-02'], draws: [], governs: null },
  { change: { claimed: null }, says: [], applied: null },
  { change: { category: null }, says: ['owed hire-category-not-covered'] },
  {
    change: { applicantKind: null },
    says: ['owed dispatch-company-excluded', 'owed employer-kind-not-covered'],
  },
  { change: { insured: null }, says: ['owed enterprise-not-insured'] },
  // The poor may be taken on by any producer; a training institution is none.
  { change: { category: 'registered-poor', applicantKind: 'cooperative', insured: null }, says: [] },
  {
    change: { category: 'registered-poor', applicantKind: 'training-institution' },
    says: ['employer-kind-not-covered'],
  },
  { change: { category: 'registered-poor', applicantKind: 'other' }, says: ['employer-kind-not-covered'] },
]

const atOnce = (from: string) => published('D-63', from, 'lump-sum')
const month = (key: string): Draw => ({ on: 'work-based-month', key, take: 1, limit: 1 })
const months = (take: number): Draw => ({ on: 'dalian-work-based-months', key: 'all', take, limit: 3 })
const april = { month: '2020-04', claimed: '2020-05-07' }
const brokenWage = published('minimum-wage', '2020-04-01', 181_050)

/** Month by month, or three months at once (D-63): by the first day of the month. */
const lumpSums: readonly Row[] = [
  {
    settings: [atOnce('2020-03-01')],
    says: [],
    amountFen: 543_000,
    figures: ['1,810.00 × 3'],
    draws: [month('2020-03'), month('2020-04'), month('2020-05'), months(3)],
  },
  { settings: [atOnce('2020-03-02')], says: [], amountFen: 181_000, figures: ['1,810.00'] },
  { change: { claimed: '2020-03-10' }, settings: [atOnce('2020-03-01')], says: [], amountFen: 543_000 },
  { change: { claimed: '2020-03-10' }, settings: [atOnce('2020-03-02')], says: ['held month-not-over'] },
  // A month that was paid before the reading changed counts.
  {
    settings: [atOnce('2020-03-01')],
    used: [{ on: 'dalian-work-based-months', key: 'all', take: 1 }],
    says: [],
    amountFen: 362_000,
    draws: [month('2020-03'), month('2020-04'), months(2)],
  },
  {
    settings: [atOnce('2020-03-01')],
    used: [{ on: 'work-based-month', key: '2020-05', take: 1 }],
    says: ['duplicate-work-for-training'],
  },
  {
    settings: [atOnce('2020-03-01')],
    used: [{ on: 'dalian-work-based-months', key: 'all', take: 3 }],
    says: ['cap-3-months'],
    draws: [month('2020-03'), months(1)],
  },
  { change: { month: null }, settings: [atOnce('2020-03-01')], says: ['owed before-2020-02'], draws: [] },
  {
    change: { month: '2020-02' },
    settings: [atOnce('2020-02-24')],
    says: ['owed minimum-wage-not-set'],
    draws: [month('2020-02'), months(1)],
  },
  // In whole yuan (D-02) three months at 1810.50 are 5431 yuan, and still three months.
  { change: april, settings: [brokenWage], says: [], amountFen: 181_050 },
  { change: april, settings: [brokenWage, published('D-02', '2020-04-01', 'yuan')], says: [], amountFen: 181_100 },
  {
    change: april,
    settings: [brokenWage, published('D-02', '2020-04-01', 'yuan-floor')],
    says: [],
    amountFen: 181_000,
  },
  {
    change: april,
    settings: [brokenWage, published('D-02', '2020-04-01', 'yuan-floor'), atOnce('2020-04-01')],
    says: [],
    amountFen: 543_100,
    draws: [month('2020-04'), month('2020-05'), month('2020-06'), months(3)],
  },
  // A longer epidemic period (D-64) lets a month pass from the day on which it begins.
  {
    change: { month: '2020-07', claimed: '2020-08-03' },
    settings: [published('epidemic-extension-days', '2020-07-01', 1)],
    says: [],
  },
  {
    change: { month: '2020-07', claimed: '2020-08-03' },
    settings: [published('epidemic-extension-days', '2020-07-02', 1)],
    says: ['after-2020-06-30'],
  },
]

const byStart = published('D-62', '2020-01-01', 'training-start')
const notApproved: Pick<Stated, 'governs' | 'applied'> = { governs: null, applied: null }

const prepayment: readonly Row[] = [
  {
    says: [],
    amountFen: 5_000_000,
    notes: ['prepayment-50'],
    draws: [{ on: 'dalian-prepayment', key: 'XM-2020-0001', take: 1, limit: 1, of: 'body' }],
    governs: '2020-04-30',
    applied: '2020-04-30',
  },
  { change: { project: null }, says: [], draws: [] },
  { change: { employer: null }, says: [], amountFen: 5_000_000 },
  { change: { trainingStart: null }, says: [], amountFen: 5_000_000, notes: ['prepayment-50'] },
  { change: { trainingStart: null }, settings: [byStart], says: ['owed size-not-known'] },
  { settings: [byStart], says: [], amountFen: 3_000_000, notes: ['prepayment-30'] },
  { change: { trainingStart: '2020-04-30' }, settings: [byStart], says: [], amountFen: 5_000_000 },
  { change: { planApproved: null }, says: ['owed before-2020-02-24'], ...notApproved },
  { change: { planApproved: '2020-05-01' }, says: [], amountFen: 3_000_000, notes: ['prepayment-30'] },
  // Half of 100,001.51 yuan is 50,000.755 (D-02).
  { change: { estimatedSubsidyFen: 10_000_151 }, says: [], amountFen: 5_000_076 },
  {
    change: { estimatedSubsidyFen: 10_000_151 },
    settings: [published('D-02', '2020-04-30', 'yuan-floor')],
    says: [],
    amountFen: 5_000_000,
  },
  {
    change: { estimatedSubsidyFen: 10_000_151 },
    settings: [published('D-02', '2020-04-30', 'yuan')],
    says: [],
    amountFen: 5_000_100,
  },
  {
    change: { planApproved: '2020-07-01' },
    settings: [published('epidemic-extension-days', '2020-07-01', 1)],
    says: [],
  },
]

const settlement: readonly Row[] = [
  {
    says: [],
    amountFen: 3_000_000,
    notes: [],
    draws: [{ on: 'dalian-settlement', key: 'XM-2020-0001', take: 1, limit: 1, of: 'body' }],
    governs: '2020-04-30',
    applied: '2020-04-30',
  },
  { change: { project: null }, says: [], draws: [] },
  { change: { planApproved: null }, says: ['owed before-2020-02-24'], ...notApproved },
  { change: { prepaidFen: 8_000_000 }, says: [], amountFen: 0, notes: [] },
  { change: { prepaidFen: 8_000_001 }, says: [], amountFen: -1, notes: ['recover-overpayment'] },
  { change: { prepaidFen: null }, says: ['owed nothing-prepaid'] },
  // 1.60 yuan to be recovered is two yuan, or one (D-02).
  {
    change: { prepaidFen: 8_000_160 },
    settings: [published('D-02', '2020-04-30', 'yuan')],
    says: [],
    amountFen: -200,
  },
  {
    change: { prepaidFen: 8_000_160 },
    settings: [published('D-02', '2020-04-30', 'yuan-floor')],
    says: [],
    amountFen: -100,
  },
]

export const stated: readonly Stated[] = [
  ...under('sme-training', [...sme, ...caps]),
  ...under('work-based-training', [...workBased, ...lumpSums]),
  ...under('prepayment', prepayment),
  ...under('settlement', settlement),
  ...coursesStated('210200'),
]
