import type { Stated } from '../proofs.ts'

/*
 * The order of the days of a training: the same day and the day before it, and each day left out. Reckoned from the clauses.
 */

type Row = Omit<Stated, 'scheme'>

const under = (scheme: string, rows: readonly Row[]): Stated[] => rows.map(row => ({ scheme, ...row }))

/** The first day of each training's example, and the day before it. */
const classes: readonly (readonly [scheme: string, start: string, before: string])[] = [
  ['induction', '2020-09-07', '2020-09-06'],
  ['redeployment', '2020-03-02', '2020-03-01'],
  ['skills-upgrading', '2020-05-06', '2020-05-05'],
  ['senior-technician-refresher', '2020-06-01', '2020-05-31'],
  ['employment-skills', '2020-10-12', '2020-10-11'],
  ['entrepreneurship', '2020-11-09', '2020-11-08'],
  ['labour-preparation', '2021-01-04', '2021-01-03'],
  ['practical-skills', '2020-07-06', '2020-07-05'],
  ['job-drill', '2020-09-14', '2020-09-13'],
  ['other-departments', '2020-09-14', '2020-09-13'],
]

const reversed: readonly Stated[] = classes.flatMap(([scheme, start, before]) =>
  under(scheme, [
    { change: { classEnd: start }, says: [] },
    { change: { classEnd: before }, says: ['class-days-reversed'] },
    { change: { classStart: null, classEnd: before }, says: ['owed before-policy-start'] },
  ]),
)

const early = ['claimed-before-the-end']
const known = { classStart: '2020-09-07', classEnd: '2020-09-24', assessed: '2020-09-25' }

/** Start 7 September, end on the 24th, assessment on the 25th: each of the three by itself. */
const ofInduction = under('induction', [
  { change: { assessed: '2020-09-24' }, says: [] },
  { change: { assessed: '2020-09-23' }, says: ['assessed-before-class-end'] },
  { change: { assessed: '2020-09-07' }, says: ['assessed-before-class-end'] },
  { change: { assessed: '2020-09-06' }, says: ['assessed-before-start'] },
  { change: { assessed: '2020-09-23', classEnd: null }, says: [] },
  {
    change: { assessed: '2020-09-06', classStart: null },
    says: ['owed before-policy-start', 'assessed-before-class-end'],
  },
  { change: { applied: '2020-09-25' }, says: [], applied: '2020-09-25' },
  { change: { applied: '2020-09-24' }, says: early },
  { change: { ...known, assessed: null, applied: '2020-09-24' }, says: [] },
  { change: { ...known, assessed: null, applied: '2020-09-23' }, says: early },
  { change: { ...known, assessed: null, classEnd: null, applied: '2020-09-07' }, says: [] },
  { change: { ...known, assessed: null, classEnd: null, applied: '2020-09-06' }, says: early },
  {
    change: { classStart: null, classEnd: null, assessed: null, applied: '2020-01-01' },
    says: ['owed before-policy-start'],
  },
  { change: { applied: '2020-08-20' }, stage: 'opening', says: [] },
  { change: { applied: '2020-08-20' }, stage: 'payment', says: early },
])
const ofDrills = under('job-drill', [
  { change: { applied: '2020-09-18' }, says: [] },
  { change: { applied: '2020-09-17' }, says: early },
  { change: { applied: null }, says: [] },
])

/** The day of the certificate and the day before it. */
const ofCertificates = (scheme: string, certified: string, before: string): Stated[] =>
  under(scheme, [
    { change: { applied: certified }, says: [] },
    { change: { applied: before }, says: ['claimed-before-certificate'] },
    { change: { applied: before }, stage: 'opening', says: [] },
    { change: { applied: null }, says: [] },
    { change: { certified: null, applied: before }, says: ['owed before-policy-start'] },
  ])

