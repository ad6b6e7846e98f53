import { uuidv7 } from 'uuidv7'
import { type Reason, refuse, refuseAll } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { type Candidate, candidatesOf } from './candidates.read.ts'
import { nextNumber, plainNumber } from './document-number.ts'
import { mustAllow, nothingYet, type Source } from './funds.ts'
import { type Balances, balancesOf, lockCash, mustBeCovered } from './ledger.ts'
import { type Bureau, ownBureau } from './own-bureau.ts'

/**
 * F4: a batch within the confirmed cash of the body. What fails a check cannot be in it; lines stand in one live payout and a
 * payout in one live order, by the database. Batches of one body and source are made one after the other.
 */
export async function makeBatch(
  ctx: Context,
  input: { source: Source; claimIds: readonly string[]; payoutIds: readonly string[] },
): Promise<{ batchId: string; number: string }> {
  const bureau = await ownBureau(ctx)
  const { code } = bureau.territory
  mustAllow(ctx, 'makeBatch', { state: nothingYet, territory: code })
  await lockCash(ctx, { bodyId: bureau.bodyId, territory: code }, input.source)
  const chosen = await chosenOf(ctx, bureau, input)
  const [account] = await ctx.sql`select 1 as one from funds.bank_account
    where body_id = ${bureau.bodyId} and source = ${input.source} limit 1`
  if (!account) refuse('bank-account-missing')
  const amountFen = chosen.reduce((sum, candidate) => sum + candidate.amountFen, 0)
  mustFitMoney(await balancesOf(ctx, bureau.bodyId, input.source), amountFen)
  const id = uuidv7()
  const number = plainNumber(ctx, 'ZF', code, await nextNumber(ctx, code, 'batch'))
  await ctx.sql`insert into funds.batch
    (id, body_id, territory, source, number, state, amount_fen, orders, made_by, made_by_name, made_at)
    values (${id}, ${bureau.bodyId}, ${code}, ${input.source}, ${number}, 'made', ${amountFen}, ${chosen.length},
      ${ctx.actor.accountId}, ${ctx.actor.name}, ${ctx.now})`
  await writeOrders(ctx, { bureau, source: input.source, batchId: id, chosen })
  ctx.record({
    subject: { kind: 'payment-batch', id },
    territory: code,
    detail: { number, amountFen, orders: chosen.length },
  })
  return { batchId: id, number }
}

async function chosenOf(
  ctx: Context,
  bureau: Bureau,
  input: { source: Source; claimIds: readonly string[]; payoutIds: readonly string[] },
): Promise<Candidate[]> {
  const claims = new Set(input.claimIds)
  const payouts = new Set(input.payoutIds)
  const chosen = (await candidatesOf(ctx, bureau, input.source)).filter(one =>
    one.payoutId === null ? claims.has(one.claimId) : payouts.has(one.payoutId),
  )
  if (chosen.length === 0 || chosen.length < claims.size + payouts.size) refuse('payment-not-in-list')
  const reasons: Reason[] = chosen.flatMap(brokenChecks)
  if (reasons.length > 0) refuseAll(reasons)
  return chosen
}

/** The failed checks of a payment, each as a reason that names the unit. */
export function brokenChecks(of: Pick<Candidate, 'checks' | 'bodyName' | 'month'>): Reason[] {
  return of.checks
    .filter(check => check.standing === 'broken')
    .map(check => ({ code: `payment-${check.check}`, params: { unit: of.bodyName, month: of.month } }))
}

/** Cash and 指标 are checked and named apart (W21); without recorded 指标 only cash counts. */
export function mustFitMoney(balances: Balances, wantedFen: number): void {
  mustBeCovered(balances.cashFen - balances.reservedFen, wantedFen)
  const leftFen = balances.indicatorFen - balances.spentFen - balances.reservedFen
  if (balances.indicatorFen > 0 && wantedFen > leftFen) {
    refuse('indicator-short', { shortFen: wantedFen - leftFen, availableFen: leftFen, wantedFen })
  }
}

async function writeOrders(
  ctx: Context,
  of: { bureau: Bureau; source: Source; batchId: string; chosen: Candidate[] },
): Promise<void> {
  const { code } = of.bureau.territory
  const fresh = of.chosen.filter(one => one.payoutId === null)
  const firstPayout = fresh.length > 0 ? await nextNumber(ctx, code, 'payout', fresh.length) : 0
  const firstOrder = await nextNumber(ctx, code, 'order', of.chosen.length)
  const payouts = fresh.map((one, index) => ({
    id: uuidv7(),
    claimId: one.claimId,
    bodyId: one.bodyId,
    bodyName: one.bodyName,
    month: one.month,
    payerId: of.bureau.bodyId,
    territory: code,
    source: of.source,
    number: plainNumber(ctx, 'BF', code, firstPayout + index),
    headcount: one.lines,
    amountFen: one.amountFen,
    state: 'made',
    madeAt: ctx.now,
  }))
  if (payouts.length > 0) await ctx.sql`insert into funds.payout ${ctx.sql(payouts)}`
  const payoutOf = (one: Candidate) => one.payoutId ?? payouts.find(payout => payout.claimId === one.claimId)?.id ?? ''
  await writeLines(
    ctx,
    fresh.flatMap(one => one.lineRows.map(line => ({ id: uuidv7(), payoutId: payoutOf(one), ...line }))),
  )
  const orders = of.chosen.map((one, index) => ({
    id: uuidv7(),
    payoutId: payoutOf(one),
    batchId: of.batchId,
    reference: plainNumber(ctx, 'P', code, firstOrder + index),
    payeeAccountId: one.guard.account?.id,
    bank: one.guard.account?.bank,
    accountName: one.guard.account?.accountName,
    numberSealed: one.guard.account?.numberSealed,
    lastFour: one.guard.account?.lastFour,
    amountFen: one.amountFen,
    state: 'prepared',
  }))
  const inserted = await ctx.sql`insert into funds.payment_order ${ctx.sql(orders)} on conflict do nothing returning id`
  if (inserted.length < orders.length) refuse('payment-ordered-already')
  const again = of.chosen.flatMap(one => one.payoutId ?? [])
  await ctx.sql`update funds.payout set state = 'made' where id = any(${again})`
}

async function writeLines(
  ctx: Context,
  lines: { id: string; payoutId: string; lineId: string; amountFen: number }[],
): Promise<void> {
  for (let start = 0; start < lines.length; start += 5000) {
    const part = lines.slice(start, start + 5000)
    const inserted = await ctx.sql`insert into funds.payout_line ${ctx.sql(part)} on conflict do nothing returning id`
    if (inserted.length < part.length) refuse('line-in-payout-already')
  }
}
