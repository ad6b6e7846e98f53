import type { Lonely, Proofs } from '../proofs.ts'

const employer = '91350100M000100Y43'
const yearFull = (key: string): Lonely => ({ used: [{ on: 'training-times', key, take: 3 }] })

/** Rules of every training of this file's schemes. */
const shared: { readonly [rule: string]: Lonely } = {
  'institution-not-designated': { change: { institutionDesignated: false } },
  'class-not-approved-before-start': { change: { classApproved: false } },
  'class-days-reversed': { change: { classEnd: '2020-01-01' } },
  'assessed-before-start': { change: { assessed: '2020-01-01' } },
  'assessed-before-class-end': { change: { classEnd: '2020-12-31' } },
  'claimed-before-the-end': { change: { applied: '2020-01-01' } },
  'platform-not-in-catalogue': { change: { onlineHours: 1_000, platformListed: false } },
}
/** Certificate and attendance where the clauses of 二 ask for them. */
const general: { readonly [rule: string]: Lonely } = {
  'no-certificate': { change: { certificate: 'none' } },
}
const staff: { readonly [rule: string]: Lonely } = {
  'person-not-in-group': { change: { personGroup: 'unemployed' } },
  'cost-bearer-unstated': { change: { costBornBy: null }, stage: 'payment' },
}
const inDifficulty: { readonly [rule: string]: Lonely } = {
  ...general,
  'person-not-in-group': { change: { personGroup: 'employee' } },
  'training-place-claim-needs-changchun-hukou': { change: { hukouInChangchun: false } },
  'fee-taken-in-purchase-mode': { change: { feeFen: 1 } },
  'payment-mode-unstated': { change: { paymentMode: null }, stage: 'payment' },
}
const exact: Lonely['settings'] = [{ name: 'D-06', territory: '220100', from: '2020-01-01', value: 'exact' }]
const refuse = (name: string): Lonely['settings'] => [
  { name, territory: '220100', from: '2020-01-01', value: 'refuse' },
]

interface ClassOf {
  readonly start: string
  readonly assessed: string
  readonly training: string
  /** Hours of the example, in thousandths. */
  readonly hours: number
  readonly key?: string
}

/** The rules that depend on the example's days and hours. */
function ofClass(of: ClassOf): { readonly [rule: string]: Lonely } {
  const { start, assessed, training, hours, key } = of
  const year = assessed.slice(0, 4)
  const used = (on: string, draw: string) => ({ on, key: draw, take: 1, span: { from: start, to: assessed } })
  const trade = key === undefined ? {} : { 'same-trade-level-within-year': { used: [used('trade-and-level', key)] } }
  return {
    'before-policy-start': { change: { classStart: '2019-12-31', classEnd: '2020-01-17' } },
    'after-policy-end': { change: { classStart: '2022-01-01', classEnd: null, assessed: '2022-01-20' } },
    'annual-limit-3-reached': yearFull(year),
    'duplicate-across-schemes': { used: [{ on: 'training', key: training, take: 1 }] },
    'overlapping-classes': { used: [used('class-hours', 'offline')] },
    'online-share-over-50': {
      change: { onlineHours: hours / 2 + 1, platformListed: true },
      stage: 'opening',
    },
    'attendance-below-70': { change: { attendedHours: (hours * 7) / 10 - 1 } },
    'attended-more-than-planned': { change: { attendedHours: hours + 1 } },
    ...trade,
  }
}

/** The refresher asks for no attendance. */
function withoutAttendance(of: ClassOf): { readonly [rule: string]: Lonely } {
  return Object.fromEntries(Object.entries(ofClass(of)).filter(([rule]) => rule !== 'attendance-below-70'))
}

const catalogued: { readonly [rule: string]: Lonely } = {
  'trade-not-in-catalogue': { change: { trade: 327 } },
}
const classed: { readonly [rule: string]: Lonely } = {
  ...catalogued,
  'trade-class-unset': { change: { trade: 95 } },
}
const byClass = (hours: number): { readonly [rule: string]: Lonely } => ({
  ...classed,
  'hours-not-class-standard': {
    change: { plannedHours: hours - 1, attendedHours: hours - 1 },
    settings: exact ?? [],
  },
  'short-plan-not-reasoned': {
    change: { plannedHours: hours - 1, attendedHours: null },
    stage: 'opening',
  },
})

const induction: Proofs['lonely'][string] = {
  ...shared,
  ...general,
  ...staff,
  ...byClass(80_000),
  ...ofClass({
    start: '2020-09-07',
    assessed: '2020-09-25',
    training: 'class-1',
    hours: 80_000,
    key: '84/none/induction',
  }),
  'before-policy-start': {
    change: { classStart: '2019-12-31', contractSigned: '2019-12-01', contractEnds: '2020-11-30' },
  },
  'after-policy-end': {
    change: {
      classStart: '2022-01-01',
      classEnd: null,
      assessed: '2022-01-20',
      contractSigned: '2021-12-01',
      contractEnds: '2022-11-30',
    },
  },
  'contract-term-under-1-year': { change: { contractEnds: '2021-05-30' } },
  'training-before-signing': { change: { contractSigned: '2020-09-08', contractEnds: '2022-09-07' } },
  'training-later-than-1-year-after-signing': { change: { contractSigned: '2019-09-06' } },
  'work-for-training-already-paid': {
    used: [{ on: 'induction-or-work-based', key: employer, take: 1, as: 'work-based' }],
  },
  'work-for-training-paid-to-any-enterprise': {
    used: [{ on: 'work-based-months', key: 'all', take: 1 }],
    settings: [{ name: 'D-16b', territory: '220100', from: '2020-01-01', value: 'person' }],
  },
}

