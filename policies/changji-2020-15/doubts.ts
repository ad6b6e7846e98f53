import type { Doubt } from '../kit.ts'
import { doubtsOfProcedure } from './doubts-of-procedure.ts'
import { doubtsOfAmounts } from './doubts-of-amounts.ts'

export const doubts: readonly Doubt[] = [...doubtsOfAmounts, ...doubtsOfProcedure]
