import type { Facts, Finding, Pack, Scheme, Used } from '../policies/kit.ts'
import { seededRandom } from '../samples/random.ts'
import type { EngineLaw, RawLine } from './law-conditions.ts'

/** One line of a roster: what judge and the hand-written function are given, and the same in one record for the engines. */
export interface BenchLine {
  readonly facts: Facts
  readonly used: readonly Used[]
  readonly raw: RawLine
}

export interface Fault {
  readonly change?: Facts
  readonly used?: readonly Used[]
}

/** What the lines of one subject are made of: a line that fits, harmless differences, and every kind of fault. */
export interface Material {
  readonly fitting: Facts
  readonly varied: readonly Facts[]
  readonly histories: readonly (readonly Used[])[]
  readonly faults: readonly Fault[]
}

/** What the hand-written function gives: the verdict, every broken clause, what is owed, and the amount. */
export interface ByHand {
  readonly verdict: 'fits' | 'unfit' | 'owed'
  readonly broken: readonly Finding[]
  readonly owed: readonly Finding[]
  readonly held: readonly Finding[]
  readonly warnings: readonly Finding[]
  readonly amountFen: number
}

/** One scheme with the other ways of deciding it. */
export interface Subject {
  readonly name: string
  readonly pack: Pack
  readonly scheme: Scheme
  readonly material: Material
  readonly engines: EngineLaw
  byHand(facts: Facts, used: readonly Used[]): ByHand
}

/** Out of ten lines six fit, three have one fault, one has two; every kind of fault comes up as often as any other. */
export function linesOf({ material }: Pick<Subject, 'material'>, count: number): BenchLine[] {
  const { pick } = seededRandom(20_201)
  return Array.from({ length: count }, (_, index) => {
    const faultCount = index % 10 < 6 ? 0 : index % 10 < 9 ? 1 : 2
    const faults = Array.from({ length: faultCount }, () => pick(material.faults))
    const changed = Object.assign({}, material.fitting, pick(material.varied), ...faults.map(fault => fault.change))
    const taken = [...pick(material.histories), ...faults.flatMap(fault => fault.used ?? [])]
    // As they come out of a store: one of the objects that Object.assign makes was kept as a table of hashes, which
    // makes every reading of a fact slow, by hand as in judge.
    const { facts, used } = JSON.parse(JSON.stringify({ facts: changed, used: taken })) as Pick<
      BenchLine,
      'facts' | 'used'
    >
    return { facts, used, raw: { ...facts, used } }
  })
}
