import {
  type Facts,
  type Finding,
  type History,
  historyOf,
  type Pack,
  type Scheme,
  type Used,
} from '../policies/kit.ts'
import { seededRandom } from '../samples/random.ts'
import type { EngineRule } from './law-engines.ts'

/** What was taken before, counted: the engines get it so. */
export type Counts = { readonly [name: string]: number | boolean }

/** One line of a roster in the forms that the five contestants read. */
export interface BenchLine {
  readonly facts: Facts
  readonly used: readonly Used[]
  readonly history: History
  readonly counts: Counts
  readonly engineFacts: Record<string, unknown>
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
  countsOf(facts: Facts, used: readonly Used[]): Counts
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
  readonly rules: readonly EngineRule[]
  byHand(facts: Facts, used: readonly Used[]): ByHand
  engineFacts(line: Pick<BenchLine, 'facts' | 'counts'>): Record<string, unknown>
  /** The sum of a line that fits: reckoned for the engines, which find only the rules. */
  amountFen(facts: Facts): number
}

/** Out of ten lines six fit, three have one fault, one has two; every kind of fault comes up as often as any other. */
export function linesOf({ material, engineFacts }: Subject, count: number): BenchLine[] {
  const { pick } = seededRandom(20_201)
  return Array.from({ length: count }, (_, index) => {
    const faultCount = index % 10 < 6 ? 0 : index % 10 < 9 ? 1 : 2
    const faults = Array.from({ length: faultCount }, () => pick(material.faults))
    const facts: Facts = Object.assign(
      {},
      material.fitting,
      pick(material.varied),
      ...faults.map(fault => fault.change),
    )
    const used = [...pick(material.histories), ...faults.flatMap(fault => fault.used ?? [])]
    const counts = material.countsOf(facts, used)
    return { facts, used, history: historyOf(used), counts, engineFacts: engineFacts({ facts, counts }) }
  })
}
