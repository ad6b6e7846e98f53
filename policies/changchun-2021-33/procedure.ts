import type { Day } from '../../values/days.ts'
import { addWorkingDays, type Calendar } from '../../values/working-days.ts'
import { paymentStep } from '../changchun-2020-12/procedure.ts'
import type { ProcedureStep } from '../kit.ts'
import { claimWorkingDays, issued } from './parameters.ts'

/** 四: plan, panel, monthly bulletin, training, claim, review by the city alone, payment to the enterprise's account. */
export const procedure: readonly ProcedureStep[] = [
  { kind: 'file', clause: '四1, 四4', withdrawableUntil: 'accepted' },
  {
    kind: 'due',
    clause: '四1',
    what: { zh: '上报企业年度培训方案', en: 'plan of the year handed in' },
    side: 'before',
    event: { zh: '2021年12月12日', en: '12 December 2021' },
    count: null,
    unit: 'days',
    doubts: ['D-44'],
  },
  {
    kind: 'panel',
    clause: '四2',
    what: {
      zh: '专家组评审企业自述和演示，逐项确认培训项目',
      en: 'a panel hears the enterprise and confirms each project',
    },
    doubts: [],
  },
  {
    // D-25: no number of days; the plan has to have appeared before the first payment (rule plan-not-published).
    kind: 'due',
    clause: '四3',
    what: { zh: '网站公示企业名单和各企业培训计划表', en: 'bulletin of enterprises and their plan tables' },
    side: 'after',
    event: { zh: '上一次公示', en: 'the bulletin before' },
    count: 1,
    unit: 'months',
    doubts: ['D-25'],
  },
  {
    kind: 'due',
    clause: '四4',
    what: { zh: '提交培训补贴申领报告和人员信息', en: 'report of the claim and list of trainees' },
    side: 'after',
    event: { zh: '培训结束', en: 'the end of the training' },
    count: claimWorkingDays,
    unit: 'working-days',
    doubts: ['D-26', 'D-46'],
  },
  {
    kind: 'review',
    clause: '四5',
    roles: ['initial', 'second', 'sign'],
    // The notice sets no time for reviewing: a promise of the bureau, not a limit of law (D-85).
    deadlineWorkingDays: 5,
    legal: false,
    returnsMost: 1,
    answerWorkingDays: 15,
    doubts: ['D-85', 'D-87'],
  },
  { kind: 'request-funds', clause: '四5' },
  { ...paymentStep, clause: '四5; 12号 二(一)', accountKind: 'unit' },
]

/**
 * 四4 with D-26 and D-46: five working days after the training; for what ended before the notice was issued they run from
 * the approval of the plan. Null while that day is not known. `counting`: the reading of D-26 that counts the first day.
 */
export function claimDueOn(
  calendar: Calendar,
  training: { readonly ended: Day; readonly planApprovedOn: Day | null },
  counting: { readonly firstDayCounts?: boolean } = {},
): Day | null {
  const from = training.ended < issued ? training.planApprovedOn : training.ended
  return from === null ? null : addWorkingDays(calendar, from, claimWorkingDays, counting).day
}
