import { z } from 'zod'
import { check, due, fen, fundAct, refusal, source } from './funds-schemas.ts'

/** What the routes of payments, bank results, vouchers and the ledger take and answer. Amounts are whole fen. */

const day = z.string()

export const payee = z
  .object({
    accountId: z.uuid().nullable(),
    bank: z.string(),
    accountName: z.string(),
    lastFour: z.string(),
    coolingUntil: day.nullable(),
    approvedBy: z.string().nullable(),
  })
  .meta({ id: 'FundPayee' })

export const candidate = z
  .object({
    claimId: z.uuid(),
    /** Set: a payout that came back and is paid again. */
    payoutId: z.uuid().nullable(),
    bodyId: z.uuid(),
    bodyName: z.string(),
    month: z.string(),
    lines: z.number().int(),
    amountFen: fen,
    payee,
    checks: z.array(check),
    includable: z.boolean(),
    returnedBecause: z.string().nullable(),
    /** Of a payout that came back: the unit has stored another account since. */
    accountCorrected: z.boolean().nullable(),
    ...due,
  })
  .meta({ id: 'FundCandidate' })

export const batchRow = z
  .object({
    id: z.uuid(),
    territory: z.string(),
    source,
    number: z.string(),
    state: z.enum(['made', 'ordered', 'dropped']),
    amountFen: fen,
    orders: z.number().int(),
    madeBy: z.string(),
    madeAt: z.string(),
    orderedBy: z.string().nullable(),
    orderedOn: day.nullable(),
    droppedBecause: z.string().nullable(),
    csvSha256: z.string().nullable(),
    xlsxSha256: z.string().nullable(),
    counts: z.object({ accepted: z.number().int(), returned: z.number().int(), inTransit: z.number().int() }),
    acts: z.array(fundAct),
  })
  .meta({ id: 'FundBatch' })

export const payments = z
  .object({
    territory: z.string(),
    source,
    candidates: z.array(candidate),
    batches: z.array(batchRow),
    cashFen: fen,
    reservedFen: fen,
    indicatorFen: fen,
    acts: z.array(fundAct),
  })
  .meta({ id: 'FundPayments' })

export const orderRow = z
  .object({
    id: z.uuid(),
    payoutId: z.uuid(),
    payoutNumber: z.string(),
    batchId: z.uuid(),
    batchNumber: z.string(),
    claimId: z.uuid(),
    bodyName: z.string(),
    month: z.string(),
    reference: z.string(),
    bank: z.string(),
    accountName: z.string(),
    lastFour: z.string(),
    amountFen: fen,
    state: z.enum(['prepared', 'ordered', 'accepted', 'returned', 'void', 'dropped']),
    reason: z.string().nullable(),
    bankReference: z.string().nullable(),
    orderedOn: day.nullable(),
    resolvedOn: day.nullable(),
    decidedBy: z.string().nullable(),
    /** Its payout has been ordered again since. */
    repaid: z.boolean(),
    /** The enterprise has stored another account since this order. */
    accountCorrected: z.boolean(),
    checks: z.array(check),
    acts: z.array(fundAct),
  })
  .meta({ id: 'FundOrder' })

export const batchDetail = z.object({ batch: batchRow, orders: z.array(orderRow) }).meta({ id: 'FundBatchDetail' })

export const resultLoad = z
  .object({
    id: z.uuid(),
    origin: z.enum(['file', 'form']),
    fileName: z.string().nullable(),
    rows: z.number().int(),
    accepted: z.number().int(),
    returned: z.number().int(),
    unchanged: z.number().int(),
    issues: z.array(z.object({ row: z.number().int(), reason: refusal })),
    loadedBy: z.string(),
    day,
    /** The same file was loaded before: nothing changed now. */
    known: z.boolean(),
  })
  .meta({ id: 'FundResultLoad' })

export const results = z
  .object({
    territory: z.string(),
    source,
    orders: z.array(orderRow),
    loads: z.array(resultLoad),
    counts: z.object({ accepted: z.number().int(), returned: z.number().int(), inTransit: z.number().int() }),
    acts: z.array(fundAct),
  })
  .meta({ id: 'FundResults' })

export const piece = z
  .object({
    kind: z.enum([
      'form',
      'scan',
      'opinion',
      'publicity',
      'publicity-proof',
      'request',
      'letter',
      'letter-scan',
      'receipt-slip',
      'bank-file',
      'payment-approval',
      'bank-result',
      'payment-slip',
    ]),
    title: z.string(),
    /** A file in store, or null for a page that is printed when asked for (`link`). */
    fileId: z.uuid().nullable(),
    link: z.string().nullable(),
    detail: z.string(),
    missing: z.boolean(),
  })
  .meta({ id: 'FundVoucherPiece' })

export const payoutDetail = z
  .object({
    id: z.uuid(),
    number: z.string(),
    claimId: z.uuid(),
    bodyName: z.string(),
    month: z.string(),
    territory: z.string(),
    source,
    headcount: z.number().int(),
    amountFen: fen,
    state: z.enum(['made', 'ordered', 'paid', 'returned', 'dropped']),
    paidOn: day.nullable(),
    opinion: z.object({ headcount: z.number().int(), totalFen: fen, day }).nullable(),
    /** Accepted payouts of the claim before this one (W4). */
    paidBeforeFen: fen,
    remainingFen: fen,
    ...due,
    late: z.boolean(),
    orders: z.array(orderRow),
    pieces: z.array(piece),
    voucherNumber: z.string().nullable(),
    acts: z.array(fundAct),
  })
  .meta({ id: 'FundPayout' })

export const entryRow = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    day,
    postedBy: z.string(),
    subject: z.string(),
    payoutId: z.uuid().nullable(),
    postings: z.array(z.object({ kind: z.string(), bodyName: z.string(), amountFen: fen })),
  })
  .meta({ id: 'FundEntry' })

export const ledger = z
  .object({
    territory: z.string(),
    source,
    month: z.string().nullable(),
    entries: z.array(entryRow),
    balances: z.array(z.object({ source, kind: z.string(), plane: z.string(), amountFen: fen })),
    statement: z.object({ day, balanceFen: fen, ledgerFen: fen, differenceFen: fen, enteredBy: z.string() }).nullable(),
    support: z.object({ balanceFen: fen, outlayFen: fen, averageFen: fen, monthsTenths: z.number().int().nullable() }),
    overdue: z.array(
      z.object({ claimId: z.uuid(), bodyName: z.string(), month: z.string(), dueOn: day, unpaidFen: fen }),
    ),
    acts: z.array(fundAct),
  })
  .meta({ id: 'FundLedger' })

export const voucherRow = z
  .object({
    payoutId: z.uuid(),
    payoutNumber: z.string(),
    bodyName: z.string(),
    month: z.string(),
    amountFen: fen,
    paidOn: day,
    missing: z.number().int(),
    voucherNumber: z.string().nullable(),
    archivedBy: z.string().nullable(),
    acts: z.array(fundAct),
  })
  .meta({ id: 'FundVoucher' })

export const ownPayout = z
  .object({
    claimId: z.uuid(),
    number: z.string(),
    month: z.string(),
    amountFen: fen,
    state: z.enum(['ordered', 'paid', 'returned']),
    day: day.nullable(),
    lastFour: z.string(),
    reason: z.string().nullable(),
    bankReference: z.string().nullable(),
  })
  .meta({ id: 'OwnPayout' })
