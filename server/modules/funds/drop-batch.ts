import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { type FundActName, mustAllow, type Source } from './funds.ts'

export interface BatchRow {
  id: string
  bodyId: string
  territory: string
  source: Source
  number: string
  state: 'made' | 'ordered' | 'dropped'
  amountFen: number
  orders: number
  before: string
}

/** The own bureau's batch under lock. @throws Refusal `not-found`. */
export async function lockBatch(ctx: Context, batchId: string): Promise<BatchRow> {
  const [row] = await ctx.sql<
    BatchRow[]
  >`select id, body_id, territory, source, number, state, amount_fen, orders, made_by as before
    from funds.batch where id = ${batchId} for update`
  if (!row || row.territory !== ctx.actor.territory) refuse('not-found')
  return row
}

async function beginBatch(ctx: Context, act: FundActName, batchId: string): Promise<BatchRow> {
  const row = await lockBatch(ctx, batchId)
  mustAllow(ctx, act, row)
  ctx.record({ subject: { kind: 'payment-batch', id: batchId }, territory: row.territory })
  return row
}

/** A batch that has not been ordered is given up: its lines may be paid by another one. */
export async function dropBatch(ctx: Context, input: { batchId: string; reason: string }): Promise<void> {
  const batch = await beginBatch(ctx, 'dropBatch', input.batchId)
  const orders = await ctx.sql<{ id: string; payoutId: string }[]>`select id, payout_id from funds.payment_order
    where batch_id = ${batch.id} and state = 'prepared'`
  await dropOrders(ctx, orders, input.reason)
  await ctx.sql`update funds.batch set state = 'dropped', dropped_by_name = ${ctx.actor.name}, dropped_because = ${input.reason}
    where id = ${batch.id}`
}

/** One payment is taken out before the batch is ordered, for instance because an objection came in. */
export async function takeOutOrder(
  ctx: Context,
  input: { batchId: string; orderId: string; reason: string },
): Promise<void> {
  const batch = await lockBatch(ctx, input.batchId)
  const [order] = await ctx.sql<{ id: string; payoutId: string; amountFen: number; state: string }[]>`
    select id, payout_id, amount_fen, state from funds.payment_order where id = ${input.orderId} and batch_id = ${batch.id}`
  if (!order) refuse('not-found')
  mustAllow(ctx, 'takeOutOrder', { state: order.state, territory: batch.territory })
  if (batch.orders === 1) return dropBatch(ctx, input)
  ctx.record({
    subject: { kind: 'payment-batch', id: batch.id },
    territory: batch.territory,
    detail: { order: order.id },
  })
  await dropOrders(ctx, [order], input.reason)
  await ctx.sql`update funds.batch set orders = orders - 1, amount_fen = amount_fen - ${order.amountFen} where id = ${batch.id}`
}

async function dropOrders(
  ctx: Context,
  orders: readonly { id: string; payoutId: string }[],
  reason: string,
): Promise<void> {
  const ids = orders.map(order => order.id)
  const payouts = orders.map(order => order.payoutId)
  await ctx.sql`update funds.payment_order set state = 'dropped', reason = ${reason} where id = any(${ids})`
  // A payout that has been at the bank before waits to be paid again; a new one is given up with its lines.
  await ctx.sql`update funds.payout p set state = case when exists
      (select 1 from funds.payment_order o where o.payout_id = p.id and o.state in ('returned', 'void')) then 'returned' else 'dropped' end
    where id = any(${payouts})`
  await ctx.sql`update funds.payout_line l set released_at = ${ctx.now} from funds.payout p
    where p.id = l.payout_id and p.state = 'dropped' and p.id = any(${payouts}) and l.released_at is null`
}
