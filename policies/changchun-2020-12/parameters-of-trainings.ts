import type { Parameter } from '../kit.ts'

/** Figures of the trainings that are paid by hours, level and attendance. */
export const parametersOfTrainings: { readonly [name: string]: Parameter } = {}
