import type { Draw, SettingEntry, Span } from '../kit.ts'
import type { Stated } from '../proofs.ts'
import { statedReadingsOfHours } from './proofs-stated-hours.ts'

/*
 * What each reading about who is paid, how often, for which trade and how changes, once it is published: reckoned from its words.
 * Beside it, where it matters, the same line under the default or before the day on which the reading counts.
 */

type Row = Omit<Stated, 'scheme'>

const under = (scheme: string, rows: readonly Row[]): Stated[] => rows.map(row => ({ scheme, ...row }))
const published = (name: string, value: string, from = '2020-01-01'): SettingEntry[] => [
  { name, territory: '220100', from, value },
]

const accepted = published('D-32', 'both')
const upgraded: readonly Stated[] = [
  ...under('skills-upgrading', [
    { change: { trade: 175 }, says: [], amountFen: 104_000, notes: ['shortage-uplift-30'] },
    { change: { trade: 175 }, settings: published('D-07', 'R2'), says: [], amountFen: 80_000, notes: [] },
    { change: { level: 'technician' }, says: ['owed technician-needs-qualification-certificate'] },
    { change: { level: 'technician' }, settings: accepted, says: [], amountFen: 200_000 },
  ]),
  ...under('senior-technician-refresher', [
    { change: { certificate: 'skill-level' }, settings: accepted, says: [], amountFen: 200_000 },
  ]),
]

const transferred: readonly Stated[] = under('redeployment', [
  ...[false, true, null].map(sameNationalGroup => ({
    change: { currentTrade: 17, sameNationalGroup },
    says: ['same-occupational-category'],
  })),
  ...(
    [
      [false, []],
      [true, ['same-occupational-category']],
      [null, ['owed same-occupational-category']],
    ] as const
  ).flatMap(([sameNationalGroup, says]) =>
    [17, 37].map(currentTrade => ({
      change: { currentTrade, sameNationalGroup },
      settings: published('D-41', 'national', '2020-03-02'),
      says,
    })),
  ),
  {
    change: { sameNationalGroup: true },
    settings: published('D-41', 'national', '2020-03-03'),
    says: [],
  },
  {
    change: { transferKind: 'second-trade', sameNationalGroup: true },
    settings: published('D-41', 'national'),
    says: [],
  },
])

const calendar = published('D-10', 'calendar')
const acrossKinds = published('D-69', 'trade')
const repeated = ['same-trade-level-within-year']
const lastDay: Span = { from: '2020-12-31', to: '2020-12-31' }
const rolling: Span = { from: '2020-03-20', to: '2021-03-19' }
const tradeDraw = (kind: string, take: number, span: Span): Draw => {
  return { on: 'trade-and-level', key: `16/none/${kind}`, take, limit: null, span }
}
const drawsOfClass = (...ofTrade: readonly Draw[]): Draw[] => [
  { on: 'training-times', key: '2020', take: 1, limit: 3 },
  ...ofTrade,
  { on: 'training', key: 'class-2', take: 1, limit: 1 },
  { on: 'class-hours', key: 'offline', take: 1, limit: null, span: { from: '2020-03-02', to: '2020-03-19' } },
]
const takenBefore = (from: string, to: string, kind = 'redeployment') => [
  { on: 'trade-and-level', key: `16/none/${kind}`, take: 1, span: { from, to } },
]
const otherKinds = [
  'induction',
  'employment-skills',
  'labour-preparation',
  'practical-skills',
  'other-departments',
  'special-skill',
  'safety',
  'standard-operation',
  'drill',
]
const repeats: readonly Stated[] = [
  ...under('redeployment', [
    { says: [], draws: drawsOfClass(tradeDraw('redeployment', 1, rolling)) },
    { settings: calendar, says: [], draws: drawsOfClass(tradeDraw('redeployment', 1, lastDay)) },
    {
      settings: published('D-10', 'calendar', '2020-03-03'),
      says: [],
      draws: drawsOfClass(tradeDraw('redeployment', 1, rolling)),
    },
    // Taken on 31 December 2019, on 1 January 2020, and in that year by the calendar.
    { used: takenBefore('2019-12-31', '2020-12-30'), says: repeated },
    { used: takenBefore('2019-12-31', '2020-12-30'), settings: calendar, says: [] },
    { used: takenBefore('2020-01-01', '2020-12-31'), settings: calendar, says: repeated },
    { used: takenBefore('2020-12-31', '2020-12-31'), settings: calendar, says: repeated },
    { used: takenBefore('2020-12-31', '2020-12-31'), says: repeated },
    { used: takenBefore('2019-12-31', '2019-12-31'), settings: calendar, says: [] },
    // No level: another kind of training for the same trade.
    { used: takenBefore('2020-01-10', '2021-01-09', 'induction'), says: [] },
    { used: takenBefore('2020-01-10', '2021-01-09', 'induction'), settings: acrossKinds, says: repeated },
    { used: takenBefore('2019-01-10', '2020-01-09', 'induction'), settings: acrossKinds, says: [] },
    // Of two other kinds: said once.
    {
      used: [
        ...takenBefore('2020-01-10', '2021-01-09', 'induction'),
        ...takenBefore('2020-01-11', '2021-01-10', 'special-skill'),
      ],
      settings: acrossKinds,
      says: repeated,
    },
    {
      settings: acrossKinds,
      says: [],
      draws: drawsOfClass(
        tradeDraw('redeployment', 1, rolling),
        ...otherKinds.map(kind => tradeDraw(kind, 0, rolling)),
      ),
    },
    {
      settings: [...calendar, ...acrossKinds],
      says: [],
      draws: drawsOfClass(
        tradeDraw('redeployment', 1, lastDay),
        ...otherKinds.map(kind => tradeDraw(kind, 0, lastDay)),
      ),
    },
  ]),
  ...under('skills-upgrading', [
    {
      used: [{ on: 'trade-and-level', key: '18/none/induction', take: 1, span: rolling }],
      settings: acrossKinds,
      says: [],
    },
    {
      used: [
        { on: 'trade-and-level', key: '18/intermediate', take: 1, span: { from: '2019-12-31', to: '2020-12-30' } },
      ],
      settings: calendar,
      says: [],
    },
  ]),
  ...under('senior-technician-refresher', [
    {
      used: [
        {
          on: 'trade-and-level',
          key: '184/senior-technician-refresher',
          take: 1,
          span: { from: '2019-12-31', to: '2020-12-30' },
        },
      ],
      settings: calendar,
      says: [],
    },
  ]),
]

