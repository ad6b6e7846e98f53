import type { Context } from '../../platform/context.ts'

export interface MessageRow {
  id: string
  code: string
  params: Record<string, string | number>
  link: string | null
  at: string
  read: boolean
}

/** Messages to the actor under the present mandate, newest first, with the count of those not read. */
export async function listMessages(
  ctx: Context,
  query: { unread: boolean; page: number; size: number },
): Promise<{ messages: MessageRow[]; unread: number }> {
  const { sql } = ctx
  const messages = await sql<
    MessageRow[]
  >`select m.id, m.code, m.params, m.link, m.at, (r.message_id is not null) as read
    ${mine(ctx)} ${query.unread ? sql`and r.message_id is null` : sql``}
    order by m.id desc limit ${query.size} offset ${(query.page - 1) * query.size}`
  const [count] = await sql<{ unread: number }[]>`select count(*)::int as unread ${mine(ctx)} and r.message_id is null`
  return { messages: [...messages], unread: count?.unread ?? 0 }
}

/** Marks messages as read; ids of others' messages are passed over. None given: all. */
export async function readMessages(ctx: Context, ids: readonly string[] | undefined): Promise<{ unread: number }> {
  await ctx.sql`insert into notifications.message_read (message_id, account_id, at)
    select m.id, ${ctx.actor.accountId}, ${ctx.now} ${mine(ctx)} and r.message_id is null
      ${ids ? ctx.sql`and m.id = any(${[...ids]})` : ctx.sql``} on conflict do nothing`
  return { unread: (await listMessages(ctx, { unread: true, page: 1, size: 1 })).unread }
}

function mine(ctx: Context) {
  return ctx.sql`from notifications.message m
    left join notifications.message_read r on r.message_id = m.id and r.account_id = ${ctx.actor.accountId}
    where m.body_id = ${ctx.actor.bodyId} and (m.account_id is null or m.account_id = ${ctx.actor.accountId})
      and (cardinality(m.roles) = 0 or m.roles && ${[...ctx.actor.roles]}::text[])`
}
