import { describe, expect, test } from 'vitest'
import { parseScaled, scaledText } from './scaled-number.ts'

describe('figures typed by people', () => {
  test.each([
    ['', 2, null],
    ['  ', 2, null],
    ['0', 2, 0],
    ['1234.5', 2, 123450],
    ['1,234.56', 2, 123456],
    ['1，234', 3, 1234000],
    ['7.', 2, 700],
    ['0.005', 3, 5],
  ])('%j with %i decimals is %j', (text, decimals, value) => {
    expect(parseScaled(text, decimals)).toBe(value)
  })

  test.each([
    ['1.234', 2],
    ['-5', 2],
    ['1e3', 2],
    ['three', 2],
    ['1234567890123', 2],
  ])('%j is no such number', (text, decimals) => {
    expect(parseScaled(text, decimals)).toBeUndefined()
  })

  test.each([
    [null, 2, ''],
    [0, 2, '0'],
    [123450, 2, '1234.5'],
    [5, 3, '0.005'],
    [-7100, 2, '-71'],
  ])('%j with %i decimals is shown as %j', (value, decimals, text) => {
    expect(scaledText(value, decimals)).toBe(text)
  })
})
