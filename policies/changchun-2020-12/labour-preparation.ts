import { addDays, addYears } from '../../values/days.ts'
import type { Finding, Rule, Says, Scheme } from '../kit.ts'
import { remembered } from '../kept.ts'
import { absent, assured, owesFact } from '../owing.ts'
import { byHoursAndAttendance } from './attendance.ts'
import { isWithin } from './bounds.ts'
import { assessedAfterEnd, claimedAfterwards, classDaysInOrder } from './class-days.ts'
import type { TrainingLine } from './facts-training.ts'
import {
  hourlyRateFen,
  leastPreparationHours,
  mostPreparationHours,
  mostPreparationYears,
} from './parameters-of-trainings.ts'
import { countersOfTraining, drawsOfTrainings, tradeKey } from './training-draws.ts'
import { governingDay, hourlyStep, thousandthsOf } from './training-hours.ts'
import {
  approved,
  assessedAfterStart,
  attended,
  certified,
  claimedHere,
  classSet,
  designated,
  inCatalogue,
  inPeriod,
  noMoreThanPlanned,
  onlineShare,
  onlyFor,
  platform,
} from './training-rules.ts'

const clause = '三(二)3'
const owesPlanned = owesFact('plannedHours')
const owesEnd = owesFact('classEnd')
/** The day before the anniversary; a year from 29 February has none and lasts to 28 February. */
const latestEnd = remembered(day => {
  const anniversary = addYears(day, mostPreparationYears)
  return anniversary.slice(4) === day.slice(4) ? addDays(anniversary, -1) : anniversary
})

const schoolLeavers = onlyFor(['school-leaver'], {
  clause,
  says: {
    zh: '劳动预备制培训的对象为两后生。',
    en: 'Labour preparation is for school leavers who study no further.',
  },
})

const enoughHours: Rule<TrainingLine> = {
  rule: 'hours-below-720',
  clause,
  says: { zh: '每人每学时10元，最少720学时。', en: '10 yuan per person and hour, at least 720 hours.' },
  reads: ['plannedHours'],
  holds: f => (absent(f.plannedHours) ? owesPlanned : f.plannedHours >= thousandthsOf(leastPreparationHours)),
}

const cappedSays: Says = {
  zh: '超过1440学时的，按1440学时补贴。',
  en: 'Above 1440 hours, 1440 hours are paid.',
}

/** Only under the strict reading of D-37. */
const notTooManyHours: Rule<TrainingLine> = {
  rule: 'hours-over-1440',
  clause,
  says: cappedSays,
  reads: ['plannedHours'],
  holds: (f, settings) =>
    absent(f.plannedHours) ||
    f.plannedHours <= thousandthsOf(mostPreparationHours) ||
    settings.choice('D-37', governingDay(f)) !== 'refuse',
  doubts: ['D-37'],
}

const withinAYear: Rule<TrainingLine> = {
  rule: 'training-longer-than-1-year',
  clause,
  says: { zh: '劳动预备制培训在1年内完成。', en: 'Labour preparation is completed within one year.' },
  reads: ['classStart', 'classEnd'],
  holds: (f, settings) => {
    if (absent(f.classStart)) return true
    if (absent(f.classEnd)) return owesEnd
    return isWithin(f.classEnd, latestEnd(f.classStart), { settings, day: governingDay(f) })
  },
  doubts: ['D-01'],
}

const label: Says = { zh: '每学时标准×学时', en: 'rate per hour × hours' }
const cappedNote: Finding = { rule: 'hours-capped-1440', clause, says: cappedSays }

/** 三(二)3 劳动预备制培训: school leavers, 720 to 1440 hours within a year, paid to the institution. */
export const labourPreparation: Scheme<TrainingLine> = {
  id: 'labour-preparation',
  title: { zh: '劳动预备制培训', en: 'Labour preparation training' },
  clause,
  unit: 'person-class',
  audience: 'institution',
  example: {
    training: 'class-7',
    classStart: '2021-01-04',
    classEnd: '2021-11-26',
    assessed: '2021-11-29',
    classApproved: true,
    institutionDesignated: true,
    personGroup: 'school-leaver',
    hukouInChangchun: true,
    trade: 191,
    plannedHours: 1_000_000,
    attendedHours: 1_000_000,
    certificate: 'completion',
  },
  asks: ['personGroup', 'plannedHours', 'classStart', 'classEnd', 'trade'],
  papers: ['group-proof', 'attendance', 'teaching-video', 'supervision-report', 'certificate'],
  governs: f => f.classStart ?? null,
  applied: f => f.applied ?? null,
  subject: () => true,
  body: [],
  line: [
    ...inPeriod,
    schoolLeavers,
    claimedHere,
    designated,
    approved,
    classDaysInOrder,
    assessedAfterStart,
    assessedAfterEnd,
    claimedAfterwards,
    inCatalogue,
    classSet,
    enoughHours,
    notTooManyHours,
    withinAYear,
    onlineShare,
    platform('institution'),
    attended,
    noMoreThanPlanned,
    certified,
  ],
  notes: [],
  amount: (f, settings) => {
    const planned = assured(f.plannedHours)
    const most = thousandthsOf(mostPreparationHours)
    const thousandths = Math.min(planned, most)
    const note = planned > most ? { note: cappedNote } : {}
    const first = hourlyStep({ clause, label, rateFen: hourlyRateFen, thousandths, ...note })
    return byHoursAndAttendance(first, f, settings)
  },
  draws: drawsOfTrainings({ trade: f => tradeKey(f, 'labour-preparation') }),
  counters: countersOfTraining,
  fund: 'special-account',
  payee: 'institution',
  doubts: ['D-01', 'D-02', 'D-03', 'D-04', 'D-08', 'D-09', 'D-10', 'D-11', 'D-12', 'D-37', 'D-69', 'D-70', 'D-78'],
}
