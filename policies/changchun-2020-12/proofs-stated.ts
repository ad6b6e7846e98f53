import type { SettingEntry } from '../kit.ts'
import type { Stated } from '../proofs.ts'
import { statedOfChecks } from './proofs-stated-checks.ts'

/*
 * Lines with everything that their scheme says of them: both sides of a threshold, each fact left out, days from which
 * another reading was published, what a grant uses up and what proves it. Reckoned from the notice.
 */

type Row = Omit<Stated, 'scheme'>

const published = (name: string, from: string, value: string | number): SettingEntry[] => [
  { name, territory: '220100', from, value },
]
const time = { on: 'training-times', key: '2020', take: 1, limit: 3 }

const award = (level: string) => [{ on: 'technician-award', key: level, take: 1, limit: 1 }]
const technicians: readonly Row[] = [
  {
    says: [],
    amountFen: 200_000,
    draws: award('technician'),
    needs: ['insurance-proof', 'certificate'],
    results: ['referral-to-city-talent-reward'],
    subject: true,
    governs: '2020-09-10',
    applied: '2020-09-20',
  },
  {
    change: { level: 'senior-technician' },
    says: [],
    amountFen: 300_000,
    draws: award('senior-technician'),
    subject: true,
  },
  { change: { level: 'senior' }, says: ['award-level-not-covered'], subject: false },
  { change: { level: null }, says: ['owed award-level-not-covered'], draws: [], subject: false },
  { change: { certificate: null }, says: ['owed technician-needs-qualification-certificate'] },
  { change: { certificate: 'completion' }, says: ['technician-needs-qualification-certificate'] },
  { change: { insured: null }, says: ['owed enterprise-not-insured'] },
  { change: { personGroup: null }, says: ['owed person-not-in-group'] },
  { change: { personGroup: 'dispatched' }, says: [] },
  { change: { certified: '2020-01-01' }, says: [] },
  { change: { certified: null }, says: ['owed before-policy-start'], governs: null },
]

const drillClass = {
  on: 'class-hours',
  key: 'offline',
  take: 1,
  limit: null,
  span: { from: '2020-09-14', to: '2020-09-18' },
}
const drillFen = (take: number) => ({ on: 'drill-fen', key: '2020', take, limit: null, fen: true as const })
const perYear: Row = {
  change: { plannedHours: 30_000, attendedHours: 30_000 },
  used: [{ on: 'drill-fen', key: '2020', take: 30_000 }],
  says: [],
}
const drills: readonly Row[] = [
  {
    says: [],
    amountFen: 24_000,
    notes: [],
    figures: ['10.00 × 24'],
    draws: [time, drillClass, drillFen(24_000)],
    needs: ['insurance-proof', 'attendance'],
    checks: ['identity social-insurance', 'category social-insurance', 'repeat earlier-subsidy'],
    subject: false,
    governs: '2020-09-14',
    applied: '2020-09-25',
  },
  { change: { classStart: null, classEnd: null }, says: ['owed before-policy-start'], draws: [], governs: null },
  { change: { plannedHours: null }, says: ['owed hours-below-8'] },
  { change: { attendedHours: null }, says: ['owed attendance-below-70'] },
  { change: { plannedHours: 8_000, attendedHours: null }, says: ['owed attendance-below-70'] },
  { change: { plannedHours: 7_999, attendedHours: null }, says: ['hours-below-8', 'owed attendance-below-70'] },
  // Eight hours are asked of the drill, not of each who is paid (D-30).
  { change: { plannedHours: 8_000, attendedHours: 7_999 }, says: [], amountFen: 7_999 },
  { change: { plannedHours: 8_000, attendedHours: 7_000 }, says: [], amountFen: 7_000, figures: ['10.00 × 7'] },
  { change: { plannedHours: 8_000, attendedHours: 5_600 }, says: [], amountFen: 5_600 },
  { change: { plannedHours: 8_000, attendedHours: 5_599 }, says: ['attendance-below-70'] },
  { change: { plannedHours: 40_000, attendedHours: 40_000 }, says: [], amountFen: 40_000, notes: [] },
  {
    change: { plannedHours: 40_001, attendedHours: 40_001 },
    says: [],
    amountFen: 40_000,
    notes: ['capped-400'],
    figures: ['10.00 × 40.001', '400.00'],
    draws: [time, drillClass, drillFen(40_000)],
  },
  // D-29: 400 yuan each time, or a year from the day on which that was published.
  { ...perYear, amountFen: 30_000, notes: [] },
  { ...perYear, settings: published('D-29', '2020-09-19', 'per-year'), amountFen: 30_000 },
  {
    ...perYear,
    settings: published('D-29', '2020-09-18', 'per-year'),
    amountFen: 10_000,
    notes: ['capped-400'],
    figures: ['10.00 × 30', '100.00'],
  },
]

