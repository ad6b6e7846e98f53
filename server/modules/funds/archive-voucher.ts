import type { Fen } from '../../../values/money.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { storeFile } from '../documents/index.ts'
import { nextNumber, plainNumber } from './document-number.ts'
import { actsFor, type FundActName, mustAllow, type Source } from './funds.ts'
import { shownBureau } from './own-bureau.ts'
import { getPayout, type PayoutRow } from './payouts.read.ts'
import { piecesOf } from './pieces.read.ts'
import type { Slip } from './slip-files.ts'

async function beginPayout(ctx: Context, act: FundActName, payoutId: string): Promise<PayoutRow> {
  await ctx.sql`select id from funds.payout where id = ${payoutId} for update`
  const payout = await getPayout(ctx, payoutId)
  mustAllow(ctx, act, payout)
  ctx.record({ subject: { kind: 'payout', id: payoutId }, territory: payout.territory })
  return payout
}

/** The bank's slip (回单) of a payment, kept as a voucher. */
export async function storePaymentSlip(ctx: Context, input: { payoutId: string; slip: Slip }): Promise<void> {
  const payout = await beginPayout(ctx, 'uploadPaymentSlip', input.payoutId)
  if (payout.voucherNumber !== null) refuse('voucher-archived-already')
  const subject = { kind: 'payout', id: payout.id }
  await storeFile(ctx, { ...input.slip, kind: 'payment-slip', subject, retention: 'voucher' })
}

/** F6: the voucher is closed with its number and the list of its papers (W11, 30 years). */
export async function archiveVoucher(ctx: Context, payoutId: string): Promise<{ number: string }> {
  const payout = await beginPayout(ctx, 'archiveVoucher', payoutId)
  if (payout.voucherNumber !== null) refuse('voucher-archived-already')
  const pieces = await piecesOf(ctx, payout)
  const missing = pieces.filter(piece => piece.missing)
  if (missing.length > 0) refuse('voucher-incomplete', { count: missing.length })
  const number = plainNumber(ctx, 'PZ', payout.territory, await nextNumber(ctx, payout.territory, 'voucher'))
  await ctx.sql`insert into funds.voucher (payout_id, territory, number, pieces, archived_by, archived_by_name, day, at)
    values (${payout.id}, ${payout.territory}, ${number}, ${ctx.sql.json(pieces as never)}, ${ctx.actor.accountId}, ${ctx.actor.name},
      ${ctx.today}, ${ctx.now})`
  return { number }
}

interface VoucherSums {
  payoutId: string
  claimId: string
  payoutNumber: string
  bodyName: string
  month: string
  amountFen: Fen
  paidOn: string
  territory: string
  voucherNumber: string | null
  archivedBy: string | null
}

/** Paid payouts of a month with their vouchers, those to be archived first. */
export async function listVouchers(
  ctx: Context,
  input: { territory?: string | undefined; source: Source; month?: string | undefined },
) {
  const bureau = await shownBureau(ctx, input.territory)
  const rows = await ctx.sql<
    VoucherSums[]
  >`select p.id as payout_id, p.claim_id, p.number as payout_number, p.body_name, p.month,
      p.amount_fen, p.paid_on, p.territory, v.number as voucher_number, v.archived_by_name as archived_by
    from funds.payout p left join funds.voucher v on v.payout_id = p.id
    where p.territory = ${bureau.territory.code} and p.source = ${input.source} and p.state = 'paid'
      ${input.month === undefined ? ctx.sql`` : ctx.sql`and to_char(p.paid_on, 'YYYY-MM') = ${input.month}`}
    order by v.number is not null, p.paid_on desc, p.id desc limit 200`
  const shown = []
  for (const { claimId, territory, ...row } of rows) {
    const pieces = row.voucherNumber === null ? await piecesOf(ctx, { id: row.payoutId, claimId, state: 'paid' }) : []
    const state = row.voucherNumber === null ? 'paid' : 'archived'
    shown.push({
      ...row,
      missing: pieces.filter(piece => piece.missing).length,
      acts: actsFor(ctx, ['archiveVoucher'], { state, territory }),
    })
  }
  return shown
}
