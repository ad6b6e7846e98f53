import type { Day } from '../../values/days.ts'
import { addWorkingDays, type Calendar } from '../../values/working-days.ts'
import type { ProcedureStep } from '../kit.ts'
import { assessmentWorkingDays, openingWorkingDays } from './parameters-of-trainings.ts'
import { paymentWorkingDays, publicityWorkingDays } from './parameters.ts'
import { schemesByStep } from './schemes-by-step.ts'

type Publicity = Extract<ProcedureStep, { kind: 'publicity' }>
type Payment = Extract<ProcedureStep, { kind: 'pay' }>

/** 12号 二(一): five working days of publicity; which persons are shown is left open there (masked, W3). */
export const publicityStep: Publicity = {
  kind: 'publicity',
  clause: '二(一)',
  workingDays: publicityWorkingDays,
  firstDayCounts: false,
  fields: ['unit', 'person', 'masked-id', 'project', 'amount'],
  objectionWorkingDays: 10,
  doubts: ['D-26', 'D-86'],
}

/** 12号 二(一), 三(一)7: paid within 30 working days of the end of publicity, to the basic account. */
export const paymentStep: Payment = {
  kind: 'pay',
  clause: '二(一), 三(一)7',
  accountKind: 'basic',
  withinWorkingDays: paymentWorkingDays,
  from: 'publicity-end',
  accountChangeWorkingDays: 10,
  doubts: ['D-72', 'D-88'],
}

/** 五(三), 六: opening, assessment, claim, review, publicity, request and paying, with what is due before and after. */
export const procedure: readonly ProcedureStep[] = [
  {
    kind: 'due',
    clause: '五(三)2',
    what: { zh: '提交开班申请', en: 'application for opening a class' },
    side: 'before',
    event: { zh: '开班', en: 'start of the class' },
    count: openingWorkingDays,
    unit: 'working-days',
    doubts: ['D-27'],
    schemes: schemesByStep.opening,
  },
  {
    kind: 'due',
    clause: '五(三)4',
    what: { zh: '提出考核申请', en: 'application for assessment' },
    side: 'before',
    event: { zh: '考核', en: 'assessment' },
    count: assessmentWorkingDays,
    unit: 'working-days',
    doubts: ['D-26'],
    schemes: schemesByStep.assessment,
  },
  { kind: 'file', clause: '六(一)', withdrawableUntil: 'accepted', schemes: schemesByStep.reviewed },
  {
    kind: 'review',
    clause: '六(二)',
    roles: ['initial', 'second', 'sign'],
    // The notice sets no time for reviewing: a promise of the bureau, not a limit of law (W5, D-85).
    deadlineWorkingDays: 5,
    legal: false,
    returnsMost: 1,
    answerWorkingDays: 15,
    doubts: ['D-85', 'D-87'],
    schemes: schemesByStep.reviewed,
  },
  { ...publicityStep, schemes: schemesByStep.paid },
  { kind: 'request-funds', clause: '六(三)', schemes: schemesByStep.paid },
  { ...paymentStep, schemes: schemesByStep.paid },
]

/** The last day of publicity (it ends at 24:00) and the last day of paying (D-26, D-72). */
export function publicityDays(
  calendar: Calendar,
  posted: Day,
  step: Publicity = publicityStep,
): { ends: Day; payBy: Day; provisional: boolean } {
  const publicity = addWorkingDays(calendar, posted, step.workingDays, { firstDayCounts: step.firstDayCounts })
  const payment = addWorkingDays(calendar, publicity.day, paymentStep.withinWorkingDays)
  return { ends: publicity.day, payBy: payment.day, provisional: publicity.provisional || payment.provisional }
}

/** The last day of paying, by the end of publicity (D-26, D-72). */
export function paymentDue(calendar: Calendar, publicityEnded: Day): Day {
  return addWorkingDays(calendar, publicityEnded, paymentStep.withinWorkingDays).day
}