const projects = (year: string, ten: number | null, five: number | null) => [
  { on: 'competition-projects', key: year, take: 1, limit: ten, of: 'body' as const },
  { on: 'competition-projects-of-others', key: year, take: 1, limit: five, of: 'body' as const },
  { on: 'competition-projects-of-action', key: 'all', take: 1, limit: null, of: 'body' as const },
  { on: 'competition-projects-of-others-of-action', key: 'all', take: 1, limit: null, of: 'body' as const },
]
const senior = (year: string) => ({
  on: 'competition-project',
  key: `${year}/175/senior`,
  take: 1,
  limit: 1,
  of: 'body' as const,
})
const overNewYear = {
  filedOn: '2020-12-16',
  competitionStart: '2020-12-31',
  competitionEnd: '2021-01-01',
  applied: null,
}
const competitions: readonly Row[] = [
  {
    says: [],
    amountFen: 3_000_000,
    draws: [...projects('2020', null, 5), senior('2020')],
    needs: [
      'competition-plan',
      'score-sheet',
      'competition-video',
      'competition-pictures',
      'usage-breakdown',
      'invoices',
    ],
    subject: true,
    governs: '2020-09-21',
    applied: '2020-09-28',
  },
  ...['state-owned', 'above-designated-size'].map(enterpriseKind => ({
    change: { enterpriseKind },
    says: [],
    draws: [...projects('2020', 10, null), senior('2020')],
  })),
  {
    change: { competitionStart: null },
    says: ['owed competition-application-late', 'owed before-policy-start'],
    draws: [],
    governs: null,
  },
  { change: { filedOn: null }, says: ['owed competition-application-late'] },
  { change: { competitionEnd: null }, says: ['owed evidence-late-10-days'] },
  { change: { evidenceOn: null }, says: ['owed evidence-late-10-days'] },
  {
    change: { competitionProject: null },
    says: ['owed competition-project-unknown'],
    draws: projects('2020', null, 5),
    subject: false,
  },
  // The year of its first day; the tenth day after its last one.
  {
    change: { ...overNewYear, evidenceOn: '2021-01-11' },
    says: [],
    draws: [...projects('2020', null, 5), senior('2020')],
    governs: '2020-12-31',
  },
  { change: { ...overNewYear, evidenceOn: '2021-01-12' }, says: ['evidence-late-10-days'] },
]

const noJunior = published('D-75', '2020-09-22', 'none')
const promotions: readonly Row[] = [
  {
    says: [],
    amountFen: 0,
    needs: ['score-sheet'],
    results: ['promote-to-高级工'],
    subject: true,
    governs: '2020-09-22',
    applied: '2020-09-28',
  },
  { change: { rank: null }, says: ['owed no-promotion'], subject: false },
  { change: { currentLevel: null }, says: ['owed no-promotion'] },
  { change: { promotionConditionsMet: null }, says: ['owed promotion-conditions-not-met'] },
  { change: { rank: 5 }, says: [], results: ['promote-to-高级工'] },
  { change: { rank: 6 }, says: ['no-promotion'] },
  { change: { rank: 6, currentLevel: 'junior' }, settings: noJunior, says: [], results: ['promote-to-中级工'] },
  { change: { rank: 15, currentLevel: 'none' }, says: [], results: ['promote-to-初级工'] },
  { change: { rank: 16, currentLevel: 'none' }, says: ['no-promotion'] },
  { change: { rank: 15, currentLevel: 'none' }, settings: noJunior, says: ['no-promotion'] },
  { change: { rank: 15, currentLevel: 'none' }, settings: published('D-75', '2020-09-23', 'none'), says: [] },
]

