import { none } from './compiled.ts'
import type { Facts, Finding, Owed, Rule, Says, Settings } from './kit.ts'
import { officeName, type Pack } from './pack.ts'
import { leftOut } from './sheet-facts.ts'
import type { Mark, SheetEvidence, SheetFact, SheetRow } from './sheet.ts'

const enterprise: Says = { zh: '申报单位', en: 'the enterprise' }

/** What the rows of one sheet are drawn from. */
export interface RowSource {
  readonly facts: Facts
  readonly settings: Settings
  /** All facts that the rules read, as they are shown. */
  readonly shown: readonly SheetFact[]
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
    if (this.#broken < broken.length && broken[this.#broken]?.rule === rule) {
      this.#broken += 1
      return 'broken'
    }
    if (this.#owed < owed.length && owed[this.#owed]?.rule === rule) {
      this.#owed += 1
      return 'owed'
    }
    if (this.#held < held.length && held[this.#held]?.rule === rule) {
      this.#held += 1
      return 'wait'
    }
    if (this.#warnings >= warnings.length || warnings[this.#warnings]?.rule !== rule) return 'holds'
    this.#warnings += 1
    return 'warning'
  }

  get lastOwed(): Owed | undefined {
    return this.#said.owed[this.#owed - 1]
  }
}

/** Rows on one fact that are kept ready. */
const rowsKept = 200

/** One rule of a scheme, ready to be shown. */
export class RowShower {
  readonly #pack: Pack
  readonly #rule: Rule
  readonly #level: 'body' | 'line' | 'group'
  /** Places of its facts among those of the sheet. */
  readonly #places: readonly number[]
  readonly #plain: boolean
  /** Those that only some reading asks for, and the others (`FactDeclaration.onlyUnder`). */
  readonly #optional: readonly number[]
  readonly #always: readonly number[]
  // The row of the line before: what an enterprise's lines have in common is drawn once.
  #lately: SheetRow | undefined
  #papers: RowSource['evidence']
  readonly #byFact = new Map<SheetFact, SheetRow>()
  // What is owed is said by the same finding each time.
  readonly #owings = new WeakMap<Owed, NonNullable<SheetRow['owed']>>()

  constructor(pack: Pack, rule: Rule, about: { level: 'body' | 'line' | 'group'; places: readonly number[] }) {
    this.#pack = pack
    this.#rule = rule
    this.#level = about.level
    this.#places = about.places
    const isOptional = (_place: number, index: number) => pack.facts[rule.reads[index] ?? '']?.onlyUnder !== undefined
    this.#optional = about.places.filter(isOptional)
    this.#always = about.places.filter((place, index) => !isOptional(place, index))
    this.#plain = rule.needs === undefined && rule.otherwise !== 'warn'
  }

  show(source: RowSource, reading: Reading): SheetRow {
    const rule = this.#rule
    let mark = reading.mark(rule.rule)
    if (mark !== 'holds') return this.#drawn(source, mark, mark === 'owed' ? reading.lastOwed : undefined)
    if (this.#plain) return this.#likeLately(source.shown)
    // A warning that cannot be told yet is no finding of the judgement; the sheet says that something is missing.
    if (rule.otherwise === 'warn' && typeof rule.holds(source.facts, source.settings) === 'object') mark = 'owed'
    return mark === 'holds' ? this.#withPapers(source) : this.#drawn(source, mark, undefined)
  }

  /** The row with the papers that prove it: the one of the line before where facts and papers are the same. */
  #withPapers(source: RowSource): SheetRow {
    const lately = this.#lately
    if (lately !== undefined && this.#papers === source.evidence && this.#isLike(lately.facts, source.shown)) {
      const kinds = this.#rule.needs?.(source.facts) ?? none
      if (kinds.length === lately.evidence.length && kinds.every((kind, at) => lately.evidence[at]?.kind === kind)) {
        return lately
      }
    }
    this.#papers = source.evidence
    this.#lately = this.#drawn(source, 'holds', undefined)
    return this.#lately
  }

  #likeLately(shown: readonly SheetFact[]): SheetRow {
    if (this.#lately !== undefined && this.#isLike(this.#lately.facts, shown)) return this.#lately
    const places = this.#placesOn(shown)
    const only = places.length === 1 ? shown[places[0] ?? 0] : undefined
    const row = (only && this.#byFact.get(only)) ?? this.#row('holds', this.#shown(shown))
    if (only !== undefined && this.#byFact.size < rowsKept) this.#byFact.set(only, row)
    this.#lately = row
    return row
  }

  #isLike(facts: readonly SheetFact[], shown: readonly SheetFact[]): boolean {
    const places = this.#placesOn(shown)
    if (places.length !== facts.length) return false
    for (let index = 0; index < places.length; index += 1) {
      if (shown[places[index] as number] !== facts[index]) return false
    }
    return true
  }

  /** Without those that only a reading asks for, where none of them is known. */
  #placesOn(shown: readonly SheetFact[]): readonly number[] {
    const optional = this.#optional
    for (let index = 0; index < optional.length; index += 1) {
      if (shown[optional[index] as number] !== leftOut) return this.#places
    }
    return this.#always
  }

  #shown(shown: readonly SheetFact[]): SheetFact[] {
    const read = this.#placesOn(shown).map(place => shown[place] as SheetFact)
    return this.#optional.length === 0 ? read : read.filter(fact => fact !== leftOut)
  }

  #row(mark: Mark, facts: readonly SheetFact[]): SheetRow {
    const { clause, rule, says } = this.#rule
    return { mark, level: this.#level, clause, rule, says, facts, evidence: none, owed: null, since: null }
  }

  #drawn(source: RowSource, mark: Mark, owed: Owed | undefined): SheetRow {
    const kinds = this.#rule.needs?.(source.facts) ?? none
    const row = this.#row(mark, this.#shown(source.shown))
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

  #owing(found: Owed): NonNullable<SheetRow['owed']> {
    const known = this.#owings.get(found)
    if (known !== undefined) return known
    const { clause: _clause, rule: _rule, says: _says, since: _since, ...owed } = found
    const byName = owed.by === 'enterprise' ? enterprise : officeName(this.#pack, owed.by)
    const owing = Object.freeze({ ...owed, byName })
    this.#owings.set(found, owing)
    return owing
  }
}

/** The rows of all rules in their order, marked as the judgement has found them. */
export function showRows(showers: readonly RowShower[], source: RowSource, said: Said): SheetRow[] {
  const reading = new Reading(said)
  const rows: SheetRow[] = []
  for (let index = 0; index < showers.length; index += 1) rows.push((showers[index] as RowShower).show(source, reading))
  return rows
}
