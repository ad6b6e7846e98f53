import { refuse } from '../../../values/refusal.ts'
import { noTerritory, verifySeals } from '../../platform/audit-seals.ts'
import type { Context } from '../../platform/context.ts'
import { covers } from '../identity/index.ts'

const pageSize = 50

export interface AuditQuery {
  from?: string | undefined
  to?: string | undefined
  person?: string | undefined
  act?: string | undefined
  subjectKind?: string | undefined
  subjectId?: string | undefined
  territory?: string | undefined
  page: number
}

async function mustSee(ctx: Context, territory: string | undefined): Promise<void> {
  if (!territory || ctx.actor.roles.includes('audit-admin')) return
  if (!(await covers(ctx, territory))) refuse('not-found')
}

/** Rows that the reader may see: an auditor those of the own territory and below, the audit administrator all. Not async: a fragment is a promise. */
function visible(ctx: Context, territory: string | undefined) {
  if (territory) return ctx.sql`and a.territory = ${territory}`
  if (ctx.actor.roles.includes('audit-admin')) return ctx.sql``
  const own = ctx.actor.territory
  return ctx.sql`and a.territory in (select code from identity.territory where code = ${own} or parent = ${own})`
}

/** The audit trail, newest first; days are the product's own. Personal data never entered it. */
export async function listAudit(ctx: Context, query: AuditQuery) {
  await mustSee(ctx, query.territory)
  const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const rows = await ctx.sql<
    {
      id: string
      at: string
      domainAt: string
      accountName: string | null
      bodyName: string | null
      territory: string | null
      territoryName: string | null
      act: string
      subjectKind: string | null
      subjectId: string | null
      outcome: string
      detail: Record<string, unknown>
      address: string | null
    }[]
  >`select a.id, a.at, a.domain_at, a.account_name, b.name as body_name, a.territory, t.name as territory_name, a.act, a.subject_kind, a.subject_id,
      a.outcome, a.detail, a.address
    from platform.audit a left join identity.body b on b.id = a.body_id left join identity.territory t on t.code = a.territory
    where true ${visible(ctx, query.territory)}
      ${query.from ? ctx.sql`and a.domain_at >= (${query.from}::date)::timestamp at time zone 'Asia/Shanghai'` : ctx.sql``}
      ${query.to ? ctx.sql`and a.domain_at < (${query.to}::date + 1)::timestamp at time zone 'Asia/Shanghai'` : ctx.sql``}
      ${query.person ? ctx.sql`and (a.account_name ilike ${like(query.person)} or b.name ilike ${like(query.person)})` : ctx.sql``}
      ${query.act ? ctx.sql`and a.act ilike ${like(query.act)}` : ctx.sql``}
      ${query.subjectKind ? ctx.sql`and a.subject_kind = ${query.subjectKind}` : ctx.sql``}
      ${query.subjectId ? ctx.sql`and a.subject_id = ${query.subjectId}` : ctx.sql``}
    order by a.at desc, a.id desc limit ${pageSize + 1} offset ${(query.page - 1) * pageSize}`
  return { pageSize, more: rows.length > pageSize, rows: rows.slice(0, pageSize) }
}

/** A territory's chain of seals, each computed again from the rows behind it. */
export async function readSeals(ctx: Context, territory: string) {
  const isAdministrator = ctx.actor.roles.includes('audit-admin')
  if (!isAdministrator && (territory === noTerritory || !(await covers(ctx, territory)))) refuse('not-found')
  const seals = await verifySeals(ctx, territory)
  return { territory, intact: seals.every(seal => seal.intact), seals: seals.reverse().slice(0, 100) }
}
