import type { Reason } from '../../../values/refusal.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { ordersOf } from './batches.read.ts'
import { actsFor, nothingYet, type Source } from './funds.ts'
import { shownBureau } from './own-bureau.ts'

interface LoadRow {
  id: string
  origin: 'file' | 'form'
  fileName: string | null
  rows: number
  accepted: number
  returned: number
  unchanged: number
  issues: { row: number; reason: Reason }[]
  loadedBy: string
  day: string
}

export interface ResultLoad extends LoadRow {
  known: boolean
}

/** What one load did. The caller has checked who asks. */
export async function loadOf(ctx: Context, resultId: string): Promise<LoadRow> {
  const [row] = await ctx.sql<LoadRow[]>`select id, origin, file_name, rows, accepted, returned, unchanged, issues,
    loaded_by_name as loaded_by, day from funds.bank_result where id = ${resultId}`
  return row ?? refuse('not-found')
}

const shownStates = {
  open: ['returned', 'void', 'ordered'],
  returned: ['returned', 'void'],
  'in-transit': ['ordered'],
  accepted: ['accepted'],
  all: ['returned', 'void', 'ordered', 'accepted'],
} as const
export type ResultTab = keyof typeof shownStates

/** F5: what came back first, then what the bank has not answered, with the loads so far. */
export async function listResults(
  ctx: Context,
  input: { territory?: string | undefined; source: Source; tab: ResultTab },
) {
  const bureau = await shownBureau(ctx, input.territory)
  const { code } = bureau.territory
  const [counts] = await ctx.sql<{ accepted: number; returned: number; inTransit: number }[]>`select
      count(*) filter (where o.state = 'accepted')::int as accepted,
      count(*) filter (where p.state = 'returned' and o.state in ('returned', 'void')
        and not exists (select 1 from funds.payment_order n where n.payout_id = o.payout_id and n.id > o.id
          and n.state <> 'dropped'))::int as returned,
      count(*) filter (where o.state = 'ordered')::int as in_transit
    from funds.payment_order o join funds.payout p on p.id = o.payout_id
    where p.territory = ${code} and p.source = ${input.source}`
  const loads = await ctx.sql<LoadRow[]>`select id, origin, file_name, rows, accepted, returned, unchanged, issues,
      loaded_by_name as loaded_by, day from funds.bank_result
    where body_id = ${bureau.bodyId} and source = ${input.source} order by id desc limit 50`
  return {
    territory: code,
    source: input.source,
    orders: await ordersOf(ctx, {
      territory: code,
      source: input.source,
      states: shownStates[input.tab],
      withEarlier: input.tab === 'all' ? 'yes' : 'no',
    }),
    loads: loads.map(load => ({ ...load, known: false })),
    counts: counts ?? { accepted: 0, returned: 0, inTransit: 0 },
    acts: actsFor(ctx, ['loadResult'], { state: nothingYet, territory: code }),
  }
}
