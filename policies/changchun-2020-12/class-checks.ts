import { absent, owesDecision, owesFact } from '../owing.ts'
import type { Facts, Rule, Scheme } from '../kit.ts'
import { checkScheme } from './check-scheme.ts'
import { openingNoticeRules } from './opening-notice.ts'
import { assessmentWorkingDays } from './parameters-of-trainings.ts'
import { classSet } from './training-rules.ts'

interface Opening extends Facts {
  readonly applicantKind?: string | null
  readonly classStart?: string | null
  /** Known where the application names it. */
  readonly trade?: number | null
  readonly openingApprovedOn?: string | null
  readonly openingNoticeWorkingDays?: number | null
  readonly annex4?: boolean | null
  readonly insuranceProof?: boolean | null
  readonly trainingMode?: string | null
  readonly platformReady?: boolean | null
}

interface Assessment extends Facts {
  readonly assessmentOn?: string | null
  readonly assessmentNoticeWorkingDays?: number | null
}

interface Evidence extends Facts {
  readonly trainingMode?: string | null
  readonly classEnd?: string | null
  readonly teachingVideo?: boolean | null
  readonly signInComplete?: boolean | null
  readonly supervisionReport?: boolean | null
}

interface Vouchers extends Facts {
  readonly paidToInstitutionOn?: string | null
  readonly traineesToPay?: number | null
  readonly vouchersUploaded?: number | null
}

const clauseOfOpening = '五(三)2(1)'
const owesApproval = owesDecision('CC-D', { fact: 'openingApprovedOn' })
const owesStart = owesFact('classStart')
const owesApplicant = owesFact('applicantKind')
const owesAnnex4 = owesFact('annex4', 'enterprise', 'training-application')
const owesInsuranceProof = owesFact('insuranceProof', 'enterprise', 'insurance-proof')
const owesMode = owesFact('trainingMode')
const owesPlatformReady = owesFact('platformReady')
const owesVideo = owesFact('teachingVideo', 'enterprise', 'teaching-video')
const owesSignIn = owesFact('signInComplete', 'enterprise', 'attendance')
const owesReport = owesFact('supervisionReport', 'enterprise', 'supervision-report')
const owesTrainees = owesFact('traineesToPay')
const owesVouchers = owesFact('vouchersUploaded', 'enterprise', 'onward-vouchers')

const openingRules: readonly Rule<Opening>[] = [
  {
    rule: 'class-not-approved-before-start',
    clause: clauseOfOpening,
    says: {
      zh: '开班申请在开班前获准；未经批准开展的培训不能申领补贴。',
      en: 'The opening is approved before the class starts; training without approval cannot be claimed.',
    },
    reads: ['openingApprovedOn', 'classStart'],
    holds: f => {
      if (absent(f.classStart)) return owesStart
      return absent(f.openingApprovedOn) ? owesApproval : f.openingApprovedOn < f.classStart
    },
    doubts: ['D-27'],
  },
  ...openingNoticeRules,
  classSet,
  {
    rule: 'applicant-kind-unknown',
    clause: clauseOfOpening,
    says: {
      zh: '写明由企业还是社会培训机构申请开班。',
      en: 'It is stated whether an enterprise or an institution applies.',
    },
    reads: ['applicantKind'],
    holds: f => (absent(f.applicantKind) ? owesApplicant : true),
  },
  {
    rule: 'annex-4-missing',
    clause: '五(三)2(1)②',
    says: {
      zh: '企业开班前提交了企业职工培训申请表（附件4）。',
      en: 'The enterprise has handed in the application for training of employees (annex 4).',
    },
    reads: ['applicantKind', 'annex4'],
    holds: f => f.applicantKind !== 'enterprise' || (f.annex4 ?? owesAnnex4),
    needs: f => (f.applicantKind === 'enterprise' ? ['training-application'] : []),
  },
  {
    rule: 'insurance-proof-missing',
    clause: '五(三)2(1)②',
    says: {
      zh: '企业职工开班附有社会保险参保证明。',
      en: 'Proof of social insurance of the staff is added.',
    },
    reads: ['applicantKind', 'insuranceProof'],
    holds: f => f.applicantKind !== 'enterprise' || (f.insuranceProof ?? owesInsuranceProof),
    needs: f => (f.applicantKind === 'enterprise' ? ['insurance-proof'] : []),
  },
  {
    rule: 'platform-not-ready',
    clause: '五(三)2(2)',
    says: {
      zh: '线上培训在第三方监管平台接收学员注册信息和监管要求之后开展。',
      en: 'Online training begins after the platform has taken over the learners and what is to be supervised.',
    },
    reads: ['trainingMode', 'platformReady'],
    holds: f => {
      if (absent(f.trainingMode)) return owesMode
      return f.trainingMode !== 'online' || (f.platformReady ?? owesPlatformReady)
    },
  },
]

