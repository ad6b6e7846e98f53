import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languages, say } from '../../../texts/index.ts'

/** Codes as they stand in the source, and those put together from a resident id's reasons. */
function codesInSource(): Set<string> {
  const codes = new Set(['cell-id-length', 'cell-id-characters', 'cell-id-date', 'cell-id-check-digit'])
  const files = readdirSync(import.meta.dirname).filter(name => /\.(?:ts|mjs)$/.test(name) && !name.includes('.test.'))
  for (const file of files) {
    const source = readFileSync(`${import.meta.dirname}/${file}`, 'utf8')
    for (const [, code = ''] of source.matchAll(
      /(?:refuse\(|refused\(|code: |refused: |\? |: )'((?:cell|file|sheet|row|header|too|sex|day|formula|full|id|placeholder|small|spaces|unit)-[a-z-]+)'/g,
    ))
      codes.add(code)
  }
  return codes
}

test('every code that a sheet, a cell or a row can get has its sentence, and no sentence is left over', () => {
  for (const language of languages) {
    const texts: object = JSON.parse(
      readFileSync(new URL(`../../../texts/${language}/refusals-sheets.json`, import.meta.url), 'utf8'),
    )
    const compared = [...codesInSource()].sort()
    expect(compared, language).toEqual(Object.keys(texts).sort())
  }
})

test('a sentence names the row and what is allowed', () => {
  expect(say('zh-CN', 'refusals-sheets', 'row-duplicate', { firstRow: 4 })).toBe(
    '与第 4 行是同一人。每人只能填写一行。',
  )
  expect(say('zh-CN', 'refusals-sheets', 'too-many-rows', { allowed: 20_000 })).toContain('20000')
})
