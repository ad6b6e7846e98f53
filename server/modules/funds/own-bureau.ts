import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { bureauOf, findTerritory, mustCover, type Territory } from '../identity/index.ts'

export interface Bureau {
  bodyId: string
  name: string
  territory: Territory
}

/** The bureau for which the actor works. */
export async function ownBureau(ctx: Context): Promise<Bureau> {
  return bureauFor(ctx, ctx.actor.territory ?? refuse('not-found'))
}

/** The bureau of a territory that the actor may look at; without a territory the actor's own. */
export async function shownBureau(ctx: Context, territory: string | undefined): Promise<Bureau> {
  const code = territory ?? ctx.actor.territory ?? refuse('not-found')
  await mustCover(ctx, code)
  return bureauFor(ctx, code)
}

async function bureauFor(ctx: Context, code: string): Promise<Bureau> {
  const territory = await findTerritory(ctx, code)
  return { ...(await bureauOf(ctx, code)), territory }
}

/** True when the requests of `territory` go through `city` (12号 六(三)): its own, and its districts of the city chain. */
export function goesThrough(territory: Territory, city: string): boolean {
  return territory.code === city || (territory.fundChain === 'city' && territory.parent === city)
}
