import type { Block, PrintedForm, PrintedPage } from '../../../values/printed-form.ts'

export interface SheetText {
  formId: string
  title: string
  head: string[]
  header: string[]
  rows: string[][]
  closing: string[]
  decided: string | null
  notes: string[]
}

/** Relative widths of the columns, and how many narrow letters stand in a line of each (a Han character takes two). */
const columnWidths = [16, 26, 74, 58]
const lettersPerLine = [8, 13, 40, 31]
const lettersPerParagraphLine = 84
const pageLines = 44
/** What the title and the head leave of the first sheet. */
const firstPageLines = 32

function letters(text: string): number {
  let sum = 0
  for (const letter of text) sum += letter > '\u2e7f' ? 2 : 1
  return sum
}

function linesIn(text: string, perLine: number): number {
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(letters(part) / perLine)), 0)
}

/** Height of a row in lines, with the white around it. */
function rowLines(row: readonly string[]): number {
  return 0.7 + Math.max(...row.map((text, column) => linesIn(text, lettersPerLine[column] ?? 20)))
}

/** Cuts pieces into pages by their height; a piece higher than a page stands alone on one. */
function paged<T>(pieces: readonly T[], height: (piece: T) => number, first: number): T[][] {
  const pages: T[][] = []
  let left = first
  let page: T[] = []
  for (const piece of pieces) {
    const needed = height(piece)
    if (needed > left && (page.length > 0 || pages.length === 0)) {
      pages.push(page)
      page = []
      left = pageLines
    }
    page.push(piece)
    left -= needed
  }
  pages.push(page)
  return pages
}

function tableOf(sheet: SheetText, rows: readonly string[][]): Block {
  return {
    type: 'grid',
    columnWidths,
    headerRows: 1,
    align: 'center',
    sizePoints: 9,
    paddingMillimetres: 0.8,
    rows: [
      { cells: sheet.header },
      ...rows.map(row => ({
        cells: row.map((text, column) => (column < 2 ? text : { content: text, align: 'left' as const })),
      })),
    ],
  }
}

const paragraphs = (texts: readonly string[]): Block => ({
  type: 'lines',
  lines: texts.map(text => ({ text })),
  sizePoints: 10,
})

function endingOf(sheet: SheetText): Block[] {
  const blocks: Block[] = []
  if (sheet.decided !== null)
    blocks.push({ type: 'signature', lines: [sheet.decided], sizePoints: 11, spaceAboveMillimetres: 6 })
  if (sheet.notes.length > 0) blocks.push({ type: 'notes', lines: sheet.notes })
  return blocks
}

/**
 * A decision sheet as a printed form: the table cut into sheets by the height of its rows, then the arithmetic and what the
 * decision leans on. Schemes have from five to thirty conditions; none is left out for want of room.
 */
export function pagedSheet(sheet: SheetText): PrintedForm {
  const rowPages = paged(sheet.rows, rowLines, firstPageLines)
  const closingPages = paged(sheet.closing, text => 0.3 + linesIn(text, lettersPerParagraphLine), pageLines - 8)
  const head: Block[] = [
    { type: 'title', text: sheet.title, sizePoints: 18 },
    paragraphs(sheet.head),
    { type: 'space', millimetres: 3 },
  ]
  const pages: PrintedPage[] = [
    ...rowPages.map((rows, place) => ({
      fields: {
        ...(place === 0 ? { head: JSON.stringify([sheet.title, ...sheet.head]) } : {}),
        rows: JSON.stringify(rows),
      },
      blocks: [...(place === 0 ? head : []), ...(rows.length === 0 ? [] : [tableOf(sheet, rows)])],
    })),
    ...closingPages.map((texts, place) => {
      const isLast = place === closingPages.length - 1
      return {
        fields: {
          text: JSON.stringify(texts),
          ...(isLast ? { ending: JSON.stringify([sheet.decided ?? '', ...sheet.notes]) } : {}),
        },
        blocks: [paragraphs(texts), ...(isLast ? endingOf(sheet) : [])],
      }
    }),
  ]
  return { kind: 'law/decision-sheet', formId: sheet.formId, title: sheet.title, orientation: 'portrait', pages }
}
