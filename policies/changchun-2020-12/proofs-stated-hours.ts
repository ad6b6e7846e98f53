import type { SettingEntry } from '../kit.ts'
import type { Stated } from '../proofs.ts'

/*
 * What each reading about hours, attendance, online hours and sums changes, once it is published: reckoned from its words. Beside
 * it, where it matters, the same line under the default or before the day on which the reading counts.
 */

type Row = Omit<Stated, 'scheme'>

const under = (scheme: string, rows: readonly Row[]): Stated[] => rows.map(row => ({ scheme, ...row }))
const published = (name: string, value: string, from = '2020-01-01'): SettingEntry[] => [
  { name, territory: '220100', from, value },
]

const excl = published('D-01', 'excl')
const short = ['attendance-below-70']
const excluded: readonly Stated[] = [
  ...under('induction', [
    { change: { attendedHours: 56_000 }, says: [], amountFen: 56_000 },
    { change: { attendedHours: 56_000 }, settings: excl, says: short },
    { change: { attendedHours: 56_000 }, settings: published('D-01', 'excl', '2020-09-07'), says: short },
    { change: { attendedHours: 56_000 }, settings: published('D-01', 'excl', '2020-09-08'), says: [] },
    { change: { attendedHours: 56_001 }, settings: excl, says: [], amountFen: 56_001 },
    { change: { attendedHours: 72_000 }, says: [], amountFen: 80_000, notes: [] },
    {
      change: { attendedHours: 72_000 },
      settings: excl,
      says: [],
      amountFen: 72_000,
      notes: ['prorated-by-attendance'],
      figures: ['10.00 × 80', '800.00 × 72 ÷ 80'],
    },
    { change: { attendedHours: 72_001 }, settings: excl, says: [], amountFen: 80_000, notes: [] },
    { change: { contractEnds: '2021-05-31' }, settings: excl, says: ['contract-term-under-1-year'] },
    { change: { contractEnds: '2021-06-01' }, settings: excl, says: [] },
    { change: { contractSigned: '2019-09-07' }, settings: excl, says: ['training-later-than-1-year-after-signing'] },
    { change: { contractSigned: '2019-09-08' }, settings: excl, says: [] },
  ]),
  ...under('labour-preparation', [
    { change: { classEnd: '2022-01-03', assessed: null }, says: [] },
    { change: { classEnd: '2022-01-03', assessed: null }, settings: excl, says: ['training-longer-than-1-year'] },
    { change: { classEnd: '2022-01-02', assessed: null }, settings: excl, says: [] },
  ]),
  ...under('practical-skills', [
    { change: { plannedHours: 8_000, attendedHours: 8_000 }, settings: excl, says: ['hours-below-8'] },
    { change: { plannedHours: 8_001, attendedHours: 8_001 }, settings: excl, says: [], amountFen: 8_001 },
  ]),
]

const yuan = published('D-02', 'yuan')
const yuanFloor = published('D-02', 'yuan-floor')

/** The same line by the fen, to the nearest yuan and down to the yuan. */
const rounded = (scheme: string, change: Row['change'], sums: readonly [number, number, number]): Stated[] => {
  const [fen, nearest, down] = sums
  const line = change === undefined ? {} : { change }
  return under(scheme, [
    { ...line, says: [], amountFen: fen },
    { ...line, settings: yuan, says: [], amountFen: nearest },
    { ...line, settings: yuanFloor, says: [], amountFen: down },
  ])
}
const roundings: readonly Stated[] = [
  ...rounded('induction', { attendedHours: 60_060 }, [60_060, 60_100, 60_000]),
  ...rounded('redeployment', { attendedHours: 90_060 }, [90_060, 90_100, 90_000]),
  ...rounded('skills-upgrading', { attendedHours: 60_060 }, [60_060, 60_100, 60_000]),
  // 2000 × (38.99 + 1.01 × 0.4) ÷ 40.
  ...rounded('senior-technician-refresher', { onlineHours: 1_010, platformListed: true }, [196_970, 197_000, 196_900]),
  ...rounded('employment-skills', { attendedHours: 60_060 }, [60_060, 60_100, 60_000]),
  // 1500 × 42.021 ÷ 56 is 1125.5625.
  ...rounded('entrepreneurship', { attendedHours: 42_021 }, [112_556, 112_600, 112_500]),
  ...rounded('labour-preparation', { attendedHours: 700_060 }, [700_060, 700_100, 700_000]),
  ...rounded('practical-skills', { attendedHours: 45_060 }, [45_060, 45_100, 45_000]),
]

