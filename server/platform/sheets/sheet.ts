/** How one cell was stored in the file. */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'formula' | 'empty' | 'error'

export interface SheetCell {
  /** What a reader sees, a date as YYYY-MM-DD, untrimmed. */
  text: string
  /** 'formula' only where the file holds no computed value; otherwise the kind of the computed value, with `formula` set. */
  kind: CellKind
  formula?: true
  /** The number behind `text`, for kind 'number' alone. */
  raw?: number
}

export interface SheetRow {
  /** 1-based, as the spreadsheet shows it. */
  row: number
  /** By position: index 0 is column A. Missing trailing cells are empty. */
  cells: SheetCell[]
}

/** All edges are 1-based and inclusive. */
export interface MergedArea {
  fromRow: number
  toRow: number
  fromColumn: number
  toColumn: number
}

export interface Sheet {
  name: string
  /** Every sheet of the file, in its order. */
  sheetNames: string[]
  /** Rows that hold something, top to bottom. */
  rows: SheetRow[]
  merged: MergedArea[]
  /** How many rows of data the reader allows; findTable holds the table to it. */
  allowedRows: number
}

export interface SheetLimits {
  fileBytes: number
  expandedBytes: number
  expansionRatio: number
  dataRows: number
  /** Whole seconds of parsing after which the file is refused. */
  seconds: number
  /** Read this sheet rather than the fullest visible one. */
  sheetName?: string
}

/** 20 MB on disk, 200 MB unpacked, 200 : 1, 20,000 rows of data. */
export const sheetLimits: SheetLimits = {
  fileBytes: 20 * 1024 * 1024,
  expandedBytes: 200 * 1024 * 1024,
  expansionRatio: 200,
  dataRows: 20_000,
  seconds: 30,
}

export type ColumnKind = 'text' | 'day' | 'month' | 'fen' | 'integer' | 'yes-no' | 'choice' | 'resident-id' | 'phone'

export interface ColumnChoice {
  value: string
  /** What people write for it; matching ignores width, case, spaces and punctuation. */
  labels: string[]
}

export interface ColumnSpec {
  /** The key of the value in a row. */
  name: string
  /** The heading that our own sheets carry. */
  header: string
  aliases: string[]
  required: boolean
  kind: ColumnKind
  choices?: ColumnChoice[]
  /** Characters allowed in a text; 200 where not given. */
  longest?: number
  /** Bounds of an integer, or of money in fen, both inclusive. */
  least?: number
  most?: number
  /** A person's name: letters, Han characters (rare ones too), spaces and the dot between parts. */
  personName?: true
}

/** Text, day, month, choice, id and phone are strings; fen and integer are numbers; yes-no is a boolean; empty is null. */
export type CellContent = string | number | boolean | null

export interface CellRemark {
  code: string
  params: Record<string, string | number>
}

export interface CellReading {
  value: CellContent
  /** Why the cell cannot be used; the value is then null. */
  fault?: CellRemark
  /** What was read charitably and deserves a look. */
  warnings: CellRemark[]
}

/** A to XFD from 1 to 16384. */
export function columnLetter(column: number): string {
  let rest = column
  let letters = ''
  while (rest > 0) {
    const digit = (rest - 1) % 26
    letters = String.fromCharCode(65 + digit) + letters
    rest = (rest - 1 - digit) / 26
  }
  return letters
}

/** 1 to 16384 from A to XFD; 0 for an empty string. */
export function columnNumber(letters: string): number {
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column
}
