import type { Context } from '../../platform/context.ts'
import { type QueueLine, refreshQueueLine } from '../review/index.ts'
import type { ClaimRecord } from './load-claim.ts'

/** How the claim stands in the queue and what may be signed: kept with the case, so that review never reads claims. */
export async function queueLineOf(ctx: Context, claim: ClaimRecord): Promise<QueueLine> {
  const [row] = await ctx.sql<Omit<QueueLine, 'month' | 'first'>[]>`
    select count(*)::int as headcount, coalesce(sum(asked_fen), 0)::bigint as amount_fen,
      (count(*) filter (where disputed or decision_asked or verdict <> 'fits' or wage in ('missing', 'differs')))::int as exceptions,
      (count(*) filter (where state = 'claimed' and decision is null))::int as undecided,
      (count(*) filter (where state = 'claimed' and decision = 'pass'))::int as approved_headcount,
      coalesce(sum(amount_fen) filter (where state = 'claimed' and decision = 'pass'), 0)::bigint as approved_fen
    from claims.line where claim_id = ${claim.id} and state in ('claimed', 'waiting')`
  if (!row) throw new Error('a count without rows')
  return { month: claim.month, first: claim.firstOfBody, ...row }
}

/** Brings the case's line up to date after a decision on lines. */
export async function refreshQueue(ctx: Context, claim: ClaimRecord): Promise<void> {
  await refreshQueueLine(ctx, 'claim', claim.id, await queueLineOf(ctx, claim))
}