const perYear = published('D-39', 'per-year')
const onceDraws = (all: number | null, year: number | null): Draw[] => [
  { on: 'entrepreneurship', key: 'all', take: 1, limit: all },
  { on: 'entrepreneurship', key: '2020', take: 1, limit: year },
  { on: 'training-times', key: '2020', take: 1, limit: 3 },
  { on: 'training', key: 'class-6', take: 1, limit: 1 },
  { on: 'class-hours', key: 'offline', take: 1, limit: null, span: { from: '2020-11-09', to: '2020-11-18' } },
]
const courseIn = (year: string) => ['all', year].map(key => ({ on: 'entrepreneurship', key, take: 1 }))
const onceOnly = ['one-off-already-paid']
const courses: readonly Stated[] = under('entrepreneurship', [
  { says: [], draws: onceDraws(1, null) },
  { settings: perYear, says: [], draws: onceDraws(null, 1) },
  { settings: published('D-39', 'per-year', '2020-11-10'), says: [], draws: onceDraws(1, null) },
  { used: courseIn('2019'), says: onceOnly },
  { used: courseIn('2019'), settings: perYear, says: [] },
  { used: courseIn('2020'), settings: perYear, says: onceOnly },
])

const direct = published('D-34', 'direct')
const reimbursed = { paymentMode: 'reimbursement' }
const paidTo: readonly Stated[] = ['employment-skills', 'entrepreneurship', 'practical-skills'].flatMap(scheme =>
  under(scheme, [
    { change: reimbursed, says: [], notes: ['payee-individual'] },
    { change: reimbursed, settings: direct, says: [], notes: ['payee-individual', 'paid-directly'] },
    { settings: direct, says: [], notes: ['payee-institution'] },
  ]),
)

const lastFive = published('D-27', 'last-five', '2020-09-08')
const notice = (openingNoticeWorkingDays: number | null) => ({ openingNoticeWorkingDays })
const openings: readonly Stated[] = under('class-opening', [
  { change: notice(4), settings: lastFive, says: [] },
  { change: notice(4), settings: published('D-27', 'last-five', '2020-09-09'), says: ['warning short-notice-warning'] },
  { change: notice(5), settings: lastFive, says: [] },
  { change: notice(6), says: [] },
  { change: notice(6), settings: lastFive, says: ['opening-applied-too-early'] },
  { change: notice(null), settings: lastFive, says: [] },
])

export const statedReadingsOfTrainings: readonly Stated[] = [
  ...statedReadingsOfHours,
  ...upgraded,
  ...transferred,
  ...repeats,
  ...courses,
  ...paidTo,
  ...openings,
]
