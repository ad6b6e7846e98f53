import { uuidv7 } from 'uuidv7'
import { allPlaces } from '../../../policies/index.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { officialRoles } from './account.ts'

export interface Territory {
  code: string
  name: string
  kind: 'province' | 'prefecture' | 'city' | 'district' | 'county'
  parent: string | null
  /** Whose finance answers for its claims: through the city, or the county's own (W6). */
  fundChain: 'city' | 'own'
}

/** The territory of a code. @throws Refusal `not-found`. */
export async function findTerritory(ctx: Context, code: string): Promise<Territory> {
  const [row] = await ctx.sql<
    Territory[]
  >`select code, name, kind, parent, fund_chain from identity.territory where code = ${code}`
  return row ?? refuse('not-found')
}

/** Those that this installation serves: a place after what lies above it, in the order in which the notices print them. */
export async function listTerritories(ctx: Context): Promise<Territory[]> {
  return ctx.sql<
    Territory[]
  >`select code, name, kind, parent, fund_chain from identity.territory where served order by sort`
}

/** Bureaus that stand over others keep their chain: the districts' money comes through them. */
function isLocal(territory: Pick<Territory, 'kind'>): boolean {
  return territory.kind === 'district' || territory.kind === 'county'
}

/** The code itself and those above it, nearest first; an unknown code alone. */
export async function territoryChain(ctx: Context, code: string): Promise<string[]> {
  const rows = await ctx.sql<{ code: string }[]>`
    with recursive up as (
      select code, parent, 1 as step from identity.territory where code = ${code}
      union all select t.code, t.parent, up.step + 1 from identity.territory t join up on t.code = up.parent
    ) select code from up order by step`
  return rows.length > 0 ? rows.map(row => row.code) : [code]
}

/** The human resources bureau of a territory. @throws Refusal `bureau-missing` when the system administrator has made none. */
export async function bureauOf(ctx: Context, territory: string): Promise<{ bodyId: string; name: string }> {
  const [row] = await ctx.sql<{ bodyId: string; name: string }[]>`
    select id as body_id, name from identity.body where kind = 'bureau' and territory = ${territory}`
  return row ?? refuse('bureau-missing', { territory })
}

/** True when the actor is an official of that territory or of the city above it; the system acts everywhere. */
export async function covers(ctx: Context, territory: string): Promise<boolean> {
  const { actor } = ctx
  if (actor.kind === 'system') return true
  if (actor.territory === null || !actor.roles.some(role => officialRoles.includes(role))) return false
  return actor.territory === territory || (await territoryChain(ctx, territory)).includes(actor.territory)
}

/** Reading: refuses `not-found` unless the actor's office is of the territory or above it. */
export async function mustCover(ctx: Context, territory: string): Promise<void> {
  if (!(await covers(ctx, territory))) refuse('not-found')
}

/**
 * Deciding: the office must be the territory's own. The city, which sees its districts without deciding for them, is told so;
 * all others learn nothing.
 */
export async function mustOwn(ctx: Context, territory: string): Promise<void> {
  await mustCover(ctx, territory)
  if (ctx.actor.kind !== 'system' && ctx.actor.territory !== territory) refuse('territory-reads-only')
}

/** Moves a territory to another fund chain (D-71: 公主岭 must be assignable). Claims already requested keep theirs. */
export async function setFundChain(
  ctx: Context,
  input: { code: string; fundChain: 'city' | 'own' },
): Promise<Territory> {
  const territory = await findTerritory(ctx, input.code)
  if (!isLocal(territory) && input.fundChain !== territory.fundChain) refuse('city-is-the-chain')
  await ctx.sql`update identity.territory set fund_chain = ${input.fundChain} where code = ${input.code}`
  ctx.record({
    subject: { kind: 'territory', id: input.code },
    territory: input.code,
    detail: { from: territory.fundChain, to: input.fundChain },
  })
  return { ...territory, fundChain: input.fundChain }
}

/**
 * Makes the territories of the notices that are not there yet, as their folders have them, and marks those that this installation
 * serves. What is there stays as it is: an administrator may have moved it to another fund chain.
 * @throws Error naming a configured code that no notice has.
 */
export async function seedTerritories(ctx: Context): Promise<void> {
  const places = allPlaces()
  const [last] = await ctx.sql<
    { sort: number }[]
  >`select coalesce(max(sort), 0)::integer as sort from identity.territory`
  const rows = places.map(({ code, name, kind, parent, fundChain, bureau }, index) => ({
    code,
    name: name.zh,
    kind,
    parent,
    fundChain,
    bureauName: bureau,
    sort: (last?.sort ?? 0) + (index + 1) * 10,
  }))
  await ctx.sql`insert into identity.territory ${ctx.sql(rows)} on conflict (code) do nothing`
  const served = servedBy(ctx.environment.config.territories, places)
  await ctx.sql`update identity.territory set served = code = any(${served}) where served <> (code = any(${served}))`
}

type PlaceInTree = Pick<Territory, 'code' | 'parent'>

/** The configured places with what lies below them, and above them: settings of the province count in its cities. */
export function servedBy(configured: readonly string[] | null, places: readonly PlaceInTree[]): string[] {
  if (configured === null) return places.map(place => place.code)
  const above = (code: string): string[] => {
    const parent = places.find(place => place.code === code)?.parent ?? null
    return parent === null ? [code] : [code, ...above(parent)]
  }
  const unknown = configured.filter(code => !places.some(place => place.code === code))
  if (unknown.length > 0) {
    const tops = places.map(place => place.code).join(', ')
    throw new Error(`ZHIPEI_TERRITORIES: ${unknown.join(', ')} is no place of any notice; there are ${tops}`)
  }
  const wanted = new Set(configured.flatMap(above))
  return places
    .filter(({ code }) => wanted.has(code) || above(code).some(one => configured.includes(one)))
    .map(one => one.code)
}

/** Makes the bureau of every served territory that has none yet; returns how many were made. */
export async function seedOffices(ctx: Context): Promise<number> {
  const missing = await ctx.sql<{ code: string; bureauName: string }[]>`
    select t.code, t.bureau_name from identity.territory t
    where t.served and not exists (select 1 from identity.body b where b.kind = 'bureau' and b.territory = t.code) order by t.sort`
  for (const { code, bureauName } of missing) {
    await ctx.sql`insert into identity.body (id, kind, name, code, territory, created_at)
      values (${uuidv7()}, 'bureau', ${bureauName}, ${`bureau-${code}`}, ${code}, ${ctx.now})`
  }
  return missing.length
}
