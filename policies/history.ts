import type { Day } from '../values/days.ts'
import type { Draw, Span, Used } from './kit.ts'

/** What stands under one counter and key. */
export interface Shelf {
  /** Slots, or fen: each series counted once, where it began (D-11). */
  taken: number
  /** The newest day that is known. */
  newest: Day | undefined
  readonly first: Placed
  /** The first entry with another `as` than the first one's. */
  otherAs: Placed | undefined
  /** Entries of more than one series, or of one beside others of none. */
  mixed: boolean
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

/** Up to here comparing one name after the other is quicker than hashing them. */
const mostCompared = 10

/** Values by two names. */
class Lookup<T> {
  readonly #rows: { readonly on: string; readonly name: string; readonly value: T }[] = []
  #byName: Map<string, Map<string, T>> | undefined

  get(on: string, name: string): T | undefined {
    if (this.#byName !== undefined) return this.#byName.get(on)?.get(name)
    const rows = this.#rows
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index]
      if (row !== undefined && row.on === on && row.name === name) return row.value
    }
    return undefined
  }

  /** Only for names that have no value yet. */
  add(on: string, name: string, value: T): void {
    this.#rows.push({ on, name, value })
    if (this.#rows.length <= mostCompared) return
    const added = this.#byName === undefined ? this.#rows : this.#rows.slice(-1)
    this.#byName ??= new Map()
    for (const row of added) {
      const names = this.#byName.get(row.on) ?? new Map<string, T>()
      names.set(row.name, row.value)
      this.#byName.set(row.on, names)
    }
  }

  get values(): T[] {
    return this.#rows.map(row => row.value)
  }
}

/**
 * What a person has taken, indexed once: every look-up costs the same however long the history is. The list must not
 * change afterwards.
 */
export class History {
  readonly used: readonly Used[]
  readonly #shelves = new Lookup<Shelf>()
  readonly #series = new Lookup<{ began: Placed }>()

  constructor(used: readonly Used[]) {
    this.used = used
    for (let place = 0; place < used.length; place += 1) this.#begin(used[place] as Used, place)
    for (let place = 0; place < used.length; place += 1) this.#put(used[place] as Used, place)
    for (const shelf of this.#shelves.values) sortSpans(shelf)
  }

  /** A series begins at its first entry that takes anything: the smallest key, then the first in the list. */
  #begin(entry: Used, place: number): void {
    if (entry.once === undefined || entry.take <= 0) return
    const series = this.#series.get(entry.on, entry.once)
    if (series === undefined) this.#series.add(entry.on, entry.once, { began: { entry, place } })
    else if (entry.key < series.began.entry.key) series.began = { entry, place }
  }

  #counts(entry: Used, place: number): boolean {
    if (entry.once === undefined) return true
    const began = this.#series.get(entry.on, entry.once)?.began
    if (began === undefined || began.place === place) return true
    return !(began.entry.key < entry.key || (began.entry.key === entry.key && began.place < place))
  }

  #put(entry: Used, place: number): void {
    let shelf = this.#shelves.get(entry.on, entry.key)
    if (shelf === undefined) {
      const first = { entry, place }
      shelf = { taken: 0, newest: undefined, first, otherAs: undefined, mixed: false, spans: undefined }
      this.#shelves.add(entry.on, entry.key, shelf)
    }
    if (this.#counts(entry, place)) shelf.taken += entry.take
    if (entry.day !== undefined && (shelf.newest === undefined || entry.day > shelf.newest)) shelf.newest = entry.day
    if (shelf.otherAs === undefined && entry.as !== shelf.first.entry.as) shelf.otherAs = { entry, place }
    if (entry.once !== shelf.first.entry.once) shelf.mixed = true
    if (entry.span === undefined) return
    shelf.spans ??= []
    shelf.spans.push({ entry, place, span: entry.span, latest: entry.span.to })
  }

  /** What stands under a counter and key; undefined when nothing was taken there. */
  shelf(on: string, key: string): Readonly<Shelf> | undefined {
    return this.#shelves.get(on, key)
  }

  /** The entry at which a series began to count. */
  began(on: string, once: string): Used | undefined {
    return this.#series.get(on, once)?.began.entry
  }
}

/** Nothing was taken before. */
export const noHistory = new History([])

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
export function excluding(shelf: Readonly<Shelf>, draw: Draw): Used | undefined {
  let first: Placed | undefined
  if (draw.as !== undefined) first = shelf.first.entry.as === draw.as ? shelf.otherAs : shelf.first
  if (draw.span !== undefined && shelf.spans !== undefined) {
    const met = meeting(shelf.spans, draw.span)
    if (met !== undefined && (first === undefined || met.place < first.place)) first = met
  }
  return first?.entry
}
