import type { ApplicantKind, Place, Routing } from './pack.ts'

export interface Route {
  /** Code of the territory whose bureau decides. */
  readonly reviewer: string
  readonly level: Place['kind']
  /** `city`: place → bureau above → its finance → back. `own`: the place's own finance. */
  readonly fundChain: Place['fundChain']
  readonly clause: string
}

/** A place as far as routing asks; the bureau's own edited table has it too (D-71). */
export type RoutedPlace = Pick<Place, 'code' | 'kind' | 'parent' | 'fundChain'>

/** District and county bureaus receive; those above them only what goes straight to them. */
const isLocal = (place: RoutedPlace) => place.kind === 'district' || place.kind === 'county'

/**
 * Who decides and how the money comes: by place, except for those whom the notice sends straight to the bureau above the districts.
 * `territoryChain` is the place and what lies above it, nearest first; `places` may be the bureaus' own edited table.
 * Undefined when no place of the chain is known.
 */
export function route(wanted: {
  readonly routing: Routing
  readonly places: readonly RoutedPlace[]
  readonly applicantKind: ApplicantKind
  readonly territoryChain: readonly string[]
}): Route | undefined {
  const { routing, places } = wanted
  const chain = wanted.territoryChain.flatMap(code => places.find(entry => entry.code === code) ?? [])
  const [place] = chain
  if (place === undefined) return undefined
  if (routing.straight?.applicants.includes(wanted.applicantKind)) {
    const top = chain.find(entry => !isLocal(entry)) ?? places.find(entry => entry.code === place.parent) ?? place
    return { reviewer: top.code, level: top.kind, fundChain: top.fundChain, clause: routing.straight.clause }
  }
  const clause = place.fundChain === 'own' ? routing.ownFinance : routing.byPlace
  return { reviewer: place.code, level: place.kind, fundChain: place.fundChain, clause }
}
