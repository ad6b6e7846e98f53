import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Reason } from '../values/refusal.ts'
import { RefusalError } from './client.ts'
import { store } from './store.ts'

/** For acts outside `useAct`: have everything read again, or forget everything (signing in and out). */
export const queries = { invalidateQueries: () => store.refresh(), clear: () => store.forget() }

export interface Reading<T> {
  data: T | undefined
  loading: boolean
  /** Why nothing can be shown, or null. */
  reasons: readonly Reason[] | null
  again(): void
}

export interface ReadOptions {
  /** Reads again after so many milliseconds, for instance while a job runs. */
  everyMilliseconds?: number | undefined
  /** False: not yet (an id is missing). */
  when?: boolean | undefined
  /** Shows the last answer while the next is on its way (paging). */
  keepLast?: boolean | undefined
}

/** Reads something for a page; the key names it: the same key is the same answer wherever it is shown. */
export function useRead<T>(key: readonly unknown[], read: () => Promise<T>, options: ReadOptions = {}): Reading<T> {
  const name = JSON.stringify(key)
  const wanted = options.when ?? true
  const latest = useRef(read)
  useEffect(() => {
    latest.current = read
  })
  const subscribe = useCallback(
    (listener: () => void) => (wanted ? store.watch(name, () => latest.current(), listener) : () => undefined),
    [name, wanted],
  )
  const known = useSyncExternalStore(subscribe, () => store.known(name))
  const every = options.everyMilliseconds
  useEffect(() => {
    if (every === undefined || !wanted) return undefined
    const timer = setInterval(() => void store.again(name), every)
    return () => clearInterval(timer)
  }, [name, every, wanted])
  const [last, setLast] = useState<unknown>(undefined)
  if (known.answered && known.error === null && known.data !== last) setLast(known.data)
  const data = known.answered
    ? (known.data as T | undefined)
    : options.keepLast === true
      ? (last as T | undefined)
      : undefined
  return {
    data,
    loading: wanted && !known.answered,
    reasons: known.error === null ? null : reasonsOf(known.error),
    again: () => void store.again(name),
  }
}

/** The reasons inside any error; what is not a refusal becomes one, with what the browser says as its reference. */
export function reasonsOf(error: unknown): readonly Reason[] {
  if (error instanceof RefusalError) return error.reasons
  return [{ code: 'unexpected', params: { reference: error instanceof Error ? error.message : String(error) } }]
}

export interface Acting<I, R> {
  /** Does it; undefined when it was refused or is already running (a double click does nothing). */
  run(input: I): Promise<R | undefined>
  running: boolean
  reasons: readonly Reason[] | null
  clear(): void
}

/** Does something once per click, keeps the reasons of a refusal, and has everything on the page read again after. */
export function useAct<I, R>(act: (input: I) => Promise<R>, done?: (result: R) => void): Acting<I, R> {
  const busy = useRef(false)
  const [running, setRunning] = useState(false)
  const [reasons, setReasons] = useState<readonly Reason[] | null>(null)
  const latest = useRef({ act, done })
  useEffect(() => {
    latest.current = { act, done }
  })
  const run = useCallback(async (input: I): Promise<R | undefined> => {
    if (busy.current) return undefined
    busy.current = true
    setRunning(true)
    setReasons(null)
    try {
      const result = await latest.current.act(input)
      await store.refresh()
      latest.current.done?.(result)
      return result
    } catch (error) {
      setReasons(reasonsOf(error))
      return undefined
    } finally {
      busy.current = false
      setRunning(false)
    }
  }, [])
  const clear = useCallback(() => setReasons(null), [])
  return { run, running, reasons, clear }
}
