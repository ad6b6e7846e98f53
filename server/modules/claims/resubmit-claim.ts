import type { Context } from '../../platform/context.ts'
import { getPack } from '../law/index.ts'
import { caseOf, resubmitCase } from '../review/index.ts'
import { claimReadOf, readClaim } from './claims.read.ts'
import { markDisputes } from './disputes.ts'
import { beginOwn, getOwn, lockAny, lockMonth, writeHistory } from './load-claim.ts'
import { refreshQueue } from './queue-line.ts'
import { keepEdits, standingLines } from './store-roster.ts'
import { askRegisters, claimLines, mustBeComplete } from './submit-claim.ts'

/** Sends a corrected claim back. It goes to the officer who returned it; a second call changes nothing. */
export async function resubmitClaim(ctx: Context, claimId: string) {
  await getOwn(ctx, claimId)
  const known = await lockAny(ctx, claimId)
  if (known.submittedAt !== null && (known.state === 'submitted' || known.state === 'in-review'))
    return readClaim(ctx, claimId)
  const claim = await beginOwn(ctx, 'resubmitClaim', claimId)
  const pack = getPack(claim.packId)
  await lockMonth(ctx, claim.month)
  await mustBeComplete(ctx, claim, pack)
  await keepEdits(ctx, claim, { judging: { pack }, lines: await standingLines(ctx, claimId), as: 'submitted' })
  await claimLines(ctx, claim)
  const { dueDay } = await resubmitCase(ctx, 'claim', claimId)
  const back = (await caseOf(ctx, 'claim', claimId))?.state === 'accepted' ? 'in-review' : 'submitted'
  await ctx.sql`update claims.claim set state = ${back}, promised_on = ${dueDay}, changed_at = ${ctx.now} where id = ${claimId}`
  await markDisputes(ctx, claim)
  await askRegisters(ctx, claim)
  await refreshQueue(ctx, await lockAny(ctx, claimId))
  await writeHistory(ctx, claimId, 'resubmitted', { dueDay })
  await ctx.announce('claims.submitted', { claimId })
  return claimReadOf(ctx, await lockAny(ctx, claimId))
}
