import { refuse } from '../../../values/refusal.ts'
import { headingKey, matchingKey, plainText } from './plain-text.ts'
import { type ColumnSpec, columnLetter, columnNumber, type MergedArea, type Sheet, type SheetRow } from './sheet.ts'

export interface UnmappedHeader {
  column: string
  header: string
  /** Another column already gives this name. */
  duplicateOf?: string
}

export interface SkippedRow {
  row: number
  because: 'total' | 'note' | 'header-again'
}

export interface SheetTable {
  sheetName: string
  /** The last row of the heading, 1-based; 0 where a pasted block has none. */
  headerRow: number
  /** Column letter → name. */
  mapping: Record<string, string>
  /** Column letter → heading as it stands. */
  headers: Record<string, string>
  unmapped: UnmappedHeader[]
  /** Names of required columns that no heading gives. */
  missing: string[]
  dataRows: SheetRow[]
  skipped: SkippedRow[]
}

/** Heading key (see headingOf) → name, or '' for a column that the user ignores. What an enterprise confirmed once is kept so. */
export type RememberedMapping = Record<string, string>

/** How far down a heading may stand under titles and remarks. */
const deepestHeading = 60
const totalWords = new Set([
  '合计',
  '总计',
  '小计',
  '共计',
  '合计人数',
  '总人数',
  '本页合计',
  '本页小计',
  '累计',
  'total',
  'subtotal',
])
const noteStart =
  /^(?:注[:：\d一]|备注|说明|填表说明|填报说明|制表|填表|填报|审核|复核|经办|负责|单位负责|单位盖章|盖章|联系|日期|note)/

/** What a remembered mapping is keyed by: the heading without width, case, spaces, punctuation and bracketed remarks. */
export function headingOf(header: string): string {
  return headingKey(header) || matchingKey(header)
}

interface Heading {
  row: SheetRow
  /** By column number: texts to match, the likeliest first. */
  texts: Map<number, string[]>
}

interface Matched {
  heading: Heading
  names: Map<number, string>
  unmapped: UnmappedHeader[]
  score: number
}

/**
 * Finds the table in a sheet: its heading under title rows, over one or two rows, merged or not; its rows of data without blank,
 * total, note and repeated heading rows. Refuses 'header-not-found' {expected} and 'too-many-rows' {allowed}; a missing required column is
 * reported, not refused, so that the page can ask for it.
 */
export function findTable(sheet: Sheet, columns: ColumnSpec[], remembered: RememberedMapping = {}): SheetTable {
  const names = namesByHeading(columns, remembered)
  const best = bestHeading(sheet, names)
  if (best === undefined || best.score < Math.min(2, columns.length)) {
    refuse('header-not-found', {
      expected: columns
        .filter(column => column.required)
        .map(column => column.header)
        .join('、'),
    })
  }
  const headerRow = lastHeadingRow(best, sheet.merged)
  const mapping: Record<string, string> = {}
  for (const [column, name] of best.names) mapping[columnLetter(column)] = name
  const headers: Record<string, string> = {}
  for (const [column, texts] of best.heading.texts) headers[columnLetter(column)] = texts[0] ?? ''
  const given = new Set(best.names.values())
  return {
    sheetName: sheet.name,
    headerRow,
    mapping,
    headers,
    unmapped: best.unmapped,
    missing: columns.filter(column => column.required && !given.has(column.name)).map(column => column.name),
    ...rowsOfData(sheet, { after: headerRow, names: best.names, headings: names }),
  }
}

/** A table without a heading, such as pasted rows: the columns in the given order. */
export function tableByPosition(sheet: Sheet, names: string[]): SheetTable {
  const positions = new Map(names.map((name, index) => [index + 1, name]))
  const mapping = Object.fromEntries(names.map((name, index) => [columnLetter(index + 1), name]))
  const found = rowsOfData(sheet, { after: 0, names: positions, headings: new Map() })
  return { sheetName: sheet.name, headerRow: 0, mapping, headers: {}, unmapped: [], missing: [], ...found }
}

function namesByHeading(columns: ColumnSpec[], remembered: RememberedMapping): Map<string, string> {
  const names = new Map<string, string>()
  for (const column of columns) {
    for (const alias of [column.name, ...column.aliases]) names.set(matchingKey(alias), column.name)
  }
  for (const column of columns) names.set(matchingKey(column.header), column.name)
  for (const [heading, name] of Object.entries(remembered)) names.set(heading, name)
  return names
}

function bestHeading(sheet: Sheet, names: Map<string, string>): Matched | undefined {
  let best: Matched | undefined
  for (const [index, row] of sheet.rows.slice(0, deepestHeading).entries()) {
    const above = index > 0 ? sheet.rows[index - 1] : undefined
    const single = matched({ row, texts: headingTexts(row) }, names)
    if (best === undefined || single.score > best.score) best = single
    if (above !== undefined && above.row === row.row - 1) {
      const double = matched({ row, texts: twoRowTexts(above, row, sheet.merged) }, names)
      // The row below a heading holds data: with no more matches it is not the second half of the heading.
      if (double.score > best.score) best = double
    }
  }
  return best
}

/** A heading cell that is merged downwards takes the rows beneath it into the heading. */
function lastHeadingRow(best: Matched, merged: MergedArea[]): number {
  const row = best.heading.row.row
  const depths = merged
    .filter(
      area => area.fromRow <= row && area.toRow >= row && area.toRow <= row + 3 && best.names.has(area.fromColumn),
    )
    .map(area => area.toRow)
  return Math.max(row, ...depths)
}

