import { uuidv7 } from 'uuidv7'
import type { Context } from '../../platform/context.ts'
import { isAllowed } from './claim.ts'
import { lockAny, writeHistory } from './load-claim.ts'

/** Which claims these lines belong to, in one order, so that two runs never wait for each other in a circle. */
async function claimsOf(ctx: Context, lineIds: readonly string[]): Promise<string[]> {
  const rows = await ctx.sql<
    { claimId: string }[]
  >`select distinct claim_id from claims.line where id = any(${lineIds as string[]}) order by claim_id`
  return rows.map(row => row.claimId)
}

/** Money was asked for: only after publicity without objection (12号 二(一)). Asking again for the same lines changes nothing. */
export async function markRequested(ctx: Context, lineIds: readonly string[]): Promise<void> {
  for (const claimId of await claimsOf(ctx, lineIds)) {
    const claim = await lockAny(ctx, claimId)
    if (!isAllowed('request', claim))
      throw new Error(`money was requested for claim ${claimId} in state ${claim.state}`)
    if (claim.state === 'requested') continue
    await ctx.sql`update claims.claim set state = 'requested', changed_at = ${ctx.now} where id = ${claimId}`
    await writeHistory(ctx, claimId, 'requested')
  }
}

/** The bank has paid these lines. A line is paid once; the claim is paid when none of its lines waits or is held any more. */
export async function markPaid(
  ctx: Context,
  input: { lineIds: readonly string[]; payoutId?: string; day?: string; reference?: string },
): Promise<void> {
  for (const claimId of await claimsOf(ctx, input.lineIds)) {
    const claim = await lockAny(ctx, claimId)
    const paid = await ctx.sql<{ fen: number }[]>`update claims.line set state = 'paid'
      where claim_id = ${claimId} and id = any(${input.lineIds as string[]}) and state = 'approved' returning approved_fen as fen`
    if (paid.length === 0) continue
    if (!isAllowed('pay', claim)) throw new Error(`claim ${claimId} was paid in state ${claim.state}`)
    const fen = paid.reduce((sum, line) => sum + line.fen, 0)
    await ctx.sql`insert into claims.payment (id, claim_id, payout_id, amount_fen, day, lines, reference)
      values (${uuidv7()}, ${claimId}, ${input.payoutId ?? uuidv7()}, ${fen}, ${input.day ?? ctx.today}, ${paid.length},
        ${input.reference ?? null})`
    const [left] =
      await ctx.sql`select 1 from claims.line where claim_id = ${claimId} and state in ('approved', 'frozen') limit 1`
    await ctx.sql`update claims.claim set state = ${left ? 'requested' : 'paid'}, changed_at = ${ctx.now} where id = ${claimId}`
    await writeHistory(ctx, claimId, 'paid', { amountFen: fen, lines: paid.length })
  }
}
