import type { Lonely, Proofs } from '../proofs.ts'

function period(day: string, more: Lonely['change'] = {}): { readonly [rule: string]: Lonely } {
  return {
    'before-policy-start': { change: { ...more, [day]: '2019-12-31' } },
    'after-policy-end': { change: { [day]: '2022-01-01' } },
  }
}

/** Lonely cases of what is checked without money. */
export const proofsOfChecks: Proofs['lonely'] = {
  'class-opening': {
    'class-not-approved-before-start': { change: { openingApprovedOn: '2020-09-08' } },
    'short-notice-warning': { change: { openingNoticeWorkingDays: 4 } },
    'opening-applied-too-early': {
      change: { openingNoticeWorkingDays: 6 },
      settings: [{ name: 'D-27', territory: '220100', from: '2020-09-08', value: 'last-five' }],
    },
    'trade-class-unset': { change: { trade: 64 } },
    'applicant-kind-unknown': { change: { applicantKind: null } },
    'annex-4-missing': { change: { applicantKind: 'enterprise', annex4: false, insuranceProof: true } },
    'insurance-proof-missing': { change: { applicantKind: 'enterprise', annex4: true, insuranceProof: false } },
    'platform-not-ready': { change: { trainingMode: 'online', platformReady: false } },
    ...period('classStart', { openingApprovedOn: '2019-12-20' }),
  },
  'assessment-notice': {
    'short-notice-warning': { change: { assessmentNoticeWorkingDays: 4 } },
    ...period('assessmentOn'),
  },
  'training-evidence': {
    'teaching-video-missing': { change: { teachingVideo: false } },
    'sign-in-incomplete': { change: { signInComplete: false } },
    'supervision-report-missing': { change: { trainingMode: 'online', supervisionReport: false } },
    ...period('classEnd'),
  },
  'trainee-vouchers': {
    'trainee-vouchers-missing': { change: { vouchersUploaded: 39 } },
    ...period('paidToInstitutionOn'),
  },
  'payment-day': {
    'publicity-not-ended': { change: { paidOn: '2020-09-14' } },
    'payment-sla-breach': { change: { paidOn: '2020-11-02' } },
  },
  'online-lesson': {
    'lesson-under-40-min': { change: { lessonMinutes: 39 } },
    'lesson-without-checkin': { change: { randomCheckIns: 0 } },
    ...period('lessonOn'),
  },
  'question-bank': {
    'bank-below-5x': { change: { bankQuestions: 249 } },
    ...period('examOn'),
  },
  'exam-attempt': {
    'single-attempt-only': { change: { attemptsUsed: 1 } },
    ...period('examOn'),
  },
  'platform-choice': {
    'platform-not-in-catalogue': { change: { platformListed: false } },
    ...period('platformOn'),
  },
  'platform-listing': {
    'concurrency-below-1000': { change: { concurrentLearners: 999 } },
    'platform-must-have-missing': { change: { platformItems: ['joined', 'data-proof', 'real-names', 'practice'] } },
    'platform-document-missing': {
      change: { platformDocuments: ['legal-entity', 'telecom-licence', 'software-enterprise', 'software-product'] },
    },
    'platform-commitment-missing': { change: { platformCommitment: false } },
    ...period('platformOn'),
  },
}
