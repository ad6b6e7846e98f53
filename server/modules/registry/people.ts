import { uuidv7 } from 'uuidv7'
import type { Context } from '../../platform/context.ts'

export interface Named {
  residentId: string
  name: string
}

/**
 * The person of each resident id, made where unknown; keyed by the id as given. Five thousand at once are two statements. Hashes
 * are inserted in order, so that two rosters with the same people never wait for each other in a circle. The first name stays.
 */
export async function peopleOf(ctx: Context, people: readonly Named[]): Promise<Map<string, string>> {
  const { sealing } = ctx.environment
  const byHash = new Map<string, Named>()
  const hashes = new Map<string, string>()
  for (const person of people) {
    const hash = sealing.hash(person.residentId)
    hashes.set(person.residentId, hash)
    if (!byHash.has(hash)) byHash.set(hash, person)
  }
  const ids = await idsOf(ctx, [...byHash.keys()])
  const missing = [...byHash.keys()].filter(hash => !ids.has(hash)).sort()
  if (missing.length > 0) {
    await ctx.sql`insert into registry.person (id, name, resident_id_sealed, resident_id_hash, created_at)
      select id, name, sealed, hash, ${ctx.now}::timestamptz
      from unnest(${missing.map(() => uuidv7())}::uuid[], ${missing.map(hash => byHash.get(hash)?.name ?? '')}::text[],
        ${missing.map(hash => sealing.encrypt(byHash.get(hash)?.residentId ?? ''))}::text[], ${missing}::text[])
        as new (id, name, sealed, hash)
      order by hash on conflict (resident_id_hash) do nothing`
    for (const [hash, id] of await idsOf(ctx, missing)) ids.set(hash, id)
  }
  const found = new Map<string, string>()
  for (const [residentId, hash] of hashes) {
    const id = ids.get(hash)
    if (id === undefined) throw new Error('a person that was just stored is missing')
    found.set(residentId, id)
  }
  return found
}

async function idsOf(ctx: Context, hashes: string[]): Promise<Map<string, string>> {
  const rows = await ctx.sql<{ id: string; residentIdHash: string }[]>`
    select id, resident_id_hash from registry.person where resident_id_hash = any(${hashes}::text[])`
  return new Map(rows.map(row => [row.residentIdHash, row.id]))
}

/** Full resident ids by person. The caller records the view, with the case or the reason (W12). */
export async function residentIds(ctx: Context, personIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await ctx.sql<{ id: string; residentIdSealed: string }[]>`
    select id, resident_id_sealed from registry.person where id = any(${[...personIds]}::uuid[])`
  return new Map(rows.map(row => [row.id, ctx.environment.sealing.decrypt(row.residentIdSealed)]))
}
