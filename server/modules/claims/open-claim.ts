import { uuidv7 } from 'uuidv7'
import { firstDay, type Month } from '../../../values/days.ts'
import { refuse, refuseAll } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { getBody, territoryChain } from '../identity/index.ts'
import { packOf } from '../law/index.ts'
import { readClaim } from './claims.read.ts'
import { writeHistory } from './load-claim.ts'
import { type Earlier, graceDaysOf, programme, reasonsAgainstMonth, reasonsAgainstSeries } from './months.ts'

/** Opens the draft of a month. A supplement takes persons who were left out, once the first claim is with the bureau (W19). */
export async function openClaim(ctx: Context, input: { month: Month; supplement: boolean }) {
  const bodyId = ctx.actor.bodyId ?? refuse('not-found')
  const body = await getBody(ctx, bodyId)
  const chain = await territoryChain(ctx, body.territory)
  const pack = await packOf(ctx, { programme, territoryChain: chain, day: firstDay(input.month) })
  const graceDays = await graceDaysOf(ctx, { territory: body.territory, pack })
  const against = reasonsAgainstMonth(pack, { month: input.month, today: ctx.today, graceDays })
  if (against.length > 0) refuseAll(against)
  const earlier = await ctx.sql<Earlier[]>`select series, state from claims.claim
    where body_id = ${bodyId} and programme = ${programme} and month = ${input.month} and state <> 'withdrawn' order by series`
  const reasons = reasonsAgainstSeries(earlier, input.supplement)
  if (reasons.length > 0) refuseAll(reasons)
  const series = input.supplement ? Math.max(...earlier.map(one => one.series)) + 1 : 0
  const id = uuidv7()
  const [made] = await ctx.sql`insert into claims.claim
    (id, body_id, body_name, territory, programme, pack_id, month, series, state, opened_by, opened_at, changed_at)
    values (${id}, ${bodyId}, ${body.name}, ${body.territory}, ${programme}, ${pack.id}, ${input.month}, ${series}, 'draft',
      ${ctx.actor.accountId}, ${ctx.now}, ${ctx.now}) on conflict do nothing returning id`
  if (!made) refuse('claim-exists', { month: input.month })
  await writeHistory(ctx, id, 'opened', { month: input.month, series })
  ctx.record({ subject: { kind: 'claim', id }, territory: body.territory, detail: { month: input.month, series } })
  return readClaim(ctx, id)
}
