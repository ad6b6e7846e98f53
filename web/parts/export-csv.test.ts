import { expect, test } from 'vitest'
import { inertText } from './export-csv.ts'

test.each([
  ['=1+1', "'=1+1"],
  ['+86 431', "'+86 431"],
  ['-5', "'-5"],
  ['@cmd', "'@cmd"],
  ['\tx', "'\tx"],
  ['长春北湖精密机械有限公司', '长春北湖精密机械有限公司'],
  ['a=1', 'a=1'],
])('an export writes %j so that no spreadsheet executes it', (given, written) => {
  expect(inertText(given)).toBe(written)
})

test('figures stay figures in an export', () => {
  expect(inertText(-12)).toBe('-12')
})
