import type { Day } from '../values/days.ts'
import type { Draw, Span, Used } from './kit.ts'

/** What stands under one counter and key. */
export interface Shelf {
  readonly name: string
  /** Slots, or fen: each series counted once, where it began (D-11). */
  taken: number
  /** The newest day that is known. */
  newest: Day | undefined
  readonly first: Used
  readonly firstPlace: number
  /** The first entry with another `as` than the first one's. */
  otherAs: Used | undefined
  otherAsPlace: number
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

interface Series extends Placed {
  readonly name: string
}

/** Up to here comparing one name after the other is quicker than hashing them. */
const mostCompared = 10

/** Few or many of a name each. */
class Named<T extends { readonly name: string }> {
  readonly all: T[] = []
  #byName: Map<string, T> | undefined

  get(name: string): T | undefined {
    const { all } = this
    if (all.length > mostCompared) return this.#byName?.get(name)
    for (let index = 0; index < all.length; index += 1) {
      const one = all[index] as T
      if (one.name === name) return one
    }
    return undefined
  }

  /** In the place of what had its name. */
  put(one: T): void {
    const before = this.all.findIndex(({ name }) => name === one.name)
    if (before >= 0) this.all[before] = one
    else this.all.push(one)
    if (this.all.length <= mostCompared) return
    if (this.#byName === undefined) this.#byName = new Map(this.all.map(each => [each.name, each]))
    else this.#byName.set(one.name, one)
  }
}

/** What was taken under one counter, by key and by series. */
export class CounterHistory {
  readonly name: string
  readonly shelves = new Named<Shelf>()
  readonly series = new Named<Series>()
  readonly #once: string | undefined
  /** Entries of more than one series, or of one beside others of none. */
  mixed = false

  constructor(first: Used) {
    this.name = first.on
    this.#once = first.once
  }

  /** A series begins at its first entry that takes anything: the smallest key, then the first in the list. */
  begin(entry: Used, place: number): void {
    if (entry.once === undefined || entry.take <= 0) return
    const began = this.series.get(entry.once)
    if (began === undefined || entry.key < began.entry.key) this.series.put({ name: entry.once, entry, place })
  }

  #counts(entry: Used, place: number): boolean {
    if (entry.once === undefined) return true
    const began = this.series.get(entry.once)
    if (began === undefined || began.place === place) return true
    return !(began.entry.key < entry.key || (began.entry.key === entry.key && began.place < place))
  }

  take(entry: Used, place: number): void {
    if (entry.once !== this.#once) this.mixed = true
    let shelf = this.shelves.get(entry.key)
    if (shelf === undefined) {
      shelf = {
        name: entry.key,
        taken: 0,
        newest: undefined,
        first: entry,
        firstPlace: place,
        otherAs: undefined,
        otherAsPlace: place,
        mixed: false,
        spans: undefined,
      }
      this.shelves.put(shelf)
    }
    if (this.#counts(entry, place)) shelf.taken += entry.take
    if (entry.day !== undefined && (shelf.newest === undefined || entry.day > shelf.newest)) shelf.newest = entry.day
    if (shelf.otherAs === undefined && entry.as !== shelf.first.as) {
      shelf.otherAs = entry
      shelf.otherAsPlace = place
    }
    if (entry.once !== shelf.first.once) shelf.mixed = true
    if (entry.span === undefined) return
    shelf.spans ??= []
    shelf.spans.push({ entry, place, span: entry.span, latest: entry.span.to })
  }
}

/**
 * What a person has taken, indexed once: every look-up costs the same however long the history is. The list must not
 * change afterwards.
 */
export class History {
  readonly used: readonly Used[]
  /** There are only as many as the notices name. */
  readonly counters: readonly CounterHistory[]
  /** True when under some counter a series stands beside other takings. */
  readonly seriesBesideOthers: boolean

  constructor(used: readonly Used[]) {
    this.used = used
    const counters: CounterHistory[] = []
    this.counters = counters
    for (let place = 0; place < used.length; place += 1) {
      const entry = used[place] as Used
      let counter = this.counter(entry.on)
      if (counter === undefined) {
        counter = new CounterHistory(entry)
        counters.push(counter)
      }
      counter.begin(entry, place)
    }
    for (let place = 0; place < used.length; place += 1) {
      const entry = used[place] as Used
      this.counter(entry.on)?.take(entry, place)
    }
    for (const counter of counters) for (const shelf of counter.shelves.all) sortSpans(shelf)
    this.seriesBesideOthers = counters.some(counter => counter.mixed)
  }

  /** What was taken under one counter. */
  counter(on: string): CounterHistory | undefined {
    const { counters } = this
    for (let index = 0; index < counters.length; index += 1) {
      const counter = counters[index] as CounterHistory
      if (counter.name === on) return counter
    }
    return undefined
  }

  /** What stands under a counter and key; undefined when nothing was taken there. */
  shelf(on: string, key: string): Readonly<Shelf> | undefined {
    return this.counter(on)?.shelves.get(key)
  }

  /** The entry at which a series began to count. */
  began(on: string, once: string): Used | undefined {
    return this.counter(on)?.series.get(once)?.entry
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

/** Up to here a list is read through: indexing it takes longer than judging a line (a fifth of all lines' time). */
export const mostRead = 32

/** A list that is asked about more than once, indexed where it is long. */
export function indexedWhereLong(used: readonly Used[] | History): readonly Used[] | History {
  return used instanceof History || used.length <= mostRead ? used : historyOf(used)
}

/** Place of the entry at which a series began to count: the smallest key, then the first in the list; -1 for none. */
function placeBegan(used: readonly Used[], on: string, once: string): number {
  let began = -1
  for (let place = 0; place < used.length; place += 1) {
    const entry = used[place] as Used
    if (entry.on !== on || entry.once !== once || entry.take <= 0) continue
    if (began < 0 || entry.key < (used[began] as Used).key) began = place
  }
  return began
}

/** The entry at which a series began to count; undefined when it has not. */
export function began(used: readonly Used[] | History, on: string, once: string): Used | undefined {
  return used instanceof History ? used.began(on, once) : used[placeBegan(used, on, once)]
}

/** Slots taken under a counter and key. Each entry of a series may be given: it is counted once, where it began (D-11). */
export function taken(used: readonly Used[] | History, on: string, key: string): number {
  if (used instanceof History || used.length > mostRead) return historyOf(used).shelf(on, key)?.taken ?? 0
  let slots = 0
  for (let place = 0; place < used.length; place += 1) {
    const entry = used[place] as Used
    if (entry.on !== on || entry.key !== key) continue
    if (entry.once === undefined || placeBegan(used, on, entry.once) === place) slots += entry.take
  }
  return slots
}

/** True when the series of this draw has been counted before, under whatever key (D-11: in the year of its first month). */
export function seriesCounted(used: readonly Used[] | History, draw: Draw): boolean {
  return draw.once !== undefined && began(used, draw.on, draw.once) !== undefined
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
export function excluding(
  shelf: Readonly<Shelf>,
  draw: { readonly as?: string | undefined; readonly span?: Span | undefined },
): Used | undefined {
  const sameAs = draw.as === undefined || shelf.first.as === draw.as
  const other = draw.as === undefined ? undefined : sameAs ? shelf.otherAs : shelf.first
  if (draw.span === undefined || shelf.spans === undefined) return other
  const met = meeting(shelf.spans, draw.span)
  if (met === undefined || other === undefined) return met?.entry ?? other
  return met.place < (sameAs ? shelf.otherAsPlace : shelf.firstPlace) ? met.entry : other
}
