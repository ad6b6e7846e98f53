import type { Draw, SettingEntry } from '../kit.ts'
import type { Stated } from '../proofs.ts'

/*
 * Lines with everything that their scheme says of them where a worked case alone would not notice a wrong: facts left
 * out, days that govern, what a grant uses up, readings that begin on a day. Reckoned from the notice.
 */

/** What one training of the example uses up. */
export const exampleDraws: readonly Draw[] = [
  { on: 'liaoning-times', key: 'epidemic', take: 1, limit: 3 },
  { on: 'liaoning-year-times', key: '2020', take: 1, limit: null },
  { on: 'liaoning-project', key: 'XM-2020-0001', take: 1, limit: 1 },
  {
    on: 'liaoning-classes',
    key: 'all',
    take: 1,
    limit: null,
    span: { from: '2020-04-01', to: '2020-04-10' },
  },
]
const [time, timeOfYear, project, days] = exampleDraws as readonly [Draw, Draw, Draw, Draw]
/** A training whose last day is not known takes its first, and no year. */
export const endlessDraws: readonly Draw[] = [
  time,
  project,
  { ...days, span: { from: '2020-04-01', to: '2020-04-01' } },
]

type Row = Omit<Stated, 'scheme'>
export const under = (scheme: string, rows: readonly Row[]): Stated[] => rows.map(row => ({ scheme, ...row }))

const online: readonly Row[] = [
  { says: [], amountFen: 20_000, draws: exampleDraws, governs: '2020-04-10', applied: '2020-05-08' },
  { change: { project: null }, says: [], draws: [time, timeOfYear, days] },
  { change: { employer: null }, says: [], draws: exampleDraws },
  { change: { trainingStart: null }, says: ['owed before-2020-02-24'], draws: [time, timeOfYear, project] },
  {
    change: { trainingEnd: null },
    says: ['owed after-2020-06-30', 'owed rate-not-set'],
    draws: endlessDraws,
    governs: null,
  },
  { change: { claimed: null }, says: ['owed training-not-completed-yet'], applied: null },
  { change: { sizeDecision: 'small', revenue2019Fen: null }, says: [] },
  { change: { sizeDecision: 'large' }, says: ['not-sme'] },
  { change: { industryCode: null }, says: ['owed not-sme'] },
  { change: { employees2019: null }, says: ['owed not-sme'] },
  { change: { revenue2019Fen: null }, says: ['owed not-sme'] },
  // Industry is large from 1000 persons and 400 million yuan, both: a fen less is medium.
  { change: { employees2019: 1000, revenue2019Fen: 39_999_999_999 }, says: [] },
  { change: { employees2019: 999, revenue2019Fen: 40_000_000_000 }, says: [] },
]

const published = (name: string, from: string, value: SettingEntry['value']): SettingEntry => {
  return { name, territory: '210000', from, value }
}
const held = { offlineActivityHeld: true }
/** 21 periods at 1.55 yuan are 32.55. */
const brokenYuan = published('online-training-rate', '2020-04-01', 155)

const onlineReadings: readonly Row[] = [
  { change: { periods: 21 }, settings: [brokenYuan], says: [], amountFen: 3_255 },
  {
    change: { periods: 21 },
    settings: [brokenYuan, published('D-02', '2020-04-10', 'yuan-floor')],
    says: [],
    amountFen: 3_200,
  },
  {
    change: { periods: 21 },
    settings: [brokenYuan, published('D-02', '2020-04-10', 'yuan')],
    says: [],
    amountFen: 3_300,
  },
  {
    change: { periods: 21 },
    settings: [brokenYuan, published('D-02', '2020-04-11', 'yuan')],
    says: [],
    amountFen: 3_255,
  },
  // Item 4 of the form: what else was held offline matters only where it is suspended for all (D-65).
  { change: held, says: [] },
  { change: held, settings: [published('D-65', '2020-04-01', 'suspended')], says: ['offline-activity-held'] },
  { change: held, settings: [published('D-65', '2020-04-02', 'suspended')], says: [] },
  { settings: [published('D-65', '2020-04-01', 'suspended')], says: ['owed offline-activity-held'] },
  {
    change: { offlineActivityHeld: false },
    settings: [published('D-65', '2020-04-01', 'suspended')],
    says: [],
  },
  {
    change: { ...held, trainingStart: null },
    settings: [published('D-65', '2020-06-30', 'suspended')],
    says: ['offline-activity-held', 'owed before-2020-02-24'],
  },
]

