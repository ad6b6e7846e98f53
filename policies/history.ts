import type { Day } from '../values/days.ts'
import type { Draw, Span, Used } from './kit.ts'

/** What stands under one counter and key. */
interface Shelf {
  /** Slots, or fen: each series counted once, where it began (D-11). */
  taken: number
  /** The newest day that is known. */
  newest: Day | undefined
  /** First entry by its `as`, and the series that stand here, both in the order of the list. */
  readonly firstByAs: Map<string | undefined, Placed>
  readonly series: Set<string | undefined>
  /** Entries with a span by its first day, each with the latest end among those up to it. */
  spans: Spanned[] | undefined
}

interface Placed {
  readonly entry: Used
  readonly place: number
}

interface Spanned extends Placed {
  readonly span: Span
  latest: Day
}

/**
 * What a person has taken, indexed once: every look-up costs the same however long the history is. The list must not
 * change afterwards.
 */
export class History {
  readonly used: readonly Used[]
  readonly #shelves = new Map<string, Map<string, Shelf>>()
  readonly #began = new Map<string, Map<string, Placed>>()

  constructor(used: readonly Used[]) {
    this.used = used
    for (let place = 0; place < used.length; place += 1) this.#note(used[place] as Used, place)
    for (let place = 0; place < used.length; place += 1) this.#shelve(used[place] as Used, place)
    for (const shelves of this.#shelves.values()) for (const shelf of shelves.values()) sortSpans(shelf)
  }

  /** A series begins at its first entry that takes anything: the smallest key, then the first in the list. */
  #note(entry: Used, place: number): void {
    if (entry.once === undefined || entry.take <= 0) return
    const series = inner(this.#began, entry.on)
    const before = series.get(entry.once)
    if (before === undefined || entry.key < before.entry.key) series.set(entry.once, { entry, place })
  }

  #counts(entry: Used, place: number): boolean {
    if (entry.once === undefined) return true
    const began = this.#began.get(entry.on)?.get(entry.once)
    if (began === undefined || began.place === place) return true
    return !(began.entry.key < entry.key || (began.entry.key === entry.key && began.place < place))
  }

  #shelve(entry: Used, place: number): void {
    const shelves = inner(this.#shelves, entry.on)
    let shelf = shelves.get(entry.key)
    if (shelf === undefined) {
      shelf = { taken: 0, newest: undefined, firstByAs: new Map(), series: new Set(), spans: undefined }
      shelves.set(entry.key, shelf)
    }
    if (this.#counts(entry, place)) shelf.taken += entry.take
    if (entry.day !== undefined && (shelf.newest === undefined || entry.day > shelf.newest)) shelf.newest = entry.day
    if (!shelf.firstByAs.has(entry.as)) shelf.firstByAs.set(entry.as, { entry, place })
    shelf.series.add(entry.once)
    if (entry.span === undefined) return
    shelf.spans ??= []
    shelf.spans.push({ entry, place, span: entry.span, latest: entry.span.to })
  }

  /** What stands under a counter and key; undefined when nothing was taken there. */
  shelf(on: string, key: string): Readonly<Shelf> | undefined {
    return this.#shelves.get(on)?.get(key)
  }

  /** The entry at which a series began to count. */
  began(on: string, once: string): Used | undefined {
    return this.#began.get(on)?.get(once)?.entry
  }
}

/** Nothing was taken before. */
export const noHistory = new History([])

function inner<T>(outer: Map<string, Map<string, T>>, name: string): Map<string, T> {
  let found = outer.get(name)
  if (found === undefined) {
    found = new Map()
    outer.set(name, found)
  }
  return found
}

function sortSpans(shelf: Shelf): void {
  if (shelf.spans === undefined) return
  shelf.spans.sort((one, other) => (one.span.from < other.span.from ? -1 : one.span.from > other.span.from ? 1 : 0))
  let latest: Day = ''
  for (const spanned of shelf.spans) {
    if (spanned.span.to > latest) latest = spanned.span.to
    spanned.latest = latest
  }
}

/** Indexes a list of takings; what is indexed already is given back. Prepare it once where a person is judged often. */
export function historyOf(used: readonly Used[] | History): History {
  if (used instanceof History) return used
  return used.length === 0 ? noHistory : new History(used)
}

/** Slots taken under a counter and key. Each entry of a series may be given: it is counted once, where it began (D-11). */
export function taken(used: readonly Used[] | History, on: string, key: string): number {
  return historyOf(used).shelf(on, key)?.taken ?? 0
}

/** True when the series of this draw has been counted before, under whatever key (D-11: in the year of its first month). */
export function seriesCounted(used: readonly Used[] | History, draw: Draw): boolean {
  return draw.once !== undefined && historyOf(used).began(draw.on, draw.once) !== undefined
}

/** What a draw takes on top of what stands: nothing when its series is counted already. */
export function takes(used: readonly Used[] | History, draw: Draw): number {
  return seriesCounted(used, draw) ? 0 : draw.take
}

/** The first taking whose span shares a day with this one; only those that reach it are looked at. */
function meeting(spans: readonly Spanned[], span: Span): Placed | undefined {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle] as Spanned).span.from <= span.to) low = middle + 1
    else high = middle
  }
  let first: Placed | undefined
  for (let index = low - 1; index >= 0; index -= 1) {
    const spanned = spans[index] as Spanned
    if (spanned.latest < span.from) break
    if (spanned.span.to >= span.from && (first === undefined || spanned.place < first.place)) first = spanned
  }
  return first
}

/** The taking that excludes this draw: another `as`, or a span that shares a day, under the same key. */
export function excluding(history: History, draw: Draw): Used | undefined {
  if (draw.as === undefined && draw.span === undefined) return undefined
  const shelf = history.shelf(draw.on, draw.key)
  if (shelf === undefined) return undefined
  let first: Placed | undefined
  if (draw.as !== undefined) {
    for (const [as, placed] of shelf.firstByAs) {
      if (as === draw.as) continue
      first = placed
      break
    }
  }
  if (draw.span !== undefined && shelf.spans !== undefined) {
    const met = meeting(shelf.spans, draw.span)
    if (met !== undefined && (first === undefined || met.place < first.place)) first = met
  }
  return first?.entry
}
