import { uuidv7 } from 'uuidv7'
import { formatYuan } from '../../../values/money.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { storeFile } from '../documents/index.ts'
import { notify } from '../notifications/index.ts'
import { type FundActName, mustAllow, nothingYet, type Source } from './funds.ts'
import { lockCash, type Movement, postEntry } from './ledger.ts'
import { ownBureau } from './own-bureau.ts'
import type { Slip } from './slip-files.ts'

/** F3: a bank slip as one person reads it. It is money only once another has confirmed it (W21). */
export async function enterReceipt(
  ctx: Context,
  input: {
    source: Source
    slipNumber: string
    day: string
    amountFen: number
    payer: string
    letterId?: string | undefined
    allocationId?: string | undefined
  },
): Promise<{ receiptId: string }> {
  const bureau = await ownBureau(ctx)
  const { code } = bureau.territory
  mustAllow(ctx, 'enterReceipt', { state: nothingYet, territory: code })
  if (input.day > ctx.today) refuse('day-not-possible', {}, { field: 'day' })
  if (input.allocationId !== undefined)
    await mustFitAllocation(ctx, { ...input, allocationId: input.allocationId, bodyId: bureau.bodyId })
  if (input.letterId !== undefined) {
    const [letter] = await ctx.sql`select 1 as one from funds.letter
      where id = ${input.letterId} and territory = ${code} and source = ${input.source} and state <> 'made'`
    if (!letter) refuse('letter-not-sent', {}, { field: 'letterId' })
  }
  const [row] = await ctx.sql<{ id: string }[]>`insert into funds.receipt ${ctx.sql({
    id: uuidv7(),
    bodyId: bureau.bodyId,
    territory: code,
    source: input.source,
    kind: input.allocationId === undefined ? 'finance' : 'allocation',
    allocationId: input.allocationId ?? null,
    letterId: input.letterId ?? null,
    slipNumber: input.slipNumber,
    day: input.day,
    amountFen: input.amountFen,
    payer: input.payer,
    state: 'entered',
    enteredBy: ctx.actor.accountId,
    enteredByName: ctx.actor.name,
    enteredAt: ctx.now,
  })} on conflict do nothing returning id`
  if (!row) refuse('slip-entered-already', { number: input.slipNumber }, { field: 'slipNumber' })
  ctx.record({ subject: { kind: 'fund-receipt', id: row.id }, territory: code, detail: { amountFen: input.amountFen } })
  return { receiptId: row.id }
}

async function mustFitAllocation(
  ctx: Context,
  input: { allocationId: string; bodyId: string; source: Source; amountFen: number },
): Promise<void> {
  const [sent] = await ctx.sql<{ amountFen: number; source: Source; state: string }[]>`
    select amount_fen, source, state from funds.allocation where id = ${input.allocationId} and to_body = ${input.bodyId}`
  if (!sent) refuse('not-found')
  if (sent.state !== 'sent' || sent.source !== input.source) refuse('allocation-not-on-its-way')
  if (sent.amountFen !== input.amountFen) {
    refuse('allocation-amount-differs', { sentFen: sent.amountFen }, { field: 'amountFen' })
  }
}

interface ReceiptRow {
  id: string
  bodyId: string
  territory: string
  source: Source
  kind: 'finance' | 'allocation'
  allocationId: string | null
  slipNumber: string
  amountFen: number
  day: string
  fileId: string | null
  state: string
  before: string
}

async function beginReceipt(ctx: Context, act: FundActName, receiptId: string): Promise<ReceiptRow> {
  const [row] = await ctx.sql<
    ReceiptRow[]
  >`select id, body_id, territory, source, kind, allocation_id, slip_number, amount_fen, day,
    file_id, state, entered_by as before from funds.receipt where id = ${receiptId} for update`
  if (!row || row.territory !== ctx.actor.territory) refuse('not-found')
  mustAllow(ctx, act, row)
  ctx.record({ subject: { kind: 'fund-receipt', id: receiptId }, territory: row.territory })
  return row
}

/** The slip itself, kept as a voucher; a new picture replaces the one before while nobody has confirmed. */
export async function storeReceiptSlip(ctx: Context, input: { receiptId: string; slip: Slip }): Promise<void> {
  const receipt = await beginReceipt(ctx, 'uploadReceiptSlip', input.receiptId)
  const subject = { kind: 'fund-receipt', id: receipt.id }
  const file = await storeFile(ctx, { ...input.slip, kind: 'bank-slip', subject, retention: 'voucher' })
  await ctx.sql`update funds.receipt set file_id = ${file.id} where id = ${receipt.id}`
}

/** Another person compares slip and entry: from now on it is cash. What the city had on its way arrives. */
export async function confirmReceipt(ctx: Context, receiptId: string): Promise<void> {
  const receipt = await beginReceipt(ctx, 'confirmReceipt', receiptId)
  if (receipt.fileId === null) refuse('slip-file-missing')
  const owner = { bodyId: receipt.bodyId, territory: receipt.territory }
  const arrival: Movement = { owner, to: 'cash', from: 'outside', amountFen: receipt.amountFen }
  await lockCash(ctx, owner, receipt.source)
  await ctx.sql`update funds.receipt set state = 'confirmed', confirmed_by = ${ctx.actor.accountId},
    confirmed_by_name = ${ctx.actor.name}, confirmed_at = ${ctx.now} where id = ${receipt.id}`
  const sent = receipt.allocationId === null ? [] : [await receiveAllocation(ctx, receipt.allocationId)]
  await postEntry(ctx, {
    kind: sent.length === 0 ? 'receipt' : 'allocation-received',
    subjectId: receipt.id,
    source: receipt.source,
    territory: receipt.territory,
    day: receipt.day,
    movements: [arrival, ...sent],
  })
  await notify(ctx, {
    bodyId: receipt.bodyId,
    roles: ['fund-clerk', 'fund-payer'],
    code: 'funds-money-in',
    params: { number: receipt.slipNumber, amount: formatYuan(receipt.amountFen) },
    link: '/work/funds/batches',
  })
}

async function receiveAllocation(ctx: Context, allocationId: string): Promise<Movement> {
  const [sent] = await ctx.sql<{ fromBody: string; fromTerritory: string; amountFen: number }[]>`
    update funds.allocation set state = 'received' where id = ${allocationId} and state = 'sent'
    returning from_body, from_territory, amount_fen`
  if (!sent) refuse('allocation-not-on-its-way')
  return {
    owner: { bodyId: sent.fromBody, territory: sent.fromTerritory },
    to: 'allocated',
    from: 'transfer-in-transit',
    amountFen: sent.amountFen,
  }
}

/** Slip and entry differ: given back with the reason; the slip number is free to be entered rightly. */
export async function rejectReceipt(ctx: Context, input: { receiptId: string; reason: string }): Promise<void> {
  const receipt = await beginReceipt(ctx, 'rejectReceipt', input.receiptId)
  await ctx.sql`update funds.receipt set state = 'rejected', reason = ${input.reason}, confirmed_by = ${ctx.actor.accountId},
    confirmed_by_name = ${ctx.actor.name}, confirmed_at = ${ctx.now} where id = ${receipt.id}`
}