const yearOfApprentice = (key: string) => ({ on: 'apprenticeship-year', key, take: 1, limit: 1 })
const apprentices: readonly Row[] = [
  {
    says: [],
    amountFen: 400_000,
    notes: [],
    draws: [time, yearOfApprentice('176/1')],
    needs: ['insurance-proof'],
    subject: true,
    governs: '2020-12-20',
    applied: '2020-12-28',
  },
  {
    change: { trade: 175, training: 'class-9' },
    says: [],
    amountFen: 460_000,
    notes: ['shortage-uplift-15'],
    figures: ['4,000.00', '4,000.00 × 1.15'],
    draws: [time, yearOfApprentice('175/1'), { on: 'training', key: 'class-9', take: 1, limit: 1 }],
  },
  { change: { trainingYear: null }, says: ['owed training-year-unknown'], draws: [], subject: false },
  { change: { trainingYear: 0 }, says: ['training-year-unknown'] },
  { change: { apprenticeYearEnd: null }, says: ['owed before-policy-start'], draws: [], governs: null },
  { change: { apprenticeYearEnd: '2020-01-01' }, says: [], governs: '2020-01-01' },
]

const allowance = (on: string, take: number, limit: number | null) => ({
  on,
  key: '2020',
  take,
  limit,
  fen: true as const,
})
const oneDay = { livingFrom: '2020-12-18', livingTo: '2020-12-18' }
const poorWorkers: readonly Row[] = [
  {
    says: [],
    amountFen: 30_000,
    draws: [
      allowance('living-poor-fen', 30_000, 50_000),
      allowance('living-hard-fen', 30_000, null),
      allowance('living-school-leaver-fen', 30_000, null),
      allowance('living-own-poor-fen', 30_000, null),
      { on: 'living-times', key: '2020', take: 1, limit: null },
    ],
    needs: ['group-proof', 'attendance'],
    subject: true,
    governs: '2020-12-18',
    applied: '2020-12-21',
  },
  { change: { livingGroups: ['other'] }, says: ['person-not-in-group'], subject: false },
  { change: { livingGroups: null }, says: ['owed person-not-in-group'], subject: false },
  { change: { ...oneDay, livingDays: 1 }, says: [], amountFen: 3_000 },
  { change: { ...oneDay, livingDays: 2 }, says: ['living-days-too-many'] },
  { change: { livingDays: null }, says: ['owed living-days-missing'] },
  { change: { livingFrom: null }, says: ['owed living-days-too-many'] },
  { change: { livingTo: null }, says: ['owed before-policy-start'], draws: [], governs: null },
  { change: { livingFrom: '2020-01-01', livingTo: '2020-01-01', livingDays: 1 }, says: [] },
]
const schoolLeavers: readonly Row[] = [
  { says: [], amountFen: 10_000 },
  { change: { ruralHukou: false }, says: ['not-rural-nor-dibao'] },
  { change: { ruralHukou: false, urbanDibao: true }, says: [] },
  { change: { ruralHukou: null }, says: ['owed not-rural-nor-dibao'] },
  { change: { ruralHukou: false, urbanDibao: null }, says: ['owed not-rural-nor-dibao'] },
]

