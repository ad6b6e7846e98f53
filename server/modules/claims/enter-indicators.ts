import { uuidv7 } from 'uuidv7'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { getPack } from '../law/index.ts'
import { readEvidence } from './evidence.read.ts'
import { formsMayDiffer } from './forms-state.ts'
import { factsOfSeries, indicatorsOf, type Series } from './indicators.ts'
import { judgeClaim, sumUp } from './judge-claim.ts'
import { beginOwn, writeHistory } from './load-claim.ts'

/** Stores the indicator series of a distressed enterprise: whole calendar months alone count (08-03 四). Every line is judged again. */
export async function enterIndicators(ctx: Context, input: { claimId: string; series: Series[] }) {
  const claim = await beginOwn(ctx, 'enterIndicators', input.claimId)
  const pack = getPack(claim.packId)
  const known = indicatorsOf(pack).map(one => one.name)
  for (const one of input.series)
    if (!known.includes(one.indicator)) refuse('indicator-unknown', { indicator: one.indicator })
  if (new Set(input.series.map(one => one.indicator)).size !== input.series.length) refuse('indicator-twice')
  await ctx.sql`insert into claims.indicators (id, claim_id, facts, series, at, by_account, by_name)
    values (${uuidv7()}, ${claim.id}, ${ctx.sql.json(factsOfSeries(pack, input.series) as never)}, ${ctx.sql.json(input.series as never)},
      ${ctx.now}, ${ctx.actor.accountId}, ${ctx.actor.name})`
  await judgeClaim(ctx, claim)
  await sumUp(ctx, claim.id)
  await formsMayDiffer(ctx, claim, 'indicators-changed')
  await writeHistory(ctx, claim.id, 'indicators-entered', { series: input.series.length })
  return readEvidence(ctx, claim.id)
}
