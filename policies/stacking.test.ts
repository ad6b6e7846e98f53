import { describe, expect, it } from 'vitest'
import { counterFindings, drawsWithin, type Example, examplesOf, judgeBeside, takenBy, takenOn } from './examples.ts'
import type { Used } from './kit.ts'
import type { Pack, Stacking } from './pack.ts'
import { loadProofs } from './proof-register.ts'

const proven = await loadProofs()
const examples = examplesOf(proven)
const rows = proven.flatMap(({ pack }) =>
  pack.stacking.map((row): [string, Stacking, Pack] => [`${row.one} and ${row.other}`, row, pack]),
)

function exampleAt(address: string): Example {
  const found = examples.find(example => example.address === address)
  if (found === undefined) throw new Error(`no scheme ${address}`)
  return found
}

function takenWithin(first: Example, second: Example, counter: string | null): Used[] {
  return takenOn(first.day, drawsWithin(first, second, counter))
}

const orders = (row: Stacking): [Example, Example][] => {
  const [one, other] = [exampleAt(row.one), exampleAt(row.other)]
  return [
    [one, other],
    [other, one],
  ]
}

function refusedBy(example: Example, used: readonly Used[], counter: string | null): boolean {
  return counterFindings(example, judgeBeside(example, used)).some(({ on }) => on === counter)
}

function brokenOf(example: Example, used: readonly Used[]): string[] {
  return judgeBeside(example, used).broken.map(finding => finding.rule)
}

/** The counter is used up but for what `first` takes. */
function filledUp(first: Example, second: Example, counter: string): Used[] {
  const draw = second.draws.find(one => one.on === counter)
  const taken = takenWithin(first, second, counter)
  const own = taken.filter(used => used.on === counter).reduce((sum, used) => sum + used.take, 0)
  if (draw === undefined || draw.limit === null) throw new Error(`${second.address} has no limit under ${counter}`)
  return [...taken, { on: counter, key: draw.key, take: draw.limit - own }]
}

describe('what one person may have beside what', () => {
  it.each(rows)('%s: the row names a counter and doubt that both know', (_name, row, pack) => {
    for (const example of [exampleAt(row.one), exampleAt(row.other)]) {
      if (row.counter !== null)
        expect([example.address, example.draws.map(draw => draw.on)]).toEqual([
          example.address,
          expect.arrayContaining([row.counter]),
        ])
    }
    expect(row.how === 'beside' || row.counter !== null).toBe(true)
    if (row.doubt !== undefined) expect(pack.doubts.map(doubt => doubt.id)).toContain(row.doubt)
    expect([row.clause, row.says.zh, row.says.en, row.within.zh, row.within.en].every(text => text.trim() !== '')).toBe(
      true,
    )
  })

  it.each(rows.filter(([, row]) => row.how === 'excludes'))(
    '%s exclude each other, whichever was first',
    (_name, row) => {
      for (const [first, second] of orders(row)) {
        const used = takenWithin(first, second, row.counter)
        expect([second.address, refusedBy(second, used, row.counter)]).toEqual([second.address, true])
      }
    },
  )

  it.each(rows.filter(([, row]) => row.how === 'beside'))('%s stand beside each other', (_name, row) => {
    for (const [first, second] of orders(row))
      expect([second.address, brokenOf(second, takenWithin(first, second, row.counter))]).toEqual([second.address, []])
  })

  it.each(rows.filter(([, row]) => row.how === 'counts-together'))(
    '%s count together, up to the limit',
    (_name, row) => {
      const counter = row.counter ?? ''
      for (const [first, second] of orders(row)) {
        expect([second.address, refusedBy(second, takenWithin(first, second, counter), counter)]).toEqual([
          second.address,
          false,
        ])
        expect([second.address, refusedBy(second, filledUp(first, second, counter), counter)]).toEqual([
          second.address,
          true,
        ])
      }
    },
  )

  it('every two schemes whose examples exclude each other have their row', () => {
    const known = new Set(
      rows
        .filter(([, row]) => row.how === 'excludes')
        .flatMap(([, row]) => [`${row.one} ${row.other}`, `${row.other} ${row.one}`]),
    )
    const missing = examples.flatMap((one, index) =>
      examples.slice(index + 1).flatMap(other => {
        const found = [
          ...counterFindings(other, judgeBeside(other, takenBy(one))),
          ...counterFindings(one, judgeBeside(one, takenBy(other))),
        ]
        if (found.length === 0 || known.has(`${one.address} ${other.address}`)) return []
        return [`${one.address} and ${other.address}: ${[...new Set(found.map(({ on }) => on))].join(', ')}`]
      }),
    )
    expect(missing).toEqual([])
  })

  it('no two rows say something about the same two schemes and counter', () => {
    const said = rows.map(([, row]) => `${[row.one, row.other].sort().join(' ')} ${row.counter}`)
    expect(said.filter((name, index) => said.indexOf(name) !== index)).toEqual([])
  })

  it('a refused line says clause and day of the other benefit, and nothing else of it', () => {
    for (const [, row] of rows.filter(([, one]) => one.how === 'excludes')) {
      for (const [first, second] of orders(row)) {
        const judgement = judgeBeside(second, takenWithin(first, second, row.counter))
        for (const { on, finding } of counterFindings(second, judgement)) {
          expect(Object.keys(finding).sort()).toEqual(['clause', 'rule', 'says', 'since'])
          if (on === row.counter) expect(finding.since).toBe(first.day)
        }
      }
    }
  })
})
