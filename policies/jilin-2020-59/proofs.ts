import { proofs as base } from '../changchun-2020-12/proofs.ts'
import type { Lonely, Proofs } from '../proofs.ts'

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

/** The amended notice's own lonely cases, but for the three trainings that the change touches. */
export const proofs: Proofs = {
  ...base,
  lonely: {
    ...base.lonely,
    induction: rowsOf('induction', ofChange({ key: '84/junior', hours: 59_999 })),
    redeployment: rowsOf('redeployment', ofChange({ key: '16/intermediate', hours: 109_999 })),
    'employment-skills': rowsOf('employment-skills', ofChange({ key: '87/junior', hours: 59_999 })),
  },
}
