import type { Day } from '../values/days.ts'
import type { Fen } from '../values/money.ts'
import type { FactValue, Finding, Other, Owed, Result, Says, Scheme, Stage, Standing, Verdict } from './kit.ts'
import type { Parameter } from './pack.ts'

export type Mark = 'holds' | 'broken' | 'owed' | 'wait' | 'warning'

export interface SheetFact {
  readonly name: string
  readonly label: Says
  readonly value: FactValue
  readonly shown: Says
  /** Null when the fact is not known. */
  readonly standing: Standing | null
}

export interface SheetEvidence {
  readonly kind: string
  readonly label: Says
  readonly references: readonly string[]
}

export interface SheetRow {
  readonly mark: Mark
  readonly level: 'body' | 'line' | 'group' | 'counter'
  readonly clause: string
  readonly rule: string
  readonly says: Says
  readonly facts: readonly SheetFact[]
  readonly evidence: readonly SheetEvidence[]
  readonly owed: (Omit<Owed, keyof Finding> & { readonly byName: Says }) | null
  /** For a full or excluded counter: the day of the other benefit, where it is known. */
  readonly since: Day | null
}

export interface SheetStep {
  readonly clause: string
  readonly label: Says
  readonly figures: string
  readonly value: string
  readonly note: Finding | null
}

export interface SheetCounter {
  readonly on: string
  readonly key: string
  readonly label: Says
  readonly unit: Says
  readonly used: number
  readonly take: number
  readonly limit: number
  /** Whole fen instead of slots. */
  readonly fen: boolean
}

/** A figure of the notice as it was in force on the governing day. */
export interface SheetParameter {
  readonly name: string
  readonly label: Says
  readonly unit: Parameter['unit']
  readonly value: Parameter['values'][number]['value']
  readonly from: Day
  readonly clause: string
}

export interface SheetDoubt {
  readonly id: string
  readonly clause: string
  readonly question: Says
  /** Id and words of the reading in force. */
  readonly reading: string
  readonly chosen: Says
  /** True when an office has published the reading; otherwise it is the pack's default. */
  readonly published: boolean
  readonly owner: Says
  readonly proposal: boolean
}

export interface SheetSetting {
  readonly name: string
  /** What the pack calls it; its name where the pack does not declare it. */
  readonly label: Says
  readonly day: Day
  readonly value: string | null
  /** The value as people read it; null where none is published. */
  readonly shown: Says | null
}

/** The decision sheet (核定单) as data. `version` grows when its shape changes; sheets of version 1 are still kept. */
export interface Sheet {
  readonly version: 2
  readonly pack: { readonly id: string; readonly number: string; readonly title: Says; readonly sha256: string | null }
  readonly scheme: { readonly id: string; readonly title: Says; readonly clause: string }
  readonly head: {
    readonly governs: Day | null
    readonly applied: Day | null
    readonly unit: Scheme['unit']
    readonly stage: Stage
  }
  readonly verdict: Verdict
  readonly amountFen: Fen
  readonly amount: string
  readonly rows: readonly SheetRow[]
  readonly steps: readonly SheetStep[]
  readonly counters: readonly SheetCounter[]
  readonly notes: readonly Finding[]
  /** Rules that say wait. */
  readonly held: readonly Finding[]
  readonly results: readonly Result[]
  readonly parameters: readonly SheetParameter[]
  readonly settings: readonly SheetSetting[]
  readonly doubts: readonly SheetDoubt[]
  readonly others: readonly Other[]
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`
}

/** The sheet as canonical JSON (keys in code-point order): what is stored, hashed and replayed. */
export function sheetText(sheet: Sheet): string {
  return canonical(sheet)
}
