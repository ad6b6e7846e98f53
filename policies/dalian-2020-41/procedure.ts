import type { ProcedureStep } from '../kit.ts'
import { claimDue, payment, publicity, review } from '../liaoning-2020-16/procedure.ts'

const trainings = ['sme-training', 'work-based-training', 'prepayment', 'settlement'] as const
/** 二¶1: a prepayment is asked for before the training is over. */
const afterTraining = trainings.filter(scheme => scheme !== 'prepayment')

/** 四: filed and passed before the class opens, claimed afterwards, reviewed, published and paid by the district. */
export const procedure: readonly ProcedureStep[] = [
  {
    kind: 'due',
    clause: '四¶2',
    what: { zh: '报送备案材料并通过开班备案审核', en: 'hand in the papers and have the opening filed and passed' },
    side: 'before',
    event: { zh: '开始培训', en: 'the training begins' },
    count: null,
    unit: 'days',
    doubts: [],
    schemes: trainings,
  },
  { kind: 'file', clause: '四¶1, 四¶3', withdrawableUntil: 'accepted', schemes: trainings },
  { ...claimDue('四¶3'), schemes: afterTraining },
  { ...review('四¶3'), schemes: trainings },
  { ...publicity('四¶3', ['unit', 'person', 'masked-id', 'project', 'amount']), schemes: trainings },
  { ...payment('四¶3', 'basic'), schemes: trainings },
  // Institutions apply as they did before.
  { kind: 'file', clause: '四¶4', withdrawableUntil: 'accepted', schemes: ['converted-online-courses'] },
]