const redeployment: Proofs['lonely'][string] = {
  ...shared,
  ...general,
  ...staff,
  ...byClass(120_000),
  ...ofClass({
    start: '2020-03-02',
    assessed: '2020-03-20',
    training: 'class-2',
    hours: 120_000,
    key: '16/none/redeployment',
  }),
  'dispatched-excluded': { change: { personGroup: 'dispatched' } },
  'same-occupational-category': { change: { currentTrade: 17 } },
}

const upgrading: Proofs['lonely'][string] = {
  ...shared,
  ...staff,
  ...classed,
  ...ofClass({
    start: '2020-05-06',
    assessed: '2020-05-22',
    training: 'class-3',
    hours: 80_000,
    key: '18/intermediate',
  }),
  'level-unstated': { change: { level: null } },
  'hours-below-80': { change: { plannedHours: 79_999, attendedHours: 79_999 } },
  'level-certificate-required': { change: { certificate: 'completion' } },
  'technician-needs-qualification-certificate': { change: { level: 'technician' } },
}

const refresher: Proofs['lonely'][string] = {
  ...shared,
  ...staff,
  ...classed,
  ...withoutAttendance({
    start: '2020-06-01',
    assessed: '2020-06-15',
    training: 'class-4',
    hours: 40_000,
    key: '184/senior-technician-refresher',
  }),
  'level-certificate-required': { change: { certificate: 'completion' } },
  'technician-needs-qualification-certificate': { change: { certificate: 'skill-level' } },
}

const employment: Proofs['lonely'][string] = {
  ...shared,
  ...inDifficulty,
  ...byClass(80_000),
  ...ofClass({
    start: '2020-10-12',
    assessed: '2020-10-30',
    training: 'class-5',
    hours: 80_000,
    key: '87/none/employment-skills',
  }),
}

const starting: Proofs['lonely'][string] = {
  ...shared,
  ...inDifficulty,
  ...ofClass({ start: '2020-11-09', assessed: '2020-11-19', training: 'class-6', hours: 56_000 }),
  'course-not-covered': { change: { course: 'other' } },
  'no-certificate': { change: { certificate: 'completion' } },
  'one-off-already-paid': { used: [{ on: 'entrepreneurship', key: 'all', take: 1 }] },
}

const preparation: Proofs['lonely'][string] = {
  ...shared,
  ...general,
  ...classed,
  ...ofClass({
    start: '2021-01-04',
    assessed: '2021-11-29',
    training: 'class-7',
    hours: 1_000_000,
    key: '191/none/labour-preparation',
  }),
  'person-not-in-group': { change: { personGroup: 'unemployed' } },
  'training-place-claim-needs-changchun-hukou': { change: { hukouInChangchun: false } },
  'hours-below-720': { change: { plannedHours: 719_999, attendedHours: 719_999 } },
  'hours-over-1440': {
    change: { plannedHours: 1_440_001, attendedHours: 1_440_001 },
    settings: refuse('D-37') ?? [],
  },
  'after-policy-end': { change: { classStart: '2022-01-01', classEnd: '2022-11-26', assessed: '2022-11-29' } },
  'assessed-before-class-end': { change: { classEnd: '2021-12-31' } },
  'training-longer-than-1-year': { change: { classEnd: '2022-01-04', assessed: '2022-01-05' } },
}

const practical: Proofs['lonely'][string] = {
  ...shared,
  ...inDifficulty,
  ...ofClass({ start: '2020-07-06', assessed: '2020-07-15', training: 'class-8', hours: 60_000 }),
  'same-trade-level-within-year': {
    change: { trade: 53 },
    used: [
      {
        on: 'trade-and-level',
        key: '53/none/practical-skills',
        take: 1,
        span: { from: '2019-07-16', to: '2020-07-15' },
      },
    ],
  },
  'person-not-in-group': { change: { personGroup: 'unemployed' } },
  'trade-class-unset': { change: { trade: 95 } },
  'hours-below-8': { change: { plannedHours: 7_999, attendedHours: 7_999 } },
  'platform-not-in-catalogue': {
    change: { onlineHours: 1_000, attendedOnlineHours: 1_000, platformListed: false },
  },
  'online-attendance-unstated': { change: { onlineHours: 1_000, platformListed: true } },
  'hours-over-120': { change: { plannedHours: 120_001, attendedHours: 120_001 }, settings: refuse('D-38') ?? [] },
}

/** Lonely cases of the trainings that are paid by hours, level and attendance. */
export const proofsOfTrainings: Proofs = {
  settings: [],
  lonely: {
    induction,
    redeployment,
    'skills-upgrading': upgrading,
    'senior-technician-refresher': refresher,
    'employment-skills': employment,
    entrepreneurship: starting,
    'labour-preparation': preparation,
    'practical-skills': practical,
  },
  twins: {},
}
