import type { Draw, Facts, SettingEntry } from '../kit.ts'
import type { Stated } from '../proofs.ts'

/*
 * What the other readings of a doubt make of awards, drills, competitions, apprenticeship, allowances and the training of other
 * departments: the line with the notice's default, on the last day before the reading and on its first.
 */

type Row = Omit<Stated, 'scheme'>

const published = (name: string, from: string, value: string): Pick<Row, 'settings'> => ({
  settings: [{ name, territory: '220100', from, value }] satisfies SettingEntry[],
})

// D-28: 15 and 10 working days. In 2020 the first eight days of October were off, 27 September and 10 October were worked.
const workingDays = published('D-28', '2020-09-21', 'working')
const filedFourteenBefore = { filedOn: '2020-09-01', filingNoticeWorkingDays: 14 }
const handedIn = (evidenceOn: string, evidenceWorkingDays: number | null): Facts => ({
  evidenceOn,
  evidenceWorkingDays,
})
const daysOfCompetitions: readonly Row[] = [
  { ...workingDays, says: [] },
  { change: filedFourteenBefore, says: [] },
  { change: filedFourteenBefore, ...workingDays, says: ['competition-application-late'] },
  { change: filedFourteenBefore, ...published('D-28', '2020-09-22', 'working'), says: [] },
  { change: { filedOn: '2020-09-06', filingNoticeWorkingDays: null }, says: [] },
  {
    change: { filedOn: '2020-09-06', filingNoticeWorkingDays: null },
    ...workingDays,
    says: ['owed competition-application-late'],
  },
  {
    change: { filedOn: '2020-09-07', filingNoticeWorkingDays: null },
    ...workingDays,
    says: ['competition-application-late'],
  },
  { change: handedIn('2020-10-02', null), ...workingDays, says: [] },
  { change: handedIn('2020-10-03', 7), says: ['evidence-late-10-days'] },
  { change: handedIn('2020-10-03', 7), ...workingDays, says: [] },
  { change: handedIn('2020-10-03', null), ...workingDays, says: ['owed evidence-late-10-days'] },
  { change: handedIn('2020-10-12', 10), ...workingDays, says: [] },
  { change: handedIn('2020-10-13', 11), ...workingDays, says: ['evidence-late-10-days'] },
  {
    change: { ...handedIn('2020-10-03', 7), competitionStart: null },
    ...published('D-28', '2020-01-01', 'working'),
    says: ['owed competition-application-late', 'owed before-policy-start'],
  },
  {
    change: { ...handedIn('2020-10-03', 7), competitionStart: null },
    ...published('D-28', '2020-01-02', 'working'),
    says: ['owed competition-application-late', 'owed before-policy-start', 'evidence-late-10-days'],
  },
]

// D-31: ten or five projects of the action, those of the years before the reading included.
const wholeAction = published('D-31', '2021-03-15', 'action')
const nextYear: Facts = {
  filedOn: '2021-02-22',
  competitionStart: '2021-03-15',
  competitionEnd: '2021-03-16',
  evidenceOn: '2021-03-22',
  applied: '2021-03-22',
}
const stateOwned: Facts = { ...nextYear, enterpriseKind: 'state-owned' }
const ofLastYear = (take: number): Pick<Row, 'used'> => ({
  used: ['competition-projects', 'competition-projects-of-others'].flatMap(on => [
    { on, key: '2020', take },
    { on: `${on}-of-action`, key: 'all', take },
  ]),
})
const project = (on: string, key: string, limit: number | null): Draw => ({ on, key, take: 1, limit, of: 'body' })
const projectsOfCompetitions: readonly Row[] = [
  { change: nextYear, ...ofLastYear(5), says: [] },
  { change: nextYear, ...ofLastYear(5), ...published('D-31', '2021-03-16', 'action'), says: [] },
  { change: nextYear, ...ofLastYear(5), ...wholeAction, says: ['project-limit-5-of-action'] },
  {
    change: nextYear,
    ...ofLastYear(4),
    ...wholeAction,
    says: [],
    draws: [
      project('competition-projects', '2021', null),
      project('competition-projects-of-others', '2021', null),
      project('competition-projects-of-action', 'all', null),
      project('competition-projects-of-others-of-action', 'all', 5),
      project('competition-project', '2021/175/senior', 1),
    ],
  },
  { change: stateOwned, ...ofLastYear(10), says: [] },
  { change: stateOwned, ...ofLastYear(10), ...wholeAction, says: ['project-limit-10-of-action'] },
  {
    change: stateOwned,
    ...ofLastYear(9),
    ...wholeAction,
    says: [],
    draws: [
      project('competition-projects', '2021', null),
      project('competition-projects-of-others', '2021', null),
      project('competition-projects-of-action', 'all', 10),
      project('competition-projects-of-others-of-action', 'all', null),
      project('competition-project', '2021/175/senior', 1),
    ],
  },
]

