import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findTable } from '../server/platform/sheets/find-table.ts'
import { readCells, sexAgreesWithId } from '../server/platform/sheets/read-cells.ts'
import { readSheet } from '../server/platform/sheets/read-sheet.ts'
import type { PlantedFault } from './dirty-roster.ts'
import { sampleFiles } from './generate.ts'
import { rosterColumns, wageColumns } from './sample-columns.ts'

const bytesOf = (path: string) => new Uint8Array(readFileSync(new URL(path, import.meta.url)))

const rules = {
  unique: [['residentId']],
  check: [sexAgreesWithId({ sex: 'sex', residentId: 'residentId', male: 'male', female: 'female' })],
}

async function readRoster(path: string) {
  const table = findTable(await readSheet(bytesOf(path)), rosterColumns)
  return { table, ...readCells(table, rosterColumns, rules) }
}

async function readWages(path: string) {
  const table = findTable(await readSheet(bytesOf(path)), wageColumns)
  return { table, ...readCells(table, wageColumns) }
}

test('the sample files are those that the generator makes', async () => {
  for (const [path, bytes] of await sampleFiles()) {
    expect(Buffer.compare(Buffer.from(bytes), readFileSync(new URL(path, import.meta.url))), path).toBe(0)
  }
})

test('nobody in the samples can exist: every area code begins with 99 and every mobile number with 154', async () => {
  for (const path of ['clean-40.xlsx', 'as-hr-has-it-26.xlsx', 'large-5000.xlsx']) {
    const { rows } = await readRoster(path)
    expect(
      rows.every(
        ({ values }) => String(values.residentId).startsWith('9901') && String(values.phone).startsWith('154'),
      ),
      path,
    ).toBe(true)
  }
})

test('the clean roster has 40 persons and not one fault', async () => {
  const { table, rows, faults } = await readRoster('clean-40.xlsx')
  expect(table.headerRow).toBe(1)
  expect(table.missing).toEqual([])
  expect(table.unmapped).toEqual([])
  expect(rows).toHaveLength(40)
  expect(faults).toEqual([])
  expect(rows.filter(({ values }) => values.category === 'graduate-2020')).toHaveLength(6)
})

test('each planted fault of the dirty roster is found, and nothing else', async () => {
  const planted: PlantedFault[] = JSON.parse(readFileSync(new URL('dirty-200.faults.json', import.meta.url), 'utf8'))
  const { rows, faults, warnings } = await readRoster('dirty-200.xlsx')
  expect(planted).toHaveLength(30)
  expect(new Set(planted.map(fault => fault.kind)).size).toBeGreaterThanOrEqual(15)
  expect(rows).toHaveLength(200)
  const found = faults.map(({ row, column, header, code }) => ({ row, column, header, kind: code }))
  expect(found).toEqual(planted)
  expect(new Set(warnings.map(warning => warning.code))).toEqual(
    new Set([
      'small-x-raised',
      'spaces-removed',
      'full-width-normalised',
      'day-as-text',
      'unit-removed',
      'placeholder-as-empty',
    ]),
  )
})

test('the large roster has 5,000 persons without a fault', async () => {
  const { rows, faults } = await readRoster('large-5000.xlsx')
  expect(rows).toHaveLength(5000)
  expect(faults).toEqual([])
})

test('the roster as HR keeps it is understood: heading of two rows under titles, total and notes left out', async () => {
  const { table, rows, faults } = await readRoster('as-hr-has-it-26.xlsx')
  expect(table.headerRow).toBe(5)
  expect(table.missing).toEqual([])
  expect(table.unmapped.map(({ header }) => header)).toEqual(['户籍地', '部门', '备注'])
  expect(table.skipped.map(({ because }) => because)).toEqual(['total', 'note', 'note', 'note'])
  expect(rows).toHaveLength(26)
  expect(faults).toEqual([])
})

test('of the 26 persons 23 fit by hand (20 × 500 + 3 × 1780 = 15,340 yuan), one lacks a fact, one was hired in 2019, one is D-24', async () => {
  const { rows } = await readRoster('as-hr-has-it-26.xlsx')
  const values = rows.map(row => row.values)
  const of = (category: string) => values.filter(person => person.category === category)
  expect(of('graduate-2020')).toHaveLength(3)
  expect(of('registered-poor')).toHaveLength(1)
  expect(of('graduate-within-two-years').filter(person => person.leftSchool === null)).toHaveLength(1)
  expect(values.filter(person => String(person.hired) < '2020-01-01')).toHaveLength(1)
  expect(values.every(person => person.trainingDays === 31 && Number(person.wage) > 0)).toBe(true)
})

test.each([
  ['wages-40.xlsx', 'clean-40.xlsx', 40],
  ['wages-26.xlsx', 'as-hr-has-it-26.xlsx', 26],
])('the bank lines of %s pay every person of %s what the roster says', async (wagesPath, rosterPath, persons) => {
  const wages = await readWages(wagesPath)
  const roster = await readRoster(rosterPath)
  expect(wages.faults).toEqual([])
  expect(wages.table.skipped).toHaveLength(1)
  expect(wages.rows).toHaveLength(persons)
  const paid = new Map(wages.rows.map(({ values }) => [values.residentId, values.paid]))
  for (const { values } of roster.rows) expect(paid.get(values.residentId ?? null)).toBe(values.wage)
})
