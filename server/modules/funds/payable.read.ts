import type { Fen } from '../../../values/money.ts'
import type { Reason } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { actsFor, nothingYet, type Source } from './funds.ts'
import { guardsOf } from './guards.ts'
import { balancesOf } from './ledger.ts'
import { type Bureau, shownBureau } from './own-bureau.ts'
import { dueCounter } from './pay-by.ts'
import { destinationOf } from './request-document.ts'

export interface PayableLine {
  lineId: string
  claimId: string
  amountFen: Fen
}

/**
 * Approved lines whose publicity is over and that no live request holds. A line under an open objection is 'frozen' and waits;
 * freed later, it comes back here and is asked for and paid by itself.
 */
export async function payableLines(
  ctx: Context,
  territory: string,
  claimIds: readonly string[],
): Promise<PayableLine[]> {
  return ctx.sql<PayableLine[]>`select l.id as line_id, l.claim_id, l.approved_fen as amount_fen
    from claims.line l join claims.claim c on c.id = l.claim_id
    where c.id = any(${[...claimIds]}) and c.territory = ${territory} and c.state in ('published', 'requested', 'paid')
      and l.state = 'approved' and l.approved_fen > 0
      and not exists (select 1 from funds.request_line r where r.line_id = l.id and r.released_at is null)
      and not exists (select 1 from publicity.objection_subject s join publicity.objection o on o.id = s.objection_id
        where o.open and s.subject_kind = 'claim' and s.subject_id = c.id and l.id = any(s.line_ids))
    order by l.claim_id, l.seq, l.id`
}

interface ClaimSums {
  claimId: string
  bodyId: string
  bodyName: string
  territory: string
  packId: string
  month: string
  series: number
  lines: number
  amountFen: Fen
  frozenLines: number
  frozenFen: Fen
}

async function payableClaims(ctx: Context, territory: string): Promise<ClaimSums[]> {
  return ctx.sql<
    ClaimSums[]
  >`select c.id as claim_id, c.body_id, b.name as body_name, c.territory, c.pack_id, c.month, c.series,
      count(*) filter (where l.state = 'approved')::int as lines,
      coalesce(sum(l.approved_fen) filter (where l.state = 'approved'), 0)::bigint as amount_fen,
      count(*) filter (where l.state = 'frozen')::int as frozen_lines,
      coalesce(sum(l.approved_fen) filter (where l.state = 'frozen'), 0)::bigint as frozen_fen
    from claims.claim c join claims.line l on l.claim_id = c.id join identity.body b on b.id = c.body_id
    where c.territory = ${territory} and c.state in ('published', 'requested', 'paid')
      and l.state in ('approved', 'frozen') and l.approved_fen > 0
      and not exists (select 1 from funds.request_line r where r.line_id = l.id and r.released_at is null)
    group by c.id, b.name order by c.id`
}

/** F1: what a bureau may ask money for, the end of publicity first, with its balances and where the request goes. */
export async function listPayables(ctx: Context, input: { territory?: string | undefined; source: Source }) {
  const bureau = await shownBureau(ctx, input.territory)
  const rows = await payableRows(ctx, bureau)
  const balances = await balancesOf(ctx, bureau.bodyId, input.source)
  return {
    territory: bureau.territory.code,
    territoryName: bureau.territory.name,
    source: input.source,
    rows,
    totalFen: rows.filter(row => row.because.length === 0).reduce((sum, row) => sum + row.amountFen, 0),
    cashFen: balances.cashFen,
    indicatorFen: balances.indicatorFen,
    reservedFen: balances.reservedFen,
    chain: bureau.territory.fundChain,
    destination: await destinationOf(ctx, bureau),
    acts: actsFor(ctx, ['makeRequest', 'enterIndicator'], { state: nothingYet, territory: bureau.territory.code }),
  }
}

/** The same rows for the act: nothing is asked for that the page would not offer. */
export async function payableRows(ctx: Context, bureau: Bureau) {
  const claims = await payableClaims(ctx, bureau.territory.code)
  const ids = claims.map(claim => claim.claimId)
  const guards = await guardsOf(ctx, ids)
  const payable = new Map<string, { lines: number; amountFen: Fen }>()
  for (const line of await payableLines(ctx, bureau.territory.code, ids)) {
    const sum = payable.get(line.claimId) ?? { lines: 0, amountFen: 0 }
    payable.set(line.claimId, { lines: sum.lines + 1, amountFen: sum.amountFen + line.amountFen })
  }
  const due = await dueCounter(ctx, bureau.territory.code)
  const rows = claims.map(({ packId, ...claim }) => {
    const guard = guards.get(claim.claimId)
    const free = payable.get(claim.claimId) ?? { lines: 0, amountFen: 0 }
    const because: Reason[] = []
    if (free.lines === 0) because.push({ code: 'objection-open' })
    if (guard?.objectionOpen) because.push({ code: 'objection-open' })
    if ((guard?.publicityEndedOn ?? null) === null) because.push({ code: 'publicity-not-ended' })
    if (guard?.paperFiled !== true) because.push({ code: 'paper-not-filed' })
    return {
      ...claim,
      lines: free.lines,
      amountFen: free.amountFen,
      frozenLines: claim.lines + claim.frozenLines - free.lines,
      frozenFen: claim.amountFen + claim.frozenFen - free.amountFen,
      ...due({ packId, publicityEndedOn: guard?.publicityEndedOn ?? null }),
      because: because.filter((one, index) => because.findIndex(other => other.code === one.code) === index),
    }
  })
  return rows.sort((a, b) => ((a.publicityEndedOn ?? '9') < (b.publicityEndedOn ?? '9') ? -1 : 1))
}
