import type { Context } from '../../platform/context.ts'
import { territoryChain } from '../identity/index.ts'

export interface Contact {
  territory: string
  unit: string
  department: string
  business: string
  /** Null where the notice prints a private number. */
  telephone: string | null
}

/** Whom to ask, nearest office first (08-03 annex 3); without a territory all of them in the notice's order. */
export async function contactsOf(ctx: Context, territory?: string): Promise<Contact[]> {
  const chain = territory ? await territoryChain(ctx, territory) : null
  return ctx.sql<Contact[]>`select c.territory, t.name as unit, c.department, c.business, c.telephone
    from registry.contact c join identity.territory t on t.code = c.territory
    ${chain ? ctx.sql`where c.territory = any(${chain})` : ctx.sql``}
    order by ${chain ? ctx.sql`array_position(${chain}::text[], c.territory),` : ctx.sql``} c.sort`
}
