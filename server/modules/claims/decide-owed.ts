import { uuidv7 } from 'uuidv7'
import { nearestNames, parseFacts } from '../../../policies/kit.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { getPack } from '../law/index.ts'
import { readCaseClaim } from './case.read.ts'
import { beginInitial } from './decide-lines.ts'
import { judgeClaim } from './judge-claim.ts'
import { sealedFacts } from './roster-columns.ts'
import { sourceOf, writeHistory } from './load-claim.ts'
import { refreshQueue } from './queue-line.ts'

export interface OwedDecision {
  claimId: string
  /** Null: for the enterprise, and so for all its lines. */
  lineId: string | null
  fact: string
  value: string | number | boolean
  clause: string
  reason: string
}

/** An official settles a fact that the rules leave to him, or corrects one, with clause and reason; lines are judged again (W2, D-24). */
export async function decideOwed(ctx: Context, input: OwedDecision) {
  const claim = await beginInitial(ctx, 'decideOwed', input.claimId)
  const pack = getPack(claim.packId)
  const declared = pack.facts[input.fact]
  const level = input.lineId === null ? 'body' : 'line'
  if (!declared || declared.level !== level || sealedFacts.includes(input.fact) || input.fact === 'name')
    refuse('fact-unknown', { field: input.fact, allowed: nearestNames(input.fact, Object.keys(pack.facts)) })
  const value = parseFacts(pack.facts, { [input.fact]: input.value })[input.fact] ?? null
  if (input.lineId !== null) {
    const [line] =
      await ctx.sql`select 1 from claims.line where id = ${input.lineId} and claim_id = ${claim.id} and state in ('claimed', 'waiting')`
    if (!line) refuse('not-found')
  }
  await ctx.sql`insert into claims.owed_decision (id, claim_id, line_id, fact, value, clause, reason, at, by_account, by_name)
    values (${uuidv7()}, ${sourceOf(claim)}, ${input.lineId}, ${input.fact}, ${ctx.sql.json(value)}, ${input.clause}, ${input.reason}, ${ctx.now},
      ${ctx.actor.accountId}, ${ctx.actor.name})`
  await judgeClaim(ctx, claim, input.lineId === null ? undefined : [input.lineId])
  // A line that no longer fits cannot stay passed.
  await ctx.sql`update claims.line set decision = null where claim_id = ${claim.id} and decision = 'pass' and verdict <> 'fits'`
  await refreshQueue(ctx, claim)
  await writeHistory(ctx, claim.id, 'fact-decided', {
    clause: input.clause,
    zh: declared.label.zh,
    en: declared.label.en,
  })
  ctx.record({
    subject: { kind: 'claim', id: claim.id },
    territory: claim.territory,
    detail: { fact: input.fact, lineId: input.lineId, clause: input.clause },
  })
  return readCaseClaim(ctx, claim.id)
}
