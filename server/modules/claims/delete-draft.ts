import type { Context } from '../../platform/context.ts'
import { readClaim } from './claims.read.ts'
import { beginOwn, writeHistory } from './load-claim.ts'

/** A draft that is no longer wanted: kept as withdrawn, its month is free. */
export async function deleteDraft(ctx: Context, claimId: string) {
  const claim = await beginOwn(ctx, 'deleteDraft', claimId)
  await ctx.sql`update claims.claim set state = 'withdrawn', changed_at = ${ctx.now} where id = ${claim.id}`
  await writeHistory(ctx, claim.id, 'draft-deleted')
  return readClaim(ctx, claim.id)
}
