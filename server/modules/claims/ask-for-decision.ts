import { uuidv7 } from 'uuidv7'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { changedRead } from './edit-cell.ts'
import { formsMayDiffer } from './forms-state.ts'
import { sumUp } from './judge-claim.ts'
import { getLine } from './lines.read.ts'
import { beginOwn, writeHistory } from './load-claim.ts'

/** A precheck is no refusal (W2): the enterprise may put a row before an official, with its reason. */
export async function askForDecision(ctx: Context, input: { claimId: string; lineId: string; reason: string }) {
  const claim = await beginOwn(ctx, 'askForDecision', input.claimId)
  const line = await getLine(ctx, claim, input.lineId)
  if (line.state === 'removed') refuse('row-removed')
  if (line.verdict === 'fits') refuse('row-fits-already')
  // What cannot be read cannot be decided: the official would decide about nobody.
  if (line.faults.length > 0 || line.personId === null) refuse('row-faulty-first')
  await ctx.sql`insert into claims.decision_request (id, claim_id, line_id, reason, at, by_account, by_name)
    values (${uuidv7()}, ${claim.id}, ${line.id}, ${input.reason}, ${ctx.now}, ${ctx.actor.accountId}, ${ctx.actor.name})`
  await ctx.sql`update claims.line set decision_asked = true, changed_at = ${ctx.now} where id = ${line.id}`
  await sumUp(ctx, claim.id)
  await formsMayDiffer(ctx, claim, 'decision-asked')
  await writeHistory(ctx, claim.id, 'decision-asked', { seq: line.seq, name: line.name })
  return changedRead(ctx, claim, line.id)
}
