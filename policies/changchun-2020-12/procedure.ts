import { type Day, compare } from '../../values/days.ts'
import { addWorkingDays, type Calendar } from '../../values/working-days.ts'
import type { ProcedureStep } from '../kit.ts'
import { paymentWorkingDays, publicityWorkingDays } from './parameters.ts'

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

/** Paid after the thirtieth working day: the payment stands, the breach is reported (D-72). */
export function paidLate(calendar: Calendar, publicityEnded: Day, paid: Day): { payBy: Day; late: boolean } {
  const payBy = addWorkingDays(calendar, publicityEnded, paymentStep.withinWorkingDays).day
  return { payBy, late: compare(paid, payBy) > 0 }
}
