import { create } from 'qrcode'
import { say } from '../../../texts/index.ts'
import type { Cell, Line, PrintedForm, PrintedPage } from '../../../values/printed-form.ts'
import { checkCodeOf, qrTextOf } from './check-code.ts'
import { type SizedBlock, sizedBlock } from './size-blocks.ts'

/** Width of the printed area of an A4 sheet, as the template sets its margins. */
const textWidthMillimetres = { portrait: 170, landscape: 265 }
const millimetresPerPoint = 0.3528
/** A Latin letter or figure is at most about this share of the type size wide. */
const latinShare = 0.66
const cellPaddingMillimetres = 3.2
const zeroWidthSpace = '\u200B'

/** Control, bidirectional and other invisible characters have no place on paper: they could reorder or hide text. */
const invisible = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/g

/** Removes what does not print, and lets runs without a space break where their column ends. */
export function printable(text: string, widthMillimetres: number, sizePoints: number): string {
  const clean = text.replace(invisible, ' ')
  const fits = Math.max(2, Math.floor(widthMillimetres / (sizePoints * millimetresPerPoint * latinShare)))
  // Ideographs break anywhere by themselves.
  return clean.replace(/[^\s\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]+/g, run => {
    const letters = [...run]
    if (letters.length <= fits) return run
    const pieces: string[] = []
    for (let start = 0; start < letters.length; start += fits) pieces.push(letters.slice(start, start + fits).join(''))
    return pieces.join(zeroWidthSpace)
  })
}

function printableLine(line: Line, width: number, size: number): Line {
  const points = line.sizePoints ?? size
  if ('parts' in line) return { ...line, parts: line.parts.map(part => printable(part, width, points)) }
  return { ...line, text: printable(line.text, width, points) }
}

function printableCell(cell: Cell | string, width: number, size: number): Cell | string {
  if (typeof cell === 'string') return printable(cell, width, size)
  const { content } = cell
  if (typeof content === 'string') return { ...cell, content: printable(content, width, size) }
  return { ...cell, content: content.map(line => printableLine(line, width, size)) }
}

function printableGrid(block: Extract<SizedBlock, { type: 'grid' }>, width: number): SizedBlock {
  const size = block.sizePoints
  const total = block.columnWidths.reduce((sum, share) => sum + share, 0)
  const narrowest = block.columnWidths.map(share => (share / total) * width - cellPaddingMillimetres)
  // Row spans shift later rows: a cell whose column is uncertain is measured by the narrowest column it could stand in.
  const shifted = block.rows.some(row => row.cells.some(cell => typeof cell !== 'string' && (cell.rows ?? 1) > 1))
  const least = Math.min(...narrowest)
  const rows = block.rows.map(row => {
    let column = 0
    const cells = row.cells.map(cell => {
      const spans = typeof cell === 'string' ? 1 : (cell.columns ?? 1)
      const own = narrowest.slice(column, column + spans).reduce((sum, share) => sum + share, 0)
      column += spans
      return printableCell(cell, shifted && spans === 1 ? least : own, size)
    })
    return { ...row, cells }
  })
  return { ...block, rows }
}

function printableBlock(block: SizedBlock, width: number): SizedBlock {
  switch (block.type) {
    case 'grid':
      return printableGrid(block, width)
    case 'lines':
      return { ...block, lines: block.lines.map(line => printableLine(line, width, block.sizePoints)) }
    case 'title': {
      const subtitles = (block.subtitles ?? []).map(text => printable(text, width, block.sizePoints))
      return { ...block, text: printable(block.text, width, block.sizePoints), subtitles }
    }
    case 'signature':
    case 'notes':
      return { ...block, lines: block.lines.map(text => printable(text, width, block.sizePoints)) }
    case 'space':
      return block
  }
}

/** The QR as one SVG path: small in the file, sharp on paper. Four modules of quiet zone. */
export function qrSvg(text: string): string {
  const { size, data } = create(text, { errorCorrectionLevel: 'Q' }).modules
  const side = size + 8
  let path = ''
  for (let row = 0; row < size; row += 1) {
    for (let start = 0; start < size; start += 1) {
      if (!data[row * size + start]) continue
      let end = start
      while (end < size && data[row * size + end]) end += 1
      path += `M${start + 4} ${row + 4}h${end - start}v1h${start - end}z`
      start = end
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><rect width="${side}" height="${side}" fill="#fff"/><path d="${path}"/></svg>`
}

export interface PreparedPage {
  blocks: SizedBlock[]
  qr: string
  footerLeft: string[]
  footerRight: string
}

/** Longer forms go without structure tags, which would multiply the size of a roster by ten; letters and notices keep them. */
const taggedPages = 3

export interface PreparedForm {
  title: string
  orientation: 'portrait' | 'landscape'
  /** Without structure tags. */
  plain: boolean
  pages: PreparedPage[]
}

/** Official paper is Chinese, whatever language the pages on the screen are in. */
function footer(key: string, params: Record<string, string | number>): string {
  return say('zh-CN', 'paper', `footer.${key}`, params)
}

function preparePage(form: PrintedForm, printed: PrintedPage, page: number, factor: number): PreparedPage {
  const width = textWidthMillimetres[form.orientation]
  return {
    blocks: printed.blocks.map(block => printableBlock(sizedBlock(block, factor), width)),
    qr: qrSvg(qrTextOf(form, page)),
    footerLeft: [
      footer('check-code', { checkCode: checkCodeOf(form, page) }),
      footer('form-id', { formId: form.formId }),
    ],
    footerRight: footer('page', { page, pages: form.pages.length }),
  }
}

/**
 * Turns a form into what the template draws: text made printable, each page with its QR and footer.
 * `factors` holds for each page how much smaller than full size it is set.
 */
export function prepareForm(form: PrintedForm, factors: readonly number[]): PreparedForm {
  const pages = form.pages.map((printed, index) => preparePage(form, printed, index + 1, factors[index] ?? 1))
  return {
    title: printable(form.title, 1000, 10),
    orientation: form.orientation,
    plain: pages.length > taggedPages,
    pages,
  }
}