const ofCompetitions = under('skills-competition', [
  { change: { competitionEnd: '2020-09-21' }, says: [] },
  { change: { competitionEnd: '2020-09-20' }, says: ['competition-days-reversed'] },
  { change: { evidenceOn: '2020-09-21' }, says: [] },
  { change: { evidenceOn: '2020-09-20' }, says: ['evidence-before-competition'] },
  { change: { applied: '2020-09-21' }, says: [] },
  { change: { applied: '2020-09-20' }, says: ['claimed-before-competition'] },
  { change: { evidenceOn: '2020-09-20', applied: '2020-09-20' }, stage: 'opening', says: [] },
])

/** The year ends on 20 December; what is paid by months of an unfinished year may be claimed before (D-42). */
const ofApprentices = under('new-apprenticeship', [
  { change: { applied: '2020-12-20' }, says: [] },
  { change: { applied: '2020-12-19' }, says: early },
  { change: { applied: '2020-12-19' }, stage: 'opening', says: [] },
  { change: { applied: null }, says: [] },
  { change: { applied: '2020-12-19', apprenticeYearEnd: null }, says: ['owed before-policy-start'] },
  {
    change: { applied: '2020-10-19', apprenticeYearCompleted: false, apprenticeMonths: 7 },
    settings: [{ name: 'D-42', territory: '220100', from: '2020-01-01', value: 'months' }],
    says: [],
    amountFen: 233_333,
  },
])

const excl: Row['settings'] = [{ name: 'D-01', territory: '220100', from: '2020-01-01', value: 'excl' }]
const lasts = (classStart: string, classEnd: string): Pick<Row, 'change'> => ({ change: { classStart, classEnd } })
const tooLong = ['training-longer-than-1-year']

/** A year of labour preparation over the leap day of 2020, and from it. */
const leapYears = under('labour-preparation', [
  { ...lasts('2020-02-29', '2021-02-28'), says: [] },
  { ...lasts('2020-02-29', '2021-03-01'), says: tooLong },
  { ...lasts('2020-02-29', '2021-02-28'), settings: excl, says: tooLong },
  { ...lasts('2020-02-29', '2021-02-27'), settings: excl, says: [] },
  { ...lasts('2020-02-28', '2021-02-27'), says: [] },
  { ...lasts('2020-02-28', '2021-02-28'), says: tooLong },
  { ...lasts('2020-03-01', '2021-02-28'), says: [] },
  { ...lasts('2020-03-01', '2021-03-01'), says: tooLong },
])

const contract = (contractSigned: string, contractEnds: string) => ({ contractSigned, contractEnds })
const inFebruary = { classStart: '2020-02-10', classEnd: '2020-02-20', assessed: '2020-02-21' }
const inMarch = { classStart: '2021-03-01', classEnd: '2021-03-12', assessed: '2021-03-15' }
const tooShort = ['contract-term-under-1-year']

/** Contracts of a year from the leap day and up to it, and the last day on which a class may begin (D-40). */
const leapContracts = under('induction', [
  { change: contract('2020-02-29', '2021-02-27'), says: [] },
  { change: contract('2020-02-29', '2021-02-26'), says: tooShort },
  { change: contract('2020-02-29', '2021-02-28'), settings: excl, says: [] },
  { change: contract('2020-02-29', '2021-02-27'), settings: excl, says: tooShort },
  { change: { ...inFebruary, ...contract('2019-03-01', '2020-02-29') }, says: [] },
  { change: { ...inFebruary, ...contract('2019-03-01', '2020-02-28') }, says: tooShort },
  { change: { ...inMarch, ...contract('2020-03-01', '2022-02-28') }, says: [] },
  {
    change: { ...inMarch, ...contract('2020-02-29', '2022-02-28') },
    says: ['training-later-than-1-year-after-signing'],
  },
  { change: { ...inMarch, classStart: '2021-02-28', ...contract('2020-02-29', '2022-02-28') }, says: [] },
])

export const statedOfDays: readonly Stated[] = [
  ...reversed,
  ...ofInduction,
  ...ofDrills,
  ...ofCertificates('technician-award', '2020-09-10', '2020-09-09'),
  ...ofCertificates('appraisal', '2020-10-12', '2020-10-11'),
  ...ofCompetitions,
  ...ofApprentices,
  ...leapYears,
  ...leapContracts,
]