const late = { claimed: '2020-07-11', lateClaimDecision: true }
const mostlyOnline = { totalHours: 100, onlineHours: 51 }
const december = { trainingStart: '2020-12-01', trainingEnd: '2020-12-20', claimed: '2020-12-21' }
const july = { trainingStart: '2020-07-01', trainingEnd: '2020-07-10', claimed: '2020-07-20' }
/** In a period that was made longer by 200 days, to 16 January 2021. */
export const january = { trainingStart: '2021-01-04', trainingEnd: '2021-01-15', claimed: '2021-01-20' }

/** The readings that bind the training of workers under the province's notice as under the city's. */
export function workersReadings(territory: string): readonly Row[] {
  const set = (name: string, from: string, value: SettingEntry['value']) => ({ name, territory, from, value })
  const longer = (from: string, days: number) => set('epidemic-extension-days', from, days)
  const toJanuary = longer('2020-06-30', 200)
  const byYear = (from: string) => [toJanuary, set('D-59', from, 'calendar-year')]
  const threeBefore = [{ on: 'liaoning-times', key: 'epidemic', take: 3 }]
  const boundAll = (from: string) => [set('D-61', from, 'all-trainings')]
  return [
    // Three times in the epidemic, or in each calendar year (D-59).
    { change: january, settings: [toJanuary], used: threeBefore, says: ['limit-3-times'] },
    { change: january, settings: byYear('2021-01-15'), used: threeBefore, says: [], amountFen: 20_000 },
    { change: january, settings: byYear('2021-01-16'), used: threeBefore, says: ['limit-3-times'] },
    {
      change: january,
      settings: byYear('2021-01-15'),
      used: [{ on: 'liaoning-year-times', key: '2021', take: 3 }],
      says: ['limit-3-times'],
    },
    {
      change: january,
      settings: [toJanuary],
      used: [{ on: 'liaoning-year-times', key: '2021', take: 3 }],
      says: [],
    },
    { change: { ...late, lateClaimDecision: null }, says: ['claim-after-3-months'] },
    { change: { ...late, lateClaimDecision: false }, says: ['claim-after-3-months'] },
    // Three months and a decision with reasons, or no later claim (D-60), by the last day of the training.
    { change: late, says: [], amountFen: 20_000 },
    { change: late, settings: [set('D-60', '2020-04-10', 'no-later-claim')], says: ['claim-after-3-months'] },
    { change: late, settings: [set('D-60', '2020-04-11', 'no-later-claim')], says: [] },
    {
      change: { claimed: '2020-07-10', lateClaimDecision: null },
      settings: [set('D-60', '2020-04-10', 'no-later-claim')],
      says: [],
    },
    // Half of the hours online at most, where the limit binds all trainings from a day on (D-61): then the hours are asked for.
    { change: mostlyOnline, says: [] },
    { change: mostlyOnline, settings: boundAll('2020-04-01'), says: ['online-share-over-50'] },
    { change: mostlyOnline, settings: boundAll('2020-04-02'), says: [] },
    { change: { totalHours: 100, onlineHours: 50 }, settings: boundAll('2020-04-01'), says: [] },
    { change: { onlineHours: 51 }, settings: boundAll('2020-04-01'), says: ['owed online-share-over-50'] },
    { change: { totalHours: 100 }, settings: boundAll('2020-04-01'), says: ['owed online-share-over-50'] },
    // A longer epidemic period (D-64), made longer once more; each lets pass what ended from its day on.
    { change: july, settings: [longer('2020-07-10', 10)], says: [] },
    { change: july, settings: [longer('2020-07-11', 10)], says: ['after-2020-06-30'] },
    { change: december, settings: [longer('2020-07-01', 92)], says: ['after-2020-06-30'] },
    { change: december, settings: [longer('2020-07-01', 92), longer('2020-10-01', 173)], says: [] },
    {
      change: december,
      settings: [longer('2020-07-01', 92), longer('2020-10-01', 172)],
      says: ['after-2020-06-30'],
    },
  ]
}

