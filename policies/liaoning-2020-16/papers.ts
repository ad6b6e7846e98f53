import type { EvidenceSlot } from '../kit.ts'

/** 一¶2 asks for three papers; the plan and the proof of size stand behind the commitments of the form. */
export const evidence: readonly EvidenceSlot[] = [
  {
    kind: 'roster',
    label: { zh: '培训职工花名册（姓名、身份证号码等）', en: 'roster of those trained (name, resident id)' },
    clause: '一¶2',
    perPerson: false,
    required: () => true,
  },
  {
    kind: 'training-records',
    label: {
      zh: '培训记录证明材料（课件、录像、微信视频记录等）',
      en: 'records of the training (courseware, recordings, WeChat video)',
    },
    clause: '一¶2',
    perPerson: false,
    fact: 'trainingRecords',
    required: () => true,
  },
  {
    kind: 'sealed-application',
    label: {
      zh: '线上职业培训补贴申请表（含七项承诺，签章）',
      en: 'application form with the seven commitments, sealed',
    },
    clause: '一¶2, 附件',
    perPerson: false,
    fact: 'commitmentSigned',
    required: () => true,
  },
  {
    kind: 'training-plan',
    label: { zh: '培训方案', en: 'training plan' },
    clause: '一¶2',
    perPerson: false,
    fact: 'trainingPlan',
    required: () => true,
  },
  {
    kind: 'sme-proof',
    label: { zh: '从业人员、营业收入或资产总额证明', en: 'proof of employees, revenue or assets' },
    clause: '一¶4, 附件',
    perPerson: false,
    required: () => true,
  },
  {
    kind: 'course-plan',
    label: {
      zh: '课程计划（总学时、线上学时、线下补课安排）',
      en: 'course plan (hours in all, online, and still to be held offline)',
    },
    clause: '二',
    perPerson: false,
    required: body => body.applicantKind === 'training-institution',
  },
  {
    kind: 'online-platform',
    label: { zh: '线上培训平台的名称和链接', en: 'name and link of the online platform' },
    clause: '二',
    perPerson: false,
    required: body => body.mode === 'online' || body.mode === 'mixed',
  },
]
