import type { EvidenceSlot } from '../kit.ts'

type Slot = readonly [kind: string, zh: string, en: string, clause: string, perPerson: boolean, fact?: string]

const slots: readonly Slot[] = [
  ['competition-plan', '竞赛方案（附件5）', 'plan of the competition (annex 5)', '五(三)2(1)③', false],
  ['competition-video', '竞赛视频', 'video of the competition', '五(三)3(1)', false, 'evidenceComplete'],
  ['competition-pictures', '竞赛图片资料', 'pictures of the competition', '五(三)3(1)', false, 'evidenceComplete'],
  ['score-sheet', '竞赛成绩单', 'score sheet', '五(三)3(1)', false, 'evidenceComplete'],
  ['usage-breakdown', '补贴资金使用明细', 'use of the funds', '五(三)3(1)', false, 'evidenceComplete'],
  ['invoices', '发票（复印件）', 'invoices (copies)', '五(三)3(1)', false, 'evidenceComplete'],
  ['entrant-photo', '选手免冠照片', 'photograph of the competitor', '附件5', true],
  ['platform-papers', '平台资质材料（附件2）', 'papers of the platform (annex 2)', '附件2', false],
]

/** What competitions and platforms are proven by. */
export const papersOfOthers: readonly EvidenceSlot[] = slots.map(([kind, zh, en, clause, perPerson, fact]) => ({
  kind,
  label: { zh, en },
  clause,
  perPerson,
  ...(fact === undefined ? {} : { fact }),
  required: () => true,
}))
