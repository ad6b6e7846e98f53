import type { ProcedureStep } from '../kit.ts'
import { claimDue, payment, publicity, review } from '../liaoning-2020-16/procedure.ts'

const trainings = ['sme-training', 'prepayment', 'settlement'] as const
/** 二¶1: a prepayment is asked for before the training is over. */
const afterTraining = trainings.filter(scheme => scheme !== 'prepayment')
/** Work-based training is asked for as 四¶1 has it: no class is opened, no course completed. */
const all = [...trainings, 'work-based-training'] as const

/**
 * 四: filed and passed before the class opens, claimed afterwards, reviewed, published and paid by the district: to the basic
 * account of the enterprise (四¶3), to the account of whoever takes workers on (二¶2), which may be a cooperative or a workshop.
 */
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
  { kind: 'file', clause: '四¶1', withdrawableUntil: 'accepted', schemes: ['work-based-training'] },
  { ...claimDue('四¶3'), schemes: afterTraining },
  { ...review('四¶3'), schemes: all },
  { ...publicity('四¶3', ['unit', 'person', 'masked-id', 'project', 'amount']), schemes: all },
  { ...payment('四¶3', 'basic'), schemes: trainings },
  { ...payment('二¶2', 'unit'), schemes: ['work-based-training'] },
  // Institutions apply as they did before.
  { kind: 'file', clause: '四¶4', withdrawableUntil: 'accepted', schemes: ['converted-online-courses'] },
]
