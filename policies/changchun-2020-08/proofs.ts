import type { Lonely, Proofs } from '../proofs.ts'
import { stated } from './proofs-stated.ts'
import { statedOfReadings } from './proofs-stated-readings.ts'

const shared: { readonly [rule: string]: Lonely } = {
  'enterprise-not-insured': { change: { insured: false } },
  'not-sme': { change: { size: 'large' } },
  'before-policy-start': {
    change: { month: '2020-06', trainingDays: 30, applied: '2020-08-03', hireDate: '2020-06-01' },
  },
  'after-2020-12-31': { change: { month: '2021-01', applied: '2020-12-31' } },
  'application-period-not-begun': { change: { month: '2020-07', applied: '2020-07-07', hireDate: '2020-07-01' } },
  'application-period-over': { change: { applied: '2021-01-01' } },
  'wage-statement-missing': { change: { wageStatement: false } },
  'hired-after-month': { change: { hireDate: '2020-09-01', trainingDays: null, wholeMonths: true } },
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
    settings: [{ name: 'D-16b', territory: '220100', from: '2020-07-01', value: 'person' }],
  },
}
const monthly: { readonly [rule: string]: Lonely } = {
  'month-not-over': { change: { applied: '2020-08-31' } },
  'wage-not-paid': { change: { wagePaidFen: 0 } },
}

/** Refused only together: an early application is for a month that is not over yet. */
const twins: Proofs['twins'] = {
  'application-period-not-begun': ['month-not-over', 'whole-month-figures-not-ready'],
  'after-2020-12-31': ['month-not-over', 'whole-month-figures-not-ready'],
}

const lonely: Proofs['lonely'] = {
  'new-hire': {
    ...shared,
    ...monthly,
    'hired-before-2020-01-01': { change: { hireDate: '2019-12-31' } },
    'hire-category-not-covered': { change: { category: 'employee' } },
    'form-only-category': { change: { category: 'registered-poor', categoryDecision: false } },
    'left-school-over-2-years': { change: { category: 'graduate-within-two-years', leftSchool: '2018-02-28' } },
  },
  graduate: {
    ...shared,
    ...monthly,
    'not-2020-graduate': { change: { graduationYear: 2019 } },
    'hired-before-2020-01-01': {
      change: { hireDate: '2019-12-31' },
      settings: [{ name: 'D-23', territory: '220100', from: '2020-07-01', value: 'as-二(一)' }],
    },
    'minimum-wage-changed-in-month': {
      settings: [{ name: 'minimum-wage', territory: '220100', from: '2020-08-15', value: 185_000 }],
    },
  },
  distressed: {
    ...shared,
    'not-stopped': { change: { stopped: false } },
    'indicator-drop-below-70': { change: { revenueFen: 3_000_000_001 } },
    'whole-month-figures-not-ready': { change: { applied: '2020-08-31' } },
    'missing-2019-same-period-wage-statement': { change: { wageStatementLastYear: false } },
    'living-expense-below-min-wage': { change: { wagePaidFen: 0, livingExpenseFen: 177_999 } },
  },
}

/** For each rule of the three schemes a case that it alone refuses. */
export const proofs: Proofs = { lonely, twins, stated: [...stated, ...statedOfReadings], figuresFrom: '2020-07-01' }
