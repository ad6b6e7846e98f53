import type { Facts } from '../kit.ts'
import type { Lonely, Proofs } from '../proofs.ts'
import { proofsOfChecks } from './proofs-checks.ts'

type Rows = { readonly [rule: string]: Lonely }

/** The day that decides, on the last day before the notice and on the first day after the action. */
function period(before: Facts, after: Facts): Rows {
  return { 'before-policy-start': { change: before }, 'after-policy-end': { change: after } }
}

const employee: Rows = { 'person-not-in-group': { change: { personGroup: 'other' } } }
const unapproved: Rows = { 'class-not-approved-before-start': { change: { classApproved: false } } }
const unlisted: Rows = { 'trade-not-in-catalogue': { change: { trade: 327 } } }
const sameTraining: Rows = {
  'duplicate-across-schemes': { change: { training: 'T-1' }, used: [{ on: 'training', key: 'T-1', take: 1 }] },
}
const fourth: Rows = { 'annual-limit-3-reached': { used: [{ on: 'training-times', key: '2020', take: 3 }] } }
const overlapping: Rows = {
  'overlapping-classes': {
    used: [{ on: 'class-hours', key: 'offline', take: 1, span: { from: '2020-09-18', to: '2020-09-30' } }],
  },
}
const classPeriod = period(
  { classStart: '2019-12-31', classEnd: '2020-01-04' },
  { classStart: '2022-01-01', classEnd: '2022-01-05', applied: null },
)
const reversed: Rows = { 'class-days-reversed': { change: { classEnd: '2020-09-13' } } }

const onlineOver = (onlineHours: number): Rows => ({
  'online-share-over-50': { change: { onlineHours }, stage: 'opening' },
  'platform-not-in-catalogue': {
    change: { onlineHours: 1_000, attendedOnlineHours: 1_000, platformListed: false },
  },
})

const living = (cap: string, on: string, fen: number): Rows => ({
  'person-not-in-group': { change: { livingGroups: ['other'] } },
  'living-days-missing': { change: { livingDays: 0 } },
  'living-days-too-many': { change: { livingFrom: '2020-12-09', livingTo: '2020-12-17', livingDays: 10 } },
  'living-days-over-year-end': { change: { livingFrom: '2020-12-31', livingTo: '2021-01-20' } },
  [cap]: { used: [{ on, key: '2020', take: fen }] },
  ...period({ livingFrom: '2019-12-01', livingTo: '2019-12-31' }, { livingFrom: '2022-01-01', livingTo: '2022-02-01' }),
})

const competition: Rows = {
  'not-organised-or-filed': { change: { filedWithBureau: false } },
  'competition-application-late': { change: { filedOn: '2020-09-07' } },
  'participants-below-30': { change: { competitors: 29 } },
  'enterprise-kind-unknown': { change: { enterpriseKind: null } },
  'competition-project-unknown': { change: { competitionProject: null } },
  'evidence-late-10-days': { change: { evidenceOn: '2020-10-03' } },
  'competition-days-reversed': { change: { competitionEnd: '2020-09-20' } },
  'evidence-before-competition': { change: { evidenceOn: '2020-09-20' } },
  'claimed-before-competition': { change: { applied: '2020-09-20' } },
  'competition-evidence-incomplete': { change: { evidenceComplete: false } },
  'forbidden-cost-item': { change: { costItems: ['venue', 'prizes'] } },
  'same-project-same-year': { used: [{ on: 'competition-project', key: '2020/175/senior', take: 1 }] },
  'project-limit-10': {
    change: { enterpriseKind: 'state-owned' },
    used: [{ on: 'competition-projects', key: '2020', take: 10 }],
  },
  'project-limit-5': { used: [{ on: 'competition-projects-of-others', key: '2020', take: 5 }] },
  'project-limit-10-of-action': {
    change: { enterpriseKind: 'above-designated-size' },
    used: [{ on: 'competition-projects-of-action', key: 'all', take: 10 }],
    settings: [{ name: 'D-31', territory: '220100', from: '2020-09-21', value: 'action' }],
  },
  'project-limit-5-of-action': {
    used: [{ on: 'competition-projects-of-others-of-action', key: 'all', take: 5 }],
    settings: [{ name: 'D-31', territory: '220100', from: '2020-09-21', value: 'action' }],
  },
  ...period(
    { filedOn: '2019-12-01', competitionStart: '2019-12-31', competitionEnd: '2020-01-01', evidenceOn: '2020-01-08' },
    {
      filedOn: '2021-12-01',
      competitionStart: '2022-01-01',
      competitionEnd: '2022-01-02',
      evidenceOn: '2022-01-08',
      applied: null,
    },
  ),
}

/** Thirty of each trade: another trade's people do not help. */
const fewOfATrade = Array.from({ length: 69 }, (_, index) => ({ trade: index < 40 ? 175 : 176 }))

