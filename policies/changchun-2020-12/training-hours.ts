import type { Day } from '../../values/days.ts'
import {
  type Fen,
  type Fraction,
  compareFractions,
  formatFigures,
  fraction,
  minus,
  plus,
  roundHalfUp,
  times,
} from '../../values/money.ts'
import type { Finding, Says, Settings, Step } from '../kit.ts'
import { assured } from '../owing.ts'
import type { TrainingLine } from './facts-training.ts'
import { inForce } from './in-force.ts'
import { fullAttendance, leastAttendance, mostOnlineRate, mostOnlineShare } from './parameters-of-trainings.ts'

/*
 * Hours. They are whole thousandths; where a half of them matters, everything is reckoned in halves of
 * thousandths (`…Halves`), so that nothing is rounded before the end.
 */

const none = fraction(0)

/** The day that picks dated parameters, settings and the version of the catalogue. */
export function governingDay(f: { readonly classStart?: TrainingLine['classStart'] }): Day {
  return f.classStart ?? inForce.from
}

export const thousandthsOf = (hours: number): number => hours * 1000

/** Hours as people read them: 839500 → `839.5`. */
export function hoursText(thousandths: number): string {
  const whole = Math.round(thousandths)
  const text = `${Math.floor(whole / 1000)}.${String(whole % 1000).padStart(3, '0')}`
  return text.replace(/\.?0+$/, '')
}

/** Most online hours that count, in halves: half of all hours, or as many as are planned offline (D-09). */
function mostOnlineHalves(f: TrainingLine, plannedThousandths: number, settings: Settings): number {
  if (settings.choice('D-09', governingDay(f)) === 'offline') return 2 * (plannedThousandths - (f.onlineHours ?? 0))
  return (2 * plannedThousandths * mostOnlineShare.numerator) / mostOnlineShare.denominator
}

export interface Attendance {
  readonly attendedThousandths: number
  readonly plannedThousandths: number
}

/** Hours attended that count, in halves of thousandths; online hours above the share do not (四). */
export function countedHalves(f: TrainingLine, of: Attendance, settings: Settings): number {
  const { attendedThousandths: attended, plannedThousandths } = of
  const online = f.attendedOnlineHours
  if (!online) return 2 * attended
  return 2 * (attended - online) + countedOnlineHalves(f, { online, all: plannedThousandths }, settings)
}

/** Online hours that count, of so many and of all hours planned, in halves of thousandths. */
export function countedOnlineHalves(
  f: TrainingLine,
  of: { readonly online: number; readonly all: number },
  settings: Settings,
): number {
  return Math.min(2 * of.online, mostOnlineHalves(f, of.all, settings))
}

export const onlineNotCountedNote: Finding = {
  rule: 'online-hours-over-50-not-counted',
  clause: '四',
  says: {
    zh: '超过总学时50%的线上学时不计入。',
    en: 'Online hours above 50 % of all hours are not counted.',
  },
}
export const onlineRateNote: Finding = {
  rule: 'online-rate-40',
  clause: '四',
  says: {
    zh: '线上学时按不超过40%的补贴标准计算。',
    en: 'Online hours are paid at no more than 40 % of the standard.',
  },
}

const notCountedLabel: Says = { zh: '超过50%的线上学时不计', en: 'without online hours above 50 %' }
const onlineLabel: Says = { zh: '线上学时按补贴标准的比例', en: 'online hours at a part of the standard' }

/** Share of the subsidy below full attendance, by the reading in force (D-04). */
export function attendanceShare(rate: Fraction, reading: string | null): Fraction {
  if (reading === 'whole-percent') return fraction(roundHalfUp(times(rate, fraction(100))), 100)
  if (reading !== 'linear') return rate
  const above = minus(rate, leastAttendance)
  const width = minus(fullAttendance, leastAttendance)
  const share = times(above, fraction(width.denominator, width.numerator))
  return compareFractions(share, none) < 0 ? none : share
}

