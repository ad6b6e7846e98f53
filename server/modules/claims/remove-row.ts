import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { readClaim } from './claims.read.ts'
import { endDisputes } from './disputes.ts'
import { writeEdit } from './edit-cell.ts'
import { formsMayDiffer } from './forms-state.ts'
import { sumUp } from './judge-claim.ts'
import { getLine } from './lines.read.ts'
import { beginOwn } from './load-claim.ts'

/** Takes a row out of the claim; it is kept as removed and can come back with a version. */
export async function removeRow(ctx: Context, input: { claimId: string; lineId: string }) {
  const claim = await beginOwn(ctx, 'editRoster', input.claimId)
  const line = await getLine(ctx, claim, input.lineId)
  if (line.state === 'removed') refuse('row-removed')
  await ctx.sql`update claims.line set state = 'removed', changed_at = ${ctx.now} where id = ${line.id}`
  await endDisputes(ctx, [line.id])
  await ctx.sql`update claims.claim set roster_equal_to = null where id = ${claim.id}`
  await writeEdit(ctx, { claimId: claim.id, lineId: line.id, act: 'removed', was: line.name })
  await sumUp(ctx, claim.id)
  await formsMayDiffer(ctx, claim, 'roster-changed')
  return readClaim(ctx, claim.id)
}
