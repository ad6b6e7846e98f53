import {
  type Block,
  gridFields,
  type Grid,
  paginate,
  type PrintedForm,
  type PrintedPage,
  type Row,
} from '../../../values/printed-form.ts'

type Values = { readonly [name: string]: string }

/** A form as a head of fields and a table: field and column with their printed names, columns with relative widths. */
export interface PlainForm {
  readonly kind: string
  readonly title: string
  readonly fields: readonly (readonly [field: string, label: string])[]
  readonly columns: readonly (readonly [column: string, label: string, width: number])[]
  /** Empty rows of a form that is filled in by hand. */
  readonly blankRows: number
  readonly signatures: readonly string[]
}

const rowsPerSheet = 18
const ownLayout = '通知未附本表样式，版式由本系统提供；当地另有规定样式的，以当地样式为准。'

function headGrid(form: PlainForm, values: Values): Grid {
  const cells = form.fields.flatMap(([field, label]) => [label, { content: values[field] ?? '', field }])
  const rows: Row[] = paginate(cells, 4).map(part => {
    const [label = '', value] = part
    // A single pair at the end takes the whole width.
    if (part.length === 2 && typeof value === 'object')
      return { heightMillimetres: 10, cells: [label, { ...value, columns: 3 }] }
    return { heightMillimetres: 10, cells: part }
  })
  return { type: 'grid', columnWidths: [34, 46, 34, 46], align: 'center', sizePoints: 10, rows }
}

function tableGrid(form: PlainForm, rows: readonly string[][]): Grid {
  return {
    type: 'grid',
    columnWidths: form.columns.map(([, , width]) => width),
    headerRows: 1,
    align: 'center',
    sizePoints: 10,
    rows: [{ cells: form.columns.map(([, label]) => label) }, ...rows.map(cells => ({ heightMillimetres: 8, cells }))],
  }
}

/** The printer of such a form: empty rows when none are given, eighteen rows to a sheet, signatures on the last. */
export function plainForm(form: PlainForm): (values: Values, rows: readonly Values[]) => PrintedForm {
  return (values, rows) => {
    const blank: Values[] = Array.from({ length: form.blankRows }, () => ({}))
    const filled = (rows.length > 0 ? rows : blank).map(row => form.columns.map(([column]) => row[column] ?? ''))
    const sheets = paginate(filled, rowsPerSheet)
    const pages = sheets.map((part, index): PrintedPage => {
      const blocks: Block[] = [{ type: 'title', text: form.title, sizePoints: 18 }]
      const head = headGrid(form, values)
      if (index === 0) blocks.push(head)
      if (form.columns.length > 0) blocks.push({ type: 'space', millimetres: 3 }, tableGrid(form, part))
      if (index === sheets.length - 1) {
        blocks.push({ type: 'lines', lines: form.signatures.map(text => ({ text, spaceAboveMillimetres: 6 })) })
        blocks.push({ type: 'space', millimetres: 4 }, { type: 'notes', lines: [ownLayout] })
      }
      const fields = { ...(index === 0 ? gridFields(head) : {}), rows: JSON.stringify(part) }
      return { fields, blocks }
    })
    return { kind: form.kind, formId: values.formId ?? 'BLANK', title: form.title, orientation: 'portrait', pages }
  }
}
