import type { Proofs } from '../proofs.ts'
import { proofsOfOthers } from './proofs-others.ts'
import { stated } from './proofs-stated.ts'
import { statedOfClasses } from './proofs-stated-classes.ts'
import { statedOfDays } from './proofs-stated-days.ts'
import { statedOfMonths } from './proofs-stated-months.ts'
import { statedOfOnlineHours } from './proofs-stated-online.ts'
import { statedOfOthersReadings } from './proofs-stated-others-readings.ts'
import { statedReadingsOfTrainings } from './proofs-stated-readings.ts'
import { proofsOfTrainings } from './proofs-trainings.ts'

/** For each rule a case that it alone refuses, and lines of which everything is stated. */
export const proofs: Proofs = {
  settings: [...(proofsOfTrainings.settings ?? []), ...(proofsOfOthers.settings ?? [])],
  lonely: {
    'work-based-training': {
      'enterprise-not-insured': { change: { insured: false } },
      'before-policy-start': { change: { month: '2019-12', hireDate: '2019-03-01' } },
      'after-policy-end': { change: { month: '2022-01', hireDate: '2019-03-01', applied: '2022-02-07' } },
      'month-not-over': { change: { applied: '2020-08-31' } },
      'hire-category-not-covered': { change: { category: 'other' } },
      'training-days-missing': { change: { trainingDays: 0 } },
      'training-days-too-many': { change: { hireDate: '2020-08-11', trainingDays: 22 } },
      'whole-month-but-hired-within': { change: { hireDate: '2020-08-11', trainingDays: null, wholeMonths: true } },
      'duplicate-work-for-training': { used: [{ on: 'work-based-month', key: '2020-08', take: 1 }] },
      'cap-6-months': { used: [{ on: 'work-based-months', key: 'all', take: 6 }] },
      'annual-limit-3-reached': { used: [{ on: 'training-times', key: '2020', take: 3 }] },
      'pre-job-already-paid': {
        used: [{ on: 'induction-or-work-based', key: '91350100M000100Y43', take: 1, as: 'induction' }],
      },
      'pre-job-paid-to-any-enterprise': {
        used: [{ on: 'induction', key: 'all', take: 1 }],
        settings: [{ name: 'D-16b', territory: '220100', from: '2020-01-01', value: 'person' }],
      },
    },
    ...proofsOfTrainings.lonely,
    ...proofsOfOthers.lonely,
  },
  stated: [
    ...stated,
    ...statedOfOthersReadings,
    ...statedReadingsOfTrainings,
    ...statedOfMonths,
    ...statedOfDays,
    ...statedOfOnlineHours,
    ...statedOfClasses,
  ],
  twins: { ...proofsOfTrainings.twins, ...proofsOfOthers.twins },
}
