import { type Cell, type MergeRange, writeXlsx } from 'hucre/xlsx'

/** A cell as a hurried person leaves it: stored just so, without our writer's care. */
export type RawCell =
  | string
  | number
  | boolean
  | null
  | { day: string }
  | { formula: string; result?: string | number }
  | { error: string }

export interface RawSheet {
  name: string
  rows: RawCell[][]
  widths?: number[]
  merges?: MergeRange[]
}

const writtenAt = new Date('2020-09-01T01:00:00Z')

/** An .xlsx of raw cells; the same cells give the same bytes. */
export async function rawWorkbook(sheets: RawSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows, widths, merges }) => ({
      name,
      rows: [],
      cells: rawCells(rows),
      ...(widths === undefined ? {} : { columns: widths.map(width => ({ width })) }),
      ...(merges === undefined ? {} : { merges }),
    })),
    properties: { creator: 'sample', created: writtenAt, modified: writtenAt },
    defaultFont: { name: '宋体', size: 11 },
  })
}

function rawCells(rows: RawCell[][]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>()
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value !== null) cells.set(`${row},${column}`, rawCell(value))
    }
  }
  return cells
}

function rawCell(value: Exclude<RawCell, null>): Partial<Cell> {
  if (typeof value === 'string') return { value, type: 'string' }
  if (typeof value === 'number') return { value, type: 'number' }
  if (typeof value === 'boolean') return { value, type: 'boolean' }
  if ('day' in value)
    return { value: new Date(`${value.day}T00:00:00Z`), type: 'date', style: { numFmt: 'yyyy-mm-dd' } }
  if ('error' in value) return { value: value.error, type: 'error' }
  return {
    type: 'formula',
    formula: value.formula,
    ...(value.result === undefined ? {} : { formulaResult: value.result, value: value.result }),
  }
}
