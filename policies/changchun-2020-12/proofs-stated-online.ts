import type { Facts, SettingEntry } from '../kit.ts'
import type { Stated } from '../proofs.ts'

/*
 * Online hours of drills, of the training of other departments and of what is paid by the hours attended (四): the share, the part
 * of the standard, the platform. Reckoned by hand: ten yuan for an hour in a room, four for one online.
 */

type Row = Omit<Stated, 'scheme'>

const under = (scheme: string, rows: readonly Row[]): Stated[] => rows.map(row => ({ scheme, ...row }))
const published = (name: string, value: SettingEntry['value'], from = '2020-09-14'): Pick<Row, 'settings'> => ({
  settings: [{ name, territory: '220100', from, value }],
})
/** Planned and attended in all, and of these online, in hours. */
const online = (planned: readonly [number, number], attended: readonly [number, number]): Facts => ({
  plannedHours: planned[0] * 1000,
  onlineHours: planned[1] * 1000,
  attendedHours: attended[0] * 1000,
  attendedOnlineHours: attended[1] * 1000,
})
const short = ['attendance-below-70']
const notCounted = 'online-hours-over-50-not-counted'
const unlisted = { platformListed: false, platformQualified: true }

const drills: readonly Row[] = [
  {
    change: online([24, 12], [24, 12]),
    says: [],
    amountFen: 16_800,
    notes: ['online-rate-40'],
    figures: ['10.00 × 24', '240.00 × (12 + 12 × 2/5) ÷ 24'],
    clauses: ['三(一)4', '四'],
    needs: ['insurance-proof', 'supervision-report', 'attendance'],
  },
  // Twelve hours online are half of those planned, and count whatever was attended in the room.
  {
    change: online([24, 12], [18, 12]),
    says: [],
    amountFen: 10_800,
    figures: ['10.00 × 18', '180.00 × (6 + 12 × 2/5) ÷ 18'],
  },
  { change: online([24, 12], [20, 0]), says: [], amountFen: 20_000, figures: ['10.00 × 20'] },
  {
    change: online([24, 16], [24, 16]),
    says: [],
    amountFen: 12_800,
    notes: [notCounted, 'online-rate-40'],
    figures: ['10.00 × 24', '240.00 × 20 ÷ 24', '240.00 × (8 + 12 × 2/5) ÷ 24'],
  },
  { change: online([24, 24], [24, 24]), says: short },
  { change: online([24, 14], [24, 14]), ...published('D-09', 'offline'), says: [], amountFen: 14_000 },
  { change: online([24, 14], [24, 14]), ...published('D-09', 'offline', '2020-09-15'), says: [], amountFen: 14_800 },
  { change: online([24, 12], [24, 12]), ...published('D-08', 'R2'), says: [], amountFen: 21_600 },
  {
    change: online([24, 12], [24, 12]),
    ...published('online-rate', { numerator: 3, denominator: 10 }),
    says: [],
    amountFen: 15_600,
  },
  { change: online([24, 12], [18, 12]), ...published('D-78', 'two'), says: short },
  // The most for one drill is taken of what the online part leaves.
  { change: online([46, 10], [46, 10]), says: [], amountFen: 40_000, notes: ['online-rate-40'] },
  {
    change: online([47, 10], [47, 10]),
    says: [],
    amountFen: 40_000,
    notes: ['online-rate-40', 'capped-400'],
    figures: ['10.00 × 47', '470.00 × (37 + 10 × 2/5) ÷ 47', '400.00'],
  },
  // 280 yuan in the room and 120 online are just the most, though 580 were so before the online part.
  { change: online([60, 32], [60, 32]), says: [], amountFen: 40_000, notes: [notCounted, 'online-rate-40'] },
  // Before anything is attended, what is planned.
  {
    change: { attendedHours: null, attendedOnlineHours: 0, onlineHours: 12_000 },
    stage: 'opening',
    says: [],
    amountFen: 16_800,
  },
  { change: { attendedHours: null }, stage: 'opening', says: [], amountFen: 24_000 },
  { change: { attendedHours: null, onlineHours: 12_000 }, stage: 'opening', says: [], amountFen: 16_800 },
  { change: { attendedHours: null, onlineHours: 12_001 }, stage: 'opening', says: ['online-share-over-50'] },
  { change: { plannedHours: null }, stage: 'opening', says: ['owed hours-below-8', 'owed online-share-over-50'] },
  { change: { ...online([24, 12], [24, 12]), attendedOnlineHours: null }, says: ['owed online-attendance-unstated'] },
  { change: { ...online([24, 12], [24, 12]), attendedOnlineHours: 12_001 }, says: ['attended-more-than-planned'] },
  { change: { ...online([24, 12], [24, 12]), ...unlisted }, says: [] },
  { change: { ...online([24, 12], [24, 12]), platformListed: null }, says: ['owed platform-not-in-catalogue'] },
]

const departments: readonly Row[] = [
  {
    change: online([40, 20], [40, 20]),
    says: [],
    amountFen: 28_000,
    notes: ['online-rate-40', 'city-standard-applies'],
    figures: ['10.00 × 40', '400.00 × (20 + 20 × 2/5) ÷ 40'],
    clauses: ['三(三)(2)', '四'],
    needs: ['certificate', 'supervision-report', 'attendance'],
  },
  {
    change: online([40, 20], [30, 20]),
    says: [],
    amountFen: 21_000,
    figures: ['10.00 × 40', '400.00 × (20 + 20 × 2/5) ÷ 40', '280.00 × 30 ÷ 40'],
  },
  { change: online([40, 24], [40, 24]), says: [], amountFen: 24_000 },
  { change: { plannedHours: 1, attendedHours: 0 }, says: short },
  { change: online([40, 20], [30, 20]), ...published('D-78', 'two'), says: short },
  {
    change: { ...online([40, 20], [40, 20]), department: 'emergency-management' },
    ...published('safety-training-hourly', 1_500),
    says: [],
    amountFen: 42_000,
    notes: ['online-rate-40'],
  },
  { change: { attendedHours: null, onlineHours: 20_001 }, stage: 'opening', says: ['online-share-over-50'] },
  { change: { attendedHours: null, onlineHours: 20_000 }, stage: 'opening', says: [], amountFen: 28_000 },
  // Institutions choose from the list; a platform that is only qualified is for enterprises.
  { change: { ...online([40, 20], [40, 20]), ...unlisted }, says: ['platform-not-in-catalogue'] },
]

const ofPlan: Facts = { ...online([60, 30], [60, 30]), platformListed: true }
const practical: readonly Row[] = [
  { change: ofPlan, says: [], amountFen: 42_000 },
  { change: { ...ofPlan, attendedOnlineHours: null }, says: ['owed online-attendance-unstated'] },
  { change: { ...ofPlan, attendedOnlineHours: null }, stage: 'opening', says: [] },
  { change: { ...ofPlan, onlineHours: 0, attendedOnlineHours: null }, says: [], amountFen: 60_000 },
]

export const statedOfOnlineHours: readonly Stated[] = [
  ...under('job-drill', drills),
  ...under('other-departments', departments),
  ...under('practical-skills', practical),
]
