import type { Rule } from '../kit.ts'
import { absent } from '../owing.ts'
import type { TrainingLine } from './facts-training.ts'

/*
 * The order of the days of a training (五(二)): the class begins and ends. Each is asked only where both days are known.
 */

export const classDaysInOrder: Rule<TrainingLine> = {
  rule: 'class-days-reversed',
  clause: '五(二)',
  says: { zh: '结班日期不早于开班日期。', en: 'The class ends no earlier than it starts.' },
  reads: ['classStart', 'classEnd'],
  holds: f => absent(f.classStart) || absent(f.classEnd) || f.classEnd >= f.classStart,
}
