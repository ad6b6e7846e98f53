import { firstDay } from '../../values/days.ts'
import type { Fen } from '../../values/money.ts'
import { keptDraws } from '../kept.ts'
import { type Draw, type Facts, noSettings, type Settings } from '../kit.ts'
import { absent } from '../owing.ts'
import { inForce } from './in-force.ts'
import { mostMonths, mostTimesAYear } from './work-based-months.ts'

/** What a month uses up is made of, in 12号 as in 08-03, which leans on it. */
export interface MonthTaken extends Facts {
  readonly employer: string | null | undefined
  readonly month: string | null | undefined
}

/** How the months are counted, where an office may choose it. */
interface Counting {
  /** D-11: the months count in each year once, and not only in the year of the first. */
  readonly eachYear: boolean
  /** D-16: six months in each enterprise. */
  readonly eachEnterprise: boolean
  /** D-16b: induction training excludes in whichever enterprise it was. */
  readonly anyEnterprise: boolean
}

interface Counted extends Counting {
  readonly month: string
  readonly employer: string | null | undefined
}

const asTheNoticesHaveIt: Counting = { eachYear: false, eachEnterprise: false, anyEnterprise: false }

const firstYear = inForce.from.slice(0, 4)
const series = 'work-based-series'

/** The first year's months are one series under either reading: a change of reading afterwards finds them counted. */
function seriesOf(year: string, { eachYear }: Counting): string {
  return eachYear && year !== firstYear ? `${series}/${year}` : series
}

function drawsIn({ month, employer }: MonthTaken, counting: Counting): readonly Draw[] {
  if (absent(month)) return []
  const year = month.slice(0, 4)
  // The draw on induction counts the months at one employer under any reading: there the six are looked for in each (D-16).
  const isEach = counting.eachEnterprise && !absent(employer)
  const draws: Draw[] = [
    { on: 'work-based-month', key: month, take: 1, limit: 1 },
    { on: 'work-based-months', key: 'all', take: 1, limit: isEach ? null : mostMonths },
    { on: 'training-times', key: year, take: 1, limit: mostTimesAYear, once: seriesOf(year, counting) },
  ]
  if (!absent(employer)) {
    const limit = isEach ? mostMonths : null
    draws.push({ on: 'induction-or-work-based', key: employer, take: 1, limit, as: 'work-based' })
  }
  if (counting.anyEnterprise) draws.push({ on: 'induction', key: 'all', take: 0, limit: null, as: 'work-based' })
  return draws
}

const drawnByDefault = keptDraws<MonthTaken>({
  alike: (one, other) => one.month === other.month && one.employer === other.employer,
  drawn: f => drawsIn(f, asTheNoticesHaveIt),
})

const drawnAsPublished = keptDraws<Counted & Facts>({
  alike: (one, other) =>
    one.month === other.month &&
    one.employer === other.employer &&
    one.eachYear === other.eachYear &&
    one.eachEnterprise === other.eachEnterprise &&
    one.anyEnterprise === other.anyEnterprise,
  drawn: f => drawsIn(f, f),
})

/**
 * One month of one person: the month itself (D-16: over all enterprises and both notices), one of six months, one of three
 * trainings a year for the whole series (D-11), and the exclusion with induction training (D-16b).
 */
export function drawsOf(f: MonthTaken, _dueFen: Fen, settings: Settings): readonly Draw[] {
  const { month, employer } = f
  if (settings === noSettings || absent(month)) return drawnByDefault(f)
  const day = firstDay(month)
  return drawnAsPublished({
    month,
    employer,
    eachYear: settings.choice('D-11', day) === 'each-year',
    eachEnterprise: settings.choice('D-16', day) === 'person-enterprise',
    anyEnterprise: settings.choice('D-16b', day) === 'person',
  })
}

/**
 * What induction training uses up beside the months (08-03 六): it excludes them, and they it, in one enterprise, or as published
 * in any (D-16b). That there was one at all is kept under either reading.
 */
export function drawsOfInduction(
  employer: string | null | undefined,
  reading: string | null | undefined,
): readonly Draw[] {
  if (absent(employer)) return []
  const draws: Draw[] = [
    { on: 'induction-or-work-based', key: employer, take: 1, limit: null, as: 'induction' },
    { on: 'induction', key: 'all', take: 1, limit: null },
  ]
  if (reading === 'person') draws.push({ on: 'work-based-months', key: 'all', take: 0, limit: null, as: 'induction' })
  return draws
}
