import type { EvidenceSlot, Scheme, SettingDeclaration, Stacking } from '../kit.ts'
import { asScheme } from '../owing.ts'
import { workBasedTraining } from './work-based-training.ts'

/** The trainings of the notice. */
export const schemesOfTrainings: readonly Scheme[] = [asScheme(workBasedTraining)]
export const evidenceOfTrainings: readonly EvidenceSlot[] = []
export const settingsOfTrainings: readonly SettingDeclaration[] = []
export const stackingOfTrainings: readonly Stacking[] = []
