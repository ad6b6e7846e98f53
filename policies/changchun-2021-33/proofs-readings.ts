import type { SettingEntry } from '../kit.ts'
import type { Stated } from '../proofs.ts'

/*
 * What the city bureau's choices of a reading change: each on a line that is answered otherwise by default, and from the day
 * on which it is published. Reckoned from the words of the reading. The example: 40 hours at 20 yuan, ended on 3 December 2021.
 */

const chosen = (name: string, value: string, from = '2021-01-01'): SettingEntry[] => [
  { name, territory: '220100', from, value },
]

type Row = Omit<Stated, 'scheme'>

/** 37.53 hours bring 750.60 yuan, 37.52 hours 750.40. */
const rounding: readonly Row[] = [
  { change: { attendedHours: 37_530 }, says: [], amountFen: 75_060 },
  { change: { attendedHours: 37_530 }, settings: chosen('D-02', 'yuan-floor'), says: [], amountFen: 75_000 },
  { change: { attendedHours: 37_530 }, settings: chosen('D-02', 'yuan'), says: [], amountFen: 75_100 },
  { change: { attendedHours: 37_520 }, settings: chosen('D-02', 'yuan'), says: [], amountFen: 75_000 },
]

/** The number itself does not count: one more of everything but of what is being looked at. */
const more = { photos: 6, videoSeconds: 301, attendedHours: 28_001 }
const excluded = chosen('D-01', 'excl')
const bounds: readonly Row[] = [
  { change: more, settings: excluded, says: [] },
  { change: { ...more, employees: 4999, dispatched: 1 }, says: [] },
  { change: { ...more, employees: 4999, dispatched: 1 }, settings: excluded, says: ['employees-below-5000'] },
  { change: { ...more, employees: 5000, dispatched: 0 }, settings: excluded, says: ['employees-below-5000'] },
  { change: { ...more, employees: 5000, dispatched: 1 }, settings: excluded, says: [] },
  { change: { ...more, employees: 5000, dispatched: null }, settings: excluded, says: ['owed employees-below-5000'] },
  {
    change: { ...more, employees: 4000, dispatched: 500, outsourced: 500 },
    settings: [...excluded, ...chosen('D-43', 'with-outsourced')],
    says: ['employees-below-5000'],
  },
  { change: { ...more, photos: 5 }, settings: excluded, says: ['photos-below-5'] },
  { change: { ...more, videoSeconds: 300 }, settings: excluded, says: ['video-below-5-min'] },
  { change: { ...more, attendedHours: 28_000 }, says: [] },
  { change: { ...more, attendedHours: 28_000 }, settings: excluded, says: ['attendance-below-70'] },
  // The reading in force on the day of the sheet: the end of the training.
  { change: { ...more, photos: 5 }, settings: chosen('D-01', 'excl', '2021-12-03'), says: ['photos-below-5'] },
  { change: { ...more, photos: 5 }, settings: chosen('D-01', 'excl', '2021-12-04'), says: [] },
  {
    change: { photos: 5, classEnd: null },
    settings: chosen('D-01', 'excl', '2021-11-25'),
    says: ['owed after-2021-12-31', 'photos-below-5', 'video-below-5-min'],
  },
  // Without a class the day of the notice.
  {
    change: { photos: 5, videoSeconds: 301, classStart: null, classEnd: null },
    settings: chosen('D-01', 'excl', '2021-11-17'),
    says: ['owed before-2021-01-01', 'owed after-2021-12-31', 'photos-below-5'],
  },
]

const enterprise: readonly Row[] = [
  { change: { employees: 4900, dispatched: 100 }, says: [] },
  { change: { employees: 4900, dispatched: 100 }, settings: chosen('D-43', 'own'), says: ['employees-below-5000'] },
  { change: { planSubmitted: '2021-12-12' }, says: [] },
  { change: { planSubmitted: '2021-12-12' }, settings: chosen('D-44', 'exclusive'), says: ['plan-after-deadline'] },
  { change: { planSubmitted: '2021-12-11' }, settings: chosen('D-44', 'exclusive'), says: [] },
  { change: { planSubmitted: '2021-12-13' }, settings: chosen('D-44', 'moved'), says: [] },
  { change: { planSubmitted: '2021-12-14' }, settings: chosen('D-44', 'moved'), says: ['plan-after-deadline'] },
  // Publicity of five working days before the first payment.
  { change: { planPublishedWorkingDays: 4 }, stage: 'payment', says: [] },
  {
    change: { planPublishedWorkingDays: 4 },
    settings: chosen('D-25/33', 'five'),
    stage: 'payment',
    says: ['held plan-not-published'],
  },
  { settings: chosen('D-25/33', 'five'), stage: 'payment', says: [] },
  {
    change: { planPublishedWorkingDays: null },
    settings: chosen('D-25/33', 'five'),
    stage: 'payment',
    says: ['owed plan-not-published'],
  },
  {
    change: { planPublished: false },
    settings: chosen('D-25/33', 'five'),
    stage: 'payment',
    says: ['held plan-not-published'],
  },
  { change: { planPublished: null }, stage: 'payment', says: ['owed plan-not-published'] },
]

