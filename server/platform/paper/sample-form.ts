import { type Block, type Grid, gridFields, paginate, type PrintedForm } from '../../../values/printed-form.ts'

/** A form of several sheets whose fields are what its table prints. For tests. */
export function sampleForm(of: { formId: string; rows: string[][]; rowsPerSheet: number }): PrintedForm {
  const pages = paginate(of.rows, of.rowsPerSheet).map(rows => {
    const grid: Grid = {
      type: 'grid',
      columnWidths: [1, 3, 3],
      headerRows: 1,
      align: 'center',
      rows: [
        { cells: ['序号', '甲', '乙'] },
        ...rows.map(cells => ({
          cells: cells.map((content, column) => ({ content, field: `${cells[0]}.${column}` })),
          heightMillimetres: 9,
        })),
      ],
    }
    const blocks: Block[] = [{ type: 'title', text: '样表' }, grid]
    return { fields: gridFields(grid), blocks }
  })
  return { kind: 'sample', formId: of.formId, title: '样表', orientation: 'portrait', pages }
}
