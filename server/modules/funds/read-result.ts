import { createHash } from 'node:crypto'
import type { Reason } from '../../../values/refusal.ts'
import { refuse } from '../../../values/refusal.ts'
import { sniffFile } from '../../platform/paper/index.ts'
import { type ColumnSpec, findTable, readCells, readPaste, readSheet, type Sheet } from '../../platform/sheets/index.ts'
import { paper } from './request-document.ts'

/** One row of the bank's answer as read. */
export interface ResultRow {
  row: number
  reference: string
  outcome: 'accepted' | 'returned'
  amountFen: number | null
  accountName: string | null
  reason: string | null
  day: string | null
  bankReference: string | null
}

export interface ReadResult {
  fileName: string
  fileHash: string
  bytes: Uint8Array
  mediaType: string
  rows: ResultRow[]
  issues: { row: number; reason: Reason }[]
}

const words = (key: string) => paper(key).split('|')

function columnsOfResult(): ColumnSpec[] {
  const column = (name: string, more: Pick<ColumnSpec, 'required' | 'kind'> & Partial<ColumnSpec>): ColumnSpec => ({
    name,
    header: paper(`result.${name}.header`),
    aliases: words(`result.${name}.aliases`),
    ...more,
  })
  return [
    column('reference', { required: true, kind: 'text' }),
    column('outcome', {
      required: true,
      kind: 'choice',
      choices: [
        { value: 'accepted', labels: words('result.accepted') },
        { value: 'returned', labels: words('result.returned') },
      ],
    }),
    column('amount', { required: false, kind: 'fen', least: 1 }),
    column('name', { required: false, kind: 'text' }),
    column('reason', { required: false, kind: 'text', longest: 200 }),
    column('day', { required: false, kind: 'day' }),
    column('bank-reference', { required: false, kind: 'text' }),
  ]
}

/**
 * Reads the bank's answer (xlsx, or csv in UTF-8 or GB 18030) before the transaction. Rows that cannot be read become issues;
 * a missing column refuses `result-columns-missing`.
 */
export async function readResult(bytes: Uint8Array, fileName: string): Promise<ReadResult> {
  const columns = columnsOfResult()
  const { sheet, mediaType } = await sheetOf(bytes, fileName)
  const table = findTable(sheet, columns)
  if (table.missing.length > 0) {
    const missing = table.missing.map(name => paper(`result.${name}.header`)).join(paper('list-comma'))
    refuse('result-columns-missing', { missing }, { file: fileName })
  }
  const read = readCells(table, columns, { unique: [['reference']] })
  const issues = read.faults.map(fault => ({
    row: fault.row,
    reason: { code: 'result-cell-wrong', params: { column: fault.header, text: textAt(read.rows, fault) } },
  }))
  const faulty = new Set(read.faults.map(fault => fault.row))
  const rows = read.rows
    .filter(row => !faulty.has(row.row))
    .map(
      ({ row, values }): ResultRow => ({
        row,
        reference: String(values['reference']).trim().toUpperCase(),
        outcome: values['outcome'] === 'accepted' ? 'accepted' : 'returned',
        amountFen: typeof values['amount'] === 'number' ? values['amount'] : null,
        accountName: textOf(values['name']),
        reason: textOf(values['reason']),
        day: textOf(values['day']),
        bankReference: textOf(values['bank-reference']),
      }),
    )
  if (rows.length === 0 && issues.length === 0) refuse('sheet-empty')
  const fileHash = createHash('sha256').update(bytes).digest('hex')
  return { fileName, fileHash, bytes, mediaType, rows, issues }
}

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

const textAt = (rows: readonly { row: number; texts: Record<string, string> }[], of: { row: number; name: string }) =>
  (rows.find(row => row.row === of.row)?.texts[of.name] ?? '').slice(0, 60)

async function sheetOf(bytes: Uint8Array, fileName: string): Promise<{ sheet: Sheet; mediaType: string }> {
  const { kind, mediaType } = await sniffFile(bytes, fileName)
  const isText = kind === 'unknown' && /\.(csv|txt)$/i.test(fileName) && !bytes.subarray(0, 4096).includes(0)
  if (!isText) return { sheet: await readSheet(bytes), mediaType }
  return { sheet: readPaste(tabbed(decoded(bytes))), mediaType: 'text/csv' }
}

/** Banks write csv in UTF-8 or GB 18030; what is not the one is the other. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** Comma-separated cells as tab-separated ones; a quoted cell stays quoted. A text that protects a spreadsheet ('=…) loses its apostrophe. */
function tabbed(text: string): string {
  return text.replace(/"(?:[^"]|"")*"|,/g, piece => (piece === ',' ? '\t' : piece))
}
