import { createHash } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import { comparableName } from '../../../values/bank-account.ts'
import { type Reason, refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { storeFile } from '../documents/index.ts'
import { mustAllow, nothingYet, type Source } from './funds.ts'
import { lockCash } from './ledger.ts'
import { ownBureau } from './own-bureau.ts'
import type { ReadResult, ResultRow } from './read-result.ts'
import { loadOf, type ResultLoad } from './results.read.ts'
import { getOrder, lockOrder, type OpenOrder, settleAccepted, settleReturned } from './settle-order.ts'

interface Tally {
  accepted: number
  returned: number
  unchanged: number
  issues: { row: number; reason: Reason }[]
  rows: { orderId: string; row: ResultRow; day: string }[]
}

/**
 * F5: the bank's answer. The same file a second time changes nothing; a row that contradicts what is known is put before a person
 * instead of being believed. Orders that the file does not name stay in transit.
 */
export async function loadResult(ctx: Context, input: { source: Source; read: ReadResult }): Promise<ResultLoad> {
  const { bureau, known } = await beginLoad(ctx, { source: input.source, fileHash: input.read.fileHash })
  if (known) return { ...(await loadOf(ctx, known)), known: true }
  const resultId = uuidv7()
  const tally = await applyRows(ctx, { territory: bureau.territory.code, source: input.source }, input.read.rows)
  const subject = { kind: 'bank-result', id: resultId }
  const { bytes, fileName, mediaType } = input.read
  const file = await storeFile(ctx, { bytes, fileName, mediaType, kind: 'bank-result', subject, retention: 'voucher' })
  const issues = [...input.read.issues, ...tally.issues].sort((a, b) => a.row - b.row)
  const tallied = { ...tally, issues }
  await writeLoad(ctx, {
    id: resultId,
    bodyId: bureau.bodyId,
    territory: bureau.territory.code,
    source: input.source,
    origin: 'file',
    fileId: file.id,
    fileName: input.read.fileName,
    fileHash: input.read.fileHash,
    tally: tallied,
  })
  return { ...(await loadOf(ctx, resultId)), known: false }
}

/** One answer of the bank typed in by a person, for instance from a returned slip. */
export async function enterResult(
  ctx: Context,
  input: {
    orderId: string
    outcome: 'accepted' | 'returned'
    reason?: string | undefined
    day: string
    bankReference?: string | undefined
  },
): Promise<ResultLoad> {
  const order = await getOrder(ctx, input.orderId)
  mustAllow(ctx, 'enterResult', order)
  if (input.day > ctx.today) refuse('day-not-possible', {}, { field: 'day' })
  if (input.outcome === 'returned' && !input.reason) refuse('return-reason-needed', {}, { field: 'reason' })
  const fileHash = createHash('sha256').update(`form ${order.id} ${input.outcome} ${input.day}`).digest('hex')
  const { bureau, known } = await beginLoad(ctx, { source: order.source, fileHash })
  if (known) return { ...(await loadOf(ctx, known)), known: true }
  const row: ResultRow = {
    row: 1,
    reference: order.reference,
    outcome: input.outcome,
    amountFen: null,
    accountName: null,
    reason: input.reason ?? null,
    day: input.day,
    bankReference: input.bankReference ?? null,
  }
  const tally = await applyRows(ctx, { territory: order.territory, source: order.source }, [row])
  const id = uuidv7()
  const of = { bodyId: bureau.bodyId, territory: order.territory, source: order.source }
  await writeLoad(ctx, { id, ...of, origin: 'form', fileId: null, fileName: null, fileHash, tally })
  return { ...(await loadOf(ctx, id)), known: false }
}

async function beginLoad(ctx: Context, of: { source: Source; fileHash: string }) {
  const bureau = await ownBureau(ctx)
  const { code } = bureau.territory
  mustAllow(ctx, 'loadResult', { state: nothingYet, territory: code })
  // Loads of one body come one after the other: the second sees what the first has done.
  await lockCash(ctx, { bodyId: bureau.bodyId, territory: code }, of.source)
  const [known] = await ctx.sql<{ id: string }[]>`select id from funds.bank_result
    where body_id = ${bureau.bodyId} and file_hash = ${of.fileHash}`
  return { bureau, known: known?.id }
}

async function applyRows(
  ctx: Context,
  of: { territory: string; source: Source },
  rows: readonly ResultRow[],
): Promise<Tally> {
  const tally: Tally = { accepted: 0, returned: 0, unchanged: 0, issues: [], rows: [] }
  for (const row of rows) {
    const order = await lockOrder(ctx, { reference: row.reference, territory: of.territory })
    const found = verdictOn(row, order?.source === of.source ? order : undefined, ctx.today)
    if (found === 'unchanged') tally.unchanged += 1
    else if (found !== 'apply') tally.issues.push({ row: row.row, reason: found })
    else if (order) {
      const day = row.day ?? ctx.today
      if (row.outcome === 'accepted') await settleAccepted(ctx, order, day)
      else await settleReturned(ctx, order, { day, reason: row.reason ?? '' })
      tally[row.outcome] += 1
      tally.rows.push({ orderId: order.id, row, day })
    }
  }
  return tally
}

/** What a row of the bank does to an order: applies, says what is known, or contradicts. Decided on the two alone. */
export function verdictOn(row: ResultRow, order: OpenOrder | undefined, today: string): 'apply' | 'unchanged' | Reason {
  const params = { reference: row.reference }
  if (!order) return { code: 'result-order-unknown', params }
  if (row.amountFen !== null && row.amountFen !== order.amountFen) {
    return { code: 'result-amount-differs', params: { ...params, orderedFen: order.amountFen, toldFen: row.amountFen } }
  }
  if (row.accountName !== null && comparableName(row.accountName) !== comparableName(order.accountName)) {
    return { code: 'result-name-differs', params: { ...params, name: row.accountName } }
  }
  if (row.day !== null && row.day > today) return { code: 'result-day-ahead', params: { ...params, day: row.day } }
  if (order.state === row.outcome) return 'unchanged'
  if (order.state === 'void') return { code: 'result-after-decision', params }
  if (order.state === 'accepted' || order.state === 'returned') return { code: 'result-contradicts', params }
  if (order.state !== 'ordered') return { code: 'result-order-not-sent', params }
  if (row.outcome === 'returned' && row.reason === null) return { code: 'result-reason-missing', params }
  return 'apply'
}

async function writeLoad(
  ctx: Context,
  load: {
    id: string
    bodyId: string
    territory: string
    source: Source
    origin: 'file' | 'form'
    fileId: string | null
    fileName: string | null
    fileHash: string
    tally: Tally
  },
): Promise<void> {
  const { tally, ...row } = load
  const { accepted, returned, unchanged } = tally
  const rows = accepted + returned + unchanged + tally.issues.length
  await ctx.sql`insert into funds.bank_result ${ctx.sql({
    ...row,
    rows,
    accepted,
    returned,
    unchanged,
    issues: ctx.sql.json(tally.issues as never) as never,
    loadedBy: ctx.actor.accountId,
    loadedByName: ctx.actor.name,
    day: ctx.today,
    at: ctx.now,
  })}`
  const facts = tally.rows.map(({ orderId, row: told, day }) => ({
    orderId,
    resultId: load.id,
    outcome: told.outcome,
    reason: told.reason,
    bankReference: told.bankReference,
    day,
  }))
  if (facts.length > 0) await ctx.sql`insert into funds.bank_result_row ${ctx.sql(facts)}`
  ctx.record({
    subject: { kind: 'bank-result', id: load.id },
    territory: load.territory,
    detail: { accepted, returned, unchanged },
  })
}
