import { asScheme } from '../owing.ts'
import type { EvidenceSlot, FormTemplate, Pack, ProcedureStep, Scheme, Stacking } from '../kit.ts'
import { appraisal } from './appraisal.ts'
import { classChecks } from './class-checks.ts'
import { competitionEntry, competitionPromotion } from './competition-promotion.ts'
import { formsOfOthers } from './forms/templates.ts'
import { jobDrill } from './job-drill.ts'
import { bestOfLiving, livingAllowances } from './living-allowance.ts'
import { newApprenticeship } from './new-apprenticeship.ts'
import { onlineChecks } from './online-checks.ts'
import { otherDepartments } from './other-departments.ts'
import { papersOfOthers } from './papers-of-others.ts'
import { competitionEvidenceDays, competitionFilingDays } from './parameters-of-others.ts'
import { skillsCompetition } from './skills-competition.ts'
import { stackingOfTheRest } from './stacking-of-others.ts'
import { paymentChecks } from './payment-checks.ts'
import { schemesByStep } from './schemes-by-step.ts'
import { technicianAward } from './technician-award.ts'

/** What the pack holds beside its trainings: awards, drills, competitions, apprenticeship, allowances, appraisals, checks. */
export const schemesOfOthers: readonly Scheme[] = [
  asScheme(technicianAward),
  asScheme(jobDrill),
  asScheme(skillsCompetition),
  asScheme(competitionPromotion),
  competitionEntry,
  asScheme(newApprenticeship),
  ...livingAllowances,
  asScheme(otherDepartments),
  asScheme(appraisal),
  ...classChecks,
  ...paymentChecks,
  ...onlineChecks,
]
export const evidenceOfOthers: readonly EvidenceSlot[] = papersOfOthers
export const stackingOfOthers: readonly Stacking[] = stackingOfTheRest
export const templatesOfOthers: readonly FormTemplate[] = formsOfOthers
export const bestOfOthers: Pack['bestOf'] = bestOfLiving

/** Days around a competition (D-28). */
export const procedureOfCompetitions: readonly ProcedureStep[] = [
  {
    kind: 'due',
    clause: '五(三)2(1)③',
    what: { zh: '竞赛申请和竞赛方案（附件5）', en: 'application and plan of a competition (annex 5)' },
    side: 'before',
    event: { zh: '竞赛开始', en: 'the competition begins' },
    count: competitionFilingDays,
    unit: 'days',
    doubts: ['D-28'],
    schemes: schemesByStep.competitionPlan,
  },
  {
    kind: 'due',
    clause: '五(三)3(1)',
    what: {
      zh: '竞赛视频、图片、成绩单、资金使用明细和发票',
      en: 'video, pictures, score sheet, use of the funds and invoices of a competition',
    },
    side: 'after',
    event: { zh: '竞赛结束', en: 'the competition ends' },
    count: competitionEvidenceDays,
    unit: 'days',
    doubts: ['D-28'],
    schemes: schemesByStep.competitionEvidence,
  },
]
