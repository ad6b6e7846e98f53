import { none } from './compiled.ts'
import type { Facts, Finding, Owed, Rule, Says, Settings, Standing } from './kit.ts'
import { officeName, type Pack } from './pack.ts'
import type { FactShower } from './sheet-facts.ts'
import type { Mark, SheetEvidence, SheetFact, SheetRow } from './sheet.ts'

const enterprise: Says = { zh: '申报单位', en: 'the enterprise' }

/** What the rows of one sheet are drawn from. */
export interface RowSource {
  readonly facts: Facts
  readonly settings: Settings
  readonly standings: { readonly [fact: string]: Standing } | undefined
  readonly evidence: { readonly [kind: string]: readonly string[] } | undefined
}

/** What a judgement has said about the rules, each list in their order: read off from the front, row by row. */
export interface Said {
  readonly broken: readonly Finding[]
  readonly owed: readonly Owed[]
  readonly held: readonly Finding[]
  readonly warnings: readonly Finding[]
}

class Reading {
  readonly #said: Said
  #broken = 0
  #owed = 0
  #held = 0
  #warnings = 0

  constructor(said: Said) {
    this.#said = said
  }

  /** How the rule has spoken; the findings of counters stand behind those of the rules. */
  mark(rule: string): Mark {
    const { broken, owed, held, warnings } = this.#said
    if (broken[this.#broken]?.rule === rule) {
      this.#broken += 1
      return 'broken'
    }
    if (owed[this.#owed]?.rule === rule) {
      this.#owed += 1
      return 'owed'
    }
    if (held[this.#held]?.rule === rule) {
      this.#held += 1
      return 'wait'
    }
    if (warnings[this.#warnings]?.rule !== rule) return 'holds'
    this.#warnings += 1
    return 'warning'
  }

  get lastOwed(): Owed | undefined {
    return this.#said.owed[this.#owed - 1]
  }
}

/** One rule of a scheme, ready to be shown. */
export class RowShower {
  readonly #pack: Pack
  readonly #rule: Rule
  readonly #level: 'body' | 'line' | 'group'
  readonly #facts: readonly FactShower[]
  // The row of the line before: what an enterprise's lines have in common is drawn once.
  #lately: SheetRow | undefined
  readonly #byFact = new WeakMap<SheetFact, SheetRow>()

  constructor(pack: Pack, rule: Rule, about: { level: 'body' | 'line' | 'group'; facts: readonly FactShower[] }) {
    this.#pack = pack
    this.#rule = rule
    this.#level = about.level
    this.#facts = about.facts
  }

  show(source: RowSource, reading: Reading): SheetRow {
    const rule = this.#rule
    let mark = reading.mark(rule.rule)
    if (mark !== 'holds') return this.#drawn(source, mark, mark === 'owed' ? reading.lastOwed : undefined)
    // A warning that cannot be told yet is no finding of the judgement; the sheet says that something is missing.
    if (rule.otherwise === 'warn' && typeof rule.holds(source.facts, source.settings) === 'object') mark = 'owed'
    if (mark !== 'holds' || rule.needs !== undefined) return this.#drawn(source, mark, undefined)
    return this.#facts.length === 1 ? this.#ofOneFact(source) : this.#likeLately(source)
  }

  #ofOneFact(source: RowSource): SheetRow {
    const fact = this.#facts[0]?.show(source.facts, source.standings)
    if (fact === undefined) return this.#drawn(source, 'holds', undefined)
    let row = this.#byFact.get(fact)
    if (row === undefined) {
      row = this.#row('holds', [fact])
      this.#byFact.set(fact, row)
    }
    return row
  }

  #likeLately(source: RowSource): SheetRow {
    const lately = this.#lately?.facts
    if (lately !== undefined) {
      let same = true
      for (let index = 0; same && index < lately.length; index += 1) {
        same = this.#facts[index]?.show(source.facts, source.standings) === lately[index]
      }
      if (same && this.#lately !== undefined) return this.#lately
    }
    this.#lately = this.#row('holds', this.#shown(source))
    return this.#lately
  }

  #shown({ facts, standings }: RowSource): SheetFact[] {
    return this.#facts.map(fact => fact.show(facts, standings))
  }

  #row(mark: Mark, facts: readonly SheetFact[]): SheetRow {
    const { clause, rule, says } = this.#rule
    return { mark, level: this.#level, clause, rule, says, facts, evidence: none, owed: null, since: null }
  }

  #drawn(source: RowSource, mark: Mark, owed: Owed | undefined): SheetRow {
    const kinds = this.#rule.needs?.(source.facts) ?? none
    const row = this.#row(mark, this.#shown(source))
    if (kinds.length === 0 && owed === undefined) return row
    return {
      ...row,
      evidence: kinds.map(kind => this.#evidence(kind, source.evidence?.[kind] ?? none)),
      owed: owed === undefined ? null : this.#owing(owed),
    }
  }

  #evidence(kind: string, references: readonly string[]): SheetEvidence {
    const label = this.#pack.evidence.find(slot => slot.kind === kind)?.label ?? { zh: kind, en: kind }
    return { kind, label, references }
  }

  #owing({ clause: _clause, rule: _rule, says: _says, since: _since, ...owed }: Owed): SheetRow['owed'] {
    return { ...owed, byName: owed.by === 'enterprise' ? enterprise : officeName(this.#pack, owed.by) }
  }
}

/** The rows of all rules in their order, marked as the judgement has found them. */
export function showRows(showers: readonly RowShower[], source: RowSource, said: Said): SheetRow[] {
  const reading = new Reading(said)
  const rows: SheetRow[] = []
  for (let index = 0; index < showers.length; index += 1) rows.push((showers[index] as RowShower).show(source, reading))
  return rows
}
