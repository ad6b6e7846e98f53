import { uuidv7 } from 'uuidv7'
import { Refusal, refuse } from '../../../values/refusal.ts'
import type { Context, Environment } from '../../platform/context.ts'
import { closeSessions, openSession } from '../../platform/sessions.ts'
import { demoPassword, mustBeSafe, normaliseSignName } from './account.ts'
import { hashPassword, isPassword } from './passwords.ts'
import { beginAttempt, forgiveAttempt } from './sign-in-throttle.ts'

export interface KnownAccount {
  id: string
  state: string
}

/**
 * Compares name and password before the act's transaction opens: the count of failures must stay when the act is refused, and
 * argon2 must not hold a connection. An unknown name costs the same time and gets the same answer.
 * @throws Refusal `sign-in-failed`, `sign-in-throttled`, `account-locked` (only to who knows the password).
 */
export async function checkPassword(
  environment: Environment,
  input: { signName: string; password: string; address: string },
): Promise<KnownAccount> {
  const signName = normaliseSignName(input.signName)
  const attempt = { signName, address: input.address }
  await beginAttempt(environment, attempt)
  const [account] = await environment.database<(KnownAccount & { passwordHash: string })[]>`
    select id, state, password_hash from identity.account where sign_name = ${signName}`
  const demoElsewhere = input.password === demoPassword && environment.config.mode !== 'demo'
  const right = await isPassword(account?.passwordHash, input.password)
  if (!account || !right || demoElsewhere) {
    await noteFailure(environment, { accountId: account?.id ?? null, address: input.address, why: 'name-or-password' })
    throw new Refusal([{ code: 'sign-in-failed' }])
  }
  await forgiveAttempt(environment, attempt)
  if (account.state !== 'open') {
    await noteFailure(environment, { accountId: account.id, address: input.address, why: 'locked' })
    throw new Refusal([{ code: 'account-locked' }])
  }
  return { id: account.id, state: account.state }
}

async function noteFailure(
  environment: Environment,
  failure: { accountId: string | null; address: string; why: string },
) {
  await environment.database`insert into identity.sign_in_failure (id, at, account_id, address, why)
    values (${uuidv7()}, clock_timestamp(), ${failure.accountId}, ${failure.address}, ${failure.why})`
}

/** Opens the session of an account whose password was right, under the mandate it was given first. */
export async function signIn(ctx: Context, account: KnownAccount): Promise<void> {
  const [mandate] = await ctx.sql<{ id: string }[]>`select id from identity.mandate
    where account_id = ${account.id} and ended_at is null
      and (from_day is null or from_day <= ${ctx.today}) and (to_day is null or to_day >= ${ctx.today})
    order by deputy_for is not null, id limit 1`
  await openSession(ctx, account.id, mandate?.id ?? null)
  ctx.record({ subject: { kind: 'account', id: account.id } })
}

/** Goes on under another of the person's mandates, in a new session. @throws Refusal `not-found`. */
export async function switchMandate(ctx: Context, mandateId: string): Promise<void> {
  const accountId = ctx.actor.accountId ?? refuse('sign-in-needed')
  const [mandate] = await ctx.sql<{ id: string }[]>`select id from identity.mandate
    where id = ${mandateId} and account_id = ${accountId} and ended_at is null
      and (from_day is null or from_day <= ${ctx.today}) and (to_day is null or to_day >= ${ctx.today})`
  if (!mandate) refuse('not-found')
  await openSession(ctx, accountId, mandate.id)
  ctx.record({ subject: { kind: 'mandate', id: mandate.id } })
}

/** A new password of one's own; every other session of the account ends. The old one was compared before (checkPassword). */
export async function changePassword(ctx: Context, input: { password: string }): Promise<void> {
  const accountId = ctx.actor.accountId ?? refuse('sign-in-needed')
  const [account] = await ctx.sql<
    { signName: string }[]
  >`select sign_name from identity.account where id = ${accountId} for update`
  if (!account) refuse('not-found')
  mustBeSafe({ signName: account.signName, password: input.password, mode: ctx.environment.config.mode })
  await ctx.sql`update identity.account set password_hash = ${await hashPassword(input.password)}, must_change_password = false, demo_sign_in = false
    where id = ${accountId}`
  await closeSessions(ctx, accountId)
  await openSession(ctx, accountId, ctx.actor.mandateId)
  ctx.record({ subject: { kind: 'account', id: accountId } })
}
