import type { CaseRunner, CaseRunners } from '../case-kit.ts'
import { runnersOfOthers } from './case-others.ts'
import { runnersOfTrainings } from './case-training.ts'

/** Online training is asked about on both sides: a training's hours, and a lesson, bank or attempt by itself. */
function oneAfterAnother(runners: readonly (CaseRunner | undefined)[]): CaseRunner {
  return (facts, calendar) => {
    for (const runner of runners) {
      const result = runner?.(facts, calendar) ?? null
      if (result !== null) return result
    }
    return null
  }
}

/** By subsidy, as the cases name it. */
export const runners: CaseRunners = {
  ...runnersOfOthers,
  ...runnersOfTrainings,
  'cc12.online': oneAfterAnother([runnersOfTrainings['cc12.online'], runnersOfOthers['cc12.online']]),
}