const evidenceRules: readonly Rule<Evidence>[] = [
  {
    rule: 'teaching-video-missing',
    clause: '五(三)3(1)',
    says: {
      zh: '线下培训全程录制教学影像，并上传实名制系统。',
      en: 'Offline training is recorded throughout and the recording uploaded.',
    },
    reads: ['trainingMode', 'teachingVideo'],
    holds: f => {
      if (absent(f.trainingMode)) return owesMode
      return f.trainingMode === 'online' || (f.teachingVideo ?? owesVideo)
    },
    needs: f => (f.trainingMode === 'online' ? [] : ['teaching-video']),
    doubts: ['D-83'],
  },
  {
    rule: 'sign-in-incomplete',
    clause: '五(三)3(1)',
    says: {
      zh: '学员打卡签到记录完整。',
      en: 'The learners’ sign-in is complete.',
    },
    reads: ['signInComplete'],
    holds: f => f.signInComplete ?? owesSignIn,
    needs: () => ['attendance'],
  },
  {
    rule: 'supervision-report-missing',
    clause: '五(三)4(2)',
    says: {
      zh: '线上培训附有第三方监管平台的培训监管报告，合格人数以其为准。',
      en: 'Online training comes with the platform’s report, which says how many passed.',
    },
    reads: ['trainingMode', 'supervisionReport'],
    holds: f => f.trainingMode !== 'online' || (f.supervisionReport ?? owesReport),
    needs: f => (f.trainingMode === 'online' ? ['supervision-report'] : []),
  },
]

/** 五(三)2, 3(1), 4(1), 六(三): opening, assessing, recording and passing money on. */
export const classChecks: readonly Scheme[] = [
  checkScheme<Opening>({
    id: 'class-opening',
    title: { zh: '开班申请', en: 'Opening of a class' },
    clause: clauseOfOpening,
    audience: 'institution',
    example: {
      applicantKind: 'institution',
      trainingMode: 'offline',
      classStart: '2020-09-08',
      openingApprovedOn: '2020-09-04',
      openingNoticeWorkingDays: 5,
    },
    asks: ['applicantKind', 'classStart', 'openingApprovedOn', 'trainingMode'],
    papers: ['training-application', 'insurance-proof'],
    day: 'classStart',
    rules: openingRules,
    doubts: ['D-26', 'D-27'],
    results: () => [
      { code: 'opening-ok', clause: clauseOfOpening, says: { zh: '可以开班。', en: 'The class may begin.' } },
    ],
  }),
  checkScheme<Assessment>({
    id: 'assessment-notice',
    title: { zh: '考核申请', en: 'Application for the assessment' },
    clause: '五(三)4(1)',
    audience: 'institution',
    example: { assessmentOn: '2020-09-21', assessmentNoticeWorkingDays: 5 },
    asks: ['assessmentOn', 'assessmentNoticeWorkingDays'],
    papers: [],
    day: 'assessmentOn',
    rules: [
      {
        rule: 'short-notice-warning',
        clause: '五(三)4(1)',
        says: {
          zh: '考核申请在考核前5个工作日提出。',
          en: 'The assessment is applied for 5 working days before it.',
        },
        reads: ['assessmentNoticeWorkingDays', 'assessmentOn'],
        holds: f => absent(f.assessmentNoticeWorkingDays) || f.assessmentNoticeWorkingDays >= assessmentWorkingDays,
        otherwise: 'warn',
        doubts: ['D-26'],
      },
    ],
    doubts: ['D-26'],
    results: () => [
      {
        code: 'assessment-ok',
        clause: '五(三)4(1)',
        says: { zh: '可以按期考核。', en: 'The assessment may be held.' },
      },
    ],
  }),
  checkScheme<Evidence>({
    id: 'training-evidence',
    title: { zh: '培训过程材料', en: 'Evidence of the training' },
    clause: '五(三)3',
    audience: 'institution',
    example: { trainingMode: 'offline', classEnd: '2020-09-25', teachingVideo: true, signInComplete: true },
    asks: ['trainingMode', 'teachingVideo', 'signInComplete'],
    papers: ['teaching-video', 'attendance', 'supervision-report'],
    day: 'classEnd',
    rules: evidenceRules,
  }),
  checkScheme<Vouchers>({
    id: 'trainee-vouchers',
    title: { zh: '先垫后补的支付凭证', en: 'Vouchers of what trainees were paid' },
    clause: '六(三)',
    audience: 'institution',
    example: { paidToInstitutionOn: '2020-11-01', traineesToPay: 40, vouchersUploaded: 40 },
    asks: ['traineesToPay', 'vouchersUploaded'],
    papers: ['onward-vouchers'],
    day: 'paidToInstitutionOn',
    rules: [
      {
        rule: 'trainee-vouchers-missing',
        clause: '六(三)',
        says: {
          zh: '先垫后补的，由培训机构代领后打入学员个人账户，并上传支付凭证。',
          en: "By reimbursement the institution receives the money, pays it into the trainees' accounts and uploads the vouchers.",
        },
        reads: ['traineesToPay', 'vouchersUploaded'],
        holds: f => {
          if (absent(f.traineesToPay)) return owesTrainees
          return absent(f.vouchersUploaded) ? owesVouchers : f.vouchersUploaded >= f.traineesToPay
        },
        needs: () => ['onward-vouchers'],
        doubts: ['D-34'],
      },
    ],
    doubts: ['D-34'],
  }),
]
