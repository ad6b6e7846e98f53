import { changchun202012 } from '../policies/changchun-2020-12/pack.ts'
import { type Facts, getScheme, type Used } from '../policies/kit.ts'
import { inductionByHand } from './law-induction-by-hand.ts'
import { inductionForEngines } from './law-induction-engines.ts'
import type { Fault, Material, Subject } from './law-lines.ts'

const employer = '91350100M000100Y43'

const fitting: Facts = {
  employer,
  training: 'class-1',
  classStart: '2020-09-07',
  classEnd: '2020-09-24',
  assessed: '2020-09-25',
  classApproved: true,
  institutionDesignated: true,
  personGroup: 'employee',
  hireType: 'contract',
  contractSigned: '2020-06-01',
  contractEnds: '2022-05-31',
  trade: 84,
  tradeName: null,
  plannedHours: 80_000,
  attendedHours: 80_000,
  onlineHours: null,
  attendedOnlineHours: null,
  platformListed: null,
  platformQualified: null,
  certificate: 'completion',
  applied: '2020-10-09',
}

const earlier = { on: 'training-times', take: 1, day: '2020-03-02' }
const faults: readonly Fault[] = [
  { change: { personGroup: 'unemployed' } },
  { change: { personGroup: null } },
  { change: { hireType: null } },
  { change: { contractEnds: '2021-05-30' } },
  { change: { contractEnds: null } },
  { change: { contractSigned: '2020-09-08', contractEnds: '2022-05-31' } },
  { change: { contractSigned: '2019-09-01' } },
  { change: { contractSigned: null } },
  { change: { institutionDesignated: false } },
  { change: { institutionDesignated: null } },
  { change: { classApproved: false } },
  { change: { classApproved: null } },
  { change: { assessed: '2020-09-01' } },
  { change: { applied: '2020-09-24' } },
  { change: { trade: null } },
  { change: { trade: null, tradeName: 'x' } },
  { change: { trade: 999 } },
  { change: { trade: 64 } },
  { change: { attendedHours: 55_999 } },
  { change: { attendedHours: null } },
  { change: { attendedHours: 80_001 } },
  { change: { certificate: 'none' } },
  { change: { certificate: null } },
  { used: [{ ...earlier, key: '2020', take: 3 }] },
  { used: [{ on: 'training', key: 'class-1', take: 1, day: '2020-09-07' }] },
  { used: [{ on: 'induction-or-work-based', key: employer, take: 1, as: 'work-based', day: '2020-05-01' }] },
  {
    used: [
      {
        on: 'trade-and-level',
        key: '84/none/induction',
        take: 1,
        span: { from: '2020-03-02', to: '2021-03-01' },
        day: '2020-03-02',
      },
    ],
  },
  {
    used: [
      { on: 'class-hours', key: 'offline', take: 1, span: { from: '2020-09-20', to: '2020-10-10' }, day: '2020-09-20' },
    ],
  },
]

/** A training of the spring, with all it drew. */
const spring: readonly Used[] = [
  { ...earlier, key: '2020' },
  {
    on: 'trade-and-level',
    key: '12/none/induction',
    take: 1,
    span: { from: '2020-03-02', to: '2021-03-01' },
    day: '2020-03-02',
  },
  { on: 'training', key: 'class-0', take: 1, day: '2020-03-02' },
  { on: 'class-hours', key: 'offline', take: 1, span: { from: '2020-03-02', to: '2020-03-20' }, day: '2020-03-02' },
]

const material: Material = {
  fitting,
  varied: [
    {},
    {},
    { attendedHours: 72_000 },
    { attendedHours: 64_000 },
    { attendedHours: 57_500 },
    { hireType: 'dispatch-agreement', contractEnds: null },
    { personGroup: 'dispatched' },
    { contractSigned: '2020-08-15', contractEnds: '2021-08-14' },
  ],
  histories: [[], [], [], [], spring, spring],
  faults,
}

export const inductionTraining: Subject = {
  name: 'induction training (12号 三(一)1, 19 rules at the claim and 5 counters)',
  pack: changchun202012,
  scheme: getScheme(changchun202012, 'induction'),
  material,
  byHand: inductionByHand,
  engines: inductionForEngines,
}
