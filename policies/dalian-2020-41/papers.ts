import type { EvidenceSlot, Facts } from '../kit.ts'

const isTraining = (body: Facts): boolean => body.mode !== undefined && body.mode !== null

/** 四¶2 and 四¶3: what is handed in before the class opens and with the claim. */
export const evidence: readonly EvidenceSlot[] = [
  {
    kind: 'licence',
    label: { zh: '企业营业执照', en: 'business licence' },
    clause: '四¶2',
    perPerson: false,
    required: () => true,
  },
  {
    kind: 'sme-proof',
    label: {
      zh: '中小微企业有效凭证（从业人数、营业收入或资产总额）',
      en: 'proof of being medium, small or micro (employees, revenue or assets)',
    },
    clause: '四¶2',
    perPerson: false,
    required: isTraining,
  },
  {
    kind: 'roster',
    label: { zh: '培训人员花名册', en: 'roster of those trained' },
    clause: '四¶2, 四¶3',
    perPerson: false,
    required: () => true,
  },
  {
    kind: 'training-plan',
    label: { zh: '培训方案和教学计划', en: 'training plan and timetable' },
    clause: '四¶2',
    perPerson: false,
    required: isTraining,
  },
  {
    kind: 'application',
    label: { zh: '补贴资金申请表', en: 'application for the subsidy' },
    clause: '四¶3',
    perPerson: false,
    required: isTraining,
  },
  {
    kind: 'training-records',
    label: {
      zh: '培训课件或培训记录（录像、在线直播、视频录播、微信记录等）',
      en: 'courseware or records of the training (recordings, broadcasts, WeChat)',
    },
    clause: '二¶3, 四¶3',
    perPerson: false,
    fact: 'trainingRecords',
    required: isTraining,
  },
  {
    kind: 'attendance-sheet',
    label: { zh: '学员考勤表（线下培训）', en: 'attendance sheet (training offline)' },
    clause: '四¶3',
    perPerson: false,
    required: body => body.mode === 'offline' || body.mode === 'mixed',
  },
  {
    kind: 'sign-in-records',
    label: {
      zh: '参训职工签到注册信息、累计课时截图（线上培训）',
      en: 'sign-in of the workers and screens of their hours (training online)',
    },
    clause: '四¶3',
    perPerson: false,
    required: body => body.mode === 'online' || body.mode === 'mixed',
  },
  {
    kind: 'online-platform',
    label: { zh: '线上渠道名称及链接或平台截图', en: 'name of the online channel, with link or screen' },
    clause: '四¶2',
    perPerson: false,
    required: body => body.mode === 'online' || body.mode === 'mixed',
  },
  {
    kind: 'course-plan',
    label: {
      zh: '课程计划（总学时、线上学时、线下补课安排）',
      en: 'course plan (hours in all, online, and still to be held offline)',
    },
    clause: '三¶5',
    perPerson: false,
    required: body => body.applicantKind === 'training-institution',
  },
  {
    kind: 'work-based-application',
    label: { zh: '以工代训补贴申请', en: 'application for work-based training' },
    clause: '四¶1',
    perPerson: false,
    required: body => !isTraining(body),
  },
  {
    kind: 'category-proof',
    label: { zh: '人员类别证明', en: 'proof of the kind of worker' },
    clause: '二¶2',
    perPerson: true,
    required: body => !isTraining(body),
  },
]
