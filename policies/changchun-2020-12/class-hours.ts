import type { Says, Settings, Step } from '../kit.ts'
import type { TrainingLine } from './facts-training.ts'
import { fullAttendance, hourlyRateFen, standardHours } from './parameters-of-trainings.ts'
import { attends, byHoursAndAttendance, hourlyStep, thousandthsOf } from './training-hours.ts'
import { standardThousandths } from './training-rules.ts'

const label: Says = { zh: '每学时标准×学时', en: 'rate per hour × hours' }
const cappedNote = {
  rule: 'hours-capped-to-class-standard',
  clause: '三(一)1',
  says: {
    zh: '计划学时超出类别标准的，只按标准学时补贴。',
    en: 'Hours planned above the standard of the class are paid by the standard.',
  },
}
const belowNote = {
  rule: 'hours-below-class-standard-reasoned',
  clause: '三(一)1',
  says: {
    zh: '计划学时低于类别标准的，须说明理由，按计划学时补贴。',
    en: 'Hours planned below the standard of the class need a reason and are paid as planned.',
  },
}

/**
 * Amounts of 三(一)1, 三(一)2 and 三(二)1: ten yuan per hour of the class of the trade, no more hours than that (D-06),
 * then the online part and attendance. The steps of a whole class are the same for everyone: made once.
 */
export function amountByClassHours(clause: string): (f: TrainingLine, settings: Settings) => readonly Step[] {
  const whole = new Map(
    Object.values(standardHours).map(hours => {
      const thousandths = thousandthsOf(hours)
      return [thousandths, Object.freeze([hourlyStep({ clause, label, rateFen: hourlyRateFen, thousandths })])] as const
    }),
  )
  return (f, settings) => {
    const standard = standardThousandths(f, settings) ?? 0
    const planned = f.plannedHours ?? 0
    if (planned === standard && (f.onlineHours ?? 0) === 0 && attends(f, planned, fullAttendance, settings)) {
      const known = whole.get(standard)
      if (known !== undefined) return known
    }
    const note = planned > standard ? cappedNote : planned < standard ? belowNote : null
    const thousandths = Math.min(planned, standard)
    const first = hourlyStep({ clause, label, rateFen: hourlyRateFen, thousandths, ...(note === null ? {} : { note }) })
    return byHoursAndAttendance(first, f, settings)
  }
}
