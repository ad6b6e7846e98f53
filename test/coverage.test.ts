import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { packs } from '../policies/index.ts'
import type { Pack } from '../policies/kit.ts'
import { ruleIds } from '../policies/proofs.ts'
import { readPaths } from './house/source.ts'

const text = readFileSync(fileURLToPath(new URL('../docs/coverage.md', import.meta.url)), 'utf8')
const paths = readPaths()

interface CoverageRow {
  readonly id: string
  readonly pack: string
  readonly where: string
  readonly state: string
  readonly missing: string
}

/** The rows under each heading that names a pack's folder. */
function readRows(page: string): CoverageRow[] {
  let pack = ''
  return page.split('\n').flatMap(line => {
    pack = /^## .*`policies\/([a-z0-9-]+)`/.exec(line)?.[1] ?? (line.startsWith('## ') ? '' : pack)
    if (!/^\| R/.test(line)) return []
    const [id = '', , , where = '', state = '', missing = ''] = line
      .slice(1, -1)
      .split('|')
      .map(cell => cell.trim())
    return [{ id, pack, where, state, missing }]
  })
}

const count = (prefix: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`)
const named = (prefix: string, ...ends: string[]) => ends.map(end => `${prefix}-${end}`)

/** Every requirement that was read out of the six notices. */
const required = [
  ...count('R12', 87),
  ...named('R12', 'A1', 'A2', 'A2a', 'A2b', 'A2c', 'A2d', 'A2e', 'A2f', 'A3', 'A4', 'A5', 'A6'),
  ...count('R08', 30),
  ...named('R08', 'A1', 'A2', 'A3'),
  ...count('RCJ', 32),
  ...count('R33', 26),
  ...named('R33', 'A1', 'A2'),
  ...count('RDL', 25),
  ...count('RLN', 15),
  ...named('RLN', 'A'),
]

/** Everything in a pack that a row may point to by its id. */
function idsOf(pack: Pack): Set<string> {
  const schemes = pack.schemes.flatMap(scheme => [
    scheme.id,
    ...ruleIds(scheme),
    ...Object.keys(scheme.counters),
    ...Object.values(scheme.counters).flatMap(({ once }) => (once === undefined ? [] : [once.rule])),
    ...scheme.notes.map(note => note.rule),
  ])
  return new Set([
    ...schemes,
    ...Object.values(pack.bestOf).map(choice => choice.rule),
    ...Object.keys(pack.parameters),
    ...Object.keys(pack.facts),
    ...pack.settings.map(setting => setting.name),
    ...pack.templates.map(template => template.id),
    ...pack.evidence.map(slot => slot.kind),
    ...pack.procedure.map(step => step.kind),
  ])
}

/** Words of a row that stand for themselves: standings and fields that no list names. */
const plainWords = new Set(['confirmed', 'annex', 'commitment', 'partial-month-by-days'])

function exists(word: string, pack: Pack | undefined): boolean {
  if (word.includes('/') && !word.startsWith('trade-class/')) {
    return [...paths].some(path => path === word || path.startsWith(`${word.replace(/\/$/, '')}/`))
  }
  if (/^[A-Z][A-Za-z]+$/.test(word)) return [...paths].some(path => path.endsWith(`/${word}.tsx`))
  return (
    plainWords.has(word) ||
    packs.some(
      entry =>
        (pack === undefined || entry.id === pack.id || pack.leansOn.includes(entry.id)) && idsOf(entry).has(word),
    )
  )
}

/** What a row points to and the repository does not have. */
function lost(row: CoverageRow): string[] {
  const pack = packs.find(entry => entry.id === row.pack)
  const words = [...row.where.matchAll(/`([^`]+)`/g)].map(match => match[1] ?? '')
  return words.filter(word => !exists(word, pack)).map(word => `${row.id}: ${word}`)
}

describe('docs/coverage.md', () => {
  const rows = readRows(text)

  it('has one row for every requirement of the six notices, and no other', () => {
    expect(rows.map(row => row.id).sort()).toEqual([...required].sort())
  })

  it('points only to what exists', () => {
    expect(rows.flatMap(lost)).toEqual([])
  })

  it('names a place for what is met and what is missing for the rest', () => {
    const wrong = rows.filter(row => {
      if (row.state === 'met') return !row.where.includes('`') || row.missing !== ''
      if (row.state === 'in part') return !row.where.includes('`') || row.missing === ''
      return row.state !== 'not yet' || row.missing === ''
    })
    expect(wrong).toEqual([])
  })

  it('notices a rule, a page and a file that are not there', () => {
    const row = { id: 'R', pack: 'changchun-2020-08', state: 'met', missing: '' }
    for (const where of ['rule `no-such-rule`', 'page `NoSuchPage`', '`policies/no-such.ts`']) {
      expect(lost({ ...row, where })).toHaveLength(1)
    }
  })
})
