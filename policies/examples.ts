import { judge } from './judge.ts'
import type { Day } from '../values/days.ts'
import type { Draw, Finding, Judgement, Pack, Scheme, Settings, Used } from './kit.ts'
import type { ProvenPack } from './proof-register.ts'
import { settingsOf } from './settings.ts'

/** A scheme's made-up line that fits, with what it draws: what tests of stacking and of the ledger take from every notice. */
export interface Example {
  /** As the stacking tables write it: `pack/scheme`. */
  readonly address: string
  readonly pack: Pack
  readonly scheme: Scheme
  readonly settings: Settings
  readonly day: Day | undefined
  readonly draws: readonly Draw[]
}

/** The examples of every scheme of these packs, in their order. */
export function examplesOf(proven: readonly ProvenPack[]): Example[] {
  return proven.flatMap(({ pack, proofs }) => {
    const entries = proofs.settings ?? []
    const settings = settingsOf(entries, [...new Set(entries.map(entry => entry.territory)), pack.territory])
    return pack.schemes.map(scheme => {
      const { draws } = judge(scheme, scheme.example, settings, [])
      const day = scheme.governs(scheme.example) ?? undefined
      return { address: `${pack.id}/${scheme.id}`, pack, scheme, settings, day, draws }
    })
  })
}

/**
 * What `first` draws, as if it were within the same month, employer or training as `second`: the examples are of different ones,
 * and `within` of a stacking row says over what it holds. `counter` null: as they are.
 */
export function drawsWithin(first: Example, second: Example, counter: string | null): Draw[] {
  const meant = second.draws.find(draw => draw.on === counter)
  return first.draws.map(draw => {
    if (meant === undefined || draw.on !== counter) return draw
    return { ...draw, key: meant.key, ...(draw.span && meant.span ? { span: meant.span } : {}) }
  })
}

/** Draws of an example as the ledger would tell of them later. */
export function takenOn(day: Day | undefined, draws: readonly Draw[]): Used[] {
  return draws.map(draw => (day === undefined ? draw : { ...draw, day }))
}

/** What an example has taken. */
export function takenBy(example: Example): Used[] {
  return takenOn(example.day, example.draws)
}

/** Judges the example beside what was taken before. */
export function judgeBeside(example: Example, used: readonly Used[]): Judgement {
  return judge(example.scheme, example.scheme.example, example.settings, used)
}

/** Of the broken clauses those that counters speak: a full or an excluded one; with the counter's name. */
export function counterFindings(example: Example, judgement: Judgement): { on: string; finding: Finding }[] {
  return Object.entries(example.scheme.counters).flatMap(([on, { full, excluded }]) =>
    judgement.broken
      .filter(finding => finding.rule === full?.rule || finding.rule === excluded?.rule)
      .map(finding => ({ on, finding })),
  )
}
