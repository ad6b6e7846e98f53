import type { Draw, SettingEntry } from '../kit.ts'
import type { Stated } from '../proofs.ts'

/*
 * Lines with everything that their scheme says of them where a worked case alone would not notice a wrong: facts left
 * out, days that govern, what a grant uses up, readings that begin on a day. Reckoned from the notice.
 */

/** What one training of the example uses up. */
export const exampleDraws: readonly Draw[] = [
  { on: 'liaoning-times', key: 'epidemic', take: 1, limit: 3 },
  { on: 'liaoning-project', key: 'XM-2020-0001', take: 1, limit: 1 },
  {
    on: 'liaoning-classes',
    key: 'all',
    take: 1,
    limit: null,
    span: { from: '2020-04-01', to: '2020-04-10' },
  },
]
const [time, project, days] = exampleDraws as readonly [Draw, Draw, Draw]
/** A training whose last day is not known takes its first. */
export const firstDayOnly: Draw = { ...days, span: { from: '2020-04-01', to: '2020-04-01' } }

type Row = Omit<Stated, 'scheme'>
export const under = (scheme: string, rows: readonly Row[]): Stated[] => rows.map(row => ({ scheme, ...row }))

const online: readonly Row[] = [
  { says: [], amountFen: 20_000, draws: exampleDraws, governs: '2020-04-10', applied: '2020-05-08' },
  { change: { project: null }, says: [], draws: [time, days] },
  { change: { employer: null }, says: [], draws: exampleDraws },
  { change: { trainingStart: null }, says: ['owed before-2020-02-24'], draws: [time, project] },
  {
    change: { trainingEnd: null },
    says: ['owed after-2020-06-30', 'owed rate-not-set'],
    draws: [time, project, firstDayOnly],
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

/** The province's courses and the city's are judged alike; each has its own territory. */
export function coursesStated(territory: string): readonly Stated[] {
  const boundAll = (from: string): SettingEntry => ({ name: 'D-61', territory, from, value: 'R2' })
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

export const stated: readonly Stated[] = [...under('online-training', online), ...coursesStated('210000')]
