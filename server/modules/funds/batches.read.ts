import type { Fen } from '../../../values/money.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { mustCover } from '../identity/index.ts'
import { actsFor, type Source } from './funds.ts'
import { type Check, checksOf, guardsOf, heldSql } from './guards.ts'
import type { Bureau } from './own-bureau.ts'

interface BatchSums {
  id: string
  territory: string
  source: Source
  number: string
  state: 'made' | 'ordered' | 'dropped'
  amountFen: Fen
  orders: number
  madeById: string
  madeBy: string
  madeAt: string
  orderedBy: string | null
  orderedOn: string | null
  droppedBecause: string | null
  csvSha256: string | null
  xlsxSha256: string | null
  accepted: number
  returned: number
  inTransit: number
}

function batchSql(ctx: Context) {
  return ctx.sql`select b.id, b.territory, b.source, b.number, b.state, b.amount_fen, b.orders, b.made_by as made_by_id,
    b.made_by_name as made_by, b.made_at, b.ordered_by_name as ordered_by, b.ordered_on, b.dropped_because,
    b.csv_sha256 as "csvSha256", b.xlsx_sha256 as "xlsxSha256",
    (select count(*)::int from funds.payment_order o where o.batch_id = b.id and o.state = 'accepted') as accepted,
    (select count(*)::int from funds.payment_order o where o.batch_id = b.id and o.state in ('returned', 'void')) as returned,
    (select count(*)::int from funds.payment_order o where o.batch_id = b.id and o.state = 'ordered') as in_transit
    from funds.batch b`
}

function shownBatch(ctx: Context, row: BatchSums) {
  const { madeById, accepted, returned, inTransit, ...batch } = row
  return {
    ...batch,
    counts: { accepted, returned, inTransit },
    acts: actsFor(ctx, ['orderBatch', 'dropBatch'], { state: row.state, territory: row.territory, before: madeById }),
  }
}

/** The batches of a bureau, newest first; those that wait for the payer on top. */
export async function listBatches(ctx: Context, bureau: Bureau, source: Source) {
  const rows = await ctx.sql<
    BatchSums[]
  >`${batchSql(ctx)} where b.territory = ${bureau.territory.code} and b.source = ${source}
    order by b.state = 'made' desc, b.id desc limit 200`
  return rows.map(row => shownBatch(ctx, row))
}

/** A batch with its orders; while it is made each order shows its checks. */
export async function readBatch(ctx: Context, batchId: string) {
  const [row] = await ctx.sql<BatchSums[]>`${batchSql(ctx)} where b.id = ${batchId}`
  if (!row) refuse('not-found')
  await mustCover(ctx, row.territory)
  return { batch: shownBatch(ctx, row), orders: await ordersOf(ctx, { batchId }) }
}

interface OrderSums {
  id: string
  payoutId: string
  payoutNumber: string
  batchId: string
  batchNumber: string
  claimId: string
  bodyName: string
  month: string
  territory: string
  reference: string
  bank: string
  accountName: string
  lastFour: string
  amountFen: Fen
  state: 'prepared' | 'ordered' | 'accepted' | 'returned' | 'void' | 'dropped'
  reason: string | null
  bankReference: string | null
  orderedOn: string | null
  resolvedOn: string | null
  decidedBy: string | null
  repaid: boolean
  accountCorrected: boolean
  heldLines: number
}

export type OrderFilter =
  | { batchId: string }
  | { payoutId: string }
  | { territory: string; source: Source; states: readonly string[]; withEarlier: 'yes' | 'no' }

/** Orders: what came back first, then what is on its way. */
export async function ordersOf(ctx: Context, filter: OrderFilter) {
  const rows = await ctx.sql<
    OrderSums[]
  >`select o.id, o.payout_id, p.number as payout_number, o.batch_id, b.number as batch_number,
      p.claim_id, p.body_name, p.month, p.territory, o.reference, o.bank, o.account_name, o.last_four, o.amount_fen, o.state, o.reason,
      r.bank_reference, o.ordered_on, o.resolved_on, d.decided_by_name as decided_by,
      ${laterSql(ctx)} as repaid,
      exists (select 1 from registry.payee_account a where a.body_id = p.body_id and a.id > o.payee_account_id) as account_corrected,
      (select count(*)::int from funds.payout_line pl join claims.line l on l.id = pl.line_id
        where pl.payout_id = p.id and pl.released_at is null and ${heldSql(ctx)}) as held_lines
    from funds.payment_order o join funds.payout p on p.id = o.payout_id join funds.batch b on b.id = o.batch_id
    left join funds.bank_result_row r on r.order_id = o.id left join funds.order_decision d on d.order_id = o.id
    where ${whereOf(ctx, filter)}
    order by array_position(array['returned', 'void', 'ordered', 'prepared', 'accepted', 'dropped'], o.state), o.reference desc
    limit 2000`
  const open = rows.filter(row => row.state === 'prepared').map(row => row.claimId)
  const guards = await guardsOf(ctx, [...new Set(open)])
  return rows.map(({ heldLines, territory, ...order }) => {
    const guard = order.state === 'prepared' ? guards.get(order.claimId) : undefined
    const checks: Check[] = guard ? checksOf(guard, { today: ctx.today, heldLines }) : []
    return {
      ...order,
      checks,
      acts: actsFor(ctx, ['takeOutOrder', 'enterResult', 'decideOrder'], { state: order.state, territory }),
    }
  })
}

function whereOf(ctx: Context, filter: OrderFilter) {
  if ('batchId' in filter) return ctx.sql`o.batch_id = ${filter.batchId}`
  if ('payoutId' in filter) return ctx.sql`o.payout_id = ${filter.payoutId}`
  const earlier = filter.withEarlier === 'yes' ? ctx.sql`` : ctx.sql`and not ${laterSql(ctx)}`
  return ctx.sql`p.territory = ${filter.territory} and p.source = ${filter.source} and o.state = any(${[...filter.states]}) ${earlier}`
}

/** The payout has been ordered again since. */
function laterSql(ctx: Context) {
  return ctx.sql`exists (select 1 from funds.payment_order n
    where n.payout_id = o.payout_id and n.id > o.id and n.state <> 'dropped')`
}