// D-30: 29 people of a trade are refused, or only pointed out. D-02: 24.555 hours at 10 yuan are 245.55 yuan.
const team = (people: number, classStart?: string): Pick<Row, 'lines'> => ({
  lines: Array.from({ length: people }, () => ({ trade: 175, classStart })),
})
const soft = published('D-30', '2020-09-14', 'soft')
// Who attended eight hours counts, beside him who attended seven and is paid them.
const drilled = (people: number, attendedHours: number, more: Facts = {}): readonly Facts[] =>
  Array.from({ length: people }, () => ({ trade: 175, plannedHours: 8_000, attendedHours, ...more }))
const few = ['participants-below-30']
const completing: readonly Row[] = [
  { lines: drilled(30, 8_000), says: [] },
  { lines: [...drilled(30, 8_000), ...drilled(1, 7_000)], says: [] },
  { lines: [...drilled(29, 8_000), ...drilled(1, 7_999)], says: few },
  { lines: drilled(30, 7_000), says: few },
  { lines: drilled(30, 7_000), ...soft, says: few },
  { lines: drilled(30, 7_000, { classStart: '2020-09-14' }), ...soft, says: ['warning participants-below-30-warning'] },
  { lines: [...drilled(31, 8_000), ...drilled(30, 7_000, { trade: 176 })], says: few },
  { lines: drilled(30, 8_000, { plannedHours: 24_000 }), says: [] },
  { lines: drilled(30, 7_999, { plannedHours: 24_000 }), says: few },
  { lines: drilled(30, 7_999, { plannedHours: null }), says: few },
  { lines: drilled(30, 8_000, { plannedHours: null }), says: [] },
  // A drill of seven and a half hours is refused for that alone.
  { lines: drilled(30, 7_500, { plannedHours: 7_500 }), says: [] },
  { lines: drilled(30, 7_499, { plannedHours: 7_500 }), says: few },
]
const brokenYuan: Facts = { plannedHours: 30_000, attendedHours: 24_555 }
const drills: readonly Row[] = [
  { ...team(30, '2020-09-14'), says: [] },
  { ...team(30, '2020-09-14'), ...soft, says: [] },
  { ...team(29, '2020-09-14'), says: ['participants-below-30'] },
  { ...team(29, '2020-09-14'), ...soft, says: ['warning participants-below-30-warning'] },
  { ...team(29, '2020-09-13'), ...soft, says: ['participants-below-30'] },
  { ...team(29), ...published('D-30', '2020-01-01', 'soft'), says: ['warning participants-below-30-warning'] },
  { ...team(29), ...published('D-30', '2020-01-02', 'soft'), says: ['participants-below-30'] },
  { ...team(0), ...published('D-30', '2020-01-01', 'soft'), says: ['warning participants-below-30-warning'] },
  { change: brokenYuan, says: [], amountFen: 24_555 },
  { change: brokenYuan, ...published('D-02', '2020-09-14', 'yuan'), says: [], amountFen: 24_600 },
  { change: brokenYuan, ...published('D-02', '2020-09-14', 'yuan-floor'), says: [], amountFen: 24_500 },
  { change: brokenYuan, ...published('D-02', '2020-09-15', 'yuan'), says: [], amountFen: 24_555 },
]

