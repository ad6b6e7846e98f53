import type { EvidenceSlot } from '../kit.ts'

/** What a training of the notice is proven by; most of it comes from the class itself and is not handed in again (七(二)). */
export const papersOfTraining: readonly EvidenceSlot[] = [
  {
    kind: 'training-application',
    label: { zh: '企业职工培训申请表', en: 'application for training of employees' },
    clause: '五(三)2, 附件4',
    perPerson: false,
    required: () => true,
  },
  {
    kind: 'insurance-proof',
    label: { zh: '社会保险参保证明', en: 'proof of social insurance' },
    clause: '五(三)2',
    perPerson: false,
    required: () => true,
  },
  {
    kind: 'labour-contract',
    label: { zh: '劳动合同', en: 'labour contract' },
    clause: '三(一)1',
    perPerson: true,
    required: body => body.hireType !== 'dispatch-agreement',
  },
  {
    kind: 'dispatch-agreement',
    label: { zh: '劳务派遣协议', en: 'dispatch agreement' },
    clause: '三(一)1',
    perPerson: true,
    required: body => body.hireType === 'dispatch-agreement',
  },
  {
    kind: 'group-proof',
    label: { zh: '人员类别证明', en: 'proof of the group' },
    clause: '一, 六(二)',
    perPerson: true,
    required: () => true,
  },
  {
    kind: 'attendance',
    label: { zh: '打卡签到记录', en: 'record of attendance' },
    clause: '五(三)3',
    perPerson: false,
    required: () => true,
  },
  {
    kind: 'teaching-video',
    label: { zh: '培训过程影像资料', en: 'recordings of the training' },
    clause: '五(三)3',
    perPerson: false,
    required: () => true,
  },
  {
    kind: 'supervision-report',
    label: { zh: '第三方监管平台监管报告', en: 'report of the supervision platform' },
    clause: '六(二)',
    perPerson: false,
    required: body => typeof body.onlineHours === 'number' && body.onlineHours > 0,
  },
  {
    kind: 'certificate',
    label: { zh: '证书', en: 'certificate' },
    clause: '二(二)',
    perPerson: true,
    required: () => true,
  },
  {
    kind: 'cost-invoice',
    label: { zh: '培训费发票', en: 'invoice of the training' },
    clause: '三(一)',
    perPerson: false,
    required: () => true,
  },
  {
    kind: 'onward-vouchers',
    label: { zh: '转付学员的支付凭证', en: 'vouchers of what was passed on to trainees' },
    clause: '六(三)',
    perPerson: true,
    required: body => body.paymentMode === 'reimbursement',
  },
]
