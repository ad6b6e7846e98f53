import type { FactDeclaration } from '../kit.ts'

/** Facts of the trainings that are paid by hours, level and attendance. */
export const factsOfTrainings: { readonly [name: string]: FactDeclaration } = {}
