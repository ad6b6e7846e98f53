import { uuidv7 } from 'uuidv7'
import { formatFigures } from '../../../values/money.ts'
import { type Reason, refuse, refuseAll } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { notify } from '../notifications/index.ts'
import { bureauOf } from '../identity/index.ts'
import { documentNumber, nextNumber, plainNumber } from './document-number.ts'
import './events.ts'
import { mustAllow } from './funds.ts'
import { postEntry } from './ledger.ts'
import { lockRequest, type RequestRow } from './make-request.ts'
import { type Bureau, ownBureau } from './own-bureau.ts'
import { chineseMonth, destinationOf, moneyLetter, paper } from './request-document.ts'

/**
 * 用款申请 with its own number and document: to the city, or in the outer counties straight to their own finance, where it is the
 * 请款函 as well (12号 六(三), W6). What is asked for is entered as commitment.
 */
export async function submitRequest(
  ctx: Context,
  requestId: string,
): Promise<{ number: string; letterId: string | null }> {
  const draft = await lockRequest(ctx, requestId)
  mustAllow(ctx, 'submitRequest', draft)
  await mustStillBePayable(ctx, requestId)
  const request = { ...draft, ...(await sumsOf(ctx, requestId)) }
  const bureau = await ownBureau(ctx)
  const kind = request.chain === 'own' ? 'letter' : 'request'
  const sequence = await nextNumber(ctx, request.territory, kind)
  const number = documentNumber(ctx, { territory: request.territory, kind, sequence })
  const formId = plainNumber(ctx, kind === 'letter' ? 'QK' : 'YK', request.territory, sequence)
  const document = await requestLetter(ctx, { request, bureau, number, formId })
  const letterId = request.chain === 'own' ? uuidv7() : null
  if (letterId !== null) {
    await insertLetter(ctx, {
      id: letterId,
      bureau,
      source: request.source,
      number,
      amountFen: request.amountFen,
      document,
    })
  }
  await ctx.sql`update funds.request set state = ${letterId === null ? 'submitted' : 'in-letter'}, letter_id = ${letterId},
    number = ${number}, document = ${ctx.sql.json(document as never)}, submitted_by_name = ${ctx.actor.name}, submitted_on = ${ctx.today},
    amount_fen = ${request.amountFen}, headcount = ${request.headcount}, units = ${request.units} where id = ${requestId}`
  await postEntry(ctx, {
    kind: 'request',
    subjectId: requestId,
    source: request.source,
    territory: request.territory,
    day: ctx.today,
    movements: [
      {
        owner: { bodyId: bureau.bodyId, territory: request.territory },
        to: 'commitment',
        from: 'receivable',
        amountFen: request.amountFen,
      },
    ],
  })
  ctx.record({ subject: { kind: 'fund-request', id: requestId }, territory: request.territory, detail: { number } })
  const lines = await ctx.sql<{ lineId: string }[]>`select line_id from funds.request_line
    where request_id = ${requestId} and released_at is null order by line_id`
  await ctx.announce('funds.requested', { lineIds: lines.map(line => line.lineId) })
  await tellCity(ctx, bureau, number)
  return { number, letterId }
}

/** Between draft and submission a line may have come under an objection. */
async function mustStillBePayable(ctx: Context, requestId: string): Promise<void> {
  const held = await ctx.sql<{ unit: string; month: string }[]>`
    select distinct c.body_name as unit, c.month from funds.request_line r
    join claims.line l on l.id = r.line_id join claims.claim c on c.id = r.claim_id
    where r.request_id = ${requestId} and r.released_at is null and (l.state <> 'approved' or l.approved_fen <> r.amount_fen)`
  const reasons: Reason[] = held.map(params => ({ code: 'request-line-held', params }))
  if (reasons.length > 0) refuseAll(reasons)
}

/** A line taken away since the draft counts no more. */
async function sumsOf(
  ctx: Context,
  requestId: string,
): Promise<{ amountFen: number; headcount: number; units: number }> {
  const [sums] = await ctx.sql<{ amountFen: number; headcount: number; units: number }[]>`
    select coalesce(sum(r.amount_fen), 0)::bigint as amount_fen, count(*)::int as headcount, count(distinct c.body_id)::int as units
    from funds.request_line r join claims.claim c on c.id = r.claim_id where r.request_id = ${requestId} and r.released_at is null`
  return sums && sums.headcount > 0 ? sums : refuse('request-empty')
}

async function requestLetter(
  ctx: Context,
  input: { request: RequestRow; bureau: Bureau; number: string; formId: string },
) {
  const { request, bureau } = input
  const rows = await ctx.sql<{ unit: string; month: string; lines: number; fen: number }[]>`
    select b.name as unit, c.month, count(*)::int as lines, sum(r.amount_fen)::bigint as fen
    from funds.request_line r join claims.claim c on c.id = r.claim_id join identity.body b on b.id = c.body_id
    where r.request_id = ${request.id} and r.released_at is null group by c.id, b.name, c.month order by b.name, c.month`
  return moneyLetter({
    kind: request.chain === 'own' ? 'letter' : 'request',
    formId: input.formId,
    number: input.number,
    addressee: await destinationOf(ctx, bureau),
    bureau,
    source: request.source,
    day: ctx.today,
    amountFen: request.amountFen,
    headcount: request.headcount,
    header: ['seq', 'unit', 'month', 'headcount', 'amount'].map(column => paper(`columns.${column}`)),
    columnWidths: [1, 6, 3, 2, 3],
    rows: rows.map((row, index) => [
      String(index + 1),
      row.unit,
      chineseMonth(row.month),
      String(row.lines),
      formatFigures(row.fen),
    ]),
  })
}

/** The row of a 请款函. */
export async function insertLetter(
  ctx: Context,
  letter: { id: string; bureau: Bureau; source: string; number: string; amountFen: number; document: unknown },
): Promise<void> {
  await ctx.sql`insert into funds.letter (id, body_id, territory, source, number, amount_fen, state, document, made_by, made_by_name,
      made_on, made_at)
    values (${letter.id}, ${letter.bureau.bodyId}, ${letter.bureau.territory.code}, ${letter.source}, ${letter.number},
      ${letter.amountFen}, 'made', ${ctx.sql.json(letter.document as never)}, ${ctx.actor.accountId}, ${ctx.actor.name},
      ${ctx.today}, ${ctx.now})`
}

async function tellCity(ctx: Context, bureau: Bureau, number: string): Promise<void> {
  const { territory } = bureau
  if (territory.fundChain !== 'city' || territory.parent === null) return
  const city = await bureauOf(ctx, territory.parent)
  await notify(ctx, {
    bodyId: city.bodyId,
    roles: ['fund-clerk'],
    code: 'funds-request-in',
    params: { territory: territory.name, number },
    link: '/work/funds/summary',
  })
}
