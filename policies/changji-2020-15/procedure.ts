import type { Day } from '../../values/days.ts'
import { addWorkingDays, type Calendar } from '../../values/working-days.ts'
import type { Finding, ProcedureStep, Settings } from '../kit.ts'
import { countyWorkingDays, prefectureWorkingDays, publicityWorkingDays } from './parameters.ts'

/** 四: plan filed, county review (2 working days), prefecture (3 working days to the letter to finance), monthly payment. */
const workBased: readonly ProcedureStep[] = [
  { kind: 'file', clause: '四(一), 四(三)', withdrawableUntil: 'accepted' },
  {
    kind: 'review',
    clause: '四(二); 五(四)',
    roles: ['initial'],
    deadlineWorkingDays: countyWorkingDays,
    legal: true,
    returnsMost: 1,
    answerWorkingDays: 15,
    doubts: ['D-53', 'D-87'],
  },
  {
    // 5 working days once the plan is approved; the clocks of 五(四) run on meanwhile (D-25).
    kind: 'publicity',
    clause: '四(二)',
    workingDays: publicityWorkingDays,
    firstDayCounts: false,
    fields: ['unit', 'headcount', 'amount'],
    objectionWorkingDays: 10,
    doubts: ['D-25', 'D-26', 'D-86'],
  },
  {
    kind: 'review',
    clause: '四(三); 五(四)',
    roles: ['second', 'sign'],
    deadlineWorkingDays: prefectureWorkingDays,
    legal: true,
    returnsMost: 1,
    answerWorkingDays: 15,
    doubts: ['D-53', 'D-87'],
  },
  { kind: 'request-funds', clause: '四(四)' },
  {
    kind: 'due',
    clause: '四(四)',
    what: { zh: '补贴资金拨付到基本账户', en: 'money paid to the basic account' },
    side: 'after',
    event: { zh: '函告州财政局', en: 'the letter to prefecture finance' },
    count: 1,
    unit: 'months',
    doubts: [],
  },
  {
    kind: 'pay',
    clause: '四(四)',
    accountKind: 'basic',
    // The notice pays month by month and names no days: no month has more working days than these (K-06).
    withinWorkingDays: 23,
    from: 'publicity-end',
    accountChangeWorkingDays: 10,
    doubts: ['D-88'],
  },
]

/** 四 is the way of work-based training; refunds are asked for, reviewed and paid online (二(一)4), without further steps. */
export const procedure: readonly ProcedureStep[] = [
  ...workBased.map(step => ({ ...step, schemes: ['work-based-training'] })),
  {
    kind: 'file',
    clause: '二(一)4',
    withdrawableUntil: 'accepted',
    schemes: ['refund-standard', 'refund-distressed'],
  },
]

/** 五(四) with D-53: both run from what was really handed in, and working days are those of the territory (D-26). */
export function reviewDays(
  calendar: Calendar,
  claim: { readonly receivedByCounty: Day; readonly sentToPrefecture: Day | null },
  settings: Settings,
): { countyReviewDue: Day; prefectureToFinanceDue: Day | null } {
  const dueAfter = (start: Day, workingDays: number): Day => {
    const counting = { firstDayCounts: settings.choice('D-26', start) === 'start-in' }
    return addWorkingDays(calendar, start, workingDays, counting).day
  }
  const { receivedByCounty, sentToPrefecture } = claim
  return {
    countyReviewDue: dueAfter(receivedByCounty, countyWorkingDays),
    prefectureToFinanceDue: sentToPrefecture === null ? null : dueAfter(sentToPrefecture, prefectureWorkingDays),
  }
}

/** 五(四): said to whoever would open or close a period of claiming or paying; no setting for it can be declared. */
export const noPeriods: Finding = {
  rule: 'no-central-claim-window',
  clause: '五(四)',
  says: {
    zh: '随报随审，当地人社部门不得设定集中申报期和资金拨付期。',
    en: 'Claims are taken and reviewed as they come; the local bureau sets no period for claiming or paying.',
  },
}
