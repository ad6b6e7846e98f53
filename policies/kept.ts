import type { Day } from '../values/days.ts'
import type { Draw } from './kit.ts'

interface Kept<F> {
  readonly of: F
  readonly draws: readonly Draw[]
}

/** Classes or months of one roster whose draws are kept: few come beside each other. */
const mostKept = 8

/**
 * Draws for a roster: lines that are alike draw the same, so the answers for the last kinds of line are kept. `alike`
 * compares all that a draw is made of. Draws and their plan are then made once for a roster, not once for a line (an
 * eighth of a judgement of induction training).
 */
export function keptDraws<F>(of: {
  alike(one: F, other: F): boolean
  drawn(f: F): readonly Draw[]
}): (f: F) => readonly Draw[] {
  const { alike, drawn } = of
  const kept: Kept<F>[] = []
  let place = 0
  let lately: Kept<F> | undefined
  return f => {
    if (lately !== undefined && alike(f, lately.of)) return lately.draws
    for (let index = 0; index < kept.length; index += 1) {
      const one = kept[index] as Kept<F>
      if (one === lately || !alike(f, one.of)) continue
      lately = one
      return one.draws
    }
    lately = { of: f, draws: Object.freeze(drawn(f)) }
    kept[place] = lately
    place = (place + 1) % mostKept
    return lately.draws
  }
}

const mostDaysKept = 20_000

/** Reckons a day from a day once and keeps the answer: rosters have few days and many rows, and often the same in turn. */
export function remembered(reckon: (day: Day) => Day): (day: Day) => Day {
  const known = new Map<Day, Day>()
  let [lately, found]: [Day, Day] = ['', '']
  return day => {
    if (day === lately) return found
    lately = day
    const before = known.get(day)
    found = before ?? reckon(day)
    if (before === undefined && known.size < mostDaysKept) known.set(day, found)
    return found
  }
}
