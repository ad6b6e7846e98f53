import { refuse } from '../../../values/refusal.ts'
import { type Sheet, type SheetCell, type SheetLimits, type SheetRow, sheetLimits } from './sheet.ts'

/**
 * Rows copied from a spreadsheet: tab-separated, a cell with a line break or a tab in quotes. The result goes through findTable, or
 * tableByPosition where no heading was copied. Refuses 'sheet-file-too-large', 'sheet-empty' and 'too-many-rows' {allowed}.
 */
export function readPaste(text: string, limits: SheetLimits = sheetLimits): Sheet {
  if (text.length > limits.fileBytes)
    refuse('sheet-file-too-large', {
      allowedMegabytes: Math.ceil(limits.fileBytes / 1024 / 1024),
      megabytes: Math.ceil(text.length / 1024 / 1024),
    })
  const rows: SheetRow[] = []
  for (const [index, cells] of splitCells(text).entries()) {
    if (cells.some(cell => cell.trim() !== '')) rows.push({ row: index + 1, cells: cells.map(pastedCell) })
  }
  if (rows.length === 0) refuse('sheet-empty')
  if (rows.length > limits.dataRows + 500) refuse('too-many-rows', { allowed: limits.dataRows })
  return { name: '', sheetNames: [''], rows, merged: [], allowedRows: limits.dataRows }
}

const pastedCell = (text: string): SheetCell => ({ text, kind: text === '' ? 'empty' : 'text' })

function splitCells(text: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|[^\t\r\n]*/y
  let at = 0
  while (at <= text.length) {
    cell.lastIndex = at
    const found = cell.exec(text)
    const row = rows[rows.length - 1]
    if (found === null || row === undefined) break
    row.push(found[1] === undefined ? found[0] : found[1].replaceAll('""', '"'))
    at = cell.lastIndex
    if (at >= text.length) break
    if (text[at] === '\t') {
      at++
      continue
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    rows.push([])
  }
  return rows
}
