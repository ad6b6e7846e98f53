import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { closeSessions } from '../../platform/sessions.ts'
import { mustBeSafe } from './account.ts'
import { hashPassword } from './passwords.ts'
import { endThrottle } from './sign-in-throttle.ts'

interface AccountState {
  signName: string
  state: string
  administrator: string | null
}

async function loadAccount(ctx: Context, id: string): Promise<AccountState> {
  const [account] = await ctx.sql<AccountState[]>`
    select sign_name, state, administrator from identity.account where id = ${id} for update`
  return account ?? refuse('not-found')
}

/** The security administrator locks an account: its sessions end at once. Nobody locks the own account. */
export async function lockAccount(ctx: Context, input: { accountId: string; reason: string }): Promise<void> {
  const account = await loadAccount(ctx, input.accountId)
  if (input.accountId === ctx.actor.accountId) refuse('own-account')
  if (account.state !== 'open') refuse('account-locked-already')
  await ctx.sql`update identity.account set state = 'locked' where id = ${input.accountId}`
  await closeSessions(ctx, input.accountId)
  ctx.record({ subject: { kind: 'account', id: input.accountId }, detail: { reason: input.reason } })
}

/** Unlocks an account and ends the waiting of its name. */
export async function unlockAccount(ctx: Context, input: { accountId: string; reason: string }): Promise<void> {
  const account = await loadAccount(ctx, input.accountId)
  if (account.state === 'closed') refuse('account-closed')
  await ctx.sql`update identity.account set state = 'open' where id = ${input.accountId}`
  await endThrottle(ctx.environment, ctx.sql, account.signName)
  ctx.record({ subject: { kind: 'account', id: input.accountId }, detail: { reason: input.reason } })
}

/** The system administrator sets a password that its owner must change before doing anything else. */
export async function resetPassword(ctx: Context, input: { accountId: string; password: string }): Promise<void> {
  const account = await loadAccount(ctx, input.accountId)
  if (input.accountId === ctx.actor.accountId) refuse('own-account')
  mustBeSafe({ signName: account.signName, password: input.password, mode: ctx.environment.config.mode })
  await ctx.sql`update identity.account set password_hash = ${await hashPassword(input.password)}, must_change_password = true, demo_sign_in = false
    where id = ${input.accountId}`
  await closeSessions(ctx, input.accountId)
  ctx.record({ subject: { kind: 'account', id: input.accountId } })
}
