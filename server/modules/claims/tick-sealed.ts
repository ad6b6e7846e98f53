import type { Context } from '../../platform/context.ts'
import type { SelfCheck } from './claim.ts'
import { beginOwn } from './load-claim.ts'
import { readSealed } from './sealed.read.ts'

/** What the enterprise looked for on its own scan before sending it. */
export async function tickSealed(ctx: Context, input: { claimId: string; selfCheck: SelfCheck }) {
  const claim = await beginOwn(ctx, 'uploadSealed', input.claimId)
  await ctx.sql`update claims.claim set self_check = ${ctx.sql.json(input.selfCheck as never)}, changed_at = ${ctx.now} where id = ${claim.id}`
  return readSealed(ctx, claim.id)
}