// D-33: recorded and referred, or paid here. D-32: a skill-level certificate decided one by one, or accepted.
const levelCertificate: Facts = { certificate: 'skill-level' }
const decidedAlone = ['owed technician-needs-qualification-certificate']
const technicians: readonly Row[] = [
  { ...published('D-33', '2020-09-10', 'here'), says: [], amountFen: 200_000, results: ['award-paid-here'] },
  { ...published('D-33', '2020-09-11', 'here'), says: [], results: ['referral-to-city-talent-reward'] },
  { change: levelCertificate, says: decidedAlone },
  { change: levelCertificate, ...published('D-32', '2020-09-10', 'both'), says: [], amountFen: 200_000 },
  { change: levelCertificate, ...published('D-32', '2020-09-11', 'both'), says: decidedAlone },
  { change: { ...levelCertificate, certified: null }, says: [...decidedAlone, 'owed before-policy-start'] },
  {
    change: { ...levelCertificate, certified: null },
    ...published('D-32', '2020-01-01', 'both'),
    says: ['owed before-policy-start'],
  },
  {
    change: { ...levelCertificate, certified: null },
    ...published('D-32', '2020-01-02', 'both'),
    says: [...decidedAlone, 'owed before-policy-start'],
  },
  {
    change: { certificate: 'completion' },
    ...published('D-32', '2020-09-10', 'both'),
    says: ['technician-needs-qualification-certificate'],
  },
]

// D-42: 4,000 or 4,600 yuan by the months of an unfinished year.
const unfinished = (apprenticeMonths: number | null): Facts => ({ apprenticeYearCompleted: false, apprenticeMonths })
const byMonths = published('D-42', '2020-12-20', 'months')
const inYuan = (reading: string): Pick<Row, 'settings'> => ({
  settings: [...(byMonths.settings ?? []), ...(published('D-02', '2020-12-20', reading).settings ?? [])],
})
const apprentices: readonly Row[] = [
  { change: unfinished(7), says: ['training-year-not-completed'] },
  { change: unfinished(7), ...published('D-42', '2020-12-21', 'months'), says: ['training-year-not-completed'] },
  {
    change: unfinished(7),
    ...byMonths,
    says: [],
    amountFen: 233_333,
    figures: ['4,000.00', '4,000.00 × 7 ÷ 12'],
    clauses: ['三(一)6', '三(一)6'],
  },
  {
    change: { ...unfinished(7), trade: 175 },
    ...byMonths,
    says: [],
    amountFen: 268_333,
    figures: ['4,000.00', '4,000.00 × 1.15', '4,600.00 × 7 ÷ 12'],
  },
  { change: unfinished(1), ...byMonths, says: [], amountFen: 33_333 },
  { change: unfinished(0), ...byMonths, says: ['training-year-not-completed'] },
  { change: unfinished(null), ...byMonths, says: ['owed training-year-not-completed'] },
  { change: { apprenticeMonths: 7 }, ...byMonths, says: [], amountFen: 400_000, figures: ['4,000.00'] },
  { change: { apprenticeMonths: null }, ...byMonths, says: [], amountFen: 400_000 },
  { change: { apprenticeYearCompleted: null }, ...byMonths, says: ['owed training-year-not-completed'] },
  {
    change: { ...unfinished(7), apprenticeYearEnd: null },
    ...published('D-42', '2020-01-01', 'months'),
    says: ['owed before-policy-start'],
  },
  {
    change: { ...unfinished(7), apprenticeYearEnd: null },
    ...published('D-42', '2020-01-02', 'months'),
    says: ['training-year-not-completed', 'owed before-policy-start'],
  },
  { change: unfinished(5), ...inYuan('yuan'), says: [], amountFen: 166_700 },
  { change: unfinished(5), ...inYuan('yuan-floor'), says: [], amountFen: 166_600 },
]

