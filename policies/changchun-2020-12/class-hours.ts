import type { Says, Settings, Step } from '../kit.ts'
import { absent, assured } from '../owing.ts'
import { byHoursAndAttendance, countsOf } from './attendance.ts'
import { isIncluded } from './bounds.ts'
import type { TrainingLine } from './facts-training.ts'
import { fullAttendance, hourlyRateFen } from './parameters-of-trainings.ts'
import { governingDay, hourlyStep } from './training-hours.ts'
import { standardThousandths } from './training-rules.ts'

/** Doubts on which every training stands that is paid by the hours of its class. */
export const doubtsOfClassHours: readonly string[] = [
  'D-01',
  'D-02',
  'D-03',
  'D-04',
  'D-06',
  'D-08',
  'D-09',
  'D-10',
  'D-11',
  'D-12',
  'D-69',
  'D-70',
  'D-78',
]

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

/** Without online hours the steps hang on these alone, and few of them occur in a roster. */
interface Kept {
  readonly plannedThousandths: number
  readonly standardThousandths: number
  readonly byAttended: Map<number, readonly Step[]>
}
const mostKept = 10_000

/**
 * Amounts of 三(一)1, 三(一)2 and 三(二)1: ten yuan per hour of the class of the trade, no more hours than that (D-06),
 * then the online part and attendance. The lines of one class differ in attendance only: each answer is made once.
 */
export function amountByClassHours(clause: string): (f: TrainingLine, settings: Settings) => readonly Step[] {
  let kept: Kept | undefined
  return (f, settings) => {
    const standard = assured(standardThousandths(f, settings))
    const planned = assured(f.plannedHours)
    const attended = f.attendedHours
    if (absent(attended) || hangsOnMore(f, attended, settings)) {
      return reckon(f, { clause, planned, standard, settings })
    }
    if (kept?.plannedThousandths !== planned || kept.standardThousandths !== standard) {
      kept = { plannedThousandths: planned, standardThousandths: standard, byAttended: new Map() }
    }
    const known = kept.byAttended.get(attended)
    if (known !== undefined) return known
    const steps = Object.freeze(reckon(f, { clause, planned, standard, settings }))
    if (kept.byAttended.size < mostKept) kept.byAttended.set(attended, steps)
    return steps
  }
}

/** Online hours and a published reading of attendance or of its bound make the answer hang on more. */
function hangsOnMore(f: TrainingLine, attended: number, settings: Settings): boolean {
  const day = governingDay(f)
  if (f.onlineHours || settings.choice('D-04', day) !== null || countsOf(f, settings) !== null) return true
  const isBound = attended * fullAttendance.denominator === assured(f.plannedHours) * fullAttendance.numerator
  return isBound && !isIncluded({ settings, day })
}

interface Reckoning {
  readonly clause: string
  readonly planned: number
  readonly standard: number
  readonly settings: Settings
}

function reckon(f: TrainingLine, of: Reckoning): readonly Step[] {
  const { clause, planned, standard, settings } = of
  const note = planned > standard ? cappedNote : planned < standard ? belowNote : null
  const thousandths = Math.min(planned, standard)
  const first = hourlyStep({ clause, label, rateFen: hourlyRateFen, thousandths, ...(note === null ? {} : { note }) })
  return byHoursAndAttendance(first, f, settings)
}
