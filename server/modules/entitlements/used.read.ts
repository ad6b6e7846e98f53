import type { Used } from '../../../policies/kit.ts'
import type { Day } from '../../../values/days.ts'
import type { Context } from '../../platform/context.ts'

interface UsedRow {
  holderId: string
  counter: string
  key: string
  kind: string | null
  series: string | null
  spanFrom: Day | null
  spanTo: Day | null
  take: number
  day: Day
}

/**
 * What each person or body has taken or reserved, over all enterprises, institutions, territories and notices. One entry per counter,
 * key, kind, series and span, however many rows stand behind it. Holders without any are absent from the map.
 */
export async function usedBy(ctx: Context, holderIds: readonly string[]): Promise<Map<string, Used[]>> {
  return usedByOthers(ctx, holderIds, [])
}

/** The same without what these lines themselves hold: a line is not judged against its own taking. */
export async function usedByOthers(
  ctx: Context,
  holderIds: readonly string[],
  lineIds: readonly string[],
): Promise<Map<string, Used[]>> {
  const own = lineIds.length === 0 ? ctx.sql`` : ctx.sql`and not line_id = any(${lineIds as string[]}::uuid[])`
  const rows = await ctx.sql<UsedRow[]>`
    select holder_id, counter, key, kind, series, lower(span) as span_from, upper(span) - 1 as span_to, max(day) as day,
      coalesce(sum(case when fen_range is null then (slot is not null)::int else upper(fen_range) - lower(fen_range) end), 0)::bigint as take
    from entitlements.draw where holder_id = any(${holderIds as string[]}::uuid[]) and released_at is null ${own}
    group by holder_id, counter, key, kind, series, span order by holder_id, counter, key, kind, series, span`
  const used = new Map<string, Used[]>()
  for (const row of rows) {
    const list = used.get(row.holderId)
    if (list === undefined) used.set(row.holderId, [entryOf(row)])
    else list.push(entryOf(row))
  }
  return used
}

function entryOf(row: UsedRow): Used {
  return {
    on: row.counter,
    key: row.key,
    take: row.take,
    ...(row.kind === null ? {} : { as: row.kind }),
    ...(row.series === null ? {} : { once: row.series }),
    ...(row.spanFrom === null || row.spanTo === null ? {} : { span: { from: row.spanFrom, to: row.spanTo } }),
    day: row.day,
  }
}
