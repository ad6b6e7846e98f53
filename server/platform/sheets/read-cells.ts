import { mappedColumns, type SheetTable } from './find-table.ts'
import { readSheetCell } from './read-cell.ts'
import type { CellContent, CellRemark, ColumnSpec, SheetCell } from './sheet.ts'

export interface PlacedRemark extends CellRemark {
  /** 1-based, as in the file. */
  row: number
  /** The column's letter; where the sheet lacks the column, an empty string. */
  column: string
  /** The column's name. */
  name: string
  /** The heading as it stands in the file. */
  header: string
}

export interface ReadRow {
  row: number
  /** By column name; null for what is empty, faulty or not in the sheet. */
  values: Record<string, CellContent>
  /** As it stands in the file, for showing and mending. */
  texts: Record<string, string>
}

export interface ReadCells {
  rows: ReadRow[]
  faults: PlacedRemark[]
  warnings: PlacedRemark[]
}

export interface RowRemark extends CellRemark {
  /** The name of the column that is marked. */
  name: string
}

export interface RowRules {
  /** Names whose values together may stand in one row only; a row where one is empty is not compared. */
  unique?: string[][]
  /** What two cells of a row say against each other. */
  check?: ((values: Record<string, CellContent>) => RowRemark[])[]
}

const absentCell: SheetCell = { text: '', kind: 'empty' }

/** Typed values of each row of data with every fault and warning, placed by row and column. One pass; time grows with the cells alone. */
export function readCells(table: SheetTable, columns: ColumnSpec[], rules: RowRules = {}): ReadCells {
  const specs = new Map(columns.map(spec => [spec.name, spec]))
  const mapped = mappedColumns(table).flatMap(({ column, index, name }) => {
    const spec = specs.get(name)
    return spec === undefined ? [] : [{ column, index, name, spec, header: table.headers[column] ?? spec.header }]
  })
  const places = new Map(mapped.map(place => [place.name, place]))
  const result: ReadCells = { rows: [], faults: [], warnings: [] }
  const firstRows = (rules.unique ?? []).map(() => new Map<string, number>())
  for (const { row, cells } of table.dataRows) {
    const values: Record<string, CellContent> = {}
    const texts: Record<string, string> = {}
    for (const { column, index, name, spec, header } of mapped) {
      const cell = cells[index] ?? absentCell
      const reading = readSheetCell(spec, cell)
      values[name] = reading.value
      texts[name] = cell.text
      if (reading.fault !== undefined) result.faults.push({ row, column, name, header, ...reading.fault })
      for (const warning of reading.warnings) result.warnings.push({ row, column, name, header, ...warning })
    }
    for (const remark of rowRemarks({ row, values }, rules, firstRows)) {
      const place = places.get(remark.name)
      result.faults.push({ row, column: place?.column ?? '', header: place?.header ?? '', ...remark })
    }
    result.rows.push({ row, values, texts })
  }
  return result
}

function rowRemarks(
  at: { row: number; values: Record<string, CellContent> },
  rules: RowRules,
  firstRows: Map<string, number>[],
): RowRemark[] {
  const remarks = (rules.check ?? []).flatMap(check => check(at.values))
  for (const [index, names] of (rules.unique ?? []).entries()) {
    const parts = names.map(name => at.values[name] ?? null)
    if (parts.includes(null)) continue
    const key = JSON.stringify(parts)
    const firstRow = firstRows[index]?.get(key)
    if (firstRow === undefined) firstRows[index]?.set(key, at.row)
    else remarks.push({ name: names[0] ?? '', code: 'row-duplicate', params: { firstRow } })
  }
  return remarks
}

/** A row rule: the sex (a choice of the values male and female) agrees with the resident id, whose 17th digit is odd for men. */
export function sexAgreesWithId(names: {
  sex: string
  residentId: string
  male: string
  female: string
}): NonNullable<RowRules['check']>[number] {
  return values => {
    const id = values[names.residentId]
    const sex = values[names.sex]
    if (typeof id !== 'string' || typeof sex !== 'string' || id.length !== 18) return []
    const fromId = Number(id[16]) % 2 === 1 ? names.male : names.female
    return sex === fromId ? [] : [{ name: names.sex, code: 'sex-contradicts-id', params: { text: sex } }]
  }
}
