import type { Draw, SettingEntry } from '../kit.ts'
import { coursesStated, exampleDraws, firstDayOnly, under } from '../liaoning-2020-16/proofs-stated.ts'
import type { Stated } from '../proofs.ts'

/*
 * Lines with everything that their scheme says of them where a worked case alone would not notice a wrong: facts left
 * out, days that govern, what a grant uses up, readings that begin on a day. Reckoned from the notice.
 */

const published = (name: string, from: string, value: SettingEntry['value'] = 'R2'): SettingEntry => {
  return { name, territory: '210200', from, value }
}
const money = (key: string, take: number): Draw => ({ on: 'dalian-year-fen', key, take, limit: 100_000, fen: true })

type Row = Omit<Stated, 'scheme'>

const shortSessions = { sessionMinutes: [44, 46] }
const offline = { mode: 'offline', platformKind: null }
const mostlyOnline = { totalHours: 100, onlineHours: 51 }
const always = ['sme-proof', 'training-plan', 'training-records']

const sme: readonly Row[] = [
  {
    says: [],
    amountFen: 20_000,
    draws: [...exampleDraws, money('2020', 20_000)],
    governs: '2020-04-10',
    applied: '2020-05-08',
    needs: ['sme-proof', 'online-platform', 'training-plan', 'training-records'],
  },
  { change: { applicantKind: null }, says: ['owed applicant-not-enterprise', 'owed dispatch-company-excluded'] },
  { change: { size: null }, says: ['owed not-sme'] },
  {
    change: { trainingEnd: null },
    says: ['owed after-2020-06-30'],
    draws: [...exampleDraws.slice(0, 2), firstDayOnly],
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
  { change: shortSessions, settings: [published('D-58', '2020-04-10')], says: [], amountFen: 2_000 },
  { change: shortSessions, settings: [published('D-58', '2020-04-11')], says: [], amountFen: 1_000 },
  {
    change: { sessionMinutes: [44, 44], trainingEnd: null },
    settings: [published('D-58', '2020-06-30')],
    says: ['owed after-2020-06-30'],
  },
  { change: { sessionMinutes: null }, says: ['owed period-under-45-min'] },
  { change: { sessionMinutes: null, periods: 1 }, says: [], amountFen: 1_000 },
  // Offline no platform is asked for; it may be suspended from a day on (D-65).
  { change: offline, says: [], needs: always },
  { change: { mode: 'online', platformKind: null }, says: ['owed platform-not-allowed'] },
  { change: offline, settings: [published('D-65', '2020-04-01')], says: ['offline-suspended'] },
  { change: offline, settings: [published('D-65', '2020-04-02')], says: [] },
  { settings: [published('D-65', '2020-04-01')], says: [] },
  { change: { mode: null }, settings: [published('D-65', '2020-04-01')], says: ['owed platform-not-allowed'] },
  {
    change: { ...offline, trainingStart: null },
    settings: [published('D-65', '2020-06-30')],
    says: ['offline-suspended', 'owed not-filed-before-start', 'owed before-2020-02-24'],
  },
  // Half of the hours online at most, where the limit binds from a day on (D-61).
  { change: mostlyOnline, says: [] },
  { change: mostlyOnline, settings: [published('D-61', '2020-04-01')], says: ['online-share-over-50'] },
  { change: mostlyOnline, settings: [published('D-61', '2020-04-02')], says: [] },
  { change: { totalHours: null, onlineHours: 51 }, settings: [published('D-61', '2020-04-01')], says: [] },
  { change: { totalHours: 100, onlineHours: null }, settings: [published('D-61', '2020-04-01')], says: [] },
  {
    change: { ...mostlyOnline, trainingStart: null },
    settings: [published('D-61', '2020-06-30')],
    says: ['online-share-over-50', 'owed not-filed-before-start', 'owed before-2020-02-24'],
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

const byStart = published('D-62', '2020-01-01')
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
]

export const stated: readonly Stated[] = [
  ...under('sme-training', sme),
  ...under('work-based-training', workBased),
  ...under('prepayment', prepayment),
  ...under('settlement', settlement),
  ...coursesStated('210200'),
]
