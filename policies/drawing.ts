import type { Day } from '../values/days.ts'
import { none, withFinding } from './compiled.ts'
import { excluding, History, historyOf, mostRead } from './history.ts'
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
  /** What the list that was last read through holds under it: written anew at each reading, which makes nothing. */
  taken: number
  /** The first taking that excludes the draw. */
  other: Used | undefined
  /** Its series has been counted. */
  counted: boolean
  /** Something else stands beside its series under the key. */
  beside: boolean
}

/** A rule speaks once, however many draws it refuses: under some readings a training is looked for under several keys (D-69). */
function dated(findings: readonly Finding[], source: Finding, since: Day | undefined): readonly Finding[] {
  if (findings.some(found => found.rule === source.rule)) return findings
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
    taken: 0,
    other: undefined,
    counted: false,
    beside: false,
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
  /** No counter is drawn on twice. */
  readonly distinct: boolean
  /** Some counter says something of a series that counts once. */
  readonly series: boolean
  /** The list that was last read through for these draws. */
  read: readonly Used[] | undefined
}

// Packs give the lines of one roster the same list of draws: it is read once. A list that they keep is frozen.
const plans = new WeakMap<readonly Draw[], Plan>()
let lately: Plan = {
  draws: [],
  counters: {},
  all: [],
  first: none,
  distinct: true,
  series: false,
  read: undefined,
}

function planOf(draws: readonly Draw[], counters: Counters): Plan {
  if (draws === lately.draws && counters === lately.counters) return lately
  const known = plans.get(draws)
  if (known !== undefined && known.counters === counters) {
    lately = known
    return known
  }
  const all = draws.map(draw => plannedOf(draw, counters))
  const series = all.some(({ once, counter }) => once !== undefined && counter?.once !== undefined)
  const distinct = new Set(draws.map(draw => draw.on)).size === draws.length
  lately = { draws, counters, all, first: checkFirst(all), distinct, series, read: undefined }
  if (Object.isFrozen(draws)) plans.set(draws, lately)
  return lately
}

function meets(entry: Used, { as, span }: Planned): boolean {
  if (as !== undefined && entry.as !== as) return true
  if (span === undefined) return false
  const other = entry.span
  return other !== undefined && other.from <= span.to && span.from <= other.to
}

/** Adds one entry under the counter of a draw; false where only an index can tell what counts. */
function tell(planned: Planned, entry: Used): boolean {
  const isUnder = entry.key === planned.key
  if (isUnder && planned.other === undefined && (planned.as !== undefined || planned.span !== undefined)) {
    if (meets(entry, planned)) planned.other = entry
  }
  if (planned.limit === Number.POSITIVE_INFINITY && planned.once === undefined) return true
  const { once } = entry
  if (once !== undefined && once === planned.once) {
    if (planned.fen) return false
    if (entry.take > 0) planned.counted = true
  } else if (isUnder) {
    // Of another series it counts only where that began.
    if (once !== undefined) return false
    planned.beside = true
    planned.taken += entry.take
  }
  return true
}

/** Reads a list once for all draws; false where it must be indexed. */
function readThrough(plan: Plan, used: readonly Used[]): boolean {
  const { all } = plan
  plan.read = undefined
  for (let index = 0; index < all.length; index += 1) {
    const planned = all[index] as Planned
    planned.taken = 0
    planned.other = undefined
    planned.counted = false
    planned.beside = false
  }
  // Entries of one counter lie together or follow in the order of the draws: where the last one stood is looked at first.
  let next = 0
  for (let place = 0; place < used.length; place += 1) {
    const entry = used[place] as Used
    const { on } = entry
    for (let tried = 0; tried < all.length; tried += 1) {
      const planned = all[next] as Planned
      if (planned.on === on) {
        if (!tell(planned, entry)) return false
        if (plan.distinct) break
      }
      next = next + 1 === all.length ? 0 : next + 1
    }
  }
  plan.read = used
  return true
}

/** The newest day that is known under the key of a draw. */
function newestUnder({ on, key }: Planned, used: readonly Used[]): Day | undefined {
  let newest: Day | undefined
  for (const entry of used) {
    if (entry.on !== on || entry.key !== key || entry.day === undefined) continue
    if (newest === undefined || entry.day > newest) newest = entry.day
  }
  return newest
}

function checkRead({ all }: Plan, used: readonly Used[]): readonly Finding[] {
  let findings: readonly Finding[] = none
  for (let index = 0; index < all.length; index += 1) {
    const planned = all[index] as Planned
    const excluded = planned.other === undefined ? undefined : planned.counter?.excluded
    if (excluded !== undefined) findings = dated(findings, excluded, planned.other?.day)
    if (planned.limit === Number.POSITIVE_INFINITY) continue
    if (isFull(planned, planned.counted ? 0 : planned.take, planned.taken)) {
      findings = dated(findings, fullOf(planned), newestUnder(planned, used))
    }
  }
  return findings
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
  const plan = planOf(draws, counters)
  if (used instanceof History) return checkIndexed(plan, used)
  if (used.length === 0) return plan.first
  return used.length <= mostRead && readThrough(plan, used)
    ? checkRead(plan, used)
    : checkIndexed(plan, historyOf(used))
}

function checkIndexed({ all, first }: Plan, history: History): readonly Finding[] {
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

/**
 * What is said of a series that counts once: only where it stands beside other takings under its key. Asked behind
 * `checkDraws` of the same draws and takings, whose reading of a list it uses.
 */
export function notesOfSeries(
  draws: readonly Draw[],
  used: readonly Used[] | History,
  counters: Counters,
): readonly Finding[] {
  if (used instanceof History) return used.seriesBesideOthers ? notesIndexed(planOf(draws, counters), used) : none
  if (used.length === 0) return none
  const plan = planOf(draws, counters)
  if (!plan.series) return none
  if (plan.read !== used) return notesIndexed(plan, historyOf(used))
  let notes: readonly Finding[] = none
  for (let index = 0; index < plan.all.length; index += 1) {
    const planned = plan.all[index] as Planned
    const once = planned.once === undefined ? undefined : planned.counter?.once
    if (once !== undefined && planned.counted && planned.beside) notes = withFinding(notes, once)
  }
  return notes
}

function notesIndexed({ all }: Plan, history: History): readonly Finding[] {
  let notes: readonly Finding[] = none
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
