import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { covers, mustCover } from '../identity/index.ts'
import { findEnterprise } from './enterprises.read.ts'
import { readUnitDetail } from './profile.read.ts'

const pageSize = 50

export interface UnitQuery {
  show: 'unchecked' | 'changed' | 'differs' | 'all'
  search?: string | undefined
  page: number
}

/** B2 list: units of the actor's territory (the city sees its districts), first registered first. */
export async function listUnits(ctx: Context, query: UnitQuery) {
  const like = `%${(query.search ?? '').replace(/[\\%_]/g, '\\$&')}%`
  const territory = ctx.actor.territory ?? refuse('not-found')
  const shown = {
    unchecked: ctx.sql`and standing = 'unchecked'`,
    changed: ctx.sql`and note`,
    differs: ctx.sql`and standing = 'differs'`,
    all: ctx.sql``,
  }[query.show]
  const rows = await ctx.sql<
    {
      bodyId: string
      name: string
      code: string
      kind: string
      ownership: string
      territory: string
      territoryName: string
      size: string | null
      standing: 'unchecked' | 'agreed' | 'differs'
      note: boolean
      registeredAt: string
      total: number
    }[]
  >`with units as (
      select e.body_id, b.name, b.code, e.kind, e.ownership, b.territory, t.name as territory_name, e.size, e.registered_at,
        coalesce((select case when c.checked_at >= e.changed_at then c.outcome else 'unchecked' end from registry.unit_check c
          where c.body_id = e.body_id order by c.id desc limit 1), 'unchecked') as standing,
        exists (select 1 from registry.officer_note n where n.body_id = e.body_id and n.seen_at is null) as note
      from registry.enterprise e join identity.body b on b.id = e.body_id join identity.territory t on t.code = b.territory
      where (b.territory = ${territory} or t.parent = ${territory}) and (b.name ilike ${like} or b.code ilike ${like}))
    select *, count(*) over ()::integer as total from units where true ${shown}
    order by registered_at, body_id limit ${pageSize} offset ${(query.page - 1) * pageSize}`
  return { total: rows[0]?.total ?? 0, pageSize, units: rows.map(({ total: _total, ...row }) => row) }
}

/** B2 detail for an official of the territory or the city above; the view of the telephone is recorded. */
export async function readUnit(ctx: Context, bodyId: string) {
  const unit = (await findEnterprise(ctx, bodyId)) ?? refuse('not-found')
  await mustCover(ctx, unit.territory)
  ctx.record({ act: 'readUnit', subject: { kind: 'enterprise', id: bodyId }, territory: unit.territory })
  const decides = ctx.actor.territory === unit.territory
  return { ...(await readUnitDetail(ctx, bodyId)), decides }
}

/** The unit whose papers are asked for: the own one, or one of the official's territory. @throws Refusal `not-found`. */
export async function mustSeeUnit(ctx: Context, bodyId: string): Promise<void> {
  if (ctx.actor.bodyId === bodyId) return
  const unit = await findEnterprise(ctx, bodyId)
  if (!unit || !(await covers(ctx, unit.territory))) refuse('not-found')
}