// D-35: 450 yuan had as hard to employ leave a poor worker 50 of the year's 500, or all of it where groups are added.
const added = published('D-35', '2020-12-18', 'added')
const sum = (on: string, take: number, limit: number | null): Draw => ({ on, key: '2020', take, limit, fen: true })
const times = (on: string, limit: number | null): Draw => ({ on, key: '2020', take: 1, limit })
const hadAsHard: Pick<Row, 'used'> = {
  used: ['living-poor-fen', 'living-hard-fen', 'living-school-leaver-fen', 'living-own-hard-fen']
    .map(on => ({ on, key: '2020', take: 45_000 }))
    .concat(['living-times', 'living-own-times'].map(on => ({ on, key: '2020', take: 1 }))),
}
const hadAsPoor: Pick<Row, 'used'> = {
  used: ['living-poor-fen', 'living-hard-fen', 'living-school-leaver-fen', 'living-own-poor-fen']
    .map(on => ({ on, key: '2020', take: 45_000 }))
    .concat([{ on: 'living-times', key: '2020', take: 1 }]),
}
const leftOfCeiling = ['30.00 × 10', '500.00 − 450.00']
const poorWorkers: readonly Row[] = [
  { ...hadAsHard, says: [], amountFen: 5_000, notes: ['cap-500'], figures: leftOfCeiling },
  { ...hadAsHard, ...published('D-35', '2020-12-19', 'added'), says: [], amountFen: 5_000 },
  {
    ...hadAsHard,
    ...added,
    says: [],
    amountFen: 30_000,
    notes: [],
    draws: [
      sum('living-poor-fen', 30_000, null),
      sum('living-hard-fen', 30_000, null),
      sum('living-school-leaver-fen', 30_000, null),
      sum('living-own-poor-fen', 30_000, 50_000),
      times('living-times', null),
    ],
  },
  { ...hadAsPoor, ...added, says: [], amountFen: 5_000, notes: ['cap-500'], figures: leftOfCeiling },
  { change: { livingTo: null }, ...added, says: ['owed before-policy-start'], draws: [] },
]
const hardToEmploy: readonly Row[] = [
  { ...hadAsPoor, says: ['living-once-per-year'] },
  {
    ...hadAsPoor,
    ...added,
    says: [],
    amountFen: 30_000,
    draws: [
      sum('living-poor-fen', 30_000, null),
      sum('living-hard-fen', 30_000, null),
      sum('living-school-leaver-fen', 30_000, null),
      sum('living-own-hard-fen', 30_000, 90_000),
      times('living-times', null),
      times('living-own-times', 1),
    ],
  },
  {
    says: [],
    draws: [
      sum('living-poor-fen', 30_000, null),
      sum('living-hard-fen', 30_000, 90_000),
      sum('living-school-leaver-fen', 30_000, null),
      sum('living-own-hard-fen', 30_000, null),
      times('living-times', 1),
      times('living-own-times', null),
    ],
  },
  { ...hadAsHard, ...added, says: ['living-once-per-year'] },
]
const schoolLeavers: readonly Row[] = [
  {
    ...hadAsHard,
    ...added,
    says: [],
    amountFen: 10_000,
    draws: [
      sum('living-poor-fen', 10_000, null),
      sum('living-hard-fen', 10_000, null),
      sum('living-school-leaver-fen', 10_000, null),
      sum('living-own-school-leaver-fen', 10_000, 180_000),
      times('living-times', null),
    ],
  },
]

// D-04, D-02: 30.177 of 40 hours are 75.4425 % of 400 yuan; 75 %; and 0.054425 ÷ 0.2 of it, 108.85 yuan.
const absentAtTimes: Facts = { attendedHours: 30_177 }
const departments: readonly Row[] = [
  { change: absentAtTimes, says: [], amountFen: 30_177 },
  { change: absentAtTimes, ...published('D-04', '2020-09-14', 'whole-percent'), says: [], amountFen: 30_000 },
  { change: absentAtTimes, ...published('D-04', '2020-09-14', 'linear'), says: [], amountFen: 10_885 },
  { change: absentAtTimes, ...published('D-04', '2020-09-15', 'linear'), says: [], amountFen: 30_177 },
  { change: absentAtTimes, ...published('D-02', '2020-09-14', 'yuan'), says: [], amountFen: 30_200 },
  { change: absentAtTimes, ...published('D-02', '2020-09-14', 'yuan-floor'), says: [], amountFen: 30_100 },
]

