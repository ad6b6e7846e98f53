/** What one reading knows: the last answer, or why there is none. */
export interface Known {
  data: unknown
  error: unknown
  /** False until the first answer. */
  answered: boolean
}

interface Entry {
  known: Known
  read: () => Promise<unknown>
  listeners: Set<() => void>
  /** Number of the request that counts; answers of earlier ones are let go. */
  asked: number
  running: Promise<void> | null
  /** Real milliseconds of the last answer; 0 when it must be read again. */
  at: number
}

/** Parts of one page share an answer; a page opened later asks again: somebody else may have acted meanwhile. */
const freshMilliseconds = 1_000
const nothing: Known = { data: undefined, error: null, answered: false }
const entries = new Map<string, Entry>()

function entryOf(name: string): Entry {
  const found = entries.get(name)
  if (found !== undefined) return found
  const entry: Entry = {
    known: nothing,
    read: () => Promise.resolve(),
    listeners: new Set(),
    asked: 0,
    running: null,
    at: 0,
  }
  entries.set(name, entry)
  return entry
}

function tell(entry: Entry, known: Known): void {
  entry.known = known
  for (const listener of entry.listeners) listener()
}

const isNetworkLoss = (error: unknown) => (error as { status?: number } | null)?.status === 0

/** Asks the server now; a newer question makes the answer of an older one worthless. */
function ask(entry: Entry): Promise<void> {
  entry.asked += 1
  const number = entry.asked
  const settle = (known: Known) => {
    if (entry.asked !== number) return
    entry.running = null
    entry.at = performance.now()
    tell(entry, known)
  }
  const running = entry.read().then(
    data => settle({ data, error: null, answered: true }),
    // A lost network leaves what was known on the page; a refusal takes it away.
    (error: unknown) => settle({ data: isNetworkLoss(error) ? entry.known.data : undefined, error, answered: true }),
  )
  entry.running = running
  return running
}

const isStale = (entry: Entry) => entry.at === 0 || performance.now() - entry.at > freshMilliseconds

/**
 * The answers that pages read, each under its name, shared by whoever shows the same: one request for all of them, the
 * last answer at once and a newer one behind it. Small enough for the light application.
 */
export const store = {
  known: (name: string): Known => entries.get(name)?.known ?? nothing,

  /** Listens to a reading and asks when there is no fresh answer; the returned function stops listening. */
  watch(name: string, read: () => Promise<unknown>, listener: () => void): () => void {
    const entry = entryOf(name)
    entry.read = read
    entry.listeners.add(listener)
    if (entry.running === null && isStale(entry)) void ask(entry)
    return () => {
      entry.listeners.delete(listener)
    }
  },

  again(name: string): Promise<void> {
    return ask(entryOf(name))
  },

  /** After an act: everything that is shown is read again, everything else when it is shown next. */
  async refresh(): Promise<void> {
    const shown: Promise<void>[] = []
    for (const [name, entry] of entries) {
      entry.at = 0
      if (entry.listeners.size > 0) shown.push(ask(entry))
      else if (entry.running === null) entries.delete(name)
    }
    await Promise.all(shown)
  },

  /** Signing in or out: nothing of the person before may be seen. */
  forget(): void {
    for (const [name, entry] of entries) {
      entry.at = 0
      entry.asked += 1
      entry.running = null
      if (entry.listeners.size === 0) entries.delete(name)
      else tell(entry, nothing)
    }
  },

  /** Back at this window: what is shown and no longer fresh is read again. */
  freshen(): void {
    for (const entry of entries.values()) {
      if (entry.listeners.size > 0 && entry.running === null && isStale(entry)) void ask(entry)
    }
  },
}

if (typeof window !== 'undefined') window.addEventListener('focus', () => store.freshen())
