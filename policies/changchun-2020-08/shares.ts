import { workBasedCounters } from '../changchun-2020-12/counters.ts'
import type { Note } from '../kit.ts'
import { partMonthNote } from '../changchun-2020-12/work-based-months.ts'
import type { Line } from './facts.ts'
import { withinStart } from './month-claimed.ts'
import { isOfFiveIndustries } from './rules.ts'

const industryExtension: Note<Line> = {
  rule: 'industry-extension',
  clause: '六',
  says: { zh: '大型企业按五类行业扩围享受。', en: 'A large enterprise, covered as one of the five industries.' },
  applies: (f, settings) => f.size === 'large' && isOfFiveIndustries(f, settings) === true,
}

/** What is said beside a line that fits, under any of the three schemes, whichever day the months begin on. */
export const notesOfMonths: readonly Note<Line>[] = [industryExtension, partMonthNote]

/** The same where the first month may be a part of one (D-14). */
export const notes: readonly Note<Line>[] = [
  industryExtension,
  { ...partMonthNote, applies: (f, settings) => partMonthNote.applies(withinStart(f, settings), settings) },
]

export const counters = workBasedCounters({
  month: '六',
  months: '二(一), 二(二), 三',
  times: '六; 12号 二(二)',
  induction: '六',
})
