import type { Proofs } from '../proofs.ts'
import { stated } from './proofs-stated.ts'

const territory = '220100'
const from = '2021-01-01'
const threeOf2021 = { on: 'training-times', key: '2021', take: 3 }

/** For each rule a case that it alone refuses. */
export const proofs: Proofs = {
  lonely: {
    'one-enterprise-one-plan': {
      'employees-below-5000': { change: { employees: 4000, dispatched: 999 } },
      'not-industrial': { change: { industrial: false } },
      'training-system-incomplete': { change: { trainingSystem: false } },
      'finance-system-incomplete': { change: { financeSystem: false } },
      'credit-not-good': { change: { goodCredit: false } },
      'contribution-not-confirmed': { change: { contribution: false } },
      'plan-after-deadline': { change: { planSubmitted: '2021-12-13' } },
      'project-not-confirmed-by-panel': { change: { approvedByPanel: false } },
      'plan-not-approved': { change: { planApproved: false } },
      'plan-not-published': { change: { planPublished: false }, stage: 'payment' },
      'forbidden-cost-item': { change: { usageItems: ['teaching', 'sundries'] } },
      'training-type-not-covered': { change: { trainingType: 'other' } },
      'person-not-in-group': { change: { personKind: 'other' } },
      'outsourced-without-training-clause': { change: { personKind: 'outsourced', contractSaysUserTrains: false } },
      'not-insured-in-changchun': { change: { insuredInChangchun: false } },
      'before-2021-01-01': { change: { classStart: '2020-12-31' } },
      'after-2021-12-31': { change: { classEnd: '2022-01-01' } },
      'ends-before-start': { change: { classStart: '2021-12-04' } },
      'claim-after-5-working-days': { change: { applied: '2021-12-11' } },
      'hours-missing': { change: { plannedHours: 0, attendedHours: 0 } },
      'attended-more-than-planned': { change: { attendedHours: 40_001 } },
      'attendance-below-70': { change: { attendedHours: 27_999 } },
      'online-share-over-50': {
        change: { mode: 'online', onlineHours: 20_001 },
        settings: [{ name: 'D-48', territory, from, value: 'bound' }],
      },
      'no-plan-nor-notice': { change: { trainingPlan: false, trainingNotice: false } },
      'sign-in-missing': { change: { signIn: false } },
      'photos-below-5': { change: { photos: 4 } },
      'video-below-5-min': { change: { videoSeconds: 299 } },
      'no-evaluation-record': { change: { evaluation: false } },
      'annual-limit-3-reached': { used: [threeOf2021] },
      'same-trade-level-within-year': {
        used: [
          {
            on: 'trade-and-level',
            key: '84/none/special-skill',
            take: 1,
            span: { from: '2020-12-04', to: '2021-12-03' },
          },
        ],
      },
      'work-for-training-already-paid': {
        change: { trainingType: 'induction' },
        used: [{ on: 'induction-or-work-based', key: '91350100M000100Y43', take: 1, as: 'work-based' }],
      },
      'work-for-training-paid-to-any-enterprise': {
        change: { trainingType: 'induction' },
        used: [{ on: 'work-based-months', key: 'all', take: 1 }],
        settings: [{ name: 'D-16b', territory, from, value: 'person' }],
      },
      'limit-3-in-twelve-months': {
        change: { subsidisedInTwelveMonths: 3 },
        settings: [{ name: 'D-10/33', territory, from, value: 'rolling' }],
      },
      'paid-after-30-working-days': { change: { paid: '2022-01-25', paymentDue: '2022-01-24' }, stage: 'payment' },
      'duplicate-across-schemes': { used: [{ on: 'training', key: 'class-1', take: 1 }] },
    },
  },
  twins: {},
  stated,
  figuresFrom: '2021-01-01',
  figures: { budget: 10_000_000_000, targetPersonTimes: 30_000 },
}
