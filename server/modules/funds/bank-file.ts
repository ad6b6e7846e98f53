import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import type { Download } from '../../platform/route.ts'
import { writeCsv, writeSheet, type WrittenColumn } from '../../platform/sheets/index.ts'
import { readFile } from '../documents/index.ts'
import { mustCover } from '../identity/index.ts'
import type { BatchRow } from './drop-batch.ts'
import { paper } from './request-document.ts'

interface Line {
  reference: string
  accountName: string
  numberSealed: string
  bank: string
  amountFen: number
  month: string
}

const columns: (Pick<WrittenColumn, 'width' | 'kind'> & { name: string })[] = [
  { name: 'seq', width: 8, kind: 'integer' },
  { name: 'reference', width: 26, kind: 'text' },
  { name: 'payer', width: 26, kind: 'text' },
  { name: 'payer-account', width: 26, kind: 'text' },
  { name: 'account-name', width: 36, kind: 'text' },
  { name: 'account', width: 26, kind: 'text' },
  { name: 'bank', width: 30, kind: 'text' },
  { name: 'amount', width: 16, kind: 'fen' },
  { name: 'remark', width: 34, kind: 'text' },
]

/** What the bank is told: one row per order in the order of references, nothing that a spreadsheet would execute. */
export async function bankFiles(ctx: Context, batch: BatchRow): Promise<Record<'csv' | 'xlsx', FileOut>> {
  const { sealing } = ctx.environment
  const [payer] = await ctx.sql<{ accountName: string; numberSealed: string }[]>`select account_name, number_sealed
    from funds.bank_account where body_id = ${batch.bodyId} and source = ${batch.source} order by id desc limit 1`
  if (!payer) refuse('bank-account-missing')
  const lines = await ctx.sql<Line[]>`select o.reference, o.account_name, o.number_sealed, o.bank, o.amount_fen, p.month
    from funds.payment_order o join funds.payout p on p.id = o.payout_id
    where o.batch_id = ${batch.id} and o.state = 'ordered' order by o.reference`
  const payerNumber = sealing.decrypt(payer.numberSealed)
  const rows = lines.map((line, index) => [
    index + 1,
    line.reference,
    payer.accountName,
    payerNumber,
    line.accountName,
    sealing.decrypt(line.numberSealed),
    line.bank,
    line.amountFen,
    paper('remark', { month: line.month, reference: line.reference }),
  ])
  const headed = columns.map(({ name, ...column }) => ({ ...column, header: paper(`bank.${name}`) }))
  return {
    csv: {
      bytes: writeCsv({ columns: headed, rows }),
      fileName: `${batch.number}.csv`,
      mediaType: 'text/csv',
    },
    xlsx: {
      bytes: await writeSheet({ sheets: [{ name: batch.number, columns: headed, rows }] }),
      fileName: `${batch.number}.xlsx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  }
}

interface FileOut {
  bytes: Uint8Array
  fileName: string
  mediaType: string
}

/** The bank file as it was fixed when the batch was ordered: always the same bytes. The view is recorded: account numbers stand in full. */
export async function readBankFile(ctx: Context, input: { batchId: string; form: 'csv' | 'xlsx' }): Promise<Download> {
  const [batch] = await ctx.sql<{ territory: string; csvFileId: string | null; xlsxFileId: string | null }[]>`
    select territory, csv_file_id, xlsx_file_id from funds.batch where id = ${input.batchId}`
  if (!batch) refuse('not-found')
  await mustCover(ctx, batch.territory)
  const fileId = input.form === 'csv' ? batch.csvFileId : batch.xlsxFileId
  if (fileId === null) refuse('batch-not-ordered')
  const subject = { kind: 'payment-batch', id: input.batchId }
  ctx.record({ act: 'readBankFile', subject, territory: batch.territory, detail: { form: input.form } })
  const { fileName, mediaType, bytes } = await readFile(ctx, { fileId, subject })
  return { fileName, mediaType, bytes }
}
