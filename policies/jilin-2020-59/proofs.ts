import { proofs as base } from '../changchun-2020-12/proofs.ts'
import type { Lonely, Proofs, Stated } from '../proofs.ts'

const gone = new Set(['trade-class-unset', 'hours-not-class-standard', 'short-plan-not-reasoned'])

/** Rules that the change brings; `hours`: a thousandth short of the level's least. */
function ofChange(of: { readonly key: string; readonly hours: number }): { readonly [rule: string]: Lonely } {
  const { key, hours } = of
  const span = { from: '2020-09-07', to: '2020-10-30' }
  return {
    'before-policy-start': { change: { classStart: '2020-08-30' } },
    'level-not-covered': { change: { level: 'technician' } },
    'hours-below-level-standard': { change: { plannedHours: hours, attendedHours: hours } },
    'same-trade-level-within-year': { used: [{ on: 'trade-and-level', key, take: 1, span }] },
    'overlapping-classes': { used: [{ on: 'class-hours', key: 'offline', take: 1, span }] },
  }
}

function rowsOf(scheme: string, own: { readonly [rule: string]: Lonely }): { readonly [rule: string]: Lonely } {
  const kept = Object.entries(base.lonely[scheme] ?? {}).filter(([rule]) => !gone.has(rule))
  return { ...Object.fromEntries(kept), ...own }
}

const span = { from: '2020-09-25', to: '2021-09-24' }

/** Levels with their sums and least hours, the first day, and the trade's slot at the level. */
const stated: readonly Stated[] = [
  ...(
    [
      ['junior', 60, 80_000],
      ['intermediate', 110, 150_000],
      ['senior', 150, 200_000],
    ] as const
  ).flatMap(([level, hours, amountFen]): Stated[] => {
    const of = (plannedHours: number) => ({ level, plannedHours, attendedHours: plannedHours })
    return [
      { scheme: 'induction', change: of(hours * 1000), says: [], amountFen },
      { scheme: 'induction', change: of(hours * 1000 - 1), says: ['hours-below-level-standard'] },
    ]
  }),
  { scheme: 'induction', change: { level: null }, says: ['owed level-not-covered'] },
  { scheme: 'induction', change: { classStart: '2020-08-31' }, says: [] },
  {
    scheme: 'redeployment',
    change: { level: null },
    says: ['owed level-not-covered'],
    draws: [
      { on: 'training-times', key: '2020', take: 1, limit: 3 },
      { on: 'trade-and-level', key: '16/none/redeployment', take: 1, limit: null, span },
      { on: 'training', key: 'class-2', take: 1, limit: 1 },
      {
        on: 'class-hours',
        key: 'offline',
        take: 1,
        limit: null,
        span: { from: '2020-09-07', to: '2020-09-24' },
      },
    ],
  },
]
const under = (name: string, value: string) => [{ name, territory: '220100', from: '2020-08-31', value }]
const taken = (key: string, from: string, to: string) => [{ on: 'trade-and-level', key, take: 1, span: { from, to } }]

/** Readings of 12号 that are published hold for the changed trainings as well. */
const readings: readonly Stated[] = [
  {
    scheme: 'redeployment',
    settings: under('D-69', 'trade'),
    used: taken('16/none/induction', '2020-09-01', '2021-08-31'),
    says: [],
    draws: [
      { on: 'training-times', key: '2020', take: 1, limit: 3 },
      { on: 'trade-and-level', key: '16/intermediate', take: 1, limit: null, span },
      { on: 'training', key: 'class-2', take: 1, limit: 1 },
      {
        on: 'class-hours',
        key: 'offline',
        take: 1,
        limit: null,
        span: { from: '2020-09-07', to: '2020-09-24' },
      },
    ],
  },
  {
    scheme: 'redeployment',
    settings: under('D-10', 'calendar'),
    used: taken('16/intermediate', '2019-12-31', '2020-12-30'),
    says: [],
  },
  {
    scheme: 'induction',
    change: { plannedDays: 10, attendedDays: 8 },
    settings: under('D-03', 'days'),
    says: [],
    amountFen: 64_000,
  },
  {
    scheme: 'induction',
    change: { attendedHours: 56_000 },
    settings: under('D-01', 'excl'),
    says: ['attendance-below-70'],
  },
]
const changedSchemes = ['induction', 'redeployment', 'employment-skills']

/** A stated line of the amended notice, whose clauses are cited with its number. */
const cited = (row: Stated): Stated =>
  row.clauses === undefined ? row : { ...row, clauses: row.clauses.map(clause => `12号 ${clause}`) }

const unchanged = (base.stated ?? []).filter(({ scheme }) => !changedSchemes.includes(scheme))

/** The amended notice's own lonely cases, but for the three trainings that the change touches. */
export const proofs: Proofs = {
  ...base,
  lonely: {
    ...base.lonely,
    induction: rowsOf('induction', ofChange({ key: '84/junior', hours: 59_999 })),
    redeployment: rowsOf('redeployment', ofChange({ key: '16/intermediate', hours: 109_999 })),
    'employment-skills': rowsOf('employment-skills', ofChange({ key: '87/junior', hours: 59_999 })),
  },
  stated: [...unchanged.map(cited), ...stated, ...readings],
  figures: {
    ...base.figures,
    juniorTraining: 80_000,
    juniorTrainingHours: 60,
    intermediateTraining: 150_000,
    intermediateTrainingHours: 110,
    seniorTraining: 200_000,
    seniorTrainingHours: 150,
  },
  inForce: { from: '2020-08-31', to: '2021-12-31' },
}
