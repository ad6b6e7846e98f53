import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

type Search = Record<string, string>

/**
 * Filters of a page, kept in the address bar: they survive a reload and can be sent to a colleague.
 * `set` changes some of them (empty text removes one) and goes back to the first page unless `page` is among them.
 */
export function useAddressState(): { values: Search; set(changes: Record<string, string | undefined>): void } {
  const values = useSearch({ strict: false }) as Search
  const navigate = useNavigate()
  const set = useCallback(
    (changes: Record<string, string | undefined>) => {
      const search: Search = {}
      for (const [name, value] of Object.entries({ ...values, page: '', ...changes })) {
        if (value !== undefined && value !== '') search[name] = value
      }
      void navigate({ to: '.', search: search as never, replace: true, resetScroll: false })
    },
    [navigate, values],
  )
  return { values, set }
}
