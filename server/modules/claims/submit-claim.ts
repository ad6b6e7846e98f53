import type { FactValue, Pack } from '../../../policies/kit.ts'
import { type Reason, refuseAll } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { getPack } from '../law/index.ts'
import { type CheckSource, requestChecks } from '../registry/index.ts'
import { openCase } from '../review/index.ts'
import { liveLineStates } from './claim.ts'
import { claimReadOf, reviewDaysOf, readClaim } from './claims.read.ts'
import { markDisputes } from './disputes.ts'
import { formsMayDiffer } from './forms-state.ts'
import { included, judgeClaim, sumUp } from './judge-claim.ts'
import { beginOwn, type ClaimRecord, getOwn, lockAny, lockMonth, writeHistory } from './load-claim.ts'
import { queueLineOf } from './queue-line.ts'
import { keepEdits, standingLines } from './store-roster.ts'
import { blockersOf } from './submission-checks.ts'
import { summaryOf } from './summary.read.ts'

/**
 * Puts the claim before its bureau. Everything that forbids it comes at once. From now on its persons are marked for the month; a
 * person whom another enterprise claims too is in dispute on both sides, whoever came first (W1). A second call changes nothing.
 */
export async function submitClaim(ctx: Context, claimId: string) {
  await getOwn(ctx, claimId)
  const known = await lockAny(ctx, claimId)
  if (known.submittedAt !== null && known.state !== 'withdrawn') return readClaim(ctx, claimId)
  const claim = await beginOwn(ctx, 'submitClaim', claimId)
  const pack = getPack(claim.packId)
  await lockMonth(ctx, claim.month)
  await mustBeComplete(ctx, claim, pack)
  await keepEdits(ctx, claim, { judging: { pack }, lines: await standingLines(ctx, claimId), as: 'submitted' })
  await claimLines(ctx, claim)
  const [earlier] = await ctx.sql`select 1 from claims.claim
    where body_id = ${claim.bodyId} and id <> ${claimId} and submitted_at is not null limit 1`
  await ctx.sql`update claims.claim set state = 'submitted', submitted_at = ${ctx.now}, submitted_by = ${ctx.actor.accountId},
    first_of_body = ${!earlier}, changed_at = ${ctx.now} where id = ${claimId}`
  const disputed = await markDisputes(ctx, claim)
  const submitted = await lockAny(ctx, claimId)
  const { dueDay } = await openCase(ctx, {
    kind: 'claim',
    subjectId: claimId,
    territory: claim.territory,
    bodyId: claim.bodyId,
    bodyName: claim.bodyName,
    queue: await queueLineOf(ctx, submitted),
    ...reviewDaysOf(pack),
  })
  await ctx.sql`update claims.claim set promised_on = ${dueDay} where id = ${claimId}`
  await askRegisters(ctx, claim)
  await writeHistory(ctx, claimId, 'submitted', { headcount: submitted.headcount, dueDay })
  ctx.record({
    subject: { kind: 'claim', id: claimId },
    territory: claim.territory,
    detail: { headcount: submitted.headcount, amountFen: submitted.amountFen, disputed },
  })
  await ctx.announce('claims.submitted', { claimId })
  return claimReadOf(ctx, await lockAny(ctx, claimId))
}

/** Judges everything once more under the lock of the month and refuses with every reason. */
export async function mustBeComplete(ctx: Context, claim: ClaimRecord, pack: Pack): Promise<void> {
  await judgeClaim(ctx, claim)
  await sumUp(ctx, claim.id)
  await formsMayDiffer(ctx, claim, 'judged-again')
  const blockers = await blockersOf(ctx, claim, { pack, summary: await summaryOf(ctx, claim, pack) })
  const twice = await ctx.sql<{ seq: number; name: string }[]>`select l.seq, l.name from claims.line l
    where l.claim_id = ${claim.id} and l.state = 'drafted' and exists (select 1 from claims.line o where o.person_id = l.person_id
      and o.month = l.month and o.body_id = l.body_id and o.claim_id <> l.claim_id and o.state = any(${[...liveLineStates]}))
    order by l.seq limit 20`
  const reasons: Reason[] = [
    ...blockers.map(one => ({
      code: one.code,
      ...(one.params ? { params: one.params } : {}),
      at: { field: one.step },
    })),
    ...twice.map(line => ({
      code: 'person-already-claimed',
      params: { month: claim.month, name: line.name },
      at: { row: line.seq },
    })),
  ]
  if (reasons.length > 0) refuseAll(reasons)
}

/** The lines stand for their persons and month from now on. */
export async function claimLines(ctx: Context, claim: ClaimRecord): Promise<void> {
  await ctx.sql`update claims.line set state = 'claimed' where claim_id = ${claim.id} and state = 'drafted' and ${included(ctx)}`
}

/** The registers that are asked about a line: those that any check of the notice needs (W9). */
function registersOf(pack: Pack, facts: Record<string, FactValue>): CheckSource[] {
  return [...new Set<CheckSource>(pack.checks.flatMap(check => check.asks?.(facts) ?? []))]
}

/** Notes what other authorities must be asked about the claim's people. */
export async function askRegisters(ctx: Context, claim: ClaimRecord): Promise<void> {
  const pack = getPack(claim.packId)
  const lines = await ctx.sql<
    { personId: string; facts: Record<string, FactValue> }[]
  >`select person_id, facts from claims.line
    where claim_id = ${claim.id} and state = 'claimed' and person_id is not null`
  await requestChecks(ctx, {
    bodyId: claim.bodyId,
    territory: claim.territory,
    month: claim.month,
    people: lines.map(line => ({ personId: line.personId, sources: registersOf(pack, line.facts) })),
  })
}