function lesser([one, other]: readonly [Fraction, Fraction]): Fraction {
  return compareFractions(one, other) < 0 ? one : other
}

/** The rate of online hours: what the bureau has set, never above 40 % (D-08). */
function onlineRate(f: TrainingLine, settings: Settings): Fraction {
  const set = settings.ratio('online-rate', governingDay(f))
  return set === null ? mostOnlineRate : lesser([set, mostOnlineRate])
}

interface OnlineHours {
  readonly offlineHalves: number
  readonly countedHalves: number
  readonly allHalves: number
}

/** The part of the sum that is left after the rate of online hours, by the reading in force (D-08). */
function afterRate(hours: OnlineHours, rate: Fraction, reading: string | null): Fraction {
  const { offlineHalves: offline, countedHalves: counted, allHalves: all } = hours
  const full = fraction(offline + counted, all)
  if (reading === 'R3' && offline !== 0) return full
  if (reading === 'R2') {
    return lesser([full, plus(fraction(offline, all), rate)])
  }
  return plus(fraction(offline, all), times(fraction(counted, all), rate))
}

/** Hours that a sum is for, and those of them that are online; the share is that of the hours planned (D-09). */
interface PaidHours {
  readonly f: TrainingLine
  readonly paid: number
  readonly online: number
}

function stepsOfOnline(sum: Fraction, { f, paid, online }: PaidHours, settings: Settings): readonly Step[] {
  const offline = 2 * (paid - online)
  const counted = countedOnlineHalves(f, { online, all: assured(f.plannedHours) }, settings)
  const hours: OnlineHours = { offlineHalves: offline, countedHalves: counted, allHalves: 2 * paid }
  const steps: Step[] = []
  const whole = formatFigures(roundHalfUp(sum))
  const kept = times(sum, fraction(offline + counted, 2 * paid))
  if (counted < 2 * online) {
    const figures = `${whole} × ${hoursText((offline + counted) / 2)} ÷ ${hoursText(paid)}`
    steps.push({ clause: '四', label: notCountedLabel, figures, valueFen: kept, note: onlineNotCountedNote })
  }
  const rate = onlineRate(f, settings)
  const valueFen = times(sum, afterRate(hours, rate, settings.choice('D-08', governingDay(f))))
  if (compareFractions(valueFen, kept) === 0) return steps
  const percent = `${rate.numerator}/${rate.denominator}`
  const figures = `${whole} × (${hoursText(offline / 2)} + ${hoursText(counted / 2)} × ${percent}) ÷ ${hoursText(paid)}`
  steps.push({ clause: '四', label: onlineLabel, figures, valueFen, note: onlineRateNote })
  return steps
}

/**
 * What a sum becomes where hours were planned online: those above the share do not count, the others are paid at the
 * rate; a flat sum is split by the shares of the hours (D-08, D-09).
 */
export function onlineSteps(sum: Fraction, f: TrainingLine, settings: Settings): readonly Step[] {
  const [paid, online] = [f.plannedHours, f.onlineHours]
  return online && paid ? stepsOfOnline(sum, { f, paid, online }, settings) : []
}

/** The same of a sum for the hours attended. */
export function attendedOnlineSteps(sum: Fraction, f: TrainingLine, settings: Settings): readonly Step[] {
  const [paid, online] = [f.attendedHours, f.attendedOnlineHours]
  return online && paid ? stepsOfOnline(sum, { f, paid, online }, settings) : []
}

/** One line of so many hours at a rate; hours in thousandths. */
export function hourlyStep(of: {
  readonly clause: string
  readonly label: Says
  readonly rateFen: Fen
  readonly thousandths: number
  readonly note?: Finding
}): Step {
  const { clause, label, rateFen, thousandths, note } = of
  const figures = `${formatFigures(rateFen)} × ${hoursText(thousandths)}`
  const valueFen = times(fraction(rateFen), fraction(thousandths, 1000))
  return { clause, label, figures, valueFen, ...(note === undefined ? {} : { note }) }
}
