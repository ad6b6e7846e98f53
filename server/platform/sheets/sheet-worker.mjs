// Plain JavaScript: a worker thread does not inherit what runs TypeScript in the main thread, and starts faster without it.
import { parentPort, workerData } from 'node:worker_threads'
import { inflateRawSync } from 'node:zlib'
import { readXlsx } from 'hucre/xlsx'

const { bytes, expandedBytes, sheetName, mostRows } = workerData

/** The directory's sizes are a claim: each part is unpacked once under a hard limit before the reader trusts it. */
function unpackWithinLimit() {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (view.getUint32(end, true) !== 0x06054b50) end--
  let at = view.getUint32(end + 16, true)
  let left = expandedBytes
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    const method = view.getUint16(at + 10, true)
    const packedBytes = view.getUint32(at + 20, true)
    const header = view.getUint32(at + 42, true)
    if (method === 8 && packedBytes !== 0xffffffff) {
      const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
      left -= inflateRawSync(bytes.subarray(start, start + packedBytes), { maxOutputLength: Math.max(1, left) }).length
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
}

function filledRows(sheet) {
  let filled = 0
  for (const row of sheet.rows) if (row.some(value => value !== null && value !== '')) filled++
  return filled
}

function chosenSheet(sheets) {
  if (sheetName !== undefined) return sheets.find(sheet => sheet.name === sheetName)
  const visible = sheets.filter(sheet => !sheet.hidden && !sheet.veryHidden)
  let best
  for (const sheet of visible.length > 0 ? visible : sheets) {
    const filled = filledRows(sheet)
    if (best === undefined || filled > best.filled) best = { sheet, filled }
  }
  return best?.sheet
}

/** Only what the main thread needs: rows as plain values, and notes for formula and error cells. */
function packed(sheet) {
  const rows = []
  for (let index = 0; index < sheet.rows.length; index++) {
    const values = sheet.rows[index]
    if (values.some(value => value !== null && value !== '')) rows.push({ row: index + 1, values })
  }
  const notes = new Map()
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formula !== undefined) notes.set(key, 'formula')
    if (cell.type === 'error') notes.set(key, 'error')
  }
  return { rows, notes, merges: sheet.merges ?? [] }
}

// The reader makes a full rectangle of a sheet: one stray cell at the far right of each row would exhaust it. Nothing beyond 200 columns is looked at.
async function read() {
  try {
    unpackWithinLimit()
  } catch (error) {
    return { refused: error?.code === 'ERR_BUFFER_TOO_LARGE' ? 'file-expands-too-much' : 'file-not-xlsx' }
  }
  const workbook = await readXlsx(bytes, { maxRows: mostRows, range: `A1:GR${mostRows}` })
  const sheet = chosenSheet(workbook.sheets)
  if (sheet === undefined) return { refused: 'sheet-not-found' }
  return { name: sheet.name, sheetNames: workbook.sheets.map(each => each.name), ...packed(sheet) }
}

read().then(
  answer => parentPort.postMessage(answer),
  error => parentPort.postMessage({ refused: 'file-not-xlsx', because: String(error?.message ?? error) }),
)
