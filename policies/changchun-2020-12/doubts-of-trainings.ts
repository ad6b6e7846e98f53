import type { Doubt } from '../kit.ts'

/** Doubts of the trainings that are paid by hours, level and attendance. */
export const doubtsOfTrainings: readonly Doubt[] = []
