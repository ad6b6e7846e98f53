import type { Fen } from '../../../values/money.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import type { Download } from '../../platform/route.ts'
import { readFile } from '../documents/index.ts'
import { mustCover } from '../identity/index.ts'
import { ordersOf } from './batches.read.ts'
import { actsFor, type Source } from './funds.ts'
import { guardsOf } from './guards.ts'
import { dueCounter } from './pay-by.ts'
import { piecesOf } from './pieces.read.ts'

export interface PayoutRow {
  id: string
  number: string
  claimId: string
  bodyId: string
  bodyName: string
  month: string
  territory: string
  payerId: string
  source: Source
  headcount: number
  amountFen: Fen
  state: 'made' | 'ordered' | 'paid' | 'returned' | 'dropped'
  paidOn: string | null
  voucherNumber: string | null
}

/** A payout for whoever may see its territory. @throws Refusal `not-found`. */
export async function getPayout(ctx: Context, payoutId: string): Promise<PayoutRow> {
  const [row] = await ctx.sql<
    PayoutRow[]
  >`select p.id, p.number, p.claim_id, p.body_id, p.body_name, p.month, p.territory, p.payer_id,
      p.source, p.headcount, p.amount_fen, p.state, p.paid_on, v.number as voucher_number
    from funds.payout p left join funds.voucher v on v.payout_id = p.id where p.id = ${payoutId}`
  if (!row) refuse('not-found')
  await mustCover(ctx, row.territory)
  return row
}

export interface AgainstOpinion {
  opinion: { headcount: number; totalFen: Fen; day: string; handler: string; leader: string } | null
  paidBeforeFen: Fen
  remainingFen: Fen
}

/** What has been paid so far against the signed opinion (W4), this payout not counted. */
export async function againstOpinion(ctx: Context, payout: PayoutRow): Promise<AgainstOpinion> {
  const [opinion] = await ctx.sql<NonNullable<AgainstOpinion['opinion']>[]>`
    select d.headcount, d.total_fen, d.day, d.handler, d.leader from review.decision d join review.case_file f on f.id = d.case_id
    join claims.claim c on c.id = ${payout.claimId}
    where f.kind = 'claim' and f.subject_id in (c.id, c.split_from) and d.outcome = 'approved'
    order by (f.subject_id = c.id) desc, f.id desc limit 1`
  const [paid] = await ctx.sql<{ fen: Fen }[]>`select coalesce(sum(amount_fen), 0)::bigint as fen from funds.payout
    where claim_id = ${payout.claimId} and state = 'paid' and id < ${payout.id}`
  const paidBeforeFen = paid?.fen ?? 0
  const total = opinion?.totalFen ?? 0
  return {
    opinion: opinion ?? null,
    paidBeforeFen,
    remainingFen: Math.max(0, total - paidBeforeFen - payout.amountFen),
  }
}

/** A payout with its orders, what it is paid against, and every paper behind it: from a bank slip to the sealed scan in two clicks. */
export async function readPayout(ctx: Context, payoutId: string) {
  const payout = await getPayout(ctx, payoutId)
  const { opinion, paidBeforeFen, remainingFen } = await againstOpinion(ctx, payout)
  const guard = (await guardsOf(ctx, [payout.claimId])).get(payout.claimId) ?? refuse('not-found')
  const due = (await dueCounter(ctx, payout.territory))(guard)
  return {
    ...payout,
    opinion: opinion ? { headcount: opinion.headcount, totalFen: opinion.totalFen, day: opinion.day } : null,
    paidBeforeFen,
    remainingFen,
    ...due,
    late: due.payBy !== null && (payout.paidOn ?? ctx.today) > due.payBy,
    orders: await ordersOf(ctx, { payoutId }),
    pieces: await piecesOf(ctx, payout),
    acts: actsFor(ctx, ['uploadPaymentSlip', 'archiveVoucher'], {
      state: payout.voucherNumber === null ? payout.state : 'archived',
      territory: payout.territory,
    }),
  }
}

/** A stored file of the payout's voucher. Forms and scans name persons: the view is recorded, finance has none of them (W12). */
export async function readPayoutFile(ctx: Context, of: { payoutId: string; fileId: string }): Promise<Download> {
  const payout = await getPayout(ctx, of.payoutId)
  const piece = (await piecesOf(ctx, payout)).find(one => one.fileId === of.fileId)
  if (!piece) refuse('not-found')
  const [file] = await ctx.sql<{ subjectKind: string; subjectId: string }[]>`
    select subject_kind, subject_id from documents.file where id = ${of.fileId}`
  ctx.record({
    act: 'readPayoutFile',
    subject: { kind: 'payout', id: payout.id },
    territory: payout.territory,
    detail: { kind: piece.kind, file: of.fileId },
  })
  return readFile(ctx, { fileId: of.fileId, subject: { kind: file?.subjectKind ?? '', id: file?.subjectId ?? '' } })
}

/** The enterprise's own payments with where each stands; nobody else's are found (E11). */
export async function listOwnPayouts(ctx: Context) {
  return ctx.sql<
    {
      claimId: string
      number: string
      month: string
      amountFen: Fen
      state: 'ordered' | 'paid' | 'returned'
      day: string | null
      lastFour: string
      reason: string | null
      bankReference: string | null
    }[]
  >`select p.claim_id, p.number, p.month, p.amount_fen, p.state, coalesce(p.paid_on, o.resolved_on, o.ordered_on) as day, o.last_four,
      o.reason, r.bank_reference
    from funds.payout p
    join lateral (select * from funds.payment_order o where o.payout_id = p.id and o.state not in ('prepared', 'dropped')
      order by o.id desc limit 1) o on true
    left join funds.bank_result_row r on r.order_id = o.id
    where p.body_id = ${ctx.actor.bodyId} and p.state in ('ordered', 'paid', 'returned') order by p.id desc limit 300`
}
