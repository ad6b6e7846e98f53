import type { Doubt } from '../kit.ts'

/** Doubts of awards, drills, competitions, apprenticeship, allowances, appraisals and checks. */
export const doubtsOfOthers: readonly Doubt[] = []
