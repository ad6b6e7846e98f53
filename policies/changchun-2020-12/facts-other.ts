import type { Choice, FactDeclaration } from '../kit.ts'
import { decided, factOf, imported, looked, proven, stated } from './declare.ts'
import { factsOfCompetitions, workingDays } from './facts-of-competitions.ts'
import { factsOfPlatforms } from './facts-of-platforms.ts'

export const livingGroups: readonly Choice[] = [
  { value: 'poor-worker', label: { zh: '贫困劳动力', en: 'poor worker' }, aliases: ['建档立卡贫困劳动力'] },
  { value: 'hard-to-employ', label: { zh: '就业困难人员', en: 'hard to employ' }, aliases: [] },
  {
    value: 'zero-employment-family',
    label: { zh: '零就业家庭成员', en: 'member of a family without work' },
    aliases: [],
  },
  {
    value: 'school-leaver',
    label: { zh: '两后生', en: 'school leaver who studies no further' },
    aliases: ['城乡未继续升学初高中毕业生', '“两后生”'],
  },
  { value: 'other', label: { zh: '其他人员', en: 'other' }, aliases: [] },
]

const departments: readonly Choice[] = [
  { value: 'emergency-management', label: { zh: '应急管理部门', en: 'emergency management' }, aliases: ['应急管理'] },
  { value: 'other', label: { zh: '其他部门', en: 'another department' }, aliases: [] },
]

export const applicantKinds: readonly Choice[] = [
  { value: 'enterprise', label: { zh: '企业', en: 'enterprise' }, aliases: [] },
  {
    value: 'institution',
    label: { zh: '社会培训机构', en: 'training institution' },
    aliases: ['培训机构', '职业院校'],
  },
]

const trainingModes: readonly Choice[] = [
  { value: 'offline', label: { zh: '线下集中培训', en: 'offline' }, aliases: ['集中培训', '线下'] },
  { value: 'online', label: { zh: '网络线上培训', en: 'online' }, aliases: ['网络线上', '线上'] },
]

const people = { kind: 'integer', most: 1_000_000 } as const

/** Facts of awards, drills, competitions, apprenticeship, allowances, appraisals and of what is checked without money. */
export const factsOfOthers: { readonly [name: string]: FactDeclaration } = {
  certified: factOf('line', '证书发证日期', 'day of the certificate', proven, { kind: 'day' }),
  trainingYear: factOf('line', '学徒培训第几年', 'year of the apprenticeship', stated, {
    kind: 'integer',
    least: 1,
    most: 5,
  }),
  apprenticeYearEnd: factOf('line', '该学徒年度结束日期', 'end of that year', proven, { kind: 'day' }),
  apprenticeYearCompleted: factOf('line', '该学徒年度已完成', 'that year was completed', proven, { kind: 'yes-no' }),
  apprenticeMonths: factOf('line', '该学徒年度已培训整月数', 'whole months of training in that year', proven, {
    kind: 'integer',
    most: 12,
    onlyUnder: 'D-42',
  }),
  livingGroups: factOf('line', '所属群体', 'groups of the person', imported, {
    kind: 'choices',
    choices: livingGroups,
  }),
  livingDays: factOf('line', '到课天数', 'days present', proven, { kind: 'integer', most: 366 }),
  livingFrom: factOf('line', '培训开始日期（生活费）', 'first day of the training', proven, { kind: 'day' }),
  livingTo: factOf('line', '培训结束日期（生活费）', 'last day of the training', proven, { kind: 'day' }),
  ruralHukou: factOf('line', '农村户籍', 'registered in the country', imported, { kind: 'yes-no' }),
  urbanDibao: factOf('line', '城市低保家庭', 'family on urban relief', imported, { kind: 'yes-no' }),
  drawsUnemploymentBenefit: factOf('line', '正在领取失业保险金', 'draws unemployment benefit', imported, {
    kind: 'yes-no',
  }),
  firstAppraisal: factOf('line', '该职业该等级首次取得证书', 'first certificate of the trade and level', imported, {
    kind: 'yes-no',
  }),
  firstAttempt: factOf('line', '该职业该等级首次参加鉴定', 'first attempt at the trade and level', imported, {
    kind: 'yes-no',
  }),
  department: factOf('body', '组织培训的部门', 'department that runs the training', stated, {
    kind: 'choice',
    choices: departments,
  }),
  applicantKind: factOf('body', '申请单位类别', 'kind of applicant', looked, {
    kind: 'choice',
    choices: applicantKinds,
  }),
  trainingMode: factOf('body', '培训方式', 'way of training', stated, { kind: 'choice', choices: trainingModes }),
  openingApprovedOn: factOf('body', '开班获准日期', 'day of approval', decided, { kind: 'day' }),
  openingNoticeWorkingDays: factOf(
    'body',
    '申请开班到开班的工作日',
    'working days from applying to the start',
    looked,
    workingDays,
  ),
  annex4: factOf('body', '已提交企业职工培训申请表', 'annex 4 handed in', proven, { kind: 'yes-no' }),
  insuranceProof: factOf('body', '已附社会保险参保证明', 'proof of insurance added', proven, { kind: 'yes-no' }),
  platformReady: factOf('body', '平台已接收学员和监管要求', 'platform has learners and requirements', looked, {
    kind: 'yes-no',
  }),
  assessmentOn: factOf('body', '考核日期（申请）', 'day of the assessment applied for', stated, { kind: 'day' }),
  assessmentNoticeWorkingDays: factOf(
    'body',
    '申请考核到考核的工作日',
    'working days from applying to the assessment',
    looked,
    workingDays,
  ),
  teachingVideo: factOf('body', '全程教学影像已上传', 'recording uploaded', proven, { kind: 'yes-no' }),
  signInComplete: factOf('body', '签到记录完整', 'sign-in complete', proven, { kind: 'yes-no' }),
  supervisionReport: factOf('body', '有平台监管报告', 'platform report there', proven, { kind: 'yes-no' }),
  paidToInstitutionOn: factOf('body', '拨付到机构的日期', 'day on which the institution was paid', looked, {
    kind: 'day',
  }),
  publicityEndsOn: factOf('body', '公示截止日期', 'last day of publicity', looked, { kind: 'day' }),
  paymentDueOn: factOf('body', '应拨付的最后日期', 'last day of paying', looked, { kind: 'day' }),
  paidOn: factOf('body', '拨付日期', 'day of paying', looked, { kind: 'day' }),
  traineesToPay: factOf('body', '应付学员人数', 'trainees to be paid', looked, people),
  vouchersUploaded: factOf('body', '已上传支付凭证数', 'vouchers uploaded', proven, people),
  ...factsOfCompetitions,
  ...factsOfPlatforms,
}