const days = published('D-03', 'days')
const sessions = published('D-03', 'sessions')
const ofDays = (attendedDays: number | null, plannedDays: number | null = 14) => ({
  plannedDays,
  attendedDays,
  plannedSessions: 20,
  attendedSessions: 15,
})
const counted: readonly Stated[] = [
  ...under('induction', [
    { change: ofDays(10), says: [], amountFen: 80_000 },
    { change: ofDays(10), settings: published('D-03', 'days', '2020-09-08'), says: [], amountFen: 80_000 },
    {
      change: ofDays(10),
      settings: published('D-03', 'days', '2020-09-07'),
      says: [],
      amountFen: 57_143,
      notes: ['prorated-by-attendance'],
      figures: ['10.00 × 80', '800.00 × 10 ÷ 14'],
    },
    { change: ofDays(9), settings: days, says: short },
    { change: ofDays(13), settings: days, says: [], amountFen: 80_000, notes: [] },
    { change: ofDays(7, 10), settings: days, says: [], amountFen: 56_000 },
    { change: ofDays(7, 10), settings: [...days, ...excl], says: short },
    { change: ofDays(9, 10), settings: days, says: [], amountFen: 80_000 },
    { change: ofDays(1, 1), settings: days, says: [], amountFen: 80_000 },
    { change: ofDays(0, 1), settings: days, says: short },
    { change: ofDays(0, 0), settings: days, says: short },
    { change: ofDays(null), settings: days, says: ['owed attendance-below-70'] },
    { change: ofDays(10, null), settings: days, says: ['owed attendance-below-70'] },
    { change: ofDays(15), says: [], amountFen: 80_000 },
    { change: ofDays(15), settings: days, says: ['attended-more-than-planned'] },
    {
      change: { ...ofDays(14), attendedSessions: 21 },
      settings: sessions,
      says: ['attended-more-than-planned'],
    },
    {
      change: { plannedDays: 14, attendedDays: 15 },
      settings: days,
      says: ['attended-more-than-planned'],
    },
    {
      change: { plannedSessions: 20, attendedSessions: 21 },
      settings: sessions,
      says: ['attended-more-than-planned'],
    },
    // Before attendance is asked, nothing is taken off for days that are not known.
    { change: { ...ofDays(null), attendedHours: 60_000 }, stage: 'opening', says: [], amountFen: 60_000 },
    {
      change: { ...ofDays(null), attendedHours: 60_000 },
      stage: 'opening',
      settings: days,
      says: [],
      amountFen: 80_000,
    },
    {
      change: { ...ofDays(0, 0), attendedHours: 60_000 },
      stage: 'opening',
      settings: days,
      says: [],
      amountFen: 80_000,
    },
    {
      change: ofDays(14),
      settings: sessions,
      says: [],
      amountFen: 60_000,
      figures: ['10.00 × 80', '800.00 × 15 ÷ 20'],
    },
    { change: { ...ofDays(14), attendedSessions: 13 }, settings: sessions, says: short },
    { change: { ...ofDays(14), attendedSessions: null }, settings: sessions, says: ['owed attendance-below-70'] },
    { change: { ...ofDays(14), plannedSessions: null }, settings: sessions, says: ['owed attendance-below-70'] },
  ]),
  ...under('skills-upgrading', [
    { change: ofDays(8, 10), settings: days, says: [], amountFen: 64_000 },
    { change: { ...ofDays(1), level: 'technician', certificate: 'qualification' }, settings: days, says: [] },
  ]),
]

const shares: readonly Stated[] = under('induction', [
  { change: { attendedHours: 60_360 }, settings: published('D-04', 'whole-percent'), says: [], amountFen: 60_000 },
  { change: { attendedHours: 60_400 }, settings: published('D-04', 'whole-percent'), says: [], amountFen: 60_800 },
  { change: { attendedHours: 64_000 }, settings: published('D-04', 'linear'), says: [], amountFen: 40_000 },
  { change: { attendedHours: 56_000 }, settings: published('D-04', 'linear'), says: [], amountFen: 0 },
  // Planned a thousandth short of the class.
  {
    change: { plannedHours: 79_999, attendedHours: 79_999 },
    settings: published('D-06', 'exact'),
    says: ['hours-not-class-standard'],
  },
])

const general = published('D-05', 'general')
const actual: readonly Stated[] = under('practical-skills', [
  {
    change: { attendedHours: 54_000 },
    says: [],
    amountFen: 54_000,
    notes: ['paid-by-actual-hours', 'payee-institution'],
  },
  { change: { attendedHours: 54_000 }, settings: general, says: [], amountFen: 60_000, notes: ['payee-institution'] },
  {
    change: { attendedHours: 45_000 },
    settings: general,
    says: [],
    amountFen: 45_000,
    notes: ['prorated-by-attendance', 'payee-institution'],
  },
  {
    change: { plannedHours: 120_001, attendedHours: 120_001 },
    settings: published('D-38', 'refuse'),
    says: ['hours-over-120'],
  },
  {
    change: { plannedHours: 120_000, attendedHours: 120_000 },
    settings: published('D-38', 'refuse'),
    says: [],
    amountFen: 120_000,
  },
])

