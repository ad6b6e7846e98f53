import { uuidv7 } from 'uuidv7'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { getPack } from '../law/index.ts'
import { declaredFacts, readClaim } from './claims.read.ts'
import { formsMayDiffer } from './forms-state.ts'
import { judgeClaim, sumUp } from './judge-claim.ts'
import { beginOwn, writeHistory } from './load-claim.ts'

/** What the enterprise states about the whole month; every line is judged again. */
export async function declareForMonth(ctx: Context, input: { claimId: string; facts: Record<string, boolean | null> }) {
  const claim = await beginOwn(ctx, 'editRoster', input.claimId)
  const known = declaredFacts(getPack(claim.packId)).map(one => one.name)
  for (const fact of Object.keys(input.facts))
    if (!known.includes(fact)) refuse('fact-unknown', { field: fact, allowed: known.join(', ') })
  await ctx.sql`insert into claims.declaration (id, claim_id, facts, at, by_account, by_name)
    values (${uuidv7()}, ${claim.id}, ${ctx.sql.json(input.facts)}, ${ctx.now}, ${ctx.actor.accountId}, ${ctx.actor.name})`
  await judgeClaim(ctx, claim)
  await sumUp(ctx, claim.id)
  await formsMayDiffer(ctx, claim, 'declaration-changed')
  await writeHistory(ctx, claim.id, 'declared')
  return readClaim(ctx, claim.id)
}
