import type { Day } from '../values/days.ts'
import { none, withFinding } from './compiled.ts'
import { excluding, type History, historyOf, noHistory } from './history.ts'
import type { Counter, Draw, Finding, Span, Used } from './kit.ts'

type Counters = { readonly [on: string]: Counter }

/** A draw with the names of its counter. Written out in full, so that all are alike: reading them is what takes time. */
interface Planned {
  readonly on: string
  readonly key: string
  readonly take: number
  /** Infinite where there is none. */
  readonly limit: number
  readonly fen: boolean
  readonly once: string | undefined
  readonly as: string | undefined
  readonly span: Span | undefined
  readonly counter: Counter | undefined
}

function dated(findings: readonly Finding[], source: Finding, since: Day | undefined): readonly Finding[] {
  if (since === undefined) return withFinding(findings, source)
  const { clause, rule, says } = source
  return [...findings, { clause, rule, says, since }]
}

function plannedOf(draw: Draw, counters: Counters): Planned {
  const { on, key, take, limit, fen, once, as, span } = draw
  return {
    on,
    key,
    take,
    limit: limit ?? Number.POSITIVE_INFINITY,
    fen: fen === true,
    once,
    as,
    span,
    counter: counters[on],
  }
}

/** Full: more than the limit together, or nothing left of a sum. */
function isFull({ limit, fen }: Planned, take: number, before: number): boolean {
  return (take > 0 && before + take > limit) || (fen && before >= limit)
}

function fullOf({ on, counter }: Planned): Finding {
  if (counter?.full === undefined) throw new Error(`counter ${on} has no finding for being full`)
  return counter.full
}

/** Draws of somebody who has taken nothing yet: only a limit that is too small for one grant can refuse. */
function checkFirst(plan: readonly Planned[]): readonly Finding[] {
  let findings: readonly Finding[] = none
  for (const planned of plan) {
    if (isFull(planned, planned.take, 0)) findings = withFinding(findings, fullOf(planned))
  }
  return findings
}

interface Plan {
  readonly draws: readonly Draw[]
  readonly counters: Counters
  readonly all: readonly Planned[]
  readonly first: readonly Finding[]
}

// Packs give the lines of one roster the same list of draws: it is read once.
let lately: Plan = { draws: [], counters: {}, all: [], first: none }

function planOf(draws: readonly Draw[], counters: Counters): Plan {
  if (draws === lately.draws && counters === lately.counters) return lately
  const all = draws.map(draw => plannedOf(draw, counters))
  lately = { draws, counters, all, first: checkFirst(all) }
  return lately
}

/**
 * The findings of draws against what was taken before: full counters and exclusions, by the names that the counters
 * give them. Throws when a full one has no name: the pack is incomplete (`checkProofs` finds it before).
 */
export function checkDraws(
  draws: readonly Draw[],
  used: readonly Used[] | History,
  counters: Counters,
): readonly Finding[] {
  if (draws.length === 0) return none
  const history = historyOf(used)
  const { all, first } = planOf(draws, counters)
  if (history === noHistory) return first
  let findings: readonly Finding[] = none
  for (let index = 0; index < all.length; index += 1) {
    const planned = all[index] as Planned
    const taken = history.counter(planned.on)
    // Nothing stands under the counter: the plan says whether one grant alone is too much.
    if (taken === undefined && first.length === 0) continue
    const shelf = taken?.shelves.get(planned.key)
    if (shelf !== undefined && (planned.as !== undefined || planned.span !== undefined)) {
      const other = excluding(shelf, planned)
      const excluded = other === undefined ? undefined : planned.counter?.excluded
      if (excluded !== undefined) findings = dated(findings, excluded, other?.day)
    }
    if (planned.limit === Number.POSITIVE_INFINITY) continue
    const counted = planned.once !== undefined && taken?.series.get(planned.once) !== undefined
    if (isFull(planned, counted ? 0 : planned.take, shelf?.taken ?? 0)) {
      findings = dated(findings, fullOf(planned), shelf?.newest)
    }
  }
  return findings
}

/** What is said of a series that counts once: only where it stands beside other takings under its key. */
export function notesOfSeries(draws: readonly Draw[], history: History, counters: Counters): readonly Finding[] {
  if (!history.seriesBesideOthers) return none
  let notes: readonly Finding[] = none
  const { all } = planOf(draws, counters)
  for (let index = 0; index < all.length; index += 1) {
    const planned = all[index] as Planned
    const once = planned.counter?.once
    if (once === undefined || planned.once === undefined) continue
    const taken = history.counter(planned.on)
    if (taken?.series.get(planned.once) === undefined) continue
    const shelf = taken.shelves.get(planned.key)
    if (shelf !== undefined && (shelf.mixed || shelf.first.once !== planned.once)) notes = withFinding(notes, once)
  }
  return notes
}
