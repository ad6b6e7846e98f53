import { type Reason, refuse, refuseAll } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { storeFile } from '../documents/index.ts'
import { hasStakeIn } from '../identity/index.ts'
import { caseOf, officersOf } from '../review/index.ts'
import { bankFiles } from './bank-file.ts'
import { type BatchRow, lockBatch } from './drop-batch.ts'
import { mustAllow } from './funds.ts'
import { checksOf, type Guard, guardsOf, heldSql } from './guards.ts'
import { balancesOf, lockCash, mustBeCovered, postEntry } from './ledger.ts'
import { brokenChecks } from './make-batch.ts'

interface Order {
  id: string
  payoutId: string
  claimId: string
  splitFrom: string | null
  bodyId: string
  bodyName: string
  month: string
  payeeAccountId: string
  amountFen: number
  heldLines: number
}

/**
 * The payer orders the batch: none of the officers of its cases, nor who made it (08-03 procedure: acceptance, review and payment
 * by different people). Every check runs again under lock, the money leaves the cash and is in transit, and the bank file is fixed.
 * A second try finds the batch ordered and changes nothing.
 */
export async function orderBatch(ctx: Context, batchId: string): Promise<{ csvSha256: string; xlsxSha256: string }> {
  const batch = await lockBatch(ctx, batchId)
  if (batch.state === 'ordered') refuse('batch-ordered-already', { number: batch.number })
  mustAllow(ctx, 'orderBatch', batch)
  const owner = { bodyId: batch.bodyId, territory: batch.territory }
  await lockCash(ctx, owner, batch.source)
  const orders = await lockOrders(ctx, batch)
  await mustStillHold(ctx, orders, batch.before)
  await mustBeOthers(ctx, orders, batch.before)
  mustBeCovered((await balancesOf(ctx, batch.bodyId, batch.source)).cashFen, batch.amountFen)
  for (const order of orders) {
    await postEntry(ctx, {
      kind: 'payment-ordered',
      subjectId: order.id,
      source: batch.source,
      territory: batch.territory,
      day: ctx.today,
      movements: [{ owner, to: 'payment-in-transit', from: 'cash', amountFen: order.amountFen }],
    })
  }
  await ctx.sql`update funds.payment_order set state = 'ordered', ordered_on = ${ctx.today} where batch_id = ${batch.id} and state = 'prepared'`
  await ctx.sql`update funds.payout set state = 'ordered' where id = any(${orders.map(order => order.payoutId)})`
  ctx.record({
    subject: { kind: 'payment-batch', id: batch.id },
    territory: batch.territory,
    detail: { amountFen: batch.amountFen },
  })
  return fixFiles(ctx, batch)
}

/** Lines are held in the state in which they are checked until the order stands. */
async function lockOrders(ctx: Context, batch: BatchRow): Promise<Order[]> {
  await ctx.sql`select l.id from claims.line l join funds.payout_line pl on pl.line_id = l.id and pl.released_at is null
    join funds.payment_order o on o.payout_id = pl.payout_id
    where o.batch_id = ${batch.id} and o.state = 'prepared' order by l.id for share of l`
  return ctx.sql<
    Order[]
  >`select o.id, o.payout_id, p.claim_id, c.split_from, p.body_id, p.body_name, p.month, o.payee_account_id, o.amount_fen,
      (select count(*)::int from funds.payout_line pl join claims.line l on l.id = pl.line_id
        where pl.payout_id = p.id and pl.released_at is null and ${heldSql(ctx)}) as held_lines
    from funds.payment_order o join funds.payout p on p.id = o.payout_id join claims.claim c on c.id = p.claim_id
    where o.batch_id = ${batch.id} and o.state = 'prepared' order by o.reference for update of o, p`
}

async function mustStillHold(ctx: Context, orders: readonly Order[], maker: string): Promise<void> {
  const guards = await guardsOf(
    ctx,
    orders.map(order => order.claimId),
  )
  const reasons = orders.flatMap((order): Reason[] => {
    const guard = guards.get(order.claimId)
    if (!guard) return [{ code: 'not-found' }]
    const checks = checksOf(guard, { today: ctx.today, heldLines: order.heldLines })
    return [...brokenChecks({ ...order, checks }), ...accountReasons([ctx.actor.accountId, maker], order, guard)]
  })
  if (reasons.length > 0) refuseAll(reasons)
}

/** Who approved a changed account neither makes nor orders its payment (D-88). */
function accountReasons(payers: readonly (string | null)[], order: Order, guard: Guard): Reason[] {
  const params = { unit: order.bodyName, month: order.month }
  if (guard.account?.id !== order.payeeAccountId) return [{ code: 'account-changed-since', params }]
  const { approvedBy } = guard.account
  return approvedBy !== null && payers.includes(approvedBy) ? [{ code: 'payer-approved-account', params }] : []
}

/** 付款人 ≠ 审核人: who acted at a tier of the case, or acts for the unit, neither makes the batch nor orders it. */
async function mustBeOthers(ctx: Context, orders: readonly Order[], maker: string): Promise<void> {
  const payers = [ctx.actor.accountId ?? '', maker]
  const reasons: Reason[] = []
  for (const order of orders) {
    const params = { unit: order.bodyName, month: order.month }
    for (const subject of [order.claimId, order.splitFrom]) {
      const found = subject === null ? undefined : await caseOf(ctx, 'claim', subject)
      const officers = found ? await officersOf(ctx, found.id) : []
      if (payers.some(payer => officers.includes(payer))) reasons.push({ code: 'payer-was-reviewer', params })
    }
    for (const accountId of payers) {
      if (await hasStakeIn(ctx, { accountId, bodyId: order.bodyId }))
        reasons.push({ code: 'payer-acts-for-unit', params })
    }
  }
  if (reasons.length > 0) refuseAll(reasons)
}

async function fixFiles(ctx: Context, batch: BatchRow): Promise<{ csvSha256: string; xlsxSha256: string }> {
  const files = await bankFiles(ctx, batch)
  const subject = { kind: 'payment-batch', id: batch.id }
  const kept = { kind: 'bank-file', subject, retention: 'voucher' } as const
  const csv = await storeFile(ctx, { ...files.csv, ...kept })
  const xlsx = await storeFile(ctx, { ...files.xlsx, ...kept })
  await ctx.sql`update funds.batch set state = 'ordered', ordered_by = ${ctx.actor.accountId}, ordered_by_name = ${ctx.actor.name},
    ordered_on = ${ctx.today}, ordered_at = ${ctx.now}, csv_file_id = ${csv.id}, csv_sha256 = ${csv.sha256},
    xlsx_file_id = ${xlsx.id}, xlsx_sha256 = ${xlsx.sha256} where id = ${batch.id}`
  return { csvSha256: csv.sha256, xlsxSha256: xlsx.sha256 }
}
