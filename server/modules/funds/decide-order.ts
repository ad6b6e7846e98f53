import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { mustAllow } from './funds.ts'
import { lockCash } from './ledger.ts'
import { getOrder, lockOrder, settleVoid } from './settle-order.ts'

/**
 * The bank never answered: a payer finds out and says with the reason that it was not carried out. Only then may the payout be
 * ordered again; by itself nothing in transit is ever sent twice.
 */
export async function decideOrder(
  ctx: Context,
  input: { orderId: string; reason: string },
): Promise<{ state: 'void' }> {
  const found = await getOrder(ctx, input.orderId)
  await lockCash(ctx, { bodyId: found.payerId, territory: found.territory }, found.source)
  const order = (await lockOrder(ctx, { orderId: found.id })) ?? refuse('not-found')
  mustAllow(ctx, 'decideOrder', order)
  await ctx.sql`insert into funds.order_decision (order_id, reason, decided_by, decided_by_name, day, at)
    values (${order.id}, ${input.reason}, ${ctx.actor.accountId}, ${ctx.actor.name}, ${ctx.today}, ${ctx.now})`
  await settleVoid(ctx, order, { day: ctx.today, reason: input.reason })
  ctx.record({
    subject: { kind: 'payment-order', id: order.id },
    territory: order.territory,
    detail: { reason: input.reason },
  })
  return { state: 'void' }
}
