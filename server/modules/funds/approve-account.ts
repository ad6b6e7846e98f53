import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { mustAllow, nothingYet } from './funds.ts'
import { ownBureau } from './own-bureau.ts'

/**
 * The second approval of an account that the unit changed within ten working days (D-88, F13, A12). Who gives it orders no batch
 * with that account; publicity is not repeated (W14).
 */
export async function approveAccount(
  ctx: Context,
  input: { payeeAccountId: string; reason: string },
): Promise<{ approved: true }> {
  const bureau = await ownBureau(ctx)
  const { code } = bureau.territory
  mustAllow(ctx, 'approveAccount', { state: nothingYet, territory: code })
  const [account] = await ctx.sql<{ bodyId: string; coolingUntil: string | null; newest: boolean }[]>`
    select a.body_id, a.cooling_until,
      not exists (select 1 from registry.payee_account n where n.body_id = a.body_id and n.id > a.id) as newest
    from registry.payee_account a join identity.body b on b.id = a.body_id
    where a.id = ${input.payeeAccountId}
      and (b.territory = ${code} or exists (select 1 from claims.claim c where c.body_id = b.id and c.territory = ${code}))`
  if (!account) refuse('not-found')
  if (!account.newest) refuse('account-changed-again')
  if (account.coolingUntil === null || account.coolingUntil < ctx.today) refuse('account-needs-no-approval')
  const [row] = await ctx.sql`insert into funds.account_approval
    (payee_account_id, body_id, territory, reason, approved_by, approved_by_name, day, at)
    values (${input.payeeAccountId}, ${account.bodyId}, ${code}, ${input.reason}, ${ctx.actor.accountId}, ${ctx.actor.name},
      ${ctx.today}, ${ctx.now}) on conflict do nothing returning body_id`
  if (!row) refuse('account-approved-already')
  ctx.record({ subject: { kind: 'body', id: account.bodyId }, territory: code, detail: { reason: input.reason } })
  return { approved: true }
}
