import { type Fen, formatYuan } from '../../../values/money.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { notify } from '../notifications/index.ts'
import './events.ts'
import type { Source } from './funds.ts'
import { type Movement, postEntry } from './ledger.ts'

export interface OpenOrder {
  id: string
  payoutId: string
  payerId: string
  territory: string
  source: Source
  bodyId: string
  claimId: string
  month: string
  amountFen: Fen
  lastFour: string
  accountName: string
  reference: string
  state: 'prepared' | 'ordered' | 'accepted' | 'returned' | 'void' | 'dropped'
}

type OrderKey = { orderId: string } | { reference: string; territory: string }

/** The own bureau's order as it stands, without a lock: the cash is locked before the order, always. */
export async function getOrder(ctx: Context, orderId: string): Promise<OpenOrder> {
  const [row] = await ctx.sql<OpenOrder[]>`${orderSql(ctx, { orderId })}`
  if (!row || row.territory !== ctx.actor.territory) refuse('not-found')
  return row
}

/** An order with what its settlement needs, under lock. */
export async function lockOrder(ctx: Context, by: OrderKey): Promise<OpenOrder | undefined> {
  const [row] = await ctx.sql<OpenOrder[]>`${orderSql(ctx, by)} for update of o, p`
  return row
}

function orderSql(ctx: Context, by: OrderKey) {
  const which =
    'orderId' in by
      ? ctx.sql`o.id = ${by.orderId}`
      : ctx.sql`o.reference = ${by.reference} and p.territory = ${by.territory}`
  return ctx.sql`select o.id, o.payout_id, p.payer_id, p.territory, p.source, p.body_id, p.claim_id, p.month, o.amount_fen,
      o.last_four, o.account_name, o.reference, o.state
    from funds.payment_order o join funds.payout p on p.id = o.payout_id where ${which}`
}

/** The bank has paid: the payout is settled, its lines are paid, the unit is told. */
export async function settleAccepted(ctx: Context, order: OpenOrder, day: string): Promise<void> {
  await resolve(ctx, order, { state: 'accepted', payout: 'paid', reason: null, day })
  const owner = { bodyId: order.payerId, territory: order.territory }
  await enter(ctx, order, 'payment-accepted', day, [
    { owner, to: 'paid-out', from: 'payment-in-transit', amountFen: order.amountFen },
    { owner, to: 'receivable', from: 'commitment', amountFen: order.amountFen },
  ])
  const lines = await ctx.sql<{ lineId: string }[]>`select line_id from funds.payout_line
    where payout_id = ${order.payoutId} and released_at is null order by line_id`
  const lineIds = lines.map(line => line.lineId)
  const { payoutId, amountFen, reference } = order
  await ctx.announce('funds.paid', { lineIds, payoutId, amountFen, day, reference })
  await tellUnit(ctx, order, 'funds-paid', { lastFour: order.lastFour, day })
}

/** The bank sent it back: the money is cash again; the payout waits for a corrected account, without a new claim (W14). */
export async function settleReturned(
  ctx: Context,
  order: OpenOrder,
  of: { day: string; reason: string },
): Promise<void> {
  await comeBack(ctx, order, { ...of, state: 'returned', kind: 'payment-returned' })
  await tellUnit(ctx, order, 'funds-returned', { lastFour: order.lastFour, reason: of.reason })
}

/** A person found that the bank never carried it out: the money is cash again and may be ordered anew. */
export async function settleVoid(ctx: Context, order: OpenOrder, of: { day: string; reason: string }): Promise<void> {
  await comeBack(ctx, order, { ...of, state: 'void', kind: 'payment-void' })
}

async function comeBack(
  ctx: Context,
  order: OpenOrder,
  of: { state: 'returned' | 'void'; kind: 'payment-returned' | 'payment-void'; day: string; reason: string },
): Promise<void> {
  await resolve(ctx, order, { state: of.state, payout: 'returned', reason: of.reason, day: of.day })
  const owner = { bodyId: order.payerId, territory: order.territory }
  await enter(ctx, order, of.kind, of.day, [
    { owner, to: 'cash', from: 'payment-in-transit', amountFen: order.amountFen },
  ])
  await ctx.announce('funds.payout-returned', { payoutId: order.payoutId, bodyId: order.bodyId, reason: of.reason })
}

async function resolve(
  ctx: Context,
  order: OpenOrder,
  to: { state: string; payout: 'paid' | 'returned'; reason: string | null; day: string },
): Promise<void> {
  await ctx.sql`update funds.payment_order set state = ${to.state}, reason = ${to.reason}, resolved_on = ${to.day} where id = ${order.id}`
  await ctx.sql`update funds.payout set state = ${to.payout}, paid_on = ${to.payout === 'paid' ? to.day : null} where id = ${order.payoutId}`
}

async function enter(
  ctx: Context,
  order: OpenOrder,
  kind: 'payment-accepted' | 'payment-returned' | 'payment-void',
  day: string,
  movements: Movement[],
): Promise<void> {
  await postEntry(ctx, { kind, subjectId: order.id, source: order.source, territory: order.territory, day, movements })
}

async function tellUnit(
  ctx: Context,
  order: OpenOrder,
  code: string,
  params: Record<string, string | number>,
): Promise<void> {
  await notify(ctx, {
    bodyId: order.bodyId,
    code,
    params: { month: order.month, amount: formatYuan(order.amountFen), ...params },
    link: `/work/enterprise/claims/${order.claimId}/progress`,
  })
}
