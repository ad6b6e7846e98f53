import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { caseOf, closeCase } from '../review/index.ts'
import { readClaim } from './claims.read.ts'
import { endDisputes } from './disputes.ts'
import { beginOwn, lockMonth, writeHistory } from './load-claim.ts'

/**
 * Takes a submitted claim back before it is accepted: it is a draft again, with all its papers. Its persons are free, and so is the
 * other side of a dispute.
 */
export async function withdrawClaim(ctx: Context, claimId: string) {
  const claim = await beginOwn(ctx, 'withdrawClaim', claimId)
  const file = await caseOf(ctx, 'claim', claimId)
  if (file?.state !== 'submitted') refuse('already-accepted')
  await closeCase(ctx, 'claim', claimId)
  await lockMonth(ctx, claim.month)
  const lines = await ctx.sql<
    { id: string }[]
  >`update claims.line set state = 'drafted' where claim_id = ${claimId} and state = 'claimed' returning id`
  await endDisputes(
    ctx,
    lines.map(line => line.id),
  )
  await ctx.sql`update claims.claim set state = 'draft', submitted_at = null, promised_on = null,
    changed_at = ${ctx.now} where id = ${claimId}`
  await writeHistory(ctx, claimId, 'withdrawn')
  return readClaim(ctx, claimId)
}
