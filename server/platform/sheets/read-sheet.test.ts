import { readFileSync } from 'node:fs'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { bombWorkbook, htmlFile, oleContainer, plainTextFile } from '../../../samples/bad-files.ts'
import { rosterColumns } from '../../../samples/sample-columns.ts'
import { type RawCell, rawWorkbook } from '../../../samples/workbook.ts'
import { Refusal } from '../../../values/refusal.ts'
import { findTable } from './find-table.ts'
import { readCells } from './read-cells.ts'
import { readSheet } from './read-sheet.ts'
import { columnLetter, columnNumber, sheetLimits } from './sheet.ts'

async function refusalOf(reading: Promise<unknown>) {
  const error = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Refusal)) throw new Error(`expected a refusal, got ${String(error)}`)
  return error.reasons[0]
}

const sample = (path: string) => new Uint8Array(readFileSync(new URL(`../../../samples/${path}`, import.meta.url)))

test('control characters and halves of characters are dropped, in cells and in the name of the sheet', async () => {
  const sheet = await readSheet(await rawWorkbook([{ name: 'A', rows: [['王_x0000_明_xD800_', '_x0000_']] }]))
  expect(sheet.rows[0]?.cells.map(cell => [cell.text, cell.kind])).toEqual([
    ['王明', 'text'],
    ['', 'empty'],
  ])
})

describe('what is not a workbook is refused before it is unpacked', () => {
  test.each([
    ['a text file named .xlsx', plainTextFile, 'csv'],
    ['an html page', htmlFile, 'html'],
    ['an empty file', new Uint8Array(), 'empty'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n'), 'pdf'],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'image'],
    ['a cut-off archive', sample('clean-40.xlsx').slice(0, 3000), 'damaged-zip'],
  ])('%s', async (_name, bytes, detected) => {
    expect(await refusalOf(readSheet(bytes))).toEqual({ code: 'file-not-xlsx', params: { detected } })
  })

  test('an old .xls', async () => {
    expect(await refusalOf(readSheet(sample('bad/old.xls')))).toEqual({ code: 'file-is-old-xls' })
  })

  test('a workbook with a password, by its outside and as really written', async () => {
    expect(await refusalOf(readSheet(oleContainer('EncryptedPackage')))).toEqual({ code: 'sheet-file-encrypted' })
    const locked = await writeXlsx({
      sheets: [{ name: 'a', rows: [['x']] }],
      encryption: { password: 'x', spinCount: 1000 },
    })
    expect(await refusalOf(readSheet(locked))).toEqual({ code: 'sheet-file-encrypted' })
  })

  test('a small file that unpacks to 120 MB', async () => {
    expect(sample('bad/bomb.xlsx').length).toBeLessThan(400_000)
    expect((await refusalOf(readSheet(sample('bad/bomb.xlsx'))))?.code).toBe('file-expands-too-much')
  })

  test('a small file whose directory lies about its size', async () => {
    const started = performance.now()
    const bytes = bombWorkbook({ megabytes: 250, claimedBytes: 5000 })
    const made = performance.now()
    expect((await refusalOf(readSheet(bytes)))?.code).toBe('file-expands-too-much')
    expect(performance.now() - made).toBeLessThan(Math.max(5000, made - started))
  })

  test('a file over 20 MB, here one of 300 MB, is refused by its size alone', async () => {
    const started = performance.now()
    expect(await refusalOf(readSheet(new Uint8Array(300 * 1024 * 1024)))).toEqual({
      code: 'sheet-file-too-large',
      params: { allowedMegabytes: 20, megabytes: 300 },
    })
    expect(performance.now() - started).toBeLessThan(2000)
  })

  test('an archive with nonsense in its parts', async () => {
    const bytes = sample('clean-40.xlsx')
    bytes.fill(0x41, 200, 2000)
    expect((await refusalOf(readSheet(bytes)))?.code).toBe('file-not-xlsx')
  })
})

describe('rows', () => {
  const rowsOf = (count: number): RawCell[][] => Array.from({ length: count }, (_, index) => [`张三${index}`, index])

  test('20,000 rows of data under a title are read, 20,001 refused with the number allowed', async () => {
    const columns = rosterColumns.filter(({ name }) => name === 'name' || name === 'order')
    const head: RawCell[][] = [['二〇二〇年八月名册'], ['姓名', '序号']]
    const allowed = await readSheet(await rawWorkbook([{ name: 'a', rows: [...head, ...rowsOf(20_000)] }]))
    expect(findTable(allowed, columns).dataRows).toHaveLength(20_000)
    const over = await readSheet(await rawWorkbook([{ name: 'a', rows: [...head, ...rowsOf(20_001)] }]))
    expect(() => findTable(over, columns)).toThrow(
      expect.objectContaining({ reasons: [{ code: 'too-many-rows', params: { allowed: 20_000 } }] }),
    )
  })

  test('far more rows are refused while reading', async () => {
    const bytes = await rawWorkbook([{ name: 'a', rows: rowsOf(25_000) }])
    expect(await refusalOf(readSheet(bytes))).toEqual({ code: 'too-many-rows', params: { allowed: 20_000 } })
  })

  test('an empty sheet is refused', async () => {
    expect(await refusalOf(readSheet(await rawWorkbook([{ name: 'a', rows: [] }])))).toEqual({ code: 'sheet-empty' })
  })

  test('the fullest visible sheet is read, or the one asked for', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: '说明', rows: [['填表说明']] },
        { name: '名册', rows: [['姓名'], ['王芳'], ['李伟']] },
        { name: '旧', hidden: true, rows: [['姓名'], ['甲'], ['乙'], ['丙'], ['丁']] },
      ],
    })
    const sheet = await readSheet(bytes)
    expect(sheet.name).toBe('名册')
    expect(sheet.sheetNames).toEqual(['说明', '名册', '旧'])
    expect((await readSheet(bytes, { ...sheetLimits, sheetName: '说明' })).rows).toHaveLength(1)
    expect(await refusalOf(readSheet(bytes, { ...sheetLimits, sheetName: '没有' }))).toMatchObject({
      code: 'sheet-not-found',
    })
  })
})