// D-01: exactly 70 %, 90 % and five times. D-03: 7 of 10 days, 9 of 12 sessions.
const exclusive = published('D-01', '2020-09-14', 'excl')
const tenDays: Facts = { plannedDays: 10, attendedDays: 7 }
const sevenTenths: readonly Row[] = [
  { change: { attendedHours: 28_000 }, says: [], amountFen: 28_000 },
  { change: { attendedHours: 28_000 }, ...exclusive, says: ['attendance-below-70'] },
  { change: { attendedHours: 28_000 }, ...published('D-01', '2020-09-15', 'excl'), says: [] },
  { change: { attendedHours: 28_001 }, ...exclusive, says: [], amountFen: 28_001 },
  { change: { attendedHours: 36_000 }, says: [], amountFen: 40_000 },
  { change: { attendedHours: 36_000 }, ...exclusive, says: [], amountFen: 36_000 },
  {
    change: tenDays,
    ...published('D-03', '2020-09-14', 'days'),
    says: [],
    amountFen: 28_000,
    figures: ['10.00 × 40', '400.00 × 7 ÷ 10'],
  },
  { change: tenDays, ...published('D-03', '2020-09-15', 'days'), says: [], amountFen: 40_000 },
  { change: { ...tenDays, attendedDays: 9 }, ...published('D-03', '2020-09-14', 'days'), says: [], amountFen: 40_000 },
  {
    change: { ...tenDays, attendedDays: 6 },
    ...published('D-03', '2020-09-14', 'days'),
    says: ['attendance-below-70'],
  },
  { ...published('D-03', '2020-09-14', 'days'), says: ['owed attendance-below-70'] },
  {
    change: { plannedSessions: 12, attendedSessions: 9 },
    ...published('D-03', '2020-09-14', 'sessions'),
    says: [],
    amountFen: 30_000,
  },
]
const attendanceOfDrills: readonly Row[] = [
  { change: { attendedHours: 16_800 }, says: [], amountFen: 16_800 },
  { change: { attendedHours: 16_800 }, ...exclusive, says: ['attendance-below-70'] },
  { change: { attendedHours: 16_801 }, ...exclusive, says: [] },
  { change: tenDays, ...published('D-03', '2020-09-14', 'days'), says: [], amountFen: 24_000 },
  {
    change: { ...tenDays, attendedDays: 6 },
    ...published('D-03', '2020-09-14', 'days'),
    says: ['attendance-below-70'],
  },
  { change: { plannedHours: 0, attendedHours: 0 }, says: ['hours-below-8'] },
]
const banks: readonly Row[] = [
  { change: { bankQuestions: 250 }, says: [] },
  { change: { bankQuestions: 250 }, ...published('D-01', '2020-09-21', 'excl'), says: ['bank-below-5x'] },
  { change: { bankQuestions: 250 }, ...published('D-01', '2020-09-22', 'excl'), says: [] },
  { change: { bankQuestions: 251 }, ...published('D-01', '2020-09-21', 'excl'), says: [] },
  { change: { bankQuestions: 249 }, says: ['bank-below-5x'] },
  {
    change: { bankQuestions: 250, examOn: null },
    ...published('D-01', '2020-01-01', 'excl'),
    says: ['bank-below-5x', 'owed before-policy-start'],
  },
  {
    change: { bankQuestions: 250, examOn: null },
    ...published('D-01', '2020-01-02', 'excl'),
    says: ['owed before-policy-start'],
  },
]

const under = (scheme: string, rows: readonly Row[]): Stated[] => rows.map(row => ({ scheme, ...row }))

/** Lines under the readings that the bureaus can publish beside those of the trainings. */
export const statedOfOthersReadings: readonly Stated[] = [
  ...under('skills-competition', [...daysOfCompetitions, ...projectsOfCompetitions]),
  ...under('job-drill', [...drills, ...completing, ...attendanceOfDrills]),
  ...under('technician-award', technicians),
  ...under('new-apprenticeship', apprentices),
  ...under('living-poor-worker', poorWorkers),
  ...under('living-hard-to-employ', hardToEmploy),
  ...under('living-school-leaver', schoolLeavers),
  ...under('other-departments', [...departments, ...sevenTenths]),
  ...under('question-bank', banks),
]
