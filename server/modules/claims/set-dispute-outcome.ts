import { uuidv7 } from 'uuidv7'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { mustOwn } from '../identity/index.ts'
import { readCaseClaim } from './case.read.ts'
import { beginInitial } from './decide-lines.ts'
import { clearDisputed } from './disputes.ts'
import { isAllowed } from './claim.ts'
import { type ClaimRecord, getCovered, lockAny, lockMonth, writeHistory } from './load-claim.ts'
import { queueLineOf } from './queue-line.ts'
import { refreshQueueLine } from '../review/index.ts'
import { removeLines } from './follow-publicity.ts'

interface Dispute {
  id: string
  lineId: string
  otherLineId: string
  outcome: string | null
  /** The two claims and the territories that decide on them. */
  claimId: string
  otherClaimId: string
  territory: string
  otherTerritory: string
}

/**
 * 协查 (W1): each side says what it found; once both say the same the dispute is over. Where one bureau decides on both claims, its
 * word is enough. The line that may not stand stays in dispute until its officer refuses it.
 */
export async function setDisputeOutcome(
  ctx: Context,
  input: { claimId: string; disputeId: string; outcome: 'this-claim' | 'other-claim' | 'neither'; reason: string },
) {
  const claim = await beginSide(ctx, input.claimId)
  await lockMonth(ctx, claim.month)
  const [dispute] = await ctx.sql<
    Dispute[]
  >`select d.id, d.line_id, d.other_line_id, d.outcome, c.id as claim_id, o.id as other_claim_id,
      c.territory, o.territory as other_territory
    from claims.dispute d join claims.line l on l.id = d.line_id join claims.claim c on c.id = l.claim_id
      join claims.line k on k.id = d.other_line_id join claims.claim o on o.id = k.claim_id
    where d.id = ${input.disputeId} and (c.id = ${claim.id} or o.id = ${claim.id})`
  if (!dispute) refuse('not-found')
  if (dispute.outcome !== null) refuse('dispute-over')
  const mine = dispute.claimId === claim.id
  const outcome = input.outcome === 'neither' ? 'neither' : (input.outcome === 'this-claim') === mine ? 'line' : 'other'
  await ctx.sql`insert into claims.dispute_finding (id, dispute_id, claim_id, outcome, reason, at, by_account, by_name)
    values (${uuidv7()}, ${dispute.id}, ${claim.id}, ${outcome}, ${input.reason}, ${ctx.now}, ${ctx.actor.accountId}, ${ctx.actor.name})`
  const findings = await ctx.sql<{ claimId: string; outcome: string }[]>`select distinct on (claim_id) claim_id, outcome
    from claims.dispute_finding where dispute_id = ${dispute.id} order by claim_id, at desc, id desc`
  const agreed = findings.every(finding => finding.outcome === outcome)
  const enough = findings.length === 2 || dispute.territory === dispute.otherTerritory
  if (agreed && enough) await conclude(ctx, dispute, outcome)
  await writeHistory(ctx, claim.id, agreed && enough ? 'dispute-concluded' : 'dispute-found')
  ctx.record({
    subject: { kind: 'claim', id: claim.id },
    territory: claim.territory,
    detail: { dispute: dispute.id, outcome: input.outcome },
  })
  return readCaseClaim(ctx, claim.id)
}

/** In review the officer of the case speaks; afterwards the bureau that decided on the claim. */
async function beginSide(ctx: Context, claimId: string): Promise<ClaimRecord> {
  const claim = await getCovered(ctx, claimId)
  if (isAllowed('decideOwed', claim)) return beginInitial(ctx, 'decideOwed', claimId)
  await mustOwn(ctx, claim.territory)
  return lockAny(ctx, claimId)
}

async function conclude(ctx: Context, dispute: Dispute, outcome: 'line' | 'other' | 'neither'): Promise<void> {
  await ctx.sql`update claims.dispute set outcome = ${outcome}, decided_at = ${ctx.now} where id = ${dispute.id}`
  const standing = outcome === 'line' ? [dispute.lineId] : outcome === 'other' ? [dispute.otherLineId] : []
  await clearDisputed(ctx, standing)
  const fallen = [dispute.lineId, dispute.otherLineId].filter(id => !standing.includes(id))
  const approved = await ctx.sql<{ id: string; claimId: string }[]>`select id, claim_id from claims.line
    where id = any(${fallen}) and state = 'frozen'`
  for (const line of approved) await removeLines(ctx, { claimId: line.claimId, lineIds: [line.id] })
  for (const claimId of [dispute.claimId, dispute.otherClaimId]) {
    const [other] = await ctx.sql<ClaimRecord[]>`select * from claims.claim where id = ${claimId}`
    if (other?.state === 'in-review') await refreshQueueLine(ctx, 'claim', claimId, await queueLineOf(ctx, other))
  }
}
