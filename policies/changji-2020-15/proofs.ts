import { fraction } from '../../values/money.ts'
import type { Proofs } from '../proofs.ts'
import { stated } from './proofs-stated.ts'

const territory = '652300'
const from = '2020-01-01'
const shares = {
  'application-period-not-begun': { change: { applied: '2020-05-31' } },
  'after-2020-12-31': { change: { applied: '2021-01-01' } },
  // 51 of 1020 staff are 5 %, 52 are more.
  'layoff-rate-over-limit': { change: { layoffs: 52, insuredEmployees: 1020 } },
}

const refusing = [{ name: 'D-51', territory, from, value: 'refuse' }]

/** For each rule a case that it alone refuses. The limits of layoffs are made up: the notice names none (D-49). */
export const proofs: Proofs = {
  settings: [
    { name: 'layoff-limit', territory, from, value: fraction(1, 20) },
    { name: 'layoff-limit-distressed', territory, from, value: fraction(1, 20) },
  ],
  stated,
  figuresFrom: '2020-06-01',
  figures: { publicityWorkingDays: 5 },
  lonely: {
    'refund-standard': {
      ...shares,
      'not-sme': { change: { size: 'large' } },
      'no-premium-paid': { change: { premiumLastYearFen: 0 } },
      'already-refunded-unknown': { change: { alreadyRefundedFen: null } },
      'rate-over-100-refused': {
        settings: [{ name: 'refund-rate', territory, from, value: fraction(10_001, 10_000) }],
      },
      'fund-reserve-below-12': { change: { reserveMonths: 11_999, adjustmentRequested: true }, stage: 'payment' },
      'adjustment-fund-request': { change: { reserveMonths: 11_999 }, stage: 'payment' },
      'fund-reserve-insufficient': { change: { reserveMonths: 11_999 }, settings: refusing },
      'refund-already-full': { used: [{ on: 'refund-fen', key: '2020', take: 4_860_000 }] },
      'distressed-refund-already-paid': { used: [{ on: 'refund-kind', key: '2020', take: 1, as: 'distressed' }] },
    },
    'refund-distressed': {
      ...shares,
      'not-in-difficulty': { change: { inDifficulty: false } },
      'not-recoverable': { change: { recoverable: false } },
      'refund-months-missing': { change: { refundMonths: 0 } },
      'months-over-6-refused': { change: { method: 'unemployment-benefit', refundMonths: 7 } },
      'months-over-3-refused': { change: { refundMonths: 4 } },
      'figures-of-the-formula-missing': { change: { monthlyPremiumDueFen: 0 } },
      'fund-reserve-below-24': { change: { reserveMonths: 23_999, adjustmentRequested: true }, stage: 'payment' },
      'adjustment-fund-request': { change: { reserveMonths: 23_999 }, stage: 'payment' },
      'fund-reserve-insufficient': { change: { reserveMonths: 23_999 }, settings: refusing },
      'distressed-refund-once-a-year': { used: [{ on: 'distressed-refund', key: '2020', take: 1 }] },
      'standard-refund-already-paid': { used: [{ on: 'refund-kind', key: '2020', take: 1, as: 'standard' }] },
    },
    'work-based-training': {
      'before-policy-start': { change: { month: '2020-05' } },
      'after-2020-12-31': { change: { month: '2021-01', applied: '2020-12-31' } },
      'application-period-not-begun': { change: { month: '2020-06', applied: '2020-05-31' } },
      'application-period-over': { change: { applied: '2021-01-01' } },
      'month-not-begun': { change: { applied: '2020-07-31' } },
      'not-sme': { change: { size: 'large' } },
      'industry-not-listed': { change: { size: 'individual-business', insuredAsUnit: true, employees: 1 } },
      'not-insured-as-unit': {
        change: { size: 'individual-business', industryCode: 'H62', insuredAsUnit: false, employees: 1 },
      },
      'no-employees': {
        change: { size: 'individual-business', industryCode: 'H62', insuredAsUnit: true, employees: 0 },
      },
      'plan-not-approved': { change: { planApproved: false } },
      'wage-proof-missing': { change: { wageProof: false } },
      'publicity-not-over': { change: { publicityOver: false }, stage: 'payment' },
      'plan-reviewed-late': {
        change: { planReviewed: '2020-08-20', planReviewDue: '2020-08-19' },
        stage: 'payment',
      },
      'missing-previous-quarter-wages': { change: { stopped: true, wageProofPreviousQuarter: false } },
      'person-not-in-group': { change: { personKind: 'other' } },
      'hire-category-not-covered': { change: { category: 'other' } },
      'not-on-stoppage-list': { change: { category: 'other', stopped: true, onStoppageList: false } },
      'left-school-over-2-years': { change: { category: 'graduate-within-two-years', leftSchool: '2018-02-28' } },
      'hired-after-month': { change: { hireDate: '2020-09-01' } },
      'labour-relation-ended': { change: { labourRelationEnded: '2020-08-31' } },
      'part-of-month': { change: { hireDate: '2020-08-02' } },
      'duplicate-work-for-training': { used: [{ on: 'work-based-month', key: '2020-08', take: 1 }] },
      'cap-6-months': { used: [{ on: 'work-based-months', key: 'all', take: 6 }] },
      'simultaneous-other-subsidy': {
        used: [{ on: 'subsidised-month', key: '2020-08', take: 1, as: 'other-training' }],
      },
    },
  },
  // A reserve that does not reach holds back by both until the money has been asked for.
  twins: { 'adjustment-fund-request': ['fund-reserve-below-12', 'fund-reserve-below-24'] },
}
