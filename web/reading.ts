import { QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Reason } from '../values/refusal.ts'
import { RefusalError } from './client.ts'

/** One cache per application; the network retries are the client's, a refusal is an answer and is not asked again. */
export const queries = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 5_000, refetchOnWindowFocus: true } },
})

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

/** Reads something for a page; the key names it, so that `useAct` can have it read again. */
export function useRead<T>(key: readonly unknown[], read: () => Promise<T>, options: ReadOptions = {}): Reading<T> {
  const found = useQuery({
    queryKey: key,
    queryFn: read,
    enabled: options.when ?? true,
    ...(options.everyMilliseconds === undefined ? {} : { refetchInterval: options.everyMilliseconds }),
    ...(options.keepLast === true ? { placeholderData: (last: T | undefined) => last as never } : {}),
  })
  return {
    data: found.data as T | undefined,
    loading: found.isPending && (options.when ?? true),
    reasons: found.error === null ? null : reasonsOf(found.error),
    again: () => void found.refetch(),
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
  const client = useQueryClient()
  const busy = useRef(false)
  const [running, setRunning] = useState(false)
  const [reasons, setReasons] = useState<readonly Reason[] | null>(null)
  const latest = useRef({ act, done })
  useEffect(() => {
    latest.current = { act, done }
  })
  const run = useCallback(
    async (input: I): Promise<R | undefined> => {
      if (busy.current) return undefined
      busy.current = true
      setRunning(true)
      setReasons(null)
      try {
        const result = await latest.current.act(input)
        await client.invalidateQueries()
        latest.current.done?.(result)
        return result
      } catch (error) {
        setReasons(reasonsOf(error))
        return undefined
      } finally {
        busy.current = false
        setRunning(false)
      }
    },
    [client],
  )
  const clear = useCallback(() => setReasons(null), [])
  return { run, running, reasons, clear }
}
