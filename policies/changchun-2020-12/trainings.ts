import type { EvidenceSlot, Scheme, SettingDeclaration, Stacking } from '../kit.ts'
import { asScheme } from '../owing.ts'
import { employmentSkills } from './employment-skills.ts'
import { entrepreneurship } from './entrepreneurship.ts'
import { induction } from './induction.ts'
import { labourPreparation } from './labour-preparation.ts'
import { papersOfTraining } from './papers-of-trainings.ts'
import { practicalSkills } from './practical-skills.ts'
import { redeployment } from './redeployment.ts'
import { settingsOfTraining } from './settings-of-trainings.ts'
import { seniorTechnicianRefresher, skillsUpgrading } from './skills-upgrading.ts'
import { stackingOfTraining } from './stacking-of-trainings.ts'
import { workBasedTraining } from './work-based-training.ts'

/** The trainings of the notice, in the order of its clauses. */
export const schemesOfTrainings: readonly Scheme[] = [
  asScheme(induction),
  asScheme(redeployment),
  asScheme(skillsUpgrading),
  asScheme(seniorTechnicianRefresher),
  asScheme(workBasedTraining),
  asScheme(employmentSkills),
  asScheme(entrepreneurship),
  asScheme(labourPreparation),
  asScheme(practicalSkills),
]
export const evidenceOfTrainings: readonly EvidenceSlot[] = papersOfTraining
export const settingsOfTrainings: readonly SettingDeclaration[] = settingsOfTraining
export const stackingOfTrainings: readonly Stacking[] = stackingOfTraining
