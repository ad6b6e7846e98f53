import type { EvidenceSlot, FormTemplate, Scheme, SettingDeclaration, Stacking } from '../kit.ts'

/** What the pack holds beside its trainings: awards, drills, competitions, apprenticeship, allowances, appraisals, checks. */
export const schemesOfOthers: readonly Scheme[] = []
export const evidenceOfOthers: readonly EvidenceSlot[] = []
export const settingsOfOthers: readonly SettingDeclaration[] = []
export const stackingOfOthers: readonly Stacking[] = []
export const templatesOfOthers: readonly FormTemplate[] = []
