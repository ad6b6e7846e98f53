import { type Block, type Cell, type Line, paginate, type PrintedForm, type PrintedPage } from './printed-form.ts'

export interface LetterTable {
  /** Relative widths, one per column. */
  columnWidths: number[]
  header: string[]
  /** Columns of running text, counted from 0, set to the left; the others are centred. */
  textColumns?: number[]
  rows: string[][]
  /** Last row, set bold. */
  total?: string[]
}

/** A letter or notice of an office: request for funds, refusal, receipt, return note. */
export interface Letter {
  kind: string
  formId: string
  title: string
  documentNumber?: string
  addressee?: string
  paragraphs: string[]
  table?: LetterTable
  /** After the table. */
  closing?: string[]
  /** Office and day; the seal goes over them. */
  signature: string[]
  notes?: string[]
}

const rowsOnFirstSheet = 10
const rowsOnFurtherSheets = 22
const bodyPoints = 14

function running(texts: readonly string[]): Block[] {
  if (texts.length === 0) return []
  const lines: Line[] = texts.map(text => ({ text, indent: true }))
  return [{ type: 'lines', lines, sizePoints: bodyPoints, loose: true }]
}

function opening(letter: Letter): Block[] {
  const blocks: Block[] = [{ type: 'title', text: letter.title, sizePoints: 20 }]
  if (letter.documentNumber !== undefined) {
    blocks.push({ type: 'lines', lines: [{ text: letter.documentNumber, align: 'center' }], sizePoints: 12 })
  }
  blocks.push({ type: 'space', millimetres: 4 })
  if (letter.addressee !== undefined) {
    blocks.push({ type: 'lines', lines: [{ text: `${letter.addressee}：` }], sizePoints: bodyPoints, loose: true })
  }
  return [...blocks, ...running(letter.paragraphs)]
}

function ending(letter: Letter): Block[] {
  const notes = letter.notes ?? []
  return [
    ...running(letter.closing ?? []),
    { type: 'signature', lines: letter.signature, sizePoints: bodyPoints, spaceAboveMillimetres: 14 },
    ...(notes.length > 0 ? [{ type: 'space', millimetres: 6 } as const, { type: 'notes', lines: notes } as const] : []),
  ]
}

function tableBlock(table: LetterTable, rows: string[][], total: string[] | undefined): Block {
  const aligned = (text: string, column: number): Cell | string =>
    table.textColumns?.includes(column) === true ? { content: text, align: 'left' } : text
  const totalRow = total === undefined ? [] : [{ cells: total.map(content => ({ content, bold: true as const })) }]
  return {
    type: 'grid',
    columnWidths: table.columnWidths,
    headerRows: 1,
    align: 'center',
    sizePoints: 10,
    rows: [{ cells: table.header }, ...rows.map(cells => ({ cells: cells.map(aligned) })), ...totalRow],
  }
}

function sheetsOf(table: LetterTable | undefined): (string[][] | undefined)[] {
  if (table === undefined) return [undefined]
  const first = table.rows.slice(0, rowsOnFirstSheet)
  const further = table.rows.slice(rowsOnFirstSheet)
  return [first, ...(further.length > 0 ? paginate(further, rowsOnFurtherSheets) : [])]
}

/**
 * A letter as a printed form: title, number, addressee, paragraphs, a table cut into sheets with its heading repeated,
 * closing, signature. The first sheet covers the text with its check code, each sheet its own rows.
 */
export function letterForm(letter: Letter): PrintedForm {
  const { table } = letter
  const sheets = sheetsOf(table)
  const pages = sheets.map((rows, index): PrintedPage => {
    const isFirst = index === 0
    const isLast = index === sheets.length - 1
    const fields: Record<string, string> = {}
    if (isFirst) {
      fields['text'] = JSON.stringify([
        letter.title,
        letter.documentNumber ?? '',
        letter.addressee ?? '',
        ...letter.paragraphs,
      ])
    }
    if (rows !== undefined) fields['rows'] = JSON.stringify(rows)
    if (isLast) {
      fields['ending'] = JSON.stringify([
        table?.total ?? [],
        letter.closing ?? [],
        letter.signature,
        letter.notes ?? [],
      ])
    }
    const total = isLast ? table?.total : undefined
    return {
      fields,
      blocks: [
        ...(isFirst ? opening(letter) : []),
        ...(rows !== undefined && table !== undefined ? [tableBlock(table, rows, total)] : []),
        ...(isLast ? ending(letter) : []),
      ],
    }
  })
  return { kind: letter.kind, formId: letter.formId, title: letter.title, orientation: 'portrait', pages }
}
