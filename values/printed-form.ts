/**
 * A paper form as data: whatever prints it needs no template of its own, so that a new notice brings a builder and no
 * drawing code. All text is inert. Lengths are millimetres, type sizes points.
 */
export interface PrintedForm {
  /** Which form this is, for instance `changchun-2020-08/application-form`. */
  kind: string
  /** Printed in the footer and carried by the QR: 4 to 32 characters of A–Z, 0–9 and hyphen. */
  formId: string
  /** Title of the file; what stands on the paper is in the blocks. */
  title: string
  orientation: 'portrait' | 'landscape'
  /** One entry per sheet. A sheet whose text is too long is set smaller, never run over to another sheet. */
  pages: PrintedPage[]
}

export interface PrintedPage {
  /** What is printed on this sheet, by field name: the check code covers these and nothing else (W10). */
  fields: Record<string, string>
  blocks: Block[]
}

export type Align = 'left' | 'center' | 'right'

export interface Paragraph {
  text: string
  align?: Align
  bold?: true
  sizePoints?: number
  /** First line set in by two characters, as in running official text. */
  indent?: true
  spaceAboveMillimetres?: number
}

/** Pieces spread over one line: `justified` puts the first left and the last right, `right` packs them to the right edge. */
export interface PartedLine {
  parts: string[]
  spread?: 'justified' | 'right'
  sizePoints?: number
  spaceAboveMillimetres?: number
}

export type Line = Paragraph | PartedLine

export interface Cell {
  /** Plain text, or lines one below the other. */
  content: string | Line[]
  columns?: number
  rows?: number
  align?: Align
  vertical?: 'top' | 'middle' | 'bottom'
  bold?: true
  /** Name under which the printed text enters the page's fields (see `gridFields`). */
  field?: string
}

export interface Row {
  cells: (Cell | string)[]
  /** Least height; the row grows with its text. */
  heightMillimetres?: number
}

export interface Grid {
  type: 'grid'
  /** Relative widths; together they fill the width of the sheet. */
  columnWidths: number[]
  /** Rows at the top that are set as headings (bold, centred). */
  headerRows?: number
  align?: Align
  sizePoints?: number
  /** White above and below the text of every cell; 1.5 unless stated. */
  paddingMillimetres?: number
  rows: Row[]
}

export type Block =
  | { type: 'title'; text: string; sizePoints?: number; subtitles?: string[] }
  /** Running text; `loose` sets it with the wider line distance of letters. */
  | { type: 'lines'; lines: Line[]; sizePoints?: number; loose?: true }
  | Grid
  /** Signature and seal lines, centred on each other in a block at the right edge. */
  | { type: 'signature'; lines: string[]; spaceAboveMillimetres?: number; sizePoints?: number }
  | { type: 'notes'; lines: string[] }
  | { type: 'space'; millimetres: number }

/** The text of a line as it is read. */
function lineText(line: Line): string {
  return 'parts' in line ? line.parts.join(' ') : line.text
}

/** The fields of a grid: the text of each cell that carries a field name. Throws when a name stands twice. */
export function gridFields(grid: Grid): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const row of grid.rows) {
    for (const cell of row.cells) {
      if (typeof cell === 'string' || cell.field === undefined) continue
      if (cell.field in fields) throw new Error(`field ${cell.field} stands twice on one page`)
      fields[cell.field] = typeof cell.content === 'string' ? cell.content : cell.content.map(lineText).join('\n')
    }
  }
  return fields
}

/** Cuts rows into pages of a fixed number of rows; no rows give one empty page. */
export function paginate<T>(rows: readonly T[], perPage: number): T[][] {
  if (!Number.isInteger(perPage) || perPage < 1) throw new Error('rows per page must be a positive whole number')
  const pages: T[][] = []
  for (let start = 0; start < rows.length; start += perPage) pages.push(rows.slice(start, start + perPage))
  return pages.length > 0 ? pages : [[]]
}

/**
 * Canonical JSON of what one sheet says: form kind, form id, page (from 1), number of pages and the printed fields,
 * keys in code-point order. The check code of the sheet is computed over this text (W10).
 */
export function canonicalPage(form: PrintedForm, page: number): string {
  const printed = form.pages[page - 1]
  if (printed === undefined) throw new Error(`form ${form.formId} has no page ${page}`)
  const names = Object.keys(printed.fields).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const fields = names.map(name => `${JSON.stringify(name)}:${JSON.stringify(printed.fields[name])}`).join(',')
  const head = [form.formId, form.kind, page, form.pages.length].map(value => JSON.stringify(value))
  return `{"formId":${head[0]},"kind":${head[1]},"page":${head[2]},"pages":${head[3]},"fields":{${fields}}}`
}