test('a stray cell at the far right of every row does not keep the sheet from being read', async () => {
  const rows = Array.from({ length: 1400 }, (_, index): RawCell[] => [
    `张三${index}`,
    ...Array<null>(16_382).fill(null),
    '远',
  ])
  const sheet = await readSheet(await rawWorkbook([{ name: 'a', rows }]))
  expect(sheet.rows).toHaveLength(1400)
  expect(sheet.rows[0]?.cells).toHaveLength(1)
})

describe('cells', () => {
  test('each keeps what it is: text, number, day, truth, formula, error', async () => {
    const rows: RawCell[][] = [
      [
        '990101199001011234',
        42.5,
        { day: '2020-07-01' },
        true,
        { formula: '1+1', result: 2 },
        { formula: 'X1' },
        { error: '#REF!' },
        null,
        '末',
      ],
    ]
    const sheet = await readSheet(await rawWorkbook([{ name: 'a', rows }]))
    expect(sheet.rows[0]?.row).toBe(1)
    expect(sheet.rows[0]?.cells).toEqual([
      { text: '990101199001011234', kind: 'text' },
      { text: '42.5', kind: 'number', raw: 42.5 },
      { text: '2020-07-01', kind: 'date' },
      { text: 'TRUE', kind: 'boolean' },
      { text: '2', kind: 'number', raw: 2, formula: true },
      { text: '', kind: 'formula', formula: true },
      { text: '#REF!', kind: 'error' },
      { text: '', kind: 'empty' },
      { text: '末', kind: 'text' },
    ])
  })

  test('a wage that is a formula counts by its computed value with a warning; one never computed, a failed one and an id by formula are faults', async () => {
    const table = findTable(await readSheet(sample('bad/formulas.xlsx')), rosterColumns)
    const { faults, warnings, rows } = readCells(table, rosterColumns)
    expect(faults.map(({ row, column, code }) => `${column}${row} ${code}`)).toEqual([
      'M2 cell-formula',
      'D3 cell-formula',
      'M4 cell-error',
    ])
    expect(warnings.filter(({ code, column }) => code === 'formula-value-used' && column === 'M')).toHaveLength(8)
    expect(rows[9]?.values.wage).toBeGreaterThan(0)
  })

  test('columns are named as a spreadsheet names them', () => {
    expect([1, 26, 27, 702, 703, 16_384].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
    expect(columnNumber('XFD')).toBe(16_384)
  })
})

test('eight files at once are read in turn and none is lost', async () => {
  const sheets = await Promise.all(Array.from({ length: 8 }, () => readSheet(sample('clean-40.xlsx'))))
  expect(sheets.map(({ rows }) => rows.length)).toEqual(Array(8).fill(41))
})

test('5,000 rows of 14 columns are read and typed within a second', async () => {
  const bytes = sample('large-5000.xlsx')
  const started = performance.now()
  const read = readCells(findTable(await readSheet(bytes), rosterColumns), rosterColumns, { unique: [['residentId']] })
  expect(read.rows).toHaveLength(5000)
  // Four times the budget: other work may share the machine; the benchmark holds the budget itself.
  expect(performance.now() - started).toBeLessThan(4000)
})
