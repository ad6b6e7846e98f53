import { proofs as base } from '../changchun-2020-08/proofs.ts'
import type { Lonely, Proofs } from '../proofs.ts'

const earlier: Lonely = {
  change: { month: '2020-02', trainingDays: 29, applied: '2020-08-03', hireDate: '2020-02-01' },
}

function rowsOf(scheme: string): { readonly [rule: string]: Lonely } {
  const rows = { ...base.lonely[scheme], 'before-policy-start': earlier }
  if (scheme !== 'distressed') return rows
  const kept = Object.entries(rows).filter(([rule]) => rule !== 'indicator-drop-below-70')
  return { ...Object.fromEntries(kept), 'indicator-drop-below-40': { change: { revenueFen: 6_000_000_001 } } }
}

/** The amended notice's own lonely cases, but for the rules that the change puts in their place. */
export const proofs: Proofs = {
  lonely: { 'new-hire': rowsOf('new-hire'), distressed: rowsOf('distressed'), graduate: rowsOf('graduate') },
  twins: base.twins,
}
