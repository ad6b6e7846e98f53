import type { Letter } from '../../../values/letter-form.ts'
import type { Fen } from '../../../values/money.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { mustCover } from '../identity/index.ts'
import { actsFor, type Source } from './funds.ts'
import { guardsOf } from './guards.ts'
import { shownBureau } from './own-bureau.ts'
import { dueCounter } from './pay-by.ts'

interface Row {
  id: string
  territory: string
  territoryName: string
  bodyName: string
  source: Source
  chain: 'city' | 'own'
  number: string | null
  state: 'draft' | 'submitted' | 'in-letter' | 'withdrawn'
  amountFen: Fen
  units: number
  headcount: number
  paidFen: Fen
  madeBy: string
  madeAt: string
  submittedBy: string | null
  submittedOn: string | null
  letterId: string | null
  letterNumber: string | null
}

function requestSql(ctx: Context) {
  return ctx.sql`select q.id, q.territory, t.name as territory_name, b.name as body_name, q.source, q.chain, q.number, q.state,
      q.amount_fen, q.units, q.headcount, q.made_by_name as made_by, q.made_at, q.submitted_by_name as submitted_by, q.submitted_on,
      q.letter_id, l.number as letter_number,
      (select coalesce(sum(r.amount_fen), 0)::bigint from funds.request_line r
        join funds.payout_line pl on pl.line_id = r.line_id and pl.released_at is null
        join funds.payout p on p.id = pl.payout_id and p.state = 'paid'
        where r.request_id = q.id and r.released_at is null) as paid_fen
    from funds.request q join identity.territory t on t.code = q.territory join identity.body b on b.id = q.body_id
    left join funds.letter l on l.id = q.letter_id`
}

function shown(ctx: Context, row: Row) {
  return { ...row, acts: actsFor(ctx, ['submitRequest', 'withdrawRequest'], row) }
}

/** F1: the requests of a bureau, newest first. Units and amounts only: no person is named (W12). */
export async function listRequests(ctx: Context, input: { territory?: string | undefined; source: Source }) {
  const bureau = await shownBureau(ctx, input.territory)
  const rows = await ctx.sql<Row[]>`${requestSql(ctx)}
    where q.territory = ${bureau.territory.code} and q.source = ${input.source} and q.state <> 'withdrawn' order by q.id desc limit 200`
  return rows.map(row => shown(ctx, row))
}

/** F2: what waits to be summarised: of the city itself, of its districts in the city chain, or a county's own after a refusal. */
export async function waitingRequests(ctx: Context, input: { territory: string; source: Source }) {
  const rows = await ctx.sql<Row[]>`${requestSql(ctx)}
    where q.state = 'submitted' and q.source = ${input.source}
      and (q.territory = ${input.territory} or (q.chain = 'city' and t.parent = ${input.territory}))
    order by t.sort, q.id`
  return rows.map(row => shown(ctx, row))
}

export async function readRequest(ctx: Context, requestId: string) {
  const [row] = await ctx.sql<Row[]>`${requestSql(ctx)} where q.id = ${requestId}`
  if (!row) refuse('not-found')
  await mustCover(ctx, row.territory)
  const claims = await ctx.sql<
    { claimId: string; packId: string; bodyName: string; month: string; lines: number; amountFen: Fen }[]
  >`
    select c.id as claim_id, c.pack_id, b.name as body_name, c.month, count(*)::int as lines, sum(r.amount_fen)::bigint as amount_fen
    from funds.request_line r join claims.claim c on c.id = r.claim_id join identity.body b on b.id = c.body_id
    where r.request_id = ${requestId} and r.released_at is null group by c.id, b.name order by b.name, c.month`
  const guards = await guardsOf(
    ctx,
    claims.map(claim => claim.claimId),
  )
  const due = await dueCounter(ctx, row.territory)
  return {
    request: shown(ctx, row),
    claims: claims.map(({ packId, ...claim }) => ({
      ...claim,
      payBy: due({ packId, publicityEndedOn: guards.get(claim.claimId)?.publicityEndedOn ?? null }).payBy,
    })),
  }
}

/** The document of a submitted request or of a letter, as it was made. */
export async function documentOf(ctx: Context, of: { requestId: string } | { letterId: string }) {
  const [row] = await ctx.sql<{ territory: string; number: string; document: Letter | null }[]>`${
    'requestId' in of
      ? ctx.sql`select territory, number, document from funds.request where id = ${of.requestId}`
      : ctx.sql`select territory, number, document from funds.letter where id = ${of.letterId}`
  }`
  if (!row) refuse('not-found')
  await mustCover(ctx, row.territory)
  return { number: row.number, document: row.document ?? refuse('request-not-submitted') }
}
