import type { Proofs } from '../proofs.ts'

/** Lonely cases of awards, drills, competitions, apprenticeship, allowances and appraisals. */
export const proofsOfOthers: Proofs = { settings: [], lonely: {}, twins: {} }