const days: readonly Row[] = [
  { change: { classStart: '2020-12-20' }, says: ['before-2021-01-01'] },
  { change: { classStart: '2020-12-20' }, settings: chosen('D-46', 'by-end'), says: [], amountFen: 80_000 },
  { change: { classEnd: '2022-01-05' }, says: ['after-2021-12-31'] },
  { change: { classEnd: '2022-01-05' }, settings: chosen('D-46', 'by-start'), says: [], amountFen: 80_000 },
  // Ended on a Friday: by the fifth working day after it, or by the fifth with it.
  { change: { applied: '2021-12-10' }, says: [] },
  { change: { applied: '2021-12-10' }, settings: chosen('D-26', 'start-in'), says: ['claim-after-5-working-days'] },
  { change: { applied: '2021-12-09', claimDue: null }, settings: chosen('D-26', 'start-in'), says: [] },
  {
    change: { claimDueFirstDayCounted: null },
    settings: chosen('D-26', 'start-in'),
    says: ['owed claim-after-5-working-days'],
  },
  // Paid on the thirtieth working day, and a day later: reported where there is such a time.
  { change: { paid: '2022-01-24', paymentDue: '2022-01-24' }, stage: 'payment', says: [] },
  {
    change: { paid: '2022-01-25', paymentDue: '2022-01-24' },
    stage: 'payment',
    says: ['warning paid-after-30-working-days'],
  },
  {
    change: { paid: '2022-01-25', paymentDue: '2022-01-24' },
    settings: chosen('D-72/33', 'none'),
    stage: 'payment',
    says: [],
  },
  { change: { paid: null, paymentDue: '2022-01-24' }, stage: 'payment', says: [] },
  { change: { paid: '2022-01-25', paymentDue: null }, stage: 'payment', says: [] },
]

const hours: readonly Row[] = [
  { change: { attendedHours: 20_000 }, says: ['attendance-below-70'] },
  { change: { attendedHours: 20_000 }, settings: chosen('D-45', 'actual'), says: [], amountFen: 40_000 },
  { change: { attendedHours: 20_000 }, settings: chosen('D-45', 'planned'), says: [], amountFen: 80_000 },
  // A drill of 30 hours: 600 yuan by 33号, 10 yuan an hour by 12号.
  { change: { trainingType: 'drill', plannedHours: 30_000, attendedHours: 30_000 }, says: [], amountFen: 60_000 },
  {
    change: { trainingType: 'drill', plannedHours: 30_000, attendedHours: 30_000 },
    settings: chosen('D-47', 'drill-12'),
    says: [],
    amountFen: 30_000,
  },
  { change: { onlineHours: 20_000, attendedOnlineHours: 20_000 }, says: [], amountFen: 80_000 },
  // 20 hours and two fifths of 20 hours.
  {
    change: { onlineHours: 20_000, attendedOnlineHours: 20_000 },
    settings: chosen('D-48', 'bound'),
    says: [],
    amountFen: 56_000,
    notes: ['online-rate-40'],
  },
  { change: { longestVideoSeconds: 299 }, says: [] },
  { change: { longestVideoSeconds: 299 }, settings: chosen('D-84', 'one'), says: ['video-below-5-min'] },
]

const key = '84/none/special-skill'
const time = { on: 'training-times', key: '2021', take: 1, limit: 3 }
const training = { on: 'training', key: 'class-1', take: 1, limit: 1 }
const trade = { on: 'trade-and-level', key, take: 1, limit: null }
const twelveMonths = { from: '2021-12-03', to: '2022-12-02' }
const lastOfTheYear = { from: '2021-12-31', to: '2021-12-31' }
const repeat = ['same-trade-level-within-year']
const before = (from: string, to: string) => [{ on: 'trade-and-level', key, take: 1, span: { from, to } }]

const times: readonly Row[] = [
  // By calendar years a training of the December before is none of this year's; one of January is, and so is one yet to come.
  { used: before('2020-12-31', '2021-12-30'), says: repeat },
  {
    used: before('2020-12-31', '2021-12-30'),
    settings: chosen('D-10/33', 'calendar'),
    says: [],
    draws: [time, { ...trade, span: lastOfTheYear }, training],
  },
  { used: before('2021-01-01', '2021-12-31'), settings: chosen('D-10/33', 'calendar'), says: repeat },
  { used: before('2021-12-31', '2021-12-31'), settings: chosen('D-10/33', 'calendar'), says: repeat },
  { used: before('2022-01-01', '2022-12-31'), settings: chosen('D-10/33', 'calendar'), says: [] },
  // Three of 2021, the first of them more than twelve months before, and the other way round.
  { used: [{ on: 'training-times', key: '2021', take: 3 }], says: ['annual-limit-3-reached'] },
  {
    change: { subsidisedInTwelveMonths: 2 },
    used: [{ on: 'training-times', key: '2021', take: 3 }],
    settings: chosen('D-10/33', 'rolling'),
    says: [],
    draws: [{ ...time, limit: null }, { ...trade, span: twelveMonths }, training],
  },
  {
    change: { subsidisedInTwelveMonths: 3 },
    settings: chosen('D-10/33', 'rolling'),
    says: ['limit-3-in-twelve-months'],
  },
  { change: { subsidisedInTwelveMonths: 3 }, says: [] },
  { settings: chosen('D-10/33', 'rolling'), says: ['owed limit-3-in-twelve-months'] },
  { change: { trainingType: 'upgrading' }, settings: chosen('D-10/33', 'rolling'), says: [], amountFen: 0 },
  // Trainings without a level are not compared; those with one are.
  { used: before('2021-06-01', '2022-05-31'), says: repeat },
  {
    used: before('2021-06-01', '2022-05-31'),
    settings: chosen('D-69/33', 'not-compared'),
    says: [],
    draws: [time, trade, training],
  },
  {
    change: { level: 'junior' },
    settings: chosen('D-69/33', 'not-compared'),
    says: [],
    draws: [time, { ...trade, key: '84/junior', span: twelveMonths }, training],
  },
]

export const readings: readonly Row[] = [...rounding, ...bounds, ...enterprise, ...days, ...hours, ...times]