const tradeOf = (key: string) => {
  return { on: 'trade-and-level', key, take: 1, limit: null, span: { from: '2020-09-24', to: '2021-09-23' } }
}
const classOfDepartment = { ...drillClass, span: { from: '2020-09-14', to: '2020-09-24' } }
const safety = { department: 'emergency-management' }
const departments: readonly Row[] = [
  {
    says: [],
    amountFen: 40_000,
    notes: ['city-standard-applies'],
    clauses: ['三(三)(2)'],
    draws: [time, tradeOf('87/none/other-departments'), classOfDepartment],
    needs: ['certificate', 'attendance'],
    subject: true,
    governs: '2020-09-14',
    applied: '2020-10-10',
  },
  { change: { level: 'junior' }, says: [], draws: [time, tradeOf('87/junior'), classOfDepartment] },
  { change: { trade: null }, says: [], draws: [time, classOfDepartment] },
  { change: { department: null }, says: ['owed department-unknown'], subject: false },
  // The standard of safety training that is in force when the class begins; without one nothing is computed.
  { change: safety, says: ['owed safety-standard-missing'] },
  { change: { ...safety, classEnd: null }, says: ['owed safety-standard-missing'] },
  {
    change: safety,
    settings: published('safety-training-hourly', '2020-09-14', 1_500),
    says: [],
    amountFen: 60_000,
    notes: [],
    clauses: ['三(三)(1)'],
  },
  {
    change: safety,
    settings: published('safety-training-hourly', '2020-09-15', 1_500),
    says: ['owed safety-standard-missing'],
  },
  { change: { plannedHours: 0, attendedHours: 0 }, says: ['department-hours-missing'] },
  { change: { plannedHours: 1, attendedHours: 1 }, says: [], amountFen: 1 },
  { change: { plannedHours: null }, says: ['owed department-hours-missing'] },
  { change: { classStart: null }, says: ['owed before-policy-start'], governs: null },
]

const firstAttempt = published('D-36', '2020-10-12', 'first-attempt')
const appraisals: readonly Row[] = [
  {
    says: [],
    amountFen: 10_000,
    figures: ['100.00'],
    draws: [{ on: 'appraisal', key: '16/intermediate', take: 1, limit: 1 }],
    needs: ['certificate'],
    subject: true,
    governs: '2020-10-12',
    applied: '2020-10-20',
  },
  { change: { level: null }, says: [], draws: [{ on: 'appraisal', key: '16/none', take: 1, limit: 1 }] },
  { change: { trade: null }, says: ['owed trade-not-in-catalogue'], draws: [] },
  { change: { certified: null }, says: ['owed before-policy-start'], governs: null },
  { change: { certificate: null }, says: ['owed no-certificate'] },
  // The class that the city has set, from its day (D-68).
  { change: { trade: 64 }, says: ['owed trade-class-unset'] },
  {
    change: { trade: 64 },
    settings: published('trade-class/64', '2020-10-12', 'C'),
    says: [],
    amountFen: 9_000,
  },
  {
    change: { trade: 64 },
    settings: published('trade-class/64', '2020-10-13', 'C'),
    says: ['owed trade-class-unset'],
  },
  // The first certificate, or from the day on which that was published the first attempt (D-36).
  { change: { firstAppraisal: null }, says: ['owed not-first-appraisal'], subject: false },
  { change: { firstAppraisal: false }, says: ['not-first-appraisal'] },
  { change: { firstAppraisal: false }, settings: firstAttempt, says: ['not-first-appraisal'] },
  { settings: firstAttempt, says: [] },
  { change: { firstAttempt: false }, says: [] },
  { change: { firstAttempt: false }, settings: firstAttempt, says: ['not-first-appraisal'] },
  { change: { firstAttempt: null }, settings: firstAttempt, says: ['owed not-first-appraisal'] },
  { change: { firstAttempt: false }, settings: published('D-36', '2020-10-13', 'first-attempt'), says: [] },
]

const under = (scheme: string, rows: readonly Row[]): Stated[] => rows.map(row => ({ scheme, ...row }))

export const stated: readonly Stated[] = [
  ...under('technician-award', technicians),
  ...under('job-drill', drills),
  ...under('skills-competition', competitions),
  ...under('competition-promotion', promotions),
  ...under('new-apprenticeship', apprentices),
  ...under('living-poor-worker', poorWorkers),
  ...under('living-school-leaver', schoolLeavers),
  ...under('other-departments', departments),
  ...under('appraisal', appraisals),
  ...statedOfChecks,
]