function matched(heading: Heading, names: Map<string, string>): Matched {
  const found = new Map<number, string>()
  const taken = new Set<string>()
  const unmapped: UnmappedHeader[] = []
  for (const [column, texts] of heading.texts) {
    const name = nameOf(texts, names)
    if (name === '') continue
    if (name !== undefined && !taken.has(name)) {
      found.set(column, name)
      taken.add(name)
      continue
    }
    const header = texts[0] ?? ''
    unmapped.push({ column: columnLetter(column), header, ...(name === undefined ? {} : { duplicateOf: name }) })
  }
  return { heading, names: found, unmapped, score: taken.size }
}

function nameOf(texts: string[], names: Map<string, string>): string | undefined {
  for (const text of texts) {
    const name = names.get(headingOf(text)) ?? names.get(matchingKey(text))
    if (name !== undefined) return name
  }
  return undefined
}

function headingTexts(row: SheetRow): Map<number, string[]> {
  const texts = new Map<number, string[]>()
  for (const [index, cell] of row.cells.entries()) {
    // A heading is short; a number or a date is data.
    if (cell.kind === 'text' && cell.text.length <= 60) texts.set(index + 1, [plainText(cell.text)])
  }
  return texts
}

/** A group heading stands over its columns (merged, or once at the left); a heading of two rows' height stands in the upper row. */
function twoRowTexts(above: SheetRow, below: SheetRow, merged: MergedArea[]): Map<number, string[]> {
  const upper = headingTexts(above)
  for (const area of merged) {
    if (area.fromRow > above.row || area.toRow < above.row) continue
    const text = upper.get(area.fromColumn)
    if (text === undefined) continue
    for (let column = area.fromColumn; column <= Math.min(area.toColumn, below.cells.length); column++)
      upper.set(column, text)
  }
  const texts = headingTexts(below)
  for (const [column, [group = '']] of upper) {
    const own = texts.get(column)?.[0]
    texts.set(column, own === undefined ? [group] : [own, group + own])
  }
  return new Map([...texts].sort(([left], [right]) => left - right))
}

interface TableShape {
  after: number
  names: Map<number, string>
  headings: Map<string, string>
}

function rowsOfData(sheet: Sheet, shape: TableShape): { dataRows: SheetRow[]; skipped: SkippedRow[] } {
  const dataRows: SheetRow[] = []
  const skipped: SkippedRow[] = []
  const wide = new Map<number, MergedArea>()
  for (const area of sheet.merged) if (area.toColumn > area.fromColumn) wide.set(area.fromRow, area)
  for (const row of sheet.rows) {
    if (row.row <= shape.after) continue
    const because = rowKind(row, { shape, merged: wide.get(row.row) })
    if (because === 'data') dataRows.push(row)
    else if (because !== 'blank') skipped.push({ row: row.row, because })
  }
  if (dataRows.length > sheet.allowedRows) refuse('too-many-rows', { allowed: sheet.allowedRows })
  return { dataRows, skipped }
}

function rowKind(
  row: SheetRow,
  around: { shape: TableShape; merged: MergedArea | undefined },
): SkippedRow['because'] | 'data' | 'blank' {
  const filled: { column: number; text: string }[] = []
  for (const [index, cell] of row.cells.entries()) {
    const text = cell.kind === 'text' ? cell.text.trim() : cell.text
    if (text !== '' || cell.kind === 'formula') filled.push({ column: index + 1, text })
  }
  if (filled.length === 0) return 'blank'
  const mapped = filled.filter(cell => around.shape.names.has(cell.column))
  // Whoever fills more than half of the table's columns wrote a person or a heading, not a remark; the cheap way out for most rows.
  const full = mapped.length * 2 > around.shape.names.size
  if (filled.slice(0, 3).some(cell => isTotal(cell.text))) return 'total'
  if (isHeading(filled, around.shape)) return 'header-again'
  if (filled.every(cell => isRemark(cell.text))) return 'note'
  if (full) return 'data'
  if (mapped.length === 0) return 'note'
  const only = filled[0]
  if (filled.length === 1 && only !== undefined) {
    if (around.merged !== undefined && around.merged.fromColumn === only.column) return 'note'
    // A number that was dragged too far down is no person.
    if (/^\d{1,5}$/.test(only.text) || only.text.length > 30) return 'note'
  }
  return 'data'
}

function isTotal(text: string): boolean {
  if (text.length > 20) return false
  const key = matchingKey(text)
  return totalWords.has(key) || /^(?:合计|总计|共计)\d*人?\d*元?$/.test(key)
}

const isRemark = (text: string) => noteStart.test(text) || /^\S{2,12}[:：]/.test(text)

function isHeading(filled: { column: number; text: string }[], shape: TableShape): boolean {
  if (shape.headings.size === 0) return false
  // Most rows are told from a heading by their first or second cell.
  let same = 0
  for (const [index, cell] of filled.entries()) {
    const name = cell.text.length > 60 ? undefined : shape.headings.get(headingOf(cell.text))
    if (name !== undefined && shape.names.get(cell.column) === name) same++
    else if (index > 1 && same === 0) return false
  }
  return same >= 2 && same * 2 >= shape.names.size
}

/** The column letters of a table in the order of the sheet. */
export function mappedColumns(table: SheetTable): { column: string; index: number; name: string }[] {
  return Object.entries(table.mapping)
    .map(([column, name]) => ({ column, index: columnNumber(column) - 1, name }))
    .sort((left, right) => left.index - right.index)
}
