import { workBasedCounters } from '../changchun-2020-12/counters.ts'
import type { Note } from '../kit.ts'
import { partMonthNote } from '../changchun-2020-12/work-based-months.ts'
import type { Line } from './facts.ts'
import { inFiveIndustries } from './rules.ts'

/** What is said beside a line that fits, under any of the three schemes. */
export const notes: readonly Note<Line>[] = [
  {
    rule: 'industry-extension',
    clause: '六',
    says: { zh: '大型企业按五类行业扩围享受。', en: 'A large enterprise, covered as one of the five industries.' },
    applies: f => f.size === 'large' && (f.fiveIndustryConfirmed === true || inFiveIndustries(f.industryCode)),
  },
  partMonthNote,
]

export const counters = workBasedCounters({
  month: '六',
  months: '二(一), 二(二), 三',
  times: '六; 12号 二(二)',
  induction: '六',
})
