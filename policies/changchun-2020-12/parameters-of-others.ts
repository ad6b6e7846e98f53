import type { Parameter } from '../kit.ts'

/** Figures of awards, drills, competitions, apprenticeship, allowances and appraisals. */
export const parametersOfOthers: { readonly [name: string]: Parameter } = {}
