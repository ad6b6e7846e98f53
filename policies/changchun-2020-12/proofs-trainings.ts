import type { Proofs } from '../proofs.ts'

/** Lonely cases of the trainings that are paid by hours, level and attendance. */
export const proofsOfTrainings: Proofs = { settings: [], lonely: {}, twins: {} }
