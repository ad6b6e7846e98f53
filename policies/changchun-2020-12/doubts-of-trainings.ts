import type { Doubt } from '../kit.ts'
import { doubtsOfHours } from './doubts-of-hours.ts'
import { doubtsOfTraining } from './doubts-of-persons.ts'

/** Doubts of the trainings that are paid by hours, level and attendance. */
export const doubtsOfTrainings: readonly Doubt[] = [...doubtsOfHours, ...doubtsOfTraining]
