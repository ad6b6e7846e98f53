import { firstDay } from '../../values/days.ts'
import { absent, owesDecision } from '../owing.ts'
import type { Rule } from '../kit.ts'
import type { Line } from './facts.ts'
import { policyFrom } from './parameters.ts'

const owesPublicity = owesDecision('CJ-D', { fact: 'publicityOver', doubt: 'D-25' })

/** The day on which a line's readings are looked up: the first of its month. */
export function governingDay(f: Line): string {
  return absent(f.month) ? policyFrom : firstDay(f.month)
}

/** 四(二), 五(四): what is asked before money goes out. How long the bureau took is reported and refuses nothing. */
export const paymentRules: readonly Rule<Line>[] = [
  {
    rule: 'publicity-not-over',
    clause: '四(二)',
    says: {
      zh: '公示期满后拨付；州人社局不设公示期的，公布后即可拨付。',
      en: 'It is paid when the time of publicity is over; at once where the prefecture sets no such time.',
    },
    reads: ['publicityOver'],
    holds: (f, settings) => {
      if (f.publicityOver === true || settings.choice('D-25', governingDay(f)) === 'none') return true
      return f.publicityOver ?? owesPublicity
    },
    at: ['payment'],
    otherwise: 'hold',
    doubts: ['D-25'],
  },
  {
    rule: 'plan-reviewed-late',
    clause: '五(四)',
    says: {
      zh: '培训计划在收到后2个工作日内审核；超过的不影响补贴，列为提示。',
      en: 'The plan is reviewed within 2 working days of its receipt; a later review changes nothing of the subsidy and is reported.',
    },
    reads: ['planReviewed', 'planReviewDue', 'planReviewDueFirstDayCounted'],
    // D-53: not where the two days mean the monthly claim only. D-26: both last days are reckoned by the calendar.
    holds: (f, settings) => {
      if (absent(f.planReviewed)) return true
      const day = governingDay(f)
      if (settings.choice('D-53', day) === 'claim') return true
      const due = settings.choice('D-26', day) === 'start-in' ? f.planReviewDueFirstDayCounted : f.planReviewDue
      return absent(due) || f.planReviewed <= due
    },
    at: ['payment'],
    otherwise: 'warn',
    doubts: ['D-26', 'D-53'],
  },
]
