import { type CellStyle, writeXlsx, type Cell as XlsxCell, type WriteSheet as XlsxSheet } from 'hucre/xlsx'
import { inertText } from './inert-text.ts'
import { columnLetter } from './sheet.ts'

/** 'text' also for ids and account numbers; 'fen' takes whole fen and shows yuan with two decimals; 'day' takes YYYY-MM-DD. */
export type WrittenKind = 'text' | 'fen' | 'day' | 'integer'

/** good: green; doubtful: amber; wrong: red. */
export type CellMark = 'good' | 'doubtful' | 'wrong'

export interface WrittenColumn {
  header: string
  /** In characters of ordinary width; a Han character takes two. */
  width: number
  kind: WrittenKind
  /** Offers these values in a list while typing. */
  choices?: string[]
}

export interface WrittenCell {
  value: string | number | null
  mark?: CellMark
  /** Shown beside the cell when it is pointed at. */
  comment?: string
}

export type RowCell = WrittenCell | string | number | null

export interface SheetToWrite {
  name: string
  /** One merged line over the heading. */
  title?: string
  columns: WrittenColumn[]
  rows: RowCell[][]
  /** Lines under the table. */
  notes?: string[]
}

export interface WorkbookToWrite {
  sheets: SheetToWrite[]
  /** The instant written into the file, ISO; without it a fixed one, so that equal content gives equal bytes. */
  writtenAt?: string
  /** Shown as the author of the file and its comments. */
  author?: string
}

const fills: Record<CellMark, string> = { good: 'D9F2E0', doubtful: 'FFF1CC', wrong: 'FBD5D5' }
const formats: Record<WrittenKind, string> = { text: '@', fen: '#,##0.00', day: 'yyyy-mm-dd', integer: '0' }
const thin = { style: 'thin', color: { rgb: 'BFBFBF' } } as const
const border = { top: thin, right: thin, bottom: thin, left: thin }
const noForbidden = /[\\/?*[\]:]/g

/**
 * An .xlsx whose text is inert (see inertText), ids are text, money is numbers, days are dates and the heading stays in view.
 * Marked cells are filled, comments stand at their cells.
 */
export async function writeSheet(workbook: WorkbookToWrite): Promise<Uint8Array> {
  const writtenAt = new Date(workbook.writtenAt ?? '2020-01-01T00:00:00Z')
  const author = workbook.author ?? ''
  return writeXlsx({
    sheets: workbook.sheets.map(sheet => xlsxSheet(sheet, author)),
    properties: { creator: author, created: writtenAt, modified: writtenAt },
    defaultFont: { name: '宋体', size: 11 },
  })
}

function xlsxSheet(sheet: SheetToWrite, author: string): XlsxSheet {
  const columns = sheet.columns.length
  const headingRow = sheet.title === undefined ? 0 : 1
  const cells = new Map<string, Partial<XlsxCell>>()
  if (sheet.title !== undefined) {
    cells.set(
      '0,0',
      textCell(sheet.title, {
        font: { bold: true, size: 14 },
        alignment: { horizontal: 'center', vertical: 'center' },
      }),
    )
  }
  for (const [column, { header }] of sheet.columns.entries()) {
    cells.set(`${headingRow},${column}`, textCell(header, headingStyle))
  }
  for (const [index, row] of sheet.rows.entries()) {
    for (const [column, cell] of row.entries()) {
      const kind = sheet.columns[column]?.kind ?? 'text'
      cells.set(`${headingRow + 1 + index},${column}`, valueCell(writtenCell(cell), kind, author))
    }
  }
  const notesRow = headingRow + 1 + sheet.rows.length
  const notes = sheet.notes ?? []
  for (const [index, note] of notes.entries())
    cells.set(`${notesRow + index},0`, textCell(note, { alignment: { vertical: 'top' } }))
  const wide = [...(sheet.title === undefined ? [] : [0]), ...notes.map((_, index) => notesRow + index)]
  return {
    name: sheet.name.replace(noForbidden, ' ').slice(0, 31),
    columns: sheet.columns.map(({ width }) => ({ width })),
    rows: [],
    cells,
    freezePane: { rows: headingRow + 1 },
    merges: columns < 2 ? [] : wide.map(row => ({ startRow: row, startCol: 0, endRow: row, endCol: columns - 1 })),
    ...validations(sheet, headingRow + 2),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, fitToPage: true },
  }
}

const headingStyle: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EEF1F6' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border,
}

const writtenCell = (cell: RowCell): WrittenCell => (typeof cell === 'object' && cell !== null ? cell : { value: cell })

function textCell(text: string, style: CellStyle): Partial<XlsxCell> {
  return { value: inertText(text), type: 'string', style: { ...style, numFmt: '@' } }
}

function valueCell(cell: WrittenCell, kind: WrittenKind, author: string): Partial<XlsxCell> {
  const style = styleOf(kind, cell.mark)
  const comment = cell.comment === undefined ? {} : { comment: { author, text: cell.comment } }
  const { value } = cell
  if (value === null) return { value: null, type: 'empty', style, ...comment }
  if (typeof value === 'number' && kind !== 'text') {
    return { value: kind === 'fen' ? value / 100 : value, type: 'number', style, ...comment }
  }
  if (kind === 'day' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return { value: new Date(`${value}T00:00:00Z`), type: 'date', style, ...comment }
  }
  // What does not fit its column (a faulty cell going back to its author) stays as it was written, as text.
  return { value: inertText(String(value)), type: 'string', style: styleOf('text', cell.mark), ...comment }
}

const styles = new Map<string, CellStyle>()

/** One object per look: the writer compares styles, and a roster has thousands of cells. */
function styleOf(kind: WrittenKind, mark: CellMark | undefined): CellStyle {
  const key = `${kind} ${mark ?? ''}`
  let style = styles.get(key)
  if (style === undefined) {
    style = {
      numFmt: formats[kind],
      border,
      alignment: { vertical: 'center', wrapText: kind === 'text' },
      ...(mark === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fills[mark] } } }),
    }
    styles.set(key, style)
  }
  return style
}

function validations(sheet: SheetToWrite, firstRow: number): Pick<XlsxSheet, 'dataValidations'> {
  const lastRow = firstRow + Math.max(sheet.rows.length, 1000)
  const dataValidations = sheet.columns.flatMap(({ choices }, index) => {
    // The list is stored in one formula of at most 255 characters.
    if (choices === undefined || choices.join(',').length > 250) return []
    const letter = columnLetter(index + 1)
    return [
      { type: 'list' as const, values: choices, range: `${letter}${firstRow}:${letter}${lastRow}`, allowBlank: true },
    ]
  })
  return dataValidations.length === 0 ? {} : { dataValidations }
}
