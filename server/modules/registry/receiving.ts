import { type ApplicantKind, route } from '../../../policies/index.ts'
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

/** Which bureau receives a unit, and why: by place, except 中省直 and state-owned (08-03 六; 12号 五(一)), on the bureau's own table. */
export async function receivingOf(ctx: Context, input: { place: string; ownership: Ownership }): Promise<Receiving> {
  const place = await findTerritory(ctx, input.place)
  if (place.kind === 'city') refuse('place-is-the-city', {}, { field: 'place' })
  const territories = (await listTerritories(ctx)).map(one => ({
    code: one.code,
    name: one.name,
    level: one.kind,
    fundChain: one.fundChain === 'own' ? ('own-finance' as const) : ('city' as const),
    parent: one.parent,
  }))
  const found = route({
    programme: 'work-based-training',
    applicantKind: applicantKinds[input.ownership],
    territoryChain: await territoryChain(ctx, input.place),
    territories,
  })
  if (!found) refuse('not-found')
  const { name } = await findTerritory(ctx, found.reviewer)
  return {
    territory: found.reviewer,
    territoryName: name,
    because: found.reviewer === input.place ? 'by-place' : 'straight-to-city',
    clause: found.clause,
    fundChain: found.fundChain === 'own-finance' ? 'own' : 'city',
  }
}
