import type { FactDeclaration } from '../kit.ts'

/** Facts of awards, drills, competitions, apprenticeship, allowances, appraisals and of what is checked without money. */
export const factsOfOthers: { readonly [name: string]: FactDeclaration } = {}
