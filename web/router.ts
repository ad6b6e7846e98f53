import {
  type ErrorRouteComponent,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
} from '@tanstack/react-router'
import type { PageAddress } from './page-address.ts'

/** Filters stand in the address as plain words (`?state=draft&page=2`), so that an address can be read and shared. */
function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

function stringifySearch(search: Record<string, unknown>): string {
  const parts = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === 'number' || (typeof value === 'string' && value !== '')) parts.set(name, `${value}`)
  }
  const text = parts.toString()
  return text === '' ? '' : `?${text}`
}

export interface Frames {
  /** Around the pages. */
  framed: RouteComponent
  /** Around pages that stand alone (sign-in, registration). */
  bare: RouteComponent
  /** For addresses that do not exist. */
  missing: RouteComponent
  /** While a page's code is on its way. */
  waiting: RouteComponent
  /** When a page breaks, or its code does not arrive. */
  broken: ErrorRouteComponent
}

/** Makes the router of one application from its list of addresses. */
export function routerOf(pages: readonly PageAddress[], frames: Frames) {
  const root = createRootRoute({ notFoundComponent: frames.missing })
  const framed = createRoute({ getParentRoute: () => root, id: 'framed', component: frames.framed })
  const bare = createRoute({ getParentRoute: () => root, id: 'bare', component: frames.bare })
  const under = (parent: typeof framed | typeof bare, wanted: readonly PageAddress[]) =>
    wanted.map(page =>
      createRoute({
        getParentRoute: () => parent as typeof framed,
        path: page.path,
        component: lazyRouteComponent(page.load, page.page),
      }),
    )
  const tree = root.addChildren([
    framed.addChildren(
      under(
        framed,
        pages.filter(page => page.bare !== true),
      ),
    ),
    bare.addChildren(
      under(
        bare,
        pages.filter(page => page.bare === true),
      ),
    ),
  ])
  return createRouter({
    routeTree: tree,
    parseSearch,
    stringifySearch,
    defaultPendingComponent: frames.waiting,
    defaultPendingMs: 150,
    defaultErrorComponent: frames.broken,
    scrollRestoration: true,
    trailingSlash: 'never',
  })
}