const lonely: Proofs['lonely'] = {
  'technician-award': {
    ...employee,
    'enterprise-not-insured': { change: { insured: false } },
    'award-level-not-covered': { change: { level: 'senior' } },
    'technician-needs-qualification-certificate': { change: { certificate: 'skill-level' } },
    'one-off-already-paid': { used: [{ on: 'technician-award', key: 'technician', take: 1 }] },
    'claimed-before-certificate': { change: { applied: '2020-09-09' } },
    ...period({ certified: '2019-12-31' }, { certified: '2022-01-01', applied: null }),
  },
  'job-drill': {
    ...employee,
    ...unapproved,
    ...unlisted,
    ...sameTraining,
    ...fourth,
    ...overlapping,
    ...classPeriod,
    ...reversed,
    'claimed-before-the-end': { change: { applied: '2020-09-17' } },
    'trade-class-unset': { change: { trade: 64 } },
    'hours-below-8': { change: { plannedHours: 7_999, attendedHours: 7_999 } },
    'attendance-below-70': { change: { attendedHours: 16_799 } },
    'attended-more-than-planned': { change: { attendedHours: 24_001 } },
    ...onlineOver(12_001),
    'online-attendance-unstated': { change: { onlineHours: 1_000 } },
    'participants-below-30': { lines: fewOfATrade },
    'participants-below-30-warning': {
      lines: fewOfATrade,
      settings: [{ name: 'D-30', territory: '220100', from: '2020-01-01', value: 'soft' }],
    },
  },
  'skills-competition': competition,
  'competition-promotion': {
    'no-promotion': { change: { currentLevel: 'senior' } },
    'promotion-conditions-not-met': { change: { promotionConditionsMet: false } },
    ...period({ competitionEnd: '2019-12-31' }, { competitionEnd: '2022-01-01' }),
  },
  'competition-entry': {
    ...employee,
    'photo-format': { change: { photoFormat: 'other' } },
    'photo-too-large': { change: { photoBytes: 1_048_577 } },
    ...period({ filedOn: '2019-12-31' }, { filedOn: '2022-01-01' }),
  },
  'new-apprenticeship': {
    ...employee,
    ...unapproved,
    ...unlisted,
    ...sameTraining,
    ...fourth,
    'training-year-not-completed': { change: { apprenticeYearCompleted: false } },
    'training-year-unknown': { change: { trainingYear: null } },
    'apprenticeship-year-already-paid': { used: [{ on: 'apprenticeship-year', key: '176/1', take: 1 }] },
    'claimed-before-the-end': { change: { applied: '2020-12-19' } },
    ...period({ apprenticeYearEnd: '2019-12-31' }, { apprenticeYearEnd: '2022-01-01', applied: null }),
  },
  'living-poor-worker': living('cap-500', 'living-poor-fen', 50_000),
  'living-hard-to-employ': {
    ...living('cap-900', 'living-hard-fen', 90_000),
    'draws-unemployment-benefit': { change: { drawsUnemploymentBenefit: true } },
    'living-once-per-year': { used: [{ on: 'living-times', key: '2020', take: 1 }] },
  },
  'living-school-leaver': {
    ...living('cap-1800', 'living-school-leaver-fen', 180_000),
    'not-rural-nor-dibao': { change: { ruralHukou: false } },
  },
  'other-departments': {
    ...unlisted,
    ...sameTraining,
    ...fourth,
    ...overlapping,
    ...classPeriod,
    ...reversed,
    'institution-not-designated': { change: { institutionDesignated: false } },
    'trade-class-unset': { change: { trade: 95 } },
    'department-unknown': { change: { department: null } },
    'safety-standard-missing': { change: { department: 'emergency-management' } },
    'department-hours-missing': { change: { plannedHours: null } },
    'no-certificate': { change: { certificate: 'none' } },
    'attendance-below-70': { change: { attendedHours: 27_999 } },
    'attended-more-than-planned': { change: { attendedHours: 40_001 } },
    ...onlineOver(20_001),
    'same-trade-level-within-year': {
      used: [
        {
          on: 'trade-and-level',
          key: '87/none/other-departments',
          take: 1,
          span: { from: '2019-09-25', to: '2020-09-24' },
        },
      ],
    },
  },
  appraisal: {
    ...unlisted,
    'trade-class-unset': { change: { trade: 64 } },
    'no-certificate': { change: { certificate: 'completion' } },
    'not-first-appraisal': { change: { firstAppraisal: false } },
    'appraisal-already-paid': { used: [{ on: 'appraisal', key: '16/intermediate', take: 1 }] },
    'claimed-before-certificate': { change: { applied: '2020-09-09' } },
    ...period({ certified: '2019-12-31' }, { certified: '2022-01-01', applied: null }),
  },
  ...proofsOfChecks,
}

/** Lonely cases of awards, drills, competitions, apprenticeship, allowances and appraisals. */
export const proofsOfOthers: Proofs = { settings: [], lonely, twins: {} }