const tooLong: readonly Stated[] = under('labour-preparation', [
  {
    change: { plannedHours: 1_440_001, attendedHours: 1_440_001 },
    settings: published('D-37', 'refuse'),
    says: ['hours-over-1440'],
  },
  {
    change: { plannedHours: 1_440_000, attendedHours: 1_440_000 },
    settings: published('D-37', 'refuse'),
    says: [],
    amountFen: 1_440_000,
  },
])

/** Planned and attended in all, and of these online, in hours. */
const online = (planned: readonly [number, number], attended: readonly [number, number]) => ({
  plannedHours: planned[0] * 1000,
  onlineHours: planned[1] * 1000,
  attendedHours: attended[0] * 1000,
  attendedOnlineHours: attended[1] * 1000,
  platformListed: true,
})
const two = published('D-78', 'two')
const offline = published('D-09', 'offline')
const onlineReadings: readonly Stated[] = [
  ...under('induction', [
    { change: online([80, 20], [80, 20]), says: [], amountFen: 68_000 },
    { change: online([80, 20], [80, 20]), settings: published('D-08', 'R2'), says: [], amountFen: 80_000 },
    { change: online([80, 40], [80, 40]), settings: published('D-08', 'R2'), says: [], amountFen: 72_000 },
    { change: online([80, 40], [80, 40]), settings: published('D-08', 'R3'), says: [], amountFen: 80_000 },
    { change: online([80, 48], [80, 48]), says: [], amountFen: 48_000 },
    { change: online([80, 48], [80, 48]), settings: offline, says: [], amountFen: 35_840 },
    { change: online([80, 60], [80, 60]), settings: offline, says: short },
    // 66 of 80 by one rate; 30 of 40 in a room and 36 of 40 online by two.
    { change: online([80, 40], [66, 36]), says: [], amountFen: 46_200 },
    {
      change: online([80, 40], [66, 36]),
      settings: two,
      says: [],
      amountFen: 46_000,
      notes: ['online-rate-40', 'prorated-by-attendance'],
      figures: ['10.00 × 80', '800.00 × (40 + 40 × 2/5) ÷ 80', '400.00 × 30 ÷ 40 + 160.00'],
    },
    {
      change: online([80, 40], [66, 36]),
      settings: published('D-78', 'two', '2020-09-08'),
      says: [],
      amountFen: 46_200,
    },
    { change: online([80, 40], [67, 40]), settings: two, says: short },
    { change: online([80, 40], [67, 27]), settings: two, says: short },
    { change: online([80, 40], [67, 40]), says: [] },
    { change: online([80, 40], [56, 28]), settings: two, says: [], amountFen: 39_200 },
    { change: online([80, 40], [80, 40]), settings: two, says: [], amountFen: 56_000, notes: ['online-rate-40'] },
    // Online hours above a half count in neither of the two.
    {
      change: online([80, 48], [64, 40]),
      settings: two,
      says: [],
      amountFen: 40_000,
      figures: ['10.00 × 80', '800.00 × 72 ÷ 80', '800.00 × (32 + 40 × 2/5) ÷ 80', '320.00 × 24 ÷ 32 + 160.00'],
    },
    { change: { attendedHours: 60_000 }, settings: two, says: [], amountFen: 60_000 },
    { change: online([80, 40], [60, 0]), says: [] },
    { change: online([80, 40], [60, 0]), settings: two, says: short },
    { change: online([80, 0], [80, 70]), says: [...short, 'attended-more-than-planned'] },
    // What was attended online is not known.
    { change: { ...online([80, 40], [66, 36]), attendedOnlineHours: null }, says: [] },
    {
      change: { ...online([80, 40], [66, 36]), attendedOnlineHours: null },
      settings: two,
      says: ['owed attendance-below-70'],
    },
    {
      change: { ...online([80, 40], [66, 36]), attendedOnlineHours: null },
      stage: 'opening',
      settings: two,
      says: [],
      amountFen: 56_000,
    },
  ]),
  // Nothing in a room: one rate, of what may count online.
  ...under('labour-preparation', [
    { change: online([1000, 1000], [400, 400]), says: short },
    {
      change: online([1000, 1000], [400, 400]),
      settings: two,
      says: [],
      amountFen: 160_000,
      figures: ['10.00 × 1000', '10,000.00 × 500 ÷ 1000', '10,000.00 × (0 + 500 × 2/5) ÷ 1000', '2,000.00 × 400 ÷ 500'],
    },
    { change: online([1000, 1000], [1000, 1000]), settings: [...two, ...offline], says: short },
  ]),
  ...under('practical-skills', [
    { change: online([60, 30], [50, 20]), says: [] },
    { change: online([60, 30], [50, 20]), settings: two, says: short },
  ]),
]

export const statedReadingsOfHours: readonly Stated[] = [
  ...excluded,
  ...roundings,
  ...counted,
  ...shares,
  ...actual,
  ...tooLong,
  ...onlineReadings,
]
