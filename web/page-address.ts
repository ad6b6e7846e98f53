import type { ComponentType } from 'react'

/** One page file; it exports its component under the name given in `page`. */
type PageFile = Record<string, ComponentType>

export interface PageAddress {
  /** TanStack Router form: `$claim` is a parameter. */
  path: string
  load: () => Promise<PageFile>
  page: string
  /** Roles that have business there (the server decides, this only sorts the menu and sends others home). */
  who?: readonly string[]
  /** Shown without the menu and without signing in. */
  bare?: true
}

type Loaded = Promise<unknown>
export const at = (path: string, page: string, load: () => Loaded, more: Partial<PageAddress> = {}): PageAddress => ({
  path,
  page,
  load: load as () => Promise<PageFile>,
  ...more,
})
