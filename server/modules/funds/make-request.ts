import { uuidv7 } from 'uuidv7'
import { type Reason, refuse, refuseAll } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { mustAllow, nothingYet, type Source } from './funds.ts'
import { ownBureau } from './own-bureau.ts'
import { payableLines, payableRows } from './payable.read.ts'

/** F1: a draft over the payable lines of the chosen claims. A line stands in one live request; two clerks at once: one gets it. */
export async function makeRequest(
  ctx: Context,
  input: { source: Source; claimIds: readonly string[] },
): Promise<{ requestId: string }> {
  const bureau = await ownBureau(ctx)
  const { code } = bureau.territory
  mustAllow(ctx, 'makeRequest', { state: nothingYet, territory: code })
  const wanted = new Set(input.claimIds)
  const rows = (await payableRows(ctx, bureau)).filter(row => wanted.has(row.claimId))
  if (rows.length < wanted.size) refuse('claim-not-payable')
  const reasons: Reason[] = rows.flatMap(row =>
    row.because.map(reason => ({ code: `request-${reason.code}`, params: { unit: row.bodyName, month: row.month } })),
  )
  if (reasons.length > 0) refuseAll(reasons)
  const lines = await payableLines(ctx, code, [...wanted])
  // Another clerk may have taken some between the two reads.
  if (lines.length < rows.reduce((sum, row) => sum + row.lines, 0)) refuse('line-requested-already')
  const id = uuidv7()
  await ctx.sql`insert into funds.request ${ctx.sql({
    id,
    bodyId: bureau.bodyId,
    territory: code,
    source: input.source,
    chain: bureau.territory.fundChain,
    state: 'draft',
    amountFen: lines.reduce((sum, line) => sum + line.amountFen, 0),
    units: new Set(rows.map(row => row.bodyId)).size,
    headcount: lines.length,
    madeBy: ctx.actor.accountId,
    madeByName: ctx.actor.name,
    madeAt: ctx.now,
  })}`
  const held = lines.map(line => ({ id: uuidv7(), requestId: id, ...line }))
  const inserted = await ctx.sql`insert into funds.request_line ${ctx.sql(held)} on conflict do nothing returning id`
  if (inserted.length < held.length) refuse('line-requested-already')
  ctx.record({ subject: { kind: 'fund-request', id }, territory: code, detail: { lines: lines.length } })
  return { requestId: id }
}

/** A draft is given up; its lines are payable again. */
export async function withdrawRequest(ctx: Context, requestId: string): Promise<void> {
  const request = await lockRequest(ctx, requestId)
  mustAllow(ctx, 'withdrawRequest', request)
  await ctx.sql`update funds.request set state = 'withdrawn' where id = ${requestId}`
  await ctx.sql`update funds.request_line set released_at = ${ctx.now}, released_because = 'withdrawn'
    where request_id = ${requestId} and released_at is null`
  ctx.record({ subject: { kind: 'fund-request', id: requestId }, territory: request.territory })
}

export interface RequestRow {
  id: string
  bodyId: string
  territory: string
  source: Source
  chain: 'city' | 'own'
  number: string | null
  state: 'draft' | 'submitted' | 'in-letter' | 'withdrawn'
  letterId: string | null
  amountFen: number
  units: number
  headcount: number
}

/** The request under lock. @throws Refusal `not-found`. */
export async function lockRequest(ctx: Context, requestId: string): Promise<RequestRow> {
  const [row] = await ctx.sql<
    RequestRow[]
  >`select id, body_id, territory, source, chain, number, state, letter_id, amount_fen, units,
    headcount from funds.request where id = ${requestId} for update`
  if (!row || (ctx.actor.kind !== 'system' && row.territory !== ctx.actor.territory)) refuse('not-found')
  return row
}
