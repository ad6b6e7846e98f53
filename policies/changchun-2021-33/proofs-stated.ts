import type { SettingEntry } from '../kit.ts'
import type { Stated } from '../proofs.ts'
import { readings } from './proofs-readings.ts'

/*
 * Lines with everything that the scheme says of them where a worked case alone would not notice a wrong: facts left out,
 * what a grant uses up, what proves it. Reckoned from the notice.
 */

const chosen = (name: string, value: string): SettingEntry => ({ name, territory: '220100', from: '2021-01-01', value })
const span = { from: '2021-12-03', to: '2022-12-02' }
const time = { on: 'training-times', key: '2021', take: 1, limit: 3 }
const trade = { on: 'trade-and-level', key: '84/none/special-skill', take: 1, limit: null, span }
const training = { on: 'training', key: 'class-1', take: 1, limit: 1 }

const induction = [
  { on: 'induction-or-work-based', key: '91350100M000100Y43', take: 1, limit: null, as: 'induction' },
  { on: 'induction', key: 'all', take: 1, limit: null },
]
const months = { on: 'work-based-months', key: 'all', take: 1 }

const papers = ['insurance-proof', 'sign-in', 'plan-or-notice', 'photos', 'video', 'evaluation']

const rows: readonly Omit<Stated, 'scheme'>[] = [
  {
    says: [],
    amountFen: 80_000,
    draws: [time, trade, training],
    needs: papers,
    governs: '2021-12-03',
    applied: '2021-12-08',
  },
  // What is used up: a trade, a training and an employer that are known, by the day of the evaluation where there is one.
  { change: { trade: null }, says: [], draws: [time, training] },
  { change: { training: null }, says: [], draws: [time, trade] },
  {
    change: { level: 'junior', assessed: '2022-01-10' },
    says: [],
    draws: [
      { ...time, key: '2022' },
      { ...trade, key: '84/junior', span: { from: '2022-01-10', to: '2023-01-09' } },
      training,
    ],
  },
  {
    change: { trainingType: 'induction' },
    says: [],
    draws: [time, { ...trade, key: '84/none/induction' }, training, ...induction],
  },
  // Work-based training at another enterprise excludes only as published (D-16b).
  { change: { trainingType: 'induction' }, used: [months], says: [] },
  {
    change: { trainingType: 'induction' },
    used: [months],
    settings: [chosen('D-16b', 'person')],
    says: ['work-for-training-paid-to-any-enterprise'],
    draws: [
      time,
      { ...trade, key: '84/none/induction' },
      training,
      ...induction,
      { ...months, take: 0, limit: null, as: 'induction' },
    ],
  },
  { change: { trainingType: 'induction', trade: null, employer: null }, says: [], draws: [time, training] },
  { change: { trainingType: 'induction', training: null, trade: null, employer: null }, says: [], draws: [time] },
  { change: { employer: null }, says: [], draws: [time, trade, training] },
  { change: { trainingType: 'upgrading' }, says: [], amountFen: 0, draws: [], results: ['claim-under-12'] },
  { change: { classEnd: null }, says: ['owed after-2021-12-31'], draws: [], governs: '2021-11-25' },
  // Staff by the readings of D-43.
  { change: { employees: 4000, dispatched: null }, says: ['owed employees-below-5000'] },
  { change: { employees: 4000, dispatched: 1000, outsourced: null }, says: [] },
  {
    change: { employees: 4000, dispatched: 100, outsourced: 500 },
    settings: [chosen('D-43', 'with-outsourced')],
    says: ['employees-below-5000'],
  },
  {
    change: { employees: 4000, dispatched: 100, outsourced: 900 },
    settings: [chosen('D-43', 'with-outsourced')],
    says: [],
  },
  // Days that are not known.
  {
    change: { classStart: null, classEnd: '2022-01-01' },
    settings: [chosen('D-46', 'by-start')],
    says: ['owed before-2021-01-01', 'after-2021-12-31'],
  },
  { change: { applied: null }, says: ['owed claim-after-5-working-days'] },
  { change: { claimDue: null }, says: ['owed claim-after-5-working-days'] },
  // Hours that are not known, or none.
  { change: { plannedHours: null }, says: ['owed hours-missing'] },
  { change: { attendedHours: null }, says: ['owed attendance-below-70'] },
  {
    change: { attendedHours: null, attendedOnlineHours: 10_000, onlineHours: 10_000 },
    says: ['owed attendance-below-70'],
  },
  { change: { plannedHours: 0, attendedHours: null }, says: ['hours-missing', 'owed attendance-below-70'] },
  { change: { plannedHours: 0, attendedHours: 0 }, settings: [chosen('D-48', 'bound')], says: ['hours-missing'] },
  {
    change: { plannedHours: null, onlineHours: 10_000 },
    settings: [chosen('D-48', 'bound')],
    says: ['owed hours-missing'],
  },
  // What proves an outsourced worker's training, and online learning.
  {
    change: {
      personKind: 'outsourced',
      contractSaysUserTrains: true,
      mode: 'online',
      onlineRecords: true,
      signIn: false,
    },
    says: [],
    needs: [
      'insurance-proof',
      'outsourcing-contract',
      'sign-in',
      'plan-or-notice',
      'online-record',
      'photos',
      'video',
      'evaluation',
    ],
  },
]

export const stated: readonly Stated[] = [...rows, ...readings].map(row => ({
  scheme: 'one-enterprise-one-plan',
  ...row,
}))
