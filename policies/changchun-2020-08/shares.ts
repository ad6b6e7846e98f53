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
