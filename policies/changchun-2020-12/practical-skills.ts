import type { Finding, Rule, Says, Scheme, Settings, Step } from '../kit.ts'
import { absent, assured, owesFact } from '../owing.ts'
import { byHoursAndAttendance } from './attendance.ts'
import { isAtLeast } from './bounds.ts'
import { assessedAfterEnd, claimedAfterwards, classDaysInOrder } from './class-days.ts'
import type { TrainingLine } from './facts-training.ts'
import { hourlyRateFen, leastPracticalHours, mostPracticalHours } from './parameters-of-trainings.ts'
import { onlineAttendanceStated } from './rules-of-others.ts'
import { countersOfTraining, drawsOfTrainings, tradeKey } from './training-draws.ts'
import { governingDay, hourlyStep, onlineSteps, thousandthsOf } from './training-hours.ts'
import { paidDirectly, paidToInstitution, paidToLearner } from './training-notes.ts'
import {
  approved,
  assessedAfterStart,
  attended,
  certified,
  claimedHere,
  classSet,
  designated,
  groupsInDifficulty,
  inPeriod,
  noFee,
  noMoreThanPlanned,
  onlineShare,
  paymentModeStated,
  platform,
} from './training-rules.ts'

const clause = '三(二)6'
const owesGroup = owesFact('personGroup')
const owesPlanned = owesFact('plannedHours')

const poorOrSpecial: Rule<TrainingLine> = {
  rule: 'person-not-in-group',
  clause,
  says: {
    zh: '参训人员为贫困劳动力，或参加县（市、区）确定的特色培训项目的就业困难群体。',
    en: 'The trainee is a poor worker, or of a group in difficulty in a special project set by the county.',
  },
  reads: ['personGroup', 'specialProject'],
  holds: f => {
    if (absent(f.personGroup)) return owesGroup
    return f.personGroup === 'poor-worker' || (f.specialProject === true && groupsInDifficulty.includes(f.personGroup))
  },
}

const enoughHours: Rule<TrainingLine> = {
  rule: 'hours-below-8',
  clause,
  says: {
    zh: '课时由县（市、区）确定，不少于8学时。',
    en: 'The hours are set by the county, at least 8.',
  },
  reads: ['plannedHours'],
  holds: (f, settings) => {
    if (absent(f.plannedHours)) return owesPlanned
    return isAtLeast(f.plannedHours, thousandthsOf(leastPracticalHours), { settings, day: governingDay(f) })
  },
  doubts: ['D-01'],
}

const cappedSays: Says = { zh: '超过120学时的，按120学时补贴。', en: 'Above 120 hours, 120 hours are paid.' }

/** Only under the strict reading of D-38. */
const notTooManyHours: Rule<TrainingLine> = {
  rule: 'hours-over-120',
  clause,
  says: cappedSays,
  reads: ['plannedHours'],
  holds: (f, settings) =>
    absent(f.plannedHours) ||
    f.plannedHours <= thousandthsOf(mostPracticalHours) ||
    settings.choice('D-38', governingDay(f)) !== 'refuse',
  doubts: ['D-38'],
}

const actualNote: Finding = {
  rule: 'paid-by-actual-hours',
  clause,
  says: { zh: '每课时10元，按实际培训时间支付。', en: '10 yuan per hour, for the hours actually trained.' },
}
const cappedNote: Finding = { rule: 'hours-capped-120', clause, says: cappedSays }
const label: Says = { zh: '每课时标准×课时', en: 'rate per hour × hours' }

/** Hours actually trained, at most 120; under the general reading of D-05 the planned hours and attendance. */
function amountOf(f: TrainingLine, settings: Settings): readonly Step[] {
  const most = thousandthsOf(mostPracticalHours)
  const planned = assured(f.plannedHours)
  const general = settings.choice('D-05', governingDay(f)) === 'general'
  const hours = general ? planned : (f.attendedHours ?? planned)
  const thousandths = Math.min(hours, most)
  const note = hours > most ? cappedNote : hours < Math.min(planned, most) ? actualNote : null
  const first = hourlyStep({ clause, label, rateFen: hourlyRateFen, thousandths, ...(note === null ? {} : { note }) })
  if (general) return byHoursAndAttendance(first, f, settings)
  const trained = { ...f, plannedHours: hours, onlineHours: f.attendedOnlineHours }
  return [first, ...onlineSteps(first.valueFen, trained, settings)]
}

/** 三(二)6 贫困劳动力技能培训: 8 to 120 hours set by the county, paid by the hours actually trained. */
export const practicalSkills: Scheme<TrainingLine> = {
  id: 'practical-skills',
  title: { zh: '贫困劳动力技能培训', en: 'Practical skills of poor workers' },
  clause,
  unit: 'person-class',
  audience: 'institution',
  example: {
    training: 'class-8',
    classStart: '2020-07-06',
    classEnd: '2020-07-14',
    assessed: '2020-07-15',
    classApproved: true,
    institutionDesignated: true,
    personGroup: 'poor-worker',
    hukouInChangchun: true,
    plannedHours: 60_000,
    attendedHours: 60_000,
    certificate: 'completion',
    paymentMode: 'purchase',
    feeFen: 0,
  },
  asks: ['personGroup', 'specialProject', 'plannedHours', 'hukouInChangchun', 'residesInChangchun'],
  papers: ['group-proof', 'attendance', 'teaching-video', 'supervision-report', 'certificate', 'onward-vouchers'],
  governs: f => f.classStart ?? null,
  applied: f => f.applied ?? null,
  subject: () => true,
  body: [],
  line: [
    ...inPeriod,
    poorOrSpecial,
    claimedHere,
    designated,
    approved,
    classDaysInOrder,
    assessedAfterStart,
    assessedAfterEnd,
    claimedAfterwards,
    classSet,
    enoughHours,
    notTooManyHours,
    onlineShare,
    platform('institution'),
    attended,
    noMoreThanPlanned,
    onlineAttendanceStated,
    certified,
    noFee,
    paymentModeStated,
  ],
  notes: [paidToInstitution, paidToLearner, paidDirectly],
  amount: amountOf,
  draws: drawsOfTrainings({ trade: f => tradeKey(f, 'practical-skills') }),
  counters: countersOfTraining,
  fund: 'special-account',
  payee: 'institution',
  doubts: [
    'D-01',
    'D-02',
    'D-03',
    'D-04',
    'D-05',
    'D-08',
    'D-09',
    'D-10',
    'D-11',
    'D-12',
    'D-34',
    'D-38',
    'D-69',
    'D-70',
    'D-78',
  ],
}
