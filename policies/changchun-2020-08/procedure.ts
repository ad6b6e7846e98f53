import type { ProcedureStep } from '../kit.ts'
import { paymentStep, publicityStep } from '../changchun-2020-12/procedure.ts'

/** 08-03 五 and 六, with 12号 for what it leaves out (publicity days, days of paying, review order). */
export const procedure: readonly ProcedureStep[] = [
  { kind: 'file', clause: '五.2-5', withdrawableUntil: 'accepted' },
  {
    kind: 'review',
    clause: '五.5; 12号 六(二)',
    roles: ['initial', 'second', 'sign'],
    // The notice sets no time for reviewing: a promise of the bureau, not a limit of law (W5, D-85).
    deadlineWorkingDays: 5,
    legal: false,
    returnsMost: 1,
    answerWorkingDays: 15,
    doubts: ['D-85', 'D-87'],
  },
  { kind: 'paper-filing', clause: '五.6', confirms: true },
  {
    ...publicityStep,
    clause: '七(二); 12号 二(一)',
    // 七(二) names the unit and its amount; the month and the number of workers say what the amount is for (W3).
    fields: ['unit', 'month', 'headcount', 'amount'],
    doubts: ['D-25', 'D-26', 'D-86'],
  },
  { kind: 'request-funds', clause: '12号 六(三)' },
  { ...paymentStep, clause: '五.6; 12号 二(一)' },
]
