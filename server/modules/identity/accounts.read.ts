import type { Context } from '../../platform/context.ts'
import { caseRoles, demoPassword } from './account.ts'

const pageSize = 50

export interface MandateRow {
  id: string
  accountId: string
  bodyId: string
  bodyName: string
  bodyKind: string
  territory: string
  territoryName: string
  roles: string[]
  fromDay: string | null
  toDay: string | null
  deputyFor: string | null
  deputyForName: string | null
}

/** Mandates that have not ended, of the accounts or of a body; `dayOnly` leaves out those not in force on that day. */
export async function listMandates(
  ctx: Context,
  wanted: { accountIds?: string[]; bodyId?: string; day?: string },
): Promise<MandateRow[]> {
  const { accountIds, bodyId, day } = wanted
  return ctx.sql<MandateRow[]>`
    select m.id, m.account_id, m.body_id, b.name as body_name, b.kind as body_kind, b.territory, t.name as territory_name,
      m.roles, m.from_day, m.to_day, m.deputy_for, d.name as deputy_for_name
    from identity.mandate m join identity.body b on b.id = m.body_id join identity.territory t on t.code = b.territory
      left join identity.account d on d.id = m.deputy_for
    where m.ended_at is null
      ${accountIds ? ctx.sql`and m.account_id = any(${accountIds}::uuid[])` : ctx.sql``}
      ${bodyId ? ctx.sql`and m.body_id = ${bodyId}` : ctx.sql``}
      ${day ? ctx.sql`and (m.from_day is null or m.from_day <= ${day}) and (m.to_day is null or m.to_day >= ${day})` : ctx.sql``}
    order by m.deputy_for is not null, m.id`
}

/** Everything that a page must know of who sits in front of it. */
export async function readSession(ctx: Context) {
  const { actor } = ctx
  const mode = ctx.environment.config.mode
  const none = {
    mode,
    account: null,
    body: null,
    territory: null,
    roles: [],
    mandateId: null,
    mandates: [],
    csrfToken: null,
  }
  if (actor.kind !== 'person' || actor.accountId === null) return none
  const [account] = await ctx.sql<
    { id: string; name: string; signName: string; administrator: string | null; mustChangePassword: boolean }[]
  >`select id, name, sign_name, administrator, must_change_password from identity.account where id = ${actor.accountId}`
  const [body] = actor.bodyId
    ? await ctx.sql<{ id: string; kind: string; name: string; code: string }[]>`
        select id, kind, name, code from identity.body where id = ${actor.bodyId}`
    : []
  const [territory] = actor.territory
    ? await ctx.sql<{ code: string; name: string; kind: string; parent: string | null; fundChain: string }[]>`
        select code, name, kind, parent, fund_chain from identity.territory where code = ${actor.territory}`
    : []
  return {
    mode,
    account: account ?? null,
    body: body ?? null,
    territory: territory ?? null,
    roles: [...actor.roles],
    mandateId: actor.mandateId,
    mandates: await listMandates(ctx, { accountIds: [actor.accountId], day: ctx.today }),
    csrfToken: actor.csrfToken ?? null,
  }
}

/** Accounts by name or sign name, newest first, with their mandates. */
export async function listAccounts(ctx: Context, query: { search?: string | undefined; page: number }) {
  const like = `%${(query.search ?? '').replace(/[\\%_]/g, '\\$&')}%`
  const rows = await ctx.sql<
    {
      id: string
      name: string
      signName: string
      state: string
      administrator: string | null
      createdAt: string
      total: number
    }[]
  >`select id, name, sign_name, state, administrator, created_at, count(*) over ()::integer as total from identity.account
    where name ilike ${like} or sign_name ilike ${like} order by id desc limit ${pageSize} offset ${(query.page - 1) * pageSize}`
  const mandates = await listMandates(ctx, { accountIds: rows.map(row => row.id) })
  return {
    total: rows[0]?.total ?? 0,
    pageSize,
    accounts: rows.map(({ total: _total, ...row }) => ({
      ...row,
      mandates: mandates.filter(one => one.accountId === row.id),
    })),
  }
}

/** Bodies by kind and name or code. */
export async function listBodies(
  ctx: Context,
  query: { kind?: string | undefined; search?: string | undefined; page: number },
) {
  const like = `%${(query.search ?? '').replace(/[\\%_]/g, '\\$&')}%`
  const rows = await ctx.sql<
    { id: string; kind: string; name: string; code: string; territory: string; territoryName: string; total: number }[]
  >`select b.id, b.kind, b.name, b.code, b.territory, t.name as territory_name, count(*) over ()::integer as total
    from identity.body b join identity.territory t on t.code = b.territory
    where (b.name ilike ${like} or b.code ilike ${like}) ${query.kind ? ctx.sql`and b.kind = ${query.kind}` : ctx.sql``}
    order by t.sort, b.kind, b.id limit ${pageSize} offset ${(query.page - 1) * pageSize}`
  return { total: rows[0]?.total ?? 0, pageSize, bodies: rows.map(({ total: _total, ...row }) => row) }
}

/** The last failed sign-ins, for the security administrator. */
export async function listSignInFailures(ctx: Context) {
  return ctx.sql<
    { id: string; at: string; accountId: string | null; signName: string | null; address: string; why: string }[]
  >`
    select f.id, f.at, f.account_id, a.sign_name, f.address, f.why
    from identity.sign_in_failure f left join identity.account a on a.id = f.account_id
    order by f.at desc limit 200`
}

/** Who sits in the actor's office, and for a leader whom the city could lend (W18). */
export async function listColleagues(ctx: Context) {
  return ctx.sql<(MandateRow & { name: string; ownOffice: boolean })[]>`
    select m.id, m.account_id, a.name, m.body_id, b.name as body_name, b.kind as body_kind, b.territory, t.name as territory_name,
      m.roles, m.from_day, m.to_day, m.deputy_for, d.name as deputy_for_name, m.body_id = ${ctx.actor.bodyId} as own_office
    from identity.mandate m join identity.account a on a.id = m.account_id and a.state = 'open'
      join identity.body b on b.id = m.body_id and b.kind = 'bureau' join identity.territory t on t.code = b.territory
      left join identity.account d on d.id = m.deputy_for
    where m.ended_at is null and (m.to_day is null or m.to_day >= ${ctx.today})
      and (m.body_id = ${ctx.actor.bodyId}
        or (m.deputy_for is null and b.territory = (select parent from identity.territory where code = ${ctx.actor.territory})))
    order by own_office desc, m.id`
}

/** Demo only: every account that a visitor may try, with the demo's one password. */
export async function listDemoSignIns(ctx: Context) {
  const rows = await ctx.sql<
    { label: string; signName: string; bodyName: string | null; city: string | null; roles: string[] }[]
  >`
    select a.name as label, a.sign_name, b.name as body_name, coalesce(c.name, t.name) as city,
      coalesce(m.roles, array[a.administrator || '-admin']) as roles
    from identity.account a
      left join lateral (select * from identity.mandate m where m.account_id = a.id and m.ended_at is null order by m.id limit 1) m on true
      left join identity.body b on b.id = m.body_id left join identity.territory t on t.code = b.territory
      left join identity.territory c on c.code = t.parent and t.kind in ('district', 'county')
    where a.demo_sign_in and a.state = 'open' and (m.id is not null or a.administrator is not null)
    order by b.kind = 'enterprise', t.sort nulls last,
      array_position(${[...caseRoles]}::text[], m.roles[1]), a.id limit 60`
  return { password: demoPassword, signIns: rows }
}
