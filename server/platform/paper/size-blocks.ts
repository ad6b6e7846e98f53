import type { Block, Cell, Line } from '../../../values/printed-form.ts'

/** Type sizes in points where a form states none: 五号 for tables and text, 小五 for notes, 小二 for titles. */
const usual = { title: 18, text: 10.5, notes: 9 }
const usualPaddingMillimetres = 1.5
const usualSpaceAboveSignature = 10

interface Sized {
  sizePoints: number
}

/** A block with every size stated, so that the template has none of its own. */
export type SizedBlock =
  | (Extract<Block, { type: 'title' }> & Sized)
  | (Extract<Block, { type: 'lines' }> & Sized)
  | (Extract<Block, { type: 'grid' }> & Sized & { paddingMillimetres: number })
  | (Extract<Block, { type: 'signature' }> & Sized & { spaceAboveMillimetres: number })
  | (Extract<Block, { type: 'notes' }> & Sized)
  | Extract<Block, { type: 'space' }>

function sizedLine(line: Line, factor: number): Line {
  const sized = { ...line }
  if (sized.sizePoints !== undefined) sized.sizePoints *= factor
  if (sized.spaceAboveMillimetres !== undefined) sized.spaceAboveMillimetres *= factor
  return sized
}

function sizedCell(cell: Cell | string, factor: number): Cell | string {
  if (typeof cell === 'string' || typeof cell.content === 'string') return cell
  return { ...cell, content: cell.content.map(line => sizedLine(line, factor)) }
}

/** States every size of a block, multiplied by the factor (1 is full size). */
export function sizedBlock(block: Block, factor: number): SizedBlock {
  switch (block.type) {
    case 'title':
      return { ...block, sizePoints: (block.sizePoints ?? usual.title) * factor }
    case 'lines': {
      const lines = block.lines.map(line => sizedLine(line, factor))
      return { ...block, lines, sizePoints: (block.sizePoints ?? usual.text) * factor }
    }
    case 'grid': {
      const rows = block.rows.map(row => {
        const sized = { ...row, cells: row.cells.map(cell => sizedCell(cell, factor)) }
        if (sized.heightMillimetres !== undefined) sized.heightMillimetres *= factor
        return sized
      })
      const paddingMillimetres = (block.paddingMillimetres ?? usualPaddingMillimetres) * factor
      return { ...block, rows, paddingMillimetres, sizePoints: (block.sizePoints ?? usual.text) * factor }
    }
    case 'signature': {
      const spaceAboveMillimetres = (block.spaceAboveMillimetres ?? usualSpaceAboveSignature) * factor
      return { ...block, spaceAboveMillimetres, sizePoints: (block.sizePoints ?? usual.text) * factor }
    }
    case 'notes':
      return { ...block, sizePoints: usual.notes * factor }
    case 'space':
      return { ...block, millimetres: block.millimetres * factor }
  }
}
