import type { ProcedureStep } from '../kit.ts'
import { claimMonths, publicityWorkingDays } from './parameters.ts'

type Publicity = Extract<ProcedureStep, { kind: 'publicity' }>
type Due = Extract<ProcedureStep, { kind: 'due' }>
type Review = Extract<ProcedureStep, { kind: 'review' }>
type Pay = Extract<ProcedureStep, { kind: 'pay' }>

export const claimDue = (clause: string): Due => ({
  kind: 'due',
  clause,
  what: { zh: '申领培训补贴', en: 'ask for the subsidy' },
  side: 'after',
  event: { zh: '完成培训', en: 'completion of the training' },
  count: claimMonths,
  unit: 'months',
  doubts: ['D-60'],
})

/** No notice of the epidemic period sets a time for reviewing: a promise, not a limit of law (D-85). */
export const review = (clause: string): Review => ({
  kind: 'review',
  clause,
  roles: ['initial', 'second', 'sign'],
  deadlineWorkingDays: 5,
  legal: false,
  returnsMost: 1,
  answerWorkingDays: 15,
  doubts: ['D-85'],
})

/** Five working days with masked ids; the cities add the training project (K-07). */
export const publicity = (clause: string, fields: Publicity['fields']): Publicity => ({
  kind: 'publicity',
  clause,
  workingDays: publicityWorkingDays,
  firstDayCounts: false,
  fields,
  objectionWorkingDays: 10,
  doubts: ['D-26', 'D-67', 'D-86'],
})

/** The days of paying are the product's promise (D-85); the kind of account is the notice's. */
export const payment = (clause: string, accountKind: Pay['accountKind']): Pay => ({
  kind: 'pay',
  clause,
  accountKind,
  withinWorkingDays: 30,
  from: 'publicity-end',
  accountChangeWorkingDays: 10,
  doubts: ['D-85', 'D-88'],
})

const ofEnterprises: readonly ProcedureStep[] = [
  {
    kind: 'due',
    clause: '一¶2',
    what: { zh: '编写培训方案', en: 'write the training plan' },
    side: 'before',
    event: { zh: '培训开始', en: 'the training begins' },
    count: null,
    unit: 'days',
    doubts: [],
  },
  { kind: 'file', clause: '一¶2', withdrawableUntil: 'accepted' },
  claimDue('一¶2'),
  review('一¶3'),
  publicity('一¶3', ['unit', 'person', 'masked-id', 'amount']),
  payment('一¶3', 'unit'),
]

/** 一 is about enterprises; for courses of institutions (二) the notice names no way of its own. */
export const procedure = ofEnterprises.map(step => ({ ...step, schemes: ['online-training'] }))

/** Where an enterprise applies under 16号: the provincial centre when it is insured against unemployment there (K-07). */
export function serviceOf(unemploymentInsuranceAt: string): 'provincial' | 'local' {
  return /省本级|省直|省级|provincial/i.test(unemploymentInsuranceAt) ? 'provincial' : 'local'
}
