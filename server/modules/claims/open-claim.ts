import { uuidv7 } from 'uuidv7'
import type { Pack, Programme } from '../../../policies/kit.ts'
import { firstDay, type Month, nextMonth } from '../../../values/days.ts'
import { type Reason, refuse, refuseAll } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { getBody, territoryChain } from '../identity/index.ts'
import { packOf } from '../law/index.ts'
import { readClaim } from './claims.read.ts'
import { writeHistory } from './load-claim.ts'

export const programme: Programme = 'work-based-training'

/** Why a month cannot be claimed today, whatever stands for it already. */
export function reasonsAgainstMonth(pack: Pack, input: { month: Month; today: string; graceDays: number }): Reason[] {
  const { month, today } = input
  if (month < pack.months.from || month > pack.months.to) {
    return [{ code: 'month-outside-notice', params: { from: pack.months.from, to: pack.months.to } }]
  }
  const reasons: Reason[] = []
  if (today < firstDay(month)) reasons.push({ code: 'month-not-begun', params: { month } })
  return [...reasons, ...windowReasons(pack, input)]
}

/** 08-03 六: from 8 July to 31 December 2020, with the days of grace that the bureau has set (D-15). */
export function windowReasons(pack: Pack, input: { today: string; graceDays: number }): Reason[] {
  const { from, to } = pack.window
  if (input.today < from) return [{ code: 'window-not-begun', params: { from } }]
  const days = (Date.parse(input.today) - Date.parse(to)) / 86_400_000
  return days > input.graceDays ? [{ code: 'window-over', params: { to } }] : []
}

interface Earlier {
  series: number
  state: string
}

/** Opens the draft of a month. A supplement takes persons who were left out, once the first claim is with the bureau (W19). */
export async function openClaim(ctx: Context, input: { month: Month; supplement: boolean }) {
  const bodyId = ctx.actor.bodyId ?? refuse('not-found')
  const body = await getBody(ctx, bodyId)
  const pack = packOf(programme, await territoryChain(ctx, body.territory), firstDay(input.month))
  const against = reasonsAgainstMonth(pack, { month: input.month, today: ctx.today, graceDays: 0 })
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

/** One draft per enterprise and month; the first claim before its supplements. */
export function reasonsAgainstSeries(earlier: readonly Earlier[], supplement: boolean): Reason[] {
  if (earlier.some(one => one.state === 'draft')) return [{ code: 'claim-exists' }]
  if (supplement) return earlier.length === 0 ? [{ code: 'supplement-needs-first' }] : []
  return earlier.length > 0 ? [{ code: 'claim-exists' }] : []
}

/** The months of a notice that can be looked at today, newest first. */
export function monthsOf(pack: Pack, today: string): Month[] {
  const months: Month[] = []
  for (let month = pack.months.from; month <= pack.months.to; month = nextMonth(month)) {
    if (firstDay(month) <= today) months.unshift(month)
  }
  return months
}
