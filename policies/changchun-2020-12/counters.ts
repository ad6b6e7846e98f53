import type { Counter, Says } from '../kit.ts'

/** Where a notice says what the four counters hold it to. */
interface Clauses {
  readonly month: string
  readonly months: string
  readonly times: string
  readonly induction: string
}

const sixMonths: Says = {
  zh: '同一人员以工代训补贴累计不超过6个月。',
  en: 'One worker brings work-based training subsidy for no more than 6 months in all.',
}
const anyInduction: Says = { zh: '任一企业的岗前培训', en: 'induction training in any enterprise' }

/** The counters of work-based training; 12号 and 08-03 share them (D-16), each by its own clauses. */
export const workBasedCounters = (clauses: Clauses): { readonly [on: string]: Counter } => ({
  'work-based-month': {
    label: { zh: '当月以工代训', en: 'work-based training in the month' },
    unit: { zh: '次', en: 'times' },
    full: {
      rule: 'duplicate-work-for-training',
      clause: clauses.month,
      says: {
        zh: '同一人员同一月份只能由一家企业享受一次以工代训补贴。',
        en: 'For one worker and month one enterprise receives work-based training subsidy once.',
      },
    },
  },
  'work-based-months': {
    label: { zh: '以工代训累计月数', en: 'months of work-based training' },
    unit: { zh: '个月', en: 'months' },
    full: {
      rule: 'cap-6-months',
      clause: clauses.months,
      says: sixMonths,
    },
  },
  'training-times': {
    label: { zh: '当年培训补贴次数', en: 'training subsidies in the year' },
    unit: { zh: '次', en: 'times' },
    full: {
      rule: 'annual-limit-3-reached',
      clause: clauses.times,
      says: {
        zh: '每人每年享受培训补贴不超过3次，以工代训整个系列计1次。',
        en: 'No more than 3 training subsidies per worker and year; a series of work-based months counts as one.',
      },
    },
    once: {
      rule: 'counts-as-one-time',
      clause: clauses.times,
      says: { zh: '以工代训各月合计按1次计入。', en: 'The months of work-based training count as one time together.' },
    },
  },
  'induction-or-work-based': {
    label: { zh: '岗前培训或以工代训', en: 'induction or work-based training' },
    unit: { zh: '次', en: 'times' },
    // Where the six months are counted in each enterprise (D-16).
    full: { rule: 'cap-6-months', clause: clauses.months, says: sixMonths },
    excluded: {
      rule: 'pre-job-already-paid',
      clause: clauses.induction,
      says: {
        zh: '同一人员在同一企业已享受岗前培训补贴的，不再享受以工代训补贴。',
        en: 'A worker for whom the same enterprise received induction training subsidy brings no work-based training subsidy.',
      },
    },
  },
  induction: {
    label: anyInduction,
    unit: { zh: '次', en: 'times' },
    excluded: {
      rule: 'pre-job-paid-to-any-enterprise',
      clause: clauses.induction,
      says: {
        zh: '不论企业按人排除的，任一企业已享受岗前培训补贴的人员不再享受以工代训补贴。',
        en: 'Where the exclusion is per person, a worker for whom any enterprise received induction training subsidy brings no work-based training subsidy.',
      },
    },
  },
})

export const countersOf12 = workBasedCounters({
  month: '三(一)7; 08-03 六',
  months: '三(一)7',
  times: '二(二)',
  induction: '08-03 六',
})

/** What induction training looks for beside its own employer, where it excludes in whichever enterprise (D-16b). */
export const countersOfAnyEnterprise: { readonly [on: string]: Counter } = {
  induction: { label: anyInduction, unit: { zh: '次', en: 'times' } },
  'work-based-months': {
    label: { zh: '以工代训累计月数', en: 'months of work-based training' },
    unit: { zh: '个月', en: 'months' },
    excluded: {
      rule: 'work-for-training-paid-to-any-enterprise',
      clause: '08-03 六',
      says: {
        zh: '不论企业按人排除的，任一企业已享受以工代训补贴的人员不再享受岗前培训补贴。',
        en: 'Where the exclusion is per person, a worker for whom any enterprise received work-based training subsidy brings no induction training subsidy.',
      },
    },
  },
}
