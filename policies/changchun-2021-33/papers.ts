import type { Check, EvidenceSlot } from '../kit.ts'

function slot(of: Omit<EvidenceSlot, 'perPerson' | 'required'> & Partial<EvidenceSlot>): EvidenceSlot {
  return { perPerson: false, required: () => true, ...of }
}

function above(count: unknown): boolean {
  return typeof count === 'number' && count > 0
}

/** 五: with the plan. 七: with each project. 四4: with the claim. */
export const evidence: readonly EvidenceSlot[] = [
  slot({
    kind: 'business-licence',
    label: { zh: '企业营业执照复印件', en: 'copy of the business licence' },
    clause: '五1',
  }),
  slot({
    kind: 'insurance-proof',
    label: { zh: '社会保险局提供的用人单位参保证明', en: 'insurance proof of the unit from the insurance bureau' },
    clause: '五1',
  }),
  slot({
    kind: 'dispatch-agreement',
    label: { zh: '劳务派遣协议和派遣工参保信息', en: 'dispatch agreement and insurance of the dispatched' },
    clause: '五1',
    required: body => above(body.dispatched),
  }),
  slot({
    kind: 'outsourcing-contract',
    label: { zh: '服务外包合同和外包工参保信息', en: 'outsourcing contract and insurance of the outsourced' },
    clause: '五1',
    required: body => above(body.outsourced),
  }),
  slot({
    kind: 'yearly-plan',
    label: {
      zh: '企业年度培训方案（含培训计划、资金测算和考核验收方式）',
      en: 'plan of the year with table, estimate and way of evaluation',
    },
    clause: '五2',
  }),
  slot({ kind: 'audit-report', label: { zh: '2020年度财务审计报告', en: 'audit report of 2020' }, clause: '五3' }),
  slot({ kind: 'commitment', label: { zh: '加盖公章的企业承诺书', en: 'sealed commitment' }, clause: '五4, 附件2' }),
  slot({ kind: 'plan-or-notice', label: { zh: '培训方案或培训通知', en: 'training plan or notice' }, clause: '七1' }),
  slot({
    kind: 'sign-in',
    label: { zh: '签到表', en: 'sign-in sheets' },
    clause: '七2',
    fact: 'signIn',
    required: body => body.mode !== 'online',
  }),
  slot({
    kind: 'online-record',
    label: { zh: '线上学习记录时长或人脸识别等有效数据', en: 'record of online hours, face checks or the like' },
    clause: '七2',
    fact: 'onlineRecords',
    required: body => body.mode === 'online',
  }),
  slot({ kind: 'photos', label: { zh: '培训过程照片（不少于5张）', en: 'photographs (5 at least)' }, clause: '七3' }),
  slot({
    kind: 'video',
    label: { zh: '培训过程视频（不少于5分钟）', en: 'video (5 minutes at least)' },
    clause: '七3',
  }),
  slot({ kind: 'evaluation', label: { zh: '评价记录', en: 'evaluation record' }, clause: '七4', fact: 'evaluation' }),
  slot({ kind: 'claim-report', label: { zh: '培训补贴申领报告', en: 'report of the claim' }, clause: '四4' }),
  slot({ kind: 'trainee-list', label: { zh: '培训补贴人员信息', en: 'list of trainees' }, clause: '四4' }),
]

export const checks: readonly Check[] = [
  {
    id: 'identity',
    label: { zh: '身份', en: 'identity' },
    clause: '三2',
    source: 'imported',
    facts: ['personKind'],
    standing: 'imported',
    applies: () => true,
    asks: () => ['social-insurance'],
  },
  {
    id: 'insured',
    label: { zh: '参保', en: 'insurance' },
    clause: '二',
    source: 'imported',
    facts: ['insuredInChangchun'],
    standing: 'imported',
    applies: () => true,
    asks: () => ['social-insurance'],
  },
  {
    id: 'repeat',
    label: { zh: '重复', en: 'taken before' },
    clause: '三3',
    source: 'entitlements',
    facts: [],
    standing: 'confirmed',
    applies: () => true,
    asks: () => ['earlier-subsidy'],
  },
]
