import { Worker } from 'node:worker_threads'
import { Refusal, refuse } from '../../../values/refusal.ts'
import { checkWorkbookFile } from './file-checks.ts'
import { storableText } from './plain-text.ts'
import { type MergedArea, type Sheet, type SheetCell, type SheetLimits, type SheetRow, sheetLimits } from './sheet.ts'

type StoredValue = string | number | boolean | Date | null

interface WorkerAnswer {
  refused?: string
  name: string
  sheetNames: string[]
  rows: { row: number; values: StoredValue[] }[]
  /** By "row,column", both from 0. */
  notes: Map<string, 'formula' | 'error'>
  merges: { startRow: number; endRow: number; startCol: number; endCol: number }[]
}

/** Titles, headings, totals and notes that may stand around the rows of data; what is over is refused while reading. */
const rowsAroundData = 500
/** Parsing takes a core: more at once would only make each slower. */
const mostWorkers = 2
const emptyCell: SheetCell = Object.freeze({ text: '', kind: 'empty' as const })

let working = 0
const waiting: (() => void)[] = []

/**
 * Reads the fullest visible sheet (or limits.sheetName) of an .xlsx in a worker thread, so that a hostile file costs
 * this process neither its event loop nor its memory. Throws a Refusal: 'sheet-file-too-large', 'file-is-old-xls', 'file-not-xlsx' {detected},
 * 'sheet-file-encrypted', 'file-expands-too-much', 'file-too-slow', 'sheet-not-found', 'sheet-empty', 'too-many-rows' {allowed}.
 */
export async function readSheet(bytes: Uint8Array, limits: SheetLimits = sheetLimits): Promise<Sheet> {
  checkWorkbookFile(bytes, limits)
  await freeWorker()
  try {
    const answer = await parsed(bytes, limits)
    if (answer.refused !== undefined) {
      refuse(answer.refused, answer.refused === 'file-not-xlsx' ? { detected: 'damaged-zip' } : refusalParams(limits))
    }
    if (answer.rows.length === 0) refuse('sheet-empty')
    if (answer.rows.length > limits.dataRows + rowsAroundData) refuse('too-many-rows', { allowed: limits.dataRows })
    return sheetOf(answer, limits)
  } finally {
    working--
    waiting.shift()?.()
  }
}

const refusalParams = (limits: SheetLimits) => ({ allowedMegabytes: Math.ceil(limits.expandedBytes / 1024 / 1024) })

async function freeWorker(): Promise<void> {
  while (working >= mostWorkers) await new Promise<void>(resolve => waiting.push(resolve))
  working++
}

function parsed(bytes: Uint8Array, limits: SheetLimits): Promise<WorkerAnswer> {
  const worker = new Worker(new URL('./sheet-worker.mjs', import.meta.url), {
    workerData: {
      bytes,
      expandedBytes: limits.expandedBytes,
      sheetName: limits.sheetName,
      // Empty but formatted rows count here, so the limit leaves them room; the rows that hold something are counted after.
      mostRows: (limits.dataRows + rowsAroundData) * 4,
    },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  })
  return new Promise<WorkerAnswer>((resolve, reject) => {
    const tooSlow = setTimeout(() => reject(new Refusal([{ code: 'file-too-slow' }])), limits.seconds * 1000)
    worker.once('message', (answer: WorkerAnswer) => resolve(answer))
    worker.once('error', (error: Error & { code?: string }) =>
      reject(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? new Refusal([{ code: 'file-expands-too-much', params: refusalParams(limits) }])
          : error,
      ),
    )
    worker.once('exit', () => {
      clearTimeout(tooSlow)
      reject(new Error('The sheet worker ended without an answer'))
    })
  }).finally(() => worker.terminate())
}

function sheetOf(answer: WorkerAnswer, limits: SheetLimits): Sheet {
  const noted = answer.notes.size > 0
  const rows: SheetRow[] = answer.rows.map(({ row, values }) => ({
    row,
    cells: values.map((value, index) => {
      const note = noted ? answer.notes.get(`${row - 1},${index}`) : undefined
      return note === undefined ? cellOf(value) : notedCell(value, note)
    }),
  }))
  const merged: MergedArea[] = answer.merges.map(area => ({
    fromRow: area.startRow + 1,
    toRow: area.endRow + 1,
    fromColumn: area.startCol + 1,
    toColumn: area.endCol + 1,
  }))
  return {
    name: storableText(answer.name),
    sheetNames: answer.sheetNames.map(storableText),
    rows,
    merged,
    allowedRows: limits.dataRows,
  }
}

function cellOf(value: StoredValue): SheetCell {
  if (value === null || value === '') return emptyCell
  if (typeof value === 'string') return textCell(storableText(value))
  if (typeof value === 'number') return { text: String(value), kind: 'number', raw: value }
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', kind: 'boolean' }
  // A serial beyond the calendar gives no day that can be shown.
  const text = Number.isNaN(value.getTime()) ? '' : value.toISOString()
  return text.length === 24 ? { text: text.slice(0, 10), kind: 'date' } : { text: '#VALUE!', kind: 'error' }
}

const textCell = (text: string): SheetCell => (text === '' ? emptyCell : { text, kind: 'text' })

function notedCell(value: StoredValue, note: 'formula' | 'error'): SheetCell {
  if (note === 'error') return { text: storableText(String(value ?? '')), kind: 'error' }
  const computed = cellOf(value)
  return computed.kind === 'empty' ? { text: '', kind: 'formula', formula: true } : { ...computed, formula: true }
}
