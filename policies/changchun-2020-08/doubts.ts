import { sharedDoubts } from '../changchun-2020-12/doubts.ts'
import type { Doubt } from '../kit.ts'
import { doubtsOfAmounts } from './doubts-of-amounts.ts'
import { doubtsOfProcedure } from './doubts-of-procedure.ts'

export const doubts: readonly Doubt[] = [...doubtsOfAmounts, ...doubtsOfProcedure, ...sharedDoubts]
