import { inertText } from './inert-text.ts'
import type { WrittenColumn } from './write-sheet.ts'

export interface CsvToWrite {
  columns: Pick<WrittenColumn, 'header' | 'kind'>[]
  rows: (string | number | null)[][]
}

/**
 * UTF-8 with the mark by which spreadsheets know it, lines ended by CR LF, every text inert and quoted where needed. Money in yuan with two decimals.
 * Long digit strings stay as they are, for machines: a person who opens them in a spreadsheet is served by writeSheet.
 */
export function writeCsv(table: CsvToWrite): Uint8Array {
  const lines = [table.columns.map(column => quoted(inertText(column.header)))]
  for (const row of table.rows) lines.push(row.map((value, index) => csvCell(value, table.columns[index]?.kind)))
  return new TextEncoder().encode(`\ufeff${lines.map(line => line.join(',')).join('\r\n')}\r\n`)
}

function csvCell(value: string | number | null, kind: WrittenColumn['kind'] | undefined): string {
  if (value === null) return ''
  if (typeof value === 'string') return quoted(inertText(value))
  return kind === 'fen' ? yuan(value) : String(value)
}

/** Fen with the point put in by digits, never by division. */
function yuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
