import { noticeOf, route } from '../../../policies/index.ts'
import type { ApplicantKind } from '../../../policies/kit.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { findTerritory, listTerritories, territoryChain } from '../identity/index.ts'
import type { Ownership } from './enterprise.ts'

export interface Receiving {
  territory: string
  territoryName: string
  because: 'by-place' | 'straight-to-city'
  clause: string
  /** Through the city, or the county's own finance (W6). */
  fundChain: 'city' | 'own'
}

const applicantKinds: Record<Ownership, ApplicantKind> = {
  private: 'private-enterprise',
  foreign: 'private-enterprise',
  collective: 'private-enterprise',
  'state-owned': 'state-owned-enterprise',
  'central-or-provincial': 'central-or-provincial-enterprise',
}

/** Which bureau receives a unit, and why: as the nearest notice of the place routes, on the bureaus' own table. */
export async function receivingOf(ctx: Context, input: { place: string; ownership: Ownership }): Promise<Receiving> {
  const place = await findTerritory(ctx, input.place)
  const places = await listTerritories(ctx)
  // A bureau that stands over others receives for none of its own: the unit's own district or county is asked for.
  if (places.some(one => one.parent === place.code)) refuse('place-is-the-city', {}, { field: 'place' })
  const chain = await territoryChain(ctx, input.place)
  const notice = noticeOf(chain) ?? refuse('not-found')
  const found = route({
    routing: notice.routing,
    places,
    applicantKind: applicantKinds[input.ownership],
    territoryChain: chain,
  })
  if (!found) refuse('not-found')
  const { name } = await findTerritory(ctx, found.reviewer)
  return {
    territory: found.reviewer,
    territoryName: name,
    because: found.reviewer === input.place ? 'by-place' : 'straight-to-city',
    clause: found.clause,
    fundChain: found.fundChain,
  }
}
