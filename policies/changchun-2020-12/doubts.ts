import type { Doubt } from '../kit.ts'

export const doubts: readonly Doubt[] = []
