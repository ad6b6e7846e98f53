import type { SettingEntry } from '../kit.ts'
import type { Stated } from '../proofs.ts'

type Row = Omit<Stated, 'scheme'>

const published = (name: string, from: string, value: string): SettingEntry[] => [
  { name, territory: '220100', from, value },
]

const entries: readonly Row[] = [
  {
    says: [],
    amountFen: 0,
    draws: [],
    needs: ['insurance-proof', 'entrant-photo'],
    subject: true,
    governs: '2020-09-01',
    applied: '2020-09-01',
  },
  { change: { filedOn: null }, says: ['owed before-policy-start'], subject: false, governs: null, applied: null },
  { change: { photoFormat: null }, says: ['owed photo-format'] },
  { change: { photoBytes: null }, says: ['owed photo-too-large'] },
  { change: { photoBytes: 1_048_576 }, says: [] },
  { change: { photoBytes: 1_048_576 }, settings: published('D-77', '2020-09-02', 'decimal'), says: [] },
  { change: { photoBytes: 1_000_000 }, settings: published('D-77', '2020-09-01', 'decimal'), says: [] },
  {
    change: { photoBytes: 1_000_001 },
    settings: published('D-77', '2020-09-01', 'decimal'),
    says: ['photo-too-large'],
  },
]

const ofEnterprise = { applicantKind: 'enterprise', annex4: true, insuranceProof: true }
const openings: readonly Row[] = [
  { says: [], needs: [], results: ['opening-ok'], subject: true, governs: '2020-09-08', applied: '2020-09-08' },
  { change: ofEnterprise, says: [], needs: ['training-application', 'insurance-proof'] },
  { change: { ...ofEnterprise, annex4: null }, says: ['owed annex-4-missing'] },
  { change: { ...ofEnterprise, insuranceProof: null }, says: ['owed insurance-proof-missing'] },
  { change: { trainingMode: 'online', platformReady: true }, says: [] },
  { change: { trainingMode: 'online' }, says: ['owed platform-not-ready'] },
  {
    change: { classStart: null },
    says: ['owed class-not-approved-before-start', 'owed before-policy-start'],
    subject: false,
    governs: null,
  },
]

const evidence: readonly Row[] = [
  { says: [], needs: ['teaching-video', 'attendance'], governs: '2020-09-25' },
  {
    change: { trainingMode: 'online', teachingVideo: null, supervisionReport: true },
    says: [],
    needs: ['attendance', 'supervision-report'],
  },
  { change: { teachingVideo: null }, says: ['owed teaching-video-missing'] },
  { change: { trainingMode: 'online' }, says: ['owed supervision-report-missing'] },
]

const vouchers: readonly Row[] = [
  { says: [], needs: ['onward-vouchers'], governs: '2020-11-01' },
  { change: { traineesToPay: null }, says: ['owed trainee-vouchers-missing'] },
  { change: { vouchersUploaded: null }, says: ['owed trainee-vouchers-missing'] },
]

const payments: readonly Row[] = [
  { says: [], needs: [], subject: true, governs: '2020-09-15', applied: '2020-09-15' },
  { change: { paidOn: '2020-10-30' }, says: [] },
  { change: { paymentDueOn: null, paidOn: '2020-11-02' }, says: [] },
  { change: { publicityEndsOn: null }, says: ['owed publicity-not-ended'], owes: ['fact CC-D publicityEndsOn'] },
  {
    change: { paidOn: null },
    says: ['owed publicity-not-ended'],
    owes: ['fact CC-D paidOn'],
    subject: false,
    governs: null,
    applied: null,
  },
  // A claim of the last weeks is paid when the notice has ended.
  { change: { publicityEndsOn: '2022-01-10', paymentDueOn: '2022-02-28', paidOn: '2022-01-11' }, says: [] },
]

const lessons: readonly Row[] = [
  { says: [], needs: ['supervision-report'], results: ['hour-counted'], governs: '2020-09-15' },
  { change: { lessonMinutes: null }, says: ['owed lesson-under-40-min'] },
  { change: { randomCheckIns: null }, says: ['owed lesson-without-checkin'] },
  { change: { randomCheckIns: 0 }, settings: published('D-76', '2020-09-15', 'counts'), says: [] },
  {
    change: { randomCheckIns: 0 },
    settings: published('D-76', '2020-09-16', 'counts'),
    says: ['lesson-without-checkin'],
  },
]

const banks: readonly Row[] = [
  { says: [], results: ['bank-ok'], governs: '2020-09-21' },
  { change: { paperQuestions: null }, says: ['owed bank-below-5x'] },
  { change: { bankQuestions: null }, says: ['owed bank-below-5x'] },
]

const own = { applicantKind: 'enterprise', platformListed: false }
const choices: readonly Row[] = [
  { says: [], governs: '2020-09-01' },
  { change: { platformListed: null }, says: ['owed platform-not-in-catalogue'] },
  { change: own, says: [] },
  { change: { ...own, platformQualified: null }, says: ['owed platform-not-in-catalogue'] },
  { change: own, settings: published('K-14', '2020-09-02', 'listed'), says: [] },
  { change: own, settings: published('K-14', '2020-09-01', 'listed'), says: ['platform-not-in-catalogue'] },
]

/** Whom an official asks of whom: the list of the group, where a list is kept (六(二)). */
const asked: readonly Row[] = [
  {
    change: { personGroup: 'unemployed' },
    says: [],
    checks: ['identity social-insurance', 'category unemployment', 'repeat earlier-subsidy'],
  },
  {
    change: { personGroup: 'graduating', category: 'hard-to-employ' },
    says: [],
    checks: ['identity social-insurance', 'category education hardship', 'repeat earlier-subsidy'],
  },
  {
    change: { personGroup: 'disabled' },
    says: [],
    checks: ['identity social-insurance', 'repeat earlier-subsidy'],
  },
]

const under = (scheme: string, rows: readonly Row[]): Stated[] => rows.map(row => ({ scheme, ...row }))

/** Checks on the way, and whom an official asks, each with everything that is said of it. */
export const statedOfChecks: readonly Stated[] = [
  ...under('competition-entry', entries),
  ...under('class-opening', openings),
  ...under('assessment-notice', [{ says: [], results: ['assessment-ok'], governs: '2020-09-21' }]),
  ...under('training-evidence', evidence),
  ...under('trainee-vouchers', vouchers),
  ...under('payment-day', payments),
  ...under('online-lesson', lessons),
  ...under('question-bank', banks),
  ...under('platform-choice', choices),
  ...under('employment-skills', asked),
]