/** What a training of January 2021 uses up where the times are counted by calendar year. */
export const drawsByYear: readonly Draw[] = [
  { ...time, limit: null },
  { ...timeOfYear, key: '2021', limit: 3 },
  project,
  { ...days, span: { from: '2021-01-04', to: '2021-01-15' } },
]

/** The province's courses and the city's are judged alike; each has its own territory. */
export function coursesStated(territory: string): readonly Stated[] {
  const boundAll = (from: string): SettingEntry => ({ name: 'D-61', territory, from, value: 'all-trainings' })
  const ordinary = { convertedFromOffline: false, onlineHours: 60 }
  return under('converted-online-courses', [
    { says: [], amountFen: 0, draws: [], results: ['offline-hours-owed'], governs: '2020-04-01', applied: null },
    { change: { claimed: '2020-05-08' }, says: [], applied: '2020-05-08' },
    { change: { trainingStart: null }, says: ['owed before-2020-02-24'], governs: null },
    { change: { trainingStart: '2020-02-24', trainingEnd: '2020-06-30' }, says: [] },
    { change: { convertedFromOffline: null }, says: ['owed online-share-over-50'] },
    { change: { totalHours: null }, says: ['owed online-share-over-50'] },
    { change: { onlineHours: null }, says: ['owed online-share-over-50'] },
    { change: { mode: null }, says: ['owed offline-suspended'] },
    { change: { platformKind: null }, says: ['owed platform-not-allowed'], needs: ['online-platform'] },
    // Offline it is refused for that alone.
    { change: { mode: 'offline', platformKind: null }, says: ['offline-suspended'], needs: [] },
    { change: { applicantKind: null }, says: ['owed not-an-institution-nor-large-enterprise'] },
    {
      change: { applicantKind: 'enterprise', size: null },
      says: ['owed not-an-institution-nor-large-enterprise'],
    },
    { change: { applicantKind: 'enterprise', size: 'large' }, says: [] },
    // Where the limit binds every course (D-61), it binds from its day on: by the first day, else the day of claiming.
    { change: ordinary, says: [], results: [] },
    { change: ordinary, settings: [boundAll('2020-04-01')], says: ['online-share-over-50'] },
    { change: ordinary, settings: [boundAll('2020-04-02')], says: [] },
    {
      change: { ...ordinary, trainingStart: null, claimed: '2020-04-20' },
      settings: [boundAll('2020-05-01')],
      says: ['owed before-2020-02-24'],
    },
    {
      change: { ...ordinary, trainingStart: null },
      settings: [boundAll('2020-06-30')],
      says: ['owed before-2020-02-24', 'online-share-over-50'],
    },
  ])
}

export const stated: readonly Stated[] = [
  ...under('online-training', [...online, ...onlineReadings, ...workersReadings('210000')]),
  ...under('online-training', [
    {
      change: january,
      settings: [
        published('epidemic-extension-days', '2020-06-30', 200),
        published('D-59', '2021-01-01', 'calendar-year'),
      ],
      says: [],
      draws: drawsByYear,
    },
    {
      change: { ...mostlyOnline, trainingStart: null },
      settings: [published('D-61', '2020-06-30', 'all-trainings')],
      says: ['online-share-over-50', 'owed before-2020-02-24'],
    },
  ]),
  ...coursesStated('210000'),
]
