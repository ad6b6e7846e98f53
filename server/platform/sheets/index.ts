/** Spreadsheets in and out, safely: what a cell holds, never what it means. Owns no table and no word of the trade. */
export { findTable, headingOf, tableByPosition } from './find-table.ts'
export type { RememberedMapping, SheetTable, SkippedRow, UnmappedHeader } from './find-table.ts'
export { readCell } from './read-cell.ts'
export { readCells, sexAgreesWithId } from './read-cells.ts'
export type { PlacedRemark, ReadCells, ReadRow, RowRemark, RowRules } from './read-cells.ts'
export { readPaste } from './read-paste.ts'
export { readSheet } from './read-sheet.ts'
export { sheetLimits } from './sheet.ts'
export type {
  CellContent,
  CellReading,
  CellRemark,
  ColumnKind,
  ColumnSpec,
  Sheet,
  SheetCell,
  SheetLimits,
  SheetRow,
} from './sheet.ts'
export { writeCsv } from './write-csv.ts'
export { writeSheet } from './write-sheet.ts'
export type { CellMark, RowCell, SheetToWrite, WrittenCell, WrittenColumn, WorkbookToWrite } from './write-sheet.ts'
