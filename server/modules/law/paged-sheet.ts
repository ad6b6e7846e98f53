import type { Block, Line, PrintedForm, PrintedPage } from '../../../values/printed-form.ts'

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
const columnWidths = [19, 26, 71, 58]
const lettersPerLine = [9, 13, 40, 33]
const lettersPerParagraphLine = 96
/** Lines of the table's type on one sheet, and what the title and the head leave of the first. */
const pageLines = 66
const firstPageLines = 54
/** A line of running text against one of the table. */
const paragraphHeight = 1.25

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
  return 0.8 + Math.max(...row.map((text, column) => linesIn(text, lettersPerLine[column] ?? 20)))
}

function paragraphLines(text: string): number {
  return paragraphHeight * linesIn(text, lettersPerParagraphLine)
}

/** Cuts pieces into pages by their height; a piece higher than a page stands alone on one. `left`: lines free on the last page. */
function paged<T>(pieces: readonly T[], height: (piece: T) => number, first: number): { pages: T[][]; left: number } {
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
  return { pages, left }
}

function tableOf(sheet: SheetText, rows: readonly string[][]): Block {
  return {
    type: 'grid',
    columnWidths,
    headerRows: 1,
    align: 'center',
    sizePoints: 9,
    paddingMillimetres: 1.2,
    rows: [
      { cells: sheet.header },
      ...rows.map(row => ({
        cells: row.map((text, column) => (column < 2 ? text : { content: textLines(text), align: 'left' as const })),
      })),
    ],
  }
}

const textLines = (text: string): Line[] => text.split('\n').map(line => ({ text: line }))

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
  const table = paged(sheet.rows, rowLines, firstPageLines)
  // The ending needs some lines of its own beside the last paragraph.
  const closing = paged(sheet.closing, paragraphLines, Math.max(0, table.left - 8))
  const pages = table.pages.map((rows, place) => rowsPage(sheet, { rows, place }))
  closing.pages.forEach((texts, place) => {
    const isLast = place === closing.pages.length - 1
    const blocks = [...(texts.length === 0 ? [] : [paragraphs(texts)]), ...(isLast ? endingOf(sheet) : [])]
    const ending = isLast ? { ending: JSON.stringify([sheet.decided ?? '', ...sheet.notes]) } : {}
    const fields = { ...(texts.length === 0 ? {} : { text: JSON.stringify(texts) }), ...ending }
    const last = pages.at(-1)
    if (place === 0 && last !== undefined) {
      Object.assign(last.fields, fields)
      if (blocks.length > 0) last.blocks.push({ type: 'space', millimetres: 4 }, ...blocks)
    } else pages.push({ fields, blocks })
  })
  return { kind: 'law/decision-sheet', formId: sheet.formId, title: sheet.title, orientation: 'portrait', pages }
}

function rowsPage(sheet: SheetText, of: { rows: readonly string[][]; place: number }): PrintedPage {
  const head: Block[] = [
    { type: 'title', text: sheet.title, sizePoints: 18 },
    paragraphs(sheet.head),
    { type: 'space', millimetres: 3 },
  ]
  const isFirst = of.place === 0
  return {
    fields: {
      ...(isFirst ? { head: JSON.stringify([sheet.title, ...sheet.head]) } : {}),
      rows: JSON.stringify(of.rows),
    },
    blocks: [...(isFirst ? head : []), ...(of.rows.length === 0 ? [] : [tableOf(sheet, of.rows)])],
  }
}
