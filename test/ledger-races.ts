import { counterFindings, type Example, judgeBeside, takenBy } from '../policies/examples.ts'
import type { Draw } from '../policies/kit.ts'
import type { Random } from '../samples/random.ts'

/** What stands before a race, and two takings of which exactly one fits beside it, in whatever order they come. */
export interface Race {
  readonly before: readonly (readonly Draw[])[]
  readonly one: readonly Draw[]
  readonly other: readonly Draw[]
  /** Of one enterprise, because its own counter is raced for; otherwise two enterprises of different places claim the person. */
  readonly body: 'same' | 'different'
}

type Kind = (random: Random) => Race

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)
const once = (on: string, key: string, limit: number): Draw => ({ on, key, take: 1, limit })
const month = (index: number) => `2020-${String(index + 1).padStart(2, '0')}`
const workBased = (index: number): Draw[] => [
  once('work-based-month', month(index), 1),
  once('work-based-months', 'all', 6),
  { ...once('training-times', '2020', 3), once: 'work-based-series' },
  kindOf('work-based'),
]
const kindOf = (as: string): Draw => ({ on: 'induction-or-work-based', key: 'firm', take: 1, limit: null, as })
const training = (reference: string): Draw[] => [
  once('training', reference, 1),
  once('training-times', '2020', 3),
  once('places', reference, 9),
]
const spanOf = (from: string, to: string): Draw => ({
  on: 'trade-and-level',
  key: '焊工/none',
  take: 1,
  limit: null,
  span: { from, to },
})

/** A limit, what of it is used, and two sums that fit alone and not together. */
function sums(random: Random): { limit: number; used: number[]; one: number; other: number } {
  const limit = random.whole({ least: 1000, most: 500_000 })
  const left = random.whole({ least: 2, most: limit })
  const first = random.whole({ least: 0, most: limit - left })
  const one = random.whole({ least: 1, most: left })
  const other = random.whole({ least: left - one + 1, most: left })
  return { limit, used: [first, limit - left - first].filter(take => take > 0), one, other }
}

function money(random: Random, of: { readonly of?: 'body' }): Race {
  const { limit, used, one, other } = sums(random)
  const draw = (take: number): Draw[] => [{ on: 'year-fen', key: '2020', take, limit, fen: true, ...of }]
  const body = of.of === undefined ? 'different' : 'same'
  return { before: used.map(draw), one: draw(one), other: draw(other), body }
}

/** Every kind of counter that a draw can name. */
const kinds: { readonly [name: string]: Kind } = {
  'the same month': () => ({ before: [], one: workBased(7), other: workBased(7), body: 'different' }),
  'the sixth month of six': () => ({
    before: upTo(5).map(workBased),
    one: workBased(6),
    other: workBased(7),
    body: 'different',
  }),
  'the third training of a year': random => ({
    before: [training('a'), random.pick([training('b'), workBased(2)])],
    one: training('c'),
    other: training('d'),
    body: 'different',
  }),
  'the last time of a year, by a series and a training': () => ({
    before: [training('a'), training('b')],
    one: workBased(3),
    other: training('c'),
    body: 'different',
  }),
  'several places at once': random => {
    const limit = random.whole({ least: 3, most: 12 })
    const most = random.whole({ least: 2, most: limit })
    const places = (take: number): Draw[] => [{ on: 'places', key: '2020', take, limit }]
    const one = random.whole({ least: 1, most })
    return {
      before: limit > most ? [places(limit - most)] : [],
      one: places(one),
      other: places(most - one + 1),
      body: 'different',
    }
  },
  'one of two kinds': random => {
    const [one, other] = random.pick([
      ['induction', 'work-based'],
      ['work-based', 'induction'],
    ] as const)
    return { before: [], one: [kindOf(one)], other: [kindOf(other)], body: 'different' }
  },
  'spans that share a day': random => {
    const day = `2020-06-${String(random.whole({ least: 10, most: 28 }))}`
    return {
      before: [[spanOf('2019-01-01', '2019-12-31')]],
      one: [spanOf('2020-01-01', day)],
      other: [spanOf(day, '2021-05-31')],
      body: 'different',
    }
  },
  'a sum partly used': random => money(random, {}),
  'a sum of the enterprise': random => money(random, { of: 'body' }),
  'the last project of the enterprise': () => {
    const project = (key: string): Draw[] => [
      { on: 'competition-projects', key: '2020', take: 1, limit: 2, of: 'body' },
      { on: 'competition-project', key: `2020/${key}`, take: 1, limit: 1, of: 'body' },
    ]
    return { before: [project('a')], one: project('b'), other: project('c'), body: 'same' }
  },
}

/** True when either of two drawn sets refuses the other, whichever was first. */
function excludeEachOther(one: Example, other: Example): boolean {
  const refuses = (first: Example, second: Example) =>
    counterFindings(second, judgeBeside(second, takenBy(first))).length > 0
  return refuses(one, other) && refuses(other, one)
}

/** The examples of the notices that exclude each other, across schemes and notices. */
function schemeRaces(examples: readonly Example[]): Race[] {
  return examples.flatMap((one, index) =>
    examples
      .slice(index)
      .filter(other => one.draws.length > 0 && excludeEachOther(one, other))
      .map(other => ({ before: [], one: one.draws, other: other.draws, body: 'same' as const })),
  )
}

/** As many races as asked for: each kind of counter in turn, and the pairs of schemes of every notice. */
export function racesOf(count: number, input: { random: Random; examples: readonly Example[] }): [string, Race][] {
  const { random } = input
  const pairs = schemeRaces(input.examples)
  const all: [string, Kind][] = [...Object.entries(kinds), ['two schemes of the notices', () => random.pick(pairs)]]
  return upTo(count).map(index => {
    const [name, kind] = all[index % all.length] ?? ['', () => random.pick(pairs)]
    return [name, kind(random)]
  })
}
