import { fraction } from '../../values/money.ts'
import { proofs as base } from '../changchun-2020-08/proofs.ts'
import type { Lonely, Proofs, Stated } from '../proofs.ts'

const earlier: Lonely = {
  change: { month: '2020-02', trainingDays: 29, applied: '2020-08-03', hireDate: '2020-02-01' },
}

function rowsOf(scheme: string): { readonly [rule: string]: Lonely } {
  const rows = { ...base.lonely[scheme], 'before-policy-start': earlier }
  if (scheme !== 'distressed') return rows
  const kept = Object.entries(rows).filter(([rule]) => rule !== 'indicator-drop-below-70')
  return { ...Object.fromEntries(kept), 'indicator-drop-below-40': { change: { revenueFen: 6_000_000_001 } } }
}

const march = { month: '2020-03', trainingDays: 31, applied: '2020-08-03', hireDate: '2020-03-31' }
const chosen = (name: string, value: string) => ({ name, territory: '220100', from: '2020-03-01', value })
const drop = (from: string) => ({ name: 'indicator-drop', territory: '220100', from, value: fraction(3, 4) })

/** Months from March on, those that are collected, and the fall that is enough, on both sides of each. */
const stated: readonly Stated[] = [
  { scheme: 'graduate', change: { ...march, hireDate: '2020-03-01' }, says: [], notes: ['first-half-collected'] },
  { scheme: 'graduate', change: { ...march, hireDate: '2020-03-31', trainingDays: 1 }, says: [] },
  {
    scheme: 'graduate',
    change: { ...march, hireDate: '2020-04-01' },
    says: ['hired-after-month', 'training-days-too-many'],
  },
  // Before March the month is refused as such, whenever the worker was taken on.
  {
    scheme: 'graduate',
    change: { ...march, month: '2020-02', trainingDays: 0 },
    says: ['before-policy-start', 'training-days-missing'],
  },
  {
    scheme: 'graduate',
    change: { ...march, month: '2020-06', trainingDays: 30 },
    says: [],
    notes: ['first-half-collected'],
  },
  { scheme: 'graduate', change: { ...march, month: '2020-07' }, says: [], notes: [] },
  // Reached back to March, July is whole however the first month of 08-03 is read (D-14); other readings go on.
  ...(['new-hire', 'distressed', 'graduate'] as const).map(scheme => ({
    scheme,
    change: { ...march, month: '2020-07' },
    settings: [chosen('D-14', 'from-8-july')],
    says: [],
    amountFen: scheme === 'graduate' ? 178_000 : 50_000,
    figures: [scheme === 'graduate' ? '1,780.00' : '500.00'],
    notes: [],
  })),
  { scheme: 'new-hire', change: { trainingDays: 10 }, settings: [chosen('D-13', 'full')], says: [], amountFen: 50_000 },
  {
    scheme: 'distressed',
    change: { revenueFen: 6_000_000_000 },
    settings: [chosen('D-01', 'excl')],
    says: ['indicator-drop-below-40'],
  },
  { scheme: 'graduate', change: { month: null }, says: ['owed before-policy-start'] },
  { scheme: 'graduate', change: { hireDate: null }, says: ['owed hired-after-month'] },
  { scheme: 'graduate', change: { employer: null }, says: [], notes: [] },
  {
    scheme: 'graduate',
    change: { ...march, hireDate: '2020-03-01', employer: null },
    says: [],
    notes: ['first-half-collected'],
  },
  { scheme: 'distressed', change: { revenueFen: 6_000_000_000 }, says: [] },
  { scheme: 'distressed', change: { month: null }, says: ['owed before-policy-start'] },
  {
    scheme: 'distressed',
    change: { revenueFen: 3_000_000_001 },
    settings: [drop('2020-08-01')],
    says: ['indicator-drop-below-40'],
  },
  { scheme: 'distressed', change: { revenueFen: 3_000_000_001 }, settings: [drop('2020-09-01')], says: [] },
  {
    scheme: 'distressed',
    change: { employer: null, revenueFen: 3_000_000_001 },
    settings: [drop('2020-08-01')],
    says: ['indicator-drop-below-40'],
  },
]

/** The amended notice's own lonely cases, but for the rules that the change puts in their place. */
export const proofs: Proofs = {
  lonely: { 'new-hire': rowsOf('new-hire'), distressed: rowsOf('distressed'), graduate: rowsOf('graduate') },
  twins: base.twins,
  stated,
  figures: { firstMonth: '2020-03', lastCollectedMonth: '2020-06', indicatorDrop: fraction(2, 5) },
}
