import { formatFigures, type Fraction, fraction, minus, plus, roundHalfUp, times } from '../../values/money.ts'
import type { Finding, Says, Settings, Step } from '../kit.ts'
import { absent, assured } from '../owing.ts'
import { reaches } from './bounds.ts'
import type { TrainingLine } from './facts-training.ts'
import { fullAttendance, leastAttendance } from './parameters-of-trainings.ts'
import {
  type Attendance,
  attendanceShare,
  countedHalves,
  countedOnlineHalves,
  governingDay,
  hoursText,
  onlineSteps,
} from './training-hours.ts'

/*
 * Attendance: paid from 70 %, in full from 90 %. By hours, days or sessions (D-03); one rate for all, or one for what is
 * taught in a room and one for what is taught online (D-78).
 */

/** What one rate is reckoned from, in one unit. */
interface Part {
  readonly attended: number
  readonly planned: number
  readonly text: (count: number) => string
}

const noParts: readonly Part[] = Object.freeze([])
const halvesText = (halves: number): string => hoursText(halves / 2)

/** Days or sessions of a class, where attendance is reckoned by these. */
export interface Counts {
  readonly unit: 'days' | 'sessions'
  readonly planned: number | null | undefined
  readonly attended: number | null | undefined
}

/** What is counted in the place of hours; null: hours are (D-03). */
export function countsOf(f: TrainingLine, settings: Settings): Counts | null {
  const unit = settings.choice('D-03', governingDay(f))
  if (unit === 'days') return { unit, planned: f.plannedDays, attended: f.attendedDays }
  if (unit === 'sessions') return { unit, planned: f.plannedSessions, attended: f.attendedSessions }
  return null
}

/** True where each part of the hours has a rate of its own (D-78). */
export function isByPlace(f: TrainingLine, settings: Settings): boolean {
  return Boolean(f.onlineHours) && settings.choice('D-78', governingDay(f)) === 'two'
}

/** What is taught in a room, then online; a part without hours has no rate. */
function partsByPlace(f: TrainingLine, of: Attendance, settings: Settings): readonly Part[] {
  if (absent(f.attendedOnlineHours)) return noParts
  const { attendedThousandths, plannedThousandths: all } = of
  const [online, attendedOnline] = [assured(f.onlineHours), f.attendedOnlineHours]
  const inRoom = { attended: 2 * (attendedThousandths - attendedOnline), planned: 2 * (all - online) }
  const onPlatform = {
    attended: countedOnlineHalves(f, { online: attendedOnline, all }, settings),
    planned: countedOnlineHalves(f, { online, all }, settings),
  }
  return [inRoom, onPlatform].filter(part => part.planned > 0).map(part => ({ ...part, text: halvesText }))
}

/** The parts that have a rate of attendance; none where it is not known. */
function partsOf(f: TrainingLine, settings: Settings): readonly Part[] {
  if (absent(f.plannedHours) || absent(f.attendedHours)) return noParts
  const counts = countsOf(f, settings)
  if (counts !== null) {
    const { planned, attended } = counts
    if (absent(planned) || absent(attended) || planned <= 0) return noParts
    return [{ attended, planned, text: String }]
  }
  const of: Attendance = { attendedThousandths: f.attendedHours, plannedThousandths: f.plannedHours }
  if (isByPlace(f, settings)) return partsByPlace(f, of, settings)
  return [{ attended: countedHalves(f, of, settings), planned: 2 * f.plannedHours, text: halvesText }]
}

function partReaches(
  { attended, planned }: Part,
  least: Fraction,
  of: { f: TrainingLine; settings: Settings },
): boolean {
  return reaches({ part: attended, whole: planned }, least, { settings: of.settings, day: governingDay(of.f) })
}

/** Whether every part reaches the least attendance, compared exactly. */
export function attends(f: TrainingLine, settings: Settings): boolean {
  // Most classes are taught in a room and attended well: nothing is put together for them.
  if (!f.onlineHours && !f.attendedOnlineHours && countsOf(f, settings) === null) {
    const { numerator, denominator } = leastAttendance
    if (assured(f.attendedHours) * denominator > assured(f.plannedHours) * numerator) return true
  }
  const parts = partsOf(f, settings)
  return parts.length > 0 && parts.every(part => partReaches(part, leastAttendance, { f, settings }))
}

export const proratedNote: Finding = {
  rule: 'prorated-by-attendance',
  clause: '二(一)',
  says: {
    zh: '出勤率70%以上不足90%的，按出勤率的比例补贴。',
    en: 'From 70 % and below 90 % the subsidy is paid in proportion to attendance.',
  },
}
const label: Says = { zh: '按出勤率', en: 'by attendance' }

interface Sums {
  /** Before the online part and attendance. */
  readonly standard: Fraction
  readonly sum: Fraction
}

/** The parts with what they come to: one is all of it; else the hours in a room at the full rate, and the rest. */
function paidParts(f: TrainingLine, { standard, sum }: Sums, settings: Settings): (Part & { sum: Fraction })[] {
  const parts = partsOf(f, settings)
  if (parts.length === 1) return parts.map(part => ({ ...part, sum }))
  const planned = assured(f.plannedHours)
  const inRoom = times(standard, fraction(planned - assured(f.onlineHours), planned))
  const rest = minus(sum, inRoom)
  return parts.map((part, index) => ({ ...part, sum: index === 0 ? inRoom : rest }))
}

/** What a sum becomes by attendance: nothing to do where every part is attended in full. */
function attendanceSteps(f: TrainingLine, sums: Sums, settings: Settings): readonly Step[] {
  const isFull = (part: Part): boolean => partReaches(part, fullAttendance, { f, settings })
  const parts = paidParts(f, sums, settings)
  if (parts.every(isFull)) return []
  const reading = settings.choice('D-04', governingDay(f))
  const each = parts.map(part => {
    const { attended, planned, sum, text } = part
    const figures = formatFigures(roundHalfUp(sum))
    if (isFull(part)) return { figures, valueFen: sum }
    const valueFen = times(sum, attendanceShare(fraction(attended, planned), reading))
    return { figures: `${figures} × ${text(attended)} ÷ ${text(planned)}`, valueFen }
  })
  const figures = each.map(part => part.figures).join(' + ')
  const valueFen = each.map(part => part.valueFen).reduce(plus)
  return [{ clause: '二(一)', label, figures, valueFen, note: proratedNote }]
}

/** A first step, then the online part and attendance on what it comes to. */
export function byHoursAndAttendance(first: Step, f: TrainingLine, settings: Settings): readonly Step[] {
  const steps = [first, ...onlineSteps(first.valueFen, f, settings)]
  const sum = (steps.at(-1) ?? first).valueFen
  steps.push(...attendanceSteps(f, { standard: first.valueFen, sum }, settings))
  return steps
}
