import { uuidv7 } from 'uuidv7'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { mustFitBody } from './account.ts'
import { getBody } from './create-body.ts'
import { covers } from './territories.ts'

/** Lets an account act for a body in roles, for good or between two days. Never mixes administration and cases. */
export async function grantMandate(
  ctx: Context,
  input: {
    accountId: string
    bodyId: string
    roles: readonly string[]
    from?: string | undefined
    to?: string | undefined
    /** The account whose seat is filled in the meantime (代岗, W18); needs both days. */
    deputyFor?: string | undefined
  },
): Promise<{ id: string }> {
  const body = await getBody(ctx, input.bodyId)
  const [account] = await ctx.sql<{ administrator: string | null; state: string }[]>`
    select administrator, state from identity.account where id = ${input.accountId} for update`
  if (!account) refuse('not-found')
  if (account.administrator) refuse('administrators-hold-no-case')
  if (account.state === 'closed') refuse('account-closed')
  mustFitBody(body.kind, input.roles)
  if (input.from && input.to && input.from > input.to) refuse('period-ends-before-it-begins', {}, { field: 'to' })
  if (input.deputyFor && !(input.from && input.to)) refuse('deputy-needs-dates', {}, { field: 'to' })
  const id = uuidv7()
  await ctx.sql`insert into identity.mandate ${ctx.sql({
    id,
    accountId: input.accountId,
    bodyId: input.bodyId,
    roles: [...input.roles] as never,
    fromDay: input.from ?? null,
    toDay: input.to ?? null,
    deputyFor: input.deputyFor ?? null,
    grantedBy: ctx.actor.accountId,
    grantedAt: ctx.now,
    endedAt: null,
  })}`
  ctx.record({
    subject: { kind: 'mandate', id },
    territory: body.territory,
    detail: {
      account: input.accountId,
      body: input.bodyId,
      roles: [...input.roles],
      deputyFor: input.deputyFor ?? null,
    },
  })
  return { id }
}

/** Ends a mandate from now on. A leader may end the deputies of the own office, the system administrator any. */
export async function endMandate(ctx: Context, mandateId: string): Promise<void> {
  const [mandate] = await ctx.sql<{ bodyId: string; deputyFor: string | null; endedAt: string | null }[]>`
    select body_id, deputy_for, ended_at from identity.mandate where id = ${mandateId} for update`
  if (!mandate) refuse('not-found')
  const asLeader = !ctx.actor.roles.includes('system-admin')
  if (asLeader && (mandate.bodyId !== ctx.actor.bodyId || mandate.deputyFor === null)) refuse('not-found')
  if (mandate.endedAt) refuse('mandate-ended')
  await ctx.sql`update identity.mandate set ended_at = ${ctx.now} where id = ${mandateId}`
  ctx.record({ subject: { kind: 'mandate', id: mandateId }, detail: { body: mandate.bodyId } })
}

/**
 * 代岗 (W18): the leader lets a colleague, or an officer whom the city lends, fill a seat of the own office between two days,
 * in the roles that the absent one holds there. That different people act on one case is watched by the review, not here.
 */
export async function appointDeputy(
  ctx: Context,
  input: { accountId: string; deputyFor: string; from: string; to: string },
): Promise<{ id: string }> {
  const bodyId = ctx.actor.bodyId ?? refuse('not-found')
  if (input.accountId === input.deputyFor) refuse('deputy-is-the-same-person', {}, { field: 'accountId' })
  if (input.to < ctx.today) refuse('period-is-over', { today: ctx.today }, { field: 'to' })
  const seats = await ctx.sql<{ roles: string[] }[]>`select roles from identity.mandate
    where account_id = ${input.deputyFor} and body_id = ${bodyId} and ended_at is null and deputy_for is null`
  if (seats.length === 0) refuse('not-found')
  const home = await getBody(ctx, bodyId)
  const homes = await ctx.sql<{ territory: string }[]>`select b.territory from identity.mandate m
    join identity.body b on b.id = m.body_id and b.kind = 'bureau'
    where m.account_id = ${input.accountId} and m.ended_at is null and m.deputy_for is null`
  const [city] = await ctx.sql<
    { parent: string | null }[]
  >`select parent from identity.territory where code = ${home.territory}`
  const mayHelp = homes.some(({ territory }) => territory === home.territory || territory === city?.parent)
  if (!mayHelp || !(await covers(ctx, home.territory)))
    refuse('deputy-from-own-office-or-city', {}, { field: 'accountId' })
  const roles = [...new Set(seats.flatMap(seat => seat.roles))]
  return grantMandate(ctx, {
    accountId: input.accountId,
    bodyId,
    roles,
    from: input.from,
    to: input.to,
    deputyFor: input.deputyFor,
  })
}

/** True when the account acts or ever acted for the body: who has a stake in it decides nothing about it (回避). */
export async function hasStakeIn(ctx: Context, of: { accountId: string | null; bodyId: string }): Promise<boolean> {
  const [mandate] = await ctx.sql`select 1 from identity.mandate
    where account_id = ${of.accountId} and body_id = ${of.bodyId} limit 1`
  return mandate !== undefined
}
