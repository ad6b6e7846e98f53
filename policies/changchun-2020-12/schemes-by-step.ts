/*
 * Which of the notice's schemes have a step or a form: 五(三) is about classes and competitions, 六 about whoever asks for money.
 */

/** 三(一)1-3, 6: trainings of employees; 五(三)2(1)② asks for annex 4 before the class opens. */
const trainingsOfEmployees = [
  'induction',
  'redeployment',
  'skills-upgrading',
  'senior-technician-refresher',
  'new-apprenticeship',
] as const

const trainings = [
  ...trainingsOfEmployees,
  'employment-skills',
  'entrepreneurship',
  'labour-preparation',
  'practical-skills',
  'other-departments',
] as const

/** 三: what is paid out of a claim. The technician award is only recorded and referred (D-33). */
const claimed = [
  ...trainings,
  'work-based-training',
  'job-drill',
  'skills-competition',
  'living-poor-worker',
  'living-hard-to-employ',
  'living-school-leaver',
  'appraisal',
] as const

export const schemesByStep = {
  opening: [...trainings, 'class-opening'],
  assessment: [...trainings, 'assessment-notice'],
  competitionPlan: ['skills-competition', 'competition-entry'],
  competitionEvidence: ['skills-competition', 'competition-promotion'],
  reviewed: [...claimed, 'technician-award', 'competition-promotion'],
  paid: [...claimed],
} as const

export const schemesByForm = {
  platform: ['platform-choice', 'platform-listing'],
  trainingApplication: [...trainingsOfEmployees, 'class-opening'],
  competitionPlan: ['skills-competition', 'competition-entry'],
  scoreSheet: ['skills-competition', 'competition-promotion'],
  usageOfFunds: ['skills-competition'],
} as const
