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

/** A later change takes the place of the notice that it amends: what stands beside that one's scheme stands beside its own. */
function standsFor({ address, pack, scheme }: Example): string {
  const amended = `${pack.amends?.pack ?? ''}/${scheme.id}`
  return examples.some(example => example.address === amended) ? amended : address
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

/** The counter is used up but for what `first` takes; null where the scheme of `second` counts without a limit of its own. */
function filledUp(first: Example, second: Example, counter: string): Used[] | null {
  const draw = second.draws.find(one => one.on === counter)
  if (draw === undefined || draw.limit === null) return null
  const taken = takenWithin(first, second, counter)
  const own = taken.filter(used => used.on === counter).reduce((sum, used) => sum + used.take, 0)
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
      const limited: boolean[] = []
      for (const [first, second] of orders(row)) {
        expect([second.address, refusedBy(second, takenWithin(first, second, counter), counter)]).toEqual([
          second.address,
          false,
        ])
        const full = filledUp(first, second, counter)
        if (full !== null) limited.push(refusedBy(second, full, counter))
      }
      expect(limited).not.toEqual([])
      expect(limited).not.toContain(false)
    },
  )

  it('every two schemes whose examples exclude each other have a row that says so, or that they count together', () => {
    const known = new Set(
      rows
        .filter(([, row]) => row.how !== 'beside')
        .flatMap(([, { one, other }]) => [`${one} ${other}`, `${other} ${one}`]),
    )
    const missing = examples.flatMap((one, index) =>
      examples.slice(index + 1).flatMap(other => {
        const found = [
          ...counterFindings(other, judgeBeside(other, takenBy(one))),
          ...counterFindings(one, judgeBeside(one, takenBy(other))),
        ]
        const [first, second] = [standsFor(one), standsFor(other)]
        if (found.length === 0 || first === second || known.has(`${first} ${second}`)) return []
        return [`${first} and ${second}: ${[...new Set(found.map(({ on }) => on))].join(', ')}`]
      }),
    )
    expect([...new Set(missing)]).toEqual([])
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
