import type { Rule } from '../kit.ts'
import { absent } from '../owing.ts'
import type { TrainingLine } from './facts-training.ts'
import { countedOn } from './training-draws.ts'

/*
 * The order of the days of a training (五(二), 六(一)): the class begins and ends, it is assessed, the subsidy is claimed. Each is
 * asked only where both days are known.
 */

export const classDaysInOrder: Rule<TrainingLine> = {
  rule: 'class-days-reversed',
  clause: '五(二)',
  says: { zh: '结班日期不早于开班日期。', en: 'The class ends no earlier than it starts.' },
  reads: ['classStart', 'classEnd'],
  holds: f => absent(f.classStart) || absent(f.classEnd) || f.classEnd >= f.classStart,
}

/** What lies before the class has begun is said by the rule on its start. */
export const assessedAfterEnd: Rule<TrainingLine> = {
  rule: 'assessed-before-class-end',
  clause: '五(二)',
  says: { zh: '考核日期不早于结班日期。', en: 'The assessment is no earlier than the end of the class.' },
  reads: ['classStart', 'classEnd', 'assessed'],
  holds: f => absent(f.assessed) || absent(f.classEnd) || f.assessed >= f.classEnd || f.assessed < (f.classStart ?? ''),
}

/** Asked of the last day that is known: what lies before an earlier one is out of order there. */
export const claimedAfterwards: Rule<TrainingLine> = {
  rule: 'claimed-before-the-end',
  clause: '六(一)',
  says: {
    zh: '培训结束并经考核后申领，申领日期不早于开班、结班和考核日期。',
    en: 'The claim follows the training and its assessment: it is no earlier than the start of the class, its end and the assessment.',
  },
  reads: ['classStart', 'classEnd', 'assessed', 'applied'],
  holds: f => {
    if (absent(f.applied)) return true
    const last = countedOn(f)
    return last === null || f.applied >= last
  },
  at: ['claim', 'payment'],
}
