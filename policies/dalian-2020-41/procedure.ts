import type { ProcedureStep } from '../kit.ts'
import { claimDue, payment, publicity, review } from '../liaoning-2020-16/procedure.ts'

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
  },
  { kind: 'file', clause: '四¶1, 四¶3', withdrawableUntil: 'accepted' },
  claimDue('四¶3'),
  review('四¶3'),
  publicity('四¶3', ['unit', 'person', 'masked-id', 'project', 'amount']),
  payment('四¶3', 'basic'),
]
