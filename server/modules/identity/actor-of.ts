import type { Actor, Context } from '../../platform/context.ts'
import type { Session } from '../../platform/sessions.ts'

/**
 * Who acts in a session: the account under the chosen mandate as of today. A locked account signs nobody in; an expired mandate
 * or a password that must be changed first leaves the person without roles.
 */
export async function actorOf(ctx: Context, session: Session): Promise<Actor | undefined> {
  const [account] = await ctx.sql<
    { name: string; administrator: string | null; mustChangePassword: boolean; state: string }[]
  >`select name, administrator, must_change_password, state from identity.account where id = ${session.accountId}`
  if (!account || account.state !== 'open') return undefined
  const [mandate] = session.mandateId
    ? await ctx.sql<{ id: string; bodyId: string; territory: string; roles: string[] }[]>`
        select m.id, m.body_id, b.territory, m.roles from identity.mandate m join identity.body b on b.id = m.body_id
        where m.id = ${session.mandateId} and m.account_id = ${session.accountId} and m.ended_at is null
          and (m.from_day is null or m.from_day <= ${ctx.today}) and (m.to_day is null or m.to_day >= ${ctx.today})`
    : []
  const roles = account.administrator ? [`${account.administrator}-admin`] : (mandate?.roles ?? [])
  return {
    kind: 'person',
    accountId: session.accountId,
    name: account.name,
    mandateId: mandate?.id ?? null,
    bodyId: mandate?.bodyId ?? null,
    territory: mandate?.territory ?? null,
    roles: account.mustChangePassword ? [] : roles,
    csrfToken: session.csrfToken,
  }
}
