import {
  type Block,
  type Grid,
  gridFields,
  type PrintedForm,
  type PrintedPage,
  type Row,
} from '../../../values/printed-form.ts'

export type Values = { readonly [field: string]: string }
export type Rows = readonly { readonly [column: string]: string }[]

/** A row of one label and one answer over the rest of the width; an empty answer is room for the pen. */
export function answerRow(label: string, field: string, values: Values, columns = 1): Row {
  return { heightMillimetres: 10, cells: [label, { content: values[field] ?? '', columns, align: 'left', field }] }
}

/** Two labels with their answers side by side. */
export function pairRow(left: readonly [string, string], right: readonly [string, string], values: Values): Row {
  return {
    heightMillimetres: 10,
    cells: [
      left[0],
      { content: values[left[1]] ?? '', field: left[1] },
      right[0],
      { content: values[right[1]] ?? '', field: right[1] },
    ],
  }
}

/** `□` or `☑` before a word, by whether the named value is among those ticked. */
export function tick(values: Values, field: string, option: string): string {
  const ticked = (values[field] ?? '').split(',').map(part => part.trim())
  return `${ticked.includes(option) ? '☑' : '□'}${option}`
}

/** One sheet with a title and its blocks; every grid's named cells are covered by the check code. */
export function sheet(title: string, blocks: readonly Block[], more: Record<string, string> = {}): PrintedPage {
  const fields: Record<string, string> = { ...more }
  for (const block of blocks) if (block.type === 'grid') Object.assign(fields, gridFields(block))
  return { fields, blocks: [{ type: 'title', text: title }, ...blocks] }
}

/** A form of this notice; without an id it is an empty one to be filled in by hand. */
export function formOf(kind: string, title: string, values: Values, pages: PrintedPage[]): PrintedForm {
  const formId = values.formId ?? `EMPTY-${kind.toUpperCase()}`.slice(0, 32)
  return { kind: `changchun-2020-12/${kind}`, formId, title, orientation: 'portrait', pages }
}

/** A table of numbered rows; `empty` rows are left for the pen where none are given. */
export function table(
  columns: readonly { readonly id: string; readonly title: string; readonly width: number }[],
  rows: Rows,
  empty: number,
): Grid {
  const given = rows.length > 0 ? rows : Array.from({ length: empty }, () => ({}) as { [column: string]: string })
  return {
    type: 'grid',
    columnWidths: [12, ...columns.map(column => column.width)],
    headerRows: 1,
    align: 'center',
    rows: [
      { cells: ['序号', ...columns.map(column => column.title)] },
      ...given.map((row, index) => ({
        heightMillimetres: 8,
        cells: [
          String(index + 1),
          ...columns.map(({ id }) => ({ content: row[id] ?? '', field: `row${index + 1}.${id}` })),
        ],
      })),
    ],
  }
}
