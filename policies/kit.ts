import type { Day, Month } from '../values/days.ts'
import type { Fen, Fraction } from '../values/money.ts'

/**
 * The form that every pack fills in. A pack is data and pure functions: it reads no file, no clock, no database.
 * Facts are one flat record per line: the facts of the body and of the line under the names that the pack declares.
 */

/** One sentence in both languages. */
export interface Says {
  readonly zh: string
  readonly en: string
}

/** Code of who owns a decision, a setting or a step; the pack's `offices` has its name (`officeName`). */
export type Office = string

/** Where the server finds a fact: one provider per source, keyed by fact name and day. */
export type FactSource = 'roster' | 'claim' | 'registry' | 'evidence' | 'imported' | 'official' | 'entitlements'

/** How well a fact is known, weakest first. */
export type Standing = 'declared' | 'evidenced' | 'imported' | 'confirmed'

/**
 * `fen` whole fen; `integer` whole number; `quantity` whole thousandths of the unit named in the label; `day` and
 * `month` as in values/days.ts; `choice` one of the declared values; `resident-id` and `phone` checked text; `integers`
 * and `choices` lists of these.
 */
export type FactKind =
  | 'text'
  | 'day'
  | 'month'
  | 'fen'
  | 'integer'
  | 'quantity'
  | 'yes-no'
  | 'choice'
  | 'resident-id'
  | 'phone'
  | 'integers'
  | 'choices'

export type FactValue = string | number | boolean | null | readonly number[] | readonly string[]
/** Fact name → value; a name that is absent or null is not known. */
export type Facts = { readonly [name: string]: FactValue | undefined }

export interface Choice {
  readonly value: string
  readonly label: Says
  /** What people write in a sheet for this choice, beside the Chinese label. */
  readonly aliases: readonly string[]
}

/** A column of the roster: `annex` columns stand on the official form, the others only in the sheet. */
export interface RosterColumn {
  readonly header: string
  readonly aliases: readonly string[]
  readonly required: boolean
  readonly order: number
  readonly annex: boolean
}

export interface FactDeclaration {
  readonly label: Says
  readonly level: 'line' | 'body'
  readonly source: FactSource
  /** The standing that an approval needs; a claim may stand on `declared` (承诺制). */
  readonly standing: Standing
  readonly kind: FactKind
  readonly choices?: readonly Choice[]
  readonly column?: RosterColumn
  /** Bounds of `integer`, `fen` and `quantity`; without `least` it is 0. */
  readonly least?: number
  readonly most?: number
  /** The doubt of which some reading alone asks for it: sheets leave it out while it is not known. */
  readonly onlyUnder?: string
}

/** What is missing, and who owes it. Make these once beside the rules (`owesFact`…): a rule returns them, it builds none. */
export interface Owing {
  readonly owed: 'fact' | 'decision' | 'setting'
  readonly by: Office | 'enterprise'
  readonly fact?: string
  readonly evidence?: string
  readonly setting?: string
  readonly doubt?: string
}

/** The answer of a rule: holds, does not hold, or something is owed. */
export type Truth = boolean | Owing

/** Moments at which rules are asked; a rule without `at` is asked at each. */
export type Stage = 'opening' | 'claim' | 'payment'

/**
 * Dated settings of a territory: what the bureaus have published beside the notices. Each look-up gives the value in
 * force on that day, or null when none is published.
 */
export interface Settings {
  fen(name: string, day: Day): Fen | null
  integer(name: string, day: Day): number | null
  ratio(name: string, day: Day): Fraction | null
  choice(name: string, day: Day): string | null
}

export interface Rule<F = Facts> {
  /** Stable id and reason code, for instance `hired-before-2020-01-01`. */
  readonly rule: string
  readonly clause: string
  /** A line of the digest in each language; a test finds it there. */
  readonly says: Says
  /** Names of the facts that the sheet shows beside this rule. */
  readonly reads: readonly (keyof F & string)[]
  holds(facts: F, settings: Settings): Truth
  /** Kinds of evidence that prove it. */
  needs?(facts: F): readonly string[]
  readonly at?: readonly Stage[]
  /** What follows when it does not hold: `refuse` (default), `hold` (fits, but must wait), `warn`. */
  readonly otherwise?: 'refuse' | 'hold' | 'warn'
  /** The office that may let it pass with reason and document (原则上). */
  readonly override?: Office
  /** Doubts of the pack on whose chosen reading it stands. */
  readonly doubts?: readonly string[]
}

/** Something to be said beside a line that fits: it changes nothing. */
export interface Note<F = Facts> {
  readonly rule: string
  readonly clause: string
  readonly says: Says
  applies(facts: F, settings: Settings): boolean
}

/** Days from `from` to `to`, both counted. */
export interface Span {
  readonly from: Day
  readonly to: Day
}

/**
 * What a grant uses up, under `on` and `key`. `take` slots of at most `limit` (null: counted, but not limited here).
 * `once`: a series that takes only the first time, whatever the key. `as`: another `as` under the same key excludes.
 * `span`: another span under the same key that shares a day with it excludes (twelve months, two classes at once).
 * `fen`: `take` and `limit` are whole fen, not slots. `of`: whose counter it is, the person's unless it is the body's.
 */
export interface Draw {
  readonly on: string
  readonly key: string
  readonly take: number
  readonly limit: number | null
  readonly once?: string
  readonly as?: string
  readonly span?: Span
  readonly fen?: true
  readonly of?: 'body'
}

/**
 * What the person (or, for draws `of` the body, the enterprise) has taken or reserved before, over all enterprises,
 * territories and notices. `day`: the governing day of that benefit, the one thing of it that a refused person is told.
 */
export interface Used {
  readonly on: string
  readonly key: string
  readonly take: number
  readonly as?: string
  readonly once?: string
  readonly span?: Span
  readonly day?: Day
}

/** What a full or excluded counter is called: the finding that `judge` reports for the draws under that counter. */
export interface Counter {
  readonly label: Says
  readonly unit: Says
  readonly full?: { readonly rule: string; readonly clause: string; readonly says: Says }
  /** Reported when another `as`, or a span that shares a day, stands under the key. */
  readonly excluded?: { readonly rule: string; readonly clause: string; readonly says: Says }
  /** Said when a series counts once beside other takings. */
  readonly once?: { readonly rule: string; readonly clause: string; readonly says: Says }
}

/** One line of the arithmetic. `valueFen` is the exact running value; only the last is rounded, half up (D-02). */
export interface Step {
  readonly clause: string
  readonly label: Says
  /** The figures as they are printed, for instance `500.00 × 10 ÷ 31`. */
  readonly figures: string
  readonly valueFen: Fraction
  /** Said beside the line because of this step: a cap that bit, a share that was paid. */
  readonly note?: Finding
}

/** A result that is not money: a promotion proposed, a referral to other documents. `to` says what becomes of the person. */
export interface Result {
  readonly code: string
  readonly clause: string
  readonly says: Says
  readonly to?: string
}

/** What is left of a counter under a key before this grant, never below zero. */
export type Left = (on: string, key: string, limit: number) => number

export interface Scheme<F = Facts, Group = unknown> {
  /** Last part of the address, for instance `new-hire`. */
  readonly id: string
  readonly title: Says
  readonly clause: string
  readonly unit: 'person-month' | 'person-class' | 'body-year' | 'project'
  /** Who applies. */
  readonly audience: 'enterprise' | 'institution' | 'person' | 'department'
  /** Facts of a made-up line that fits: what "what could we get?" takes for granted, and where lonely cases start. */
  readonly example: Facts
  /** Facts that "what could we get?" asks for, the deciding ones first. */
  readonly asks: readonly string[]
  /** Kinds of evidence (`Pack.evidence`) that belong to it; absent: all of the pack's. */
  readonly papers?: readonly string[]
  /** Picks the pack and the dated parameters. */
  governs(facts: F): Day | null
  /** Meets the application window. */
  applied(facts: F): Day | null
  /** True when the line is of this scheme's kind: the sheet that is shown when no scheme fits. */
  subject(facts: F): boolean
  readonly body: readonly Rule<F>[]
  readonly group?: { of(lines: readonly F[]): Group; readonly rules: readonly Rule<Group>[] }
  readonly line: readonly Rule<F>[]
  readonly notes: readonly Note<F>[]
  /** The arithmetic. One that asks what is left names all three arguments: `left` is made ready only for these. */
  amount(facts: F, settings: Settings, left: Left): readonly Step[]
  /** What the grant would take; the published reading decides which year or month it is counted in. */
  draws(facts: F, dueFen: Fen, settings: Settings): readonly Draw[]
  readonly counters: { readonly [on: string]: Counter }
  readonly bestOf?: string
  readonly fund: string
  /** Doubts on which every amount of the scheme stands. */
  readonly doubts?: readonly string[]
  readonly payee: 'basic-account' | 'unit-account' | 'institution' | 'learner'
  /** Results that are not money. */
  results?(facts: F, settings: Settings): readonly Result[]
  /** A check on the way (an opening, a lesson, a photograph): nothing that anybody could get, so the matcher leaves it out. */
  readonly check?: true
}

export type Verdict = 'fits' | 'unfit' | 'owed'

/** A clause with its stable rule id (the reason code). */
export interface Finding {
  readonly clause: string
  readonly rule: string
  readonly says: Says
  /** For a full or excluded counter: the day of the other benefit, where it is known. */
  readonly since?: Day
}

export interface Owed extends Finding {
  readonly kind: 'fact' | 'decision' | 'setting'
  readonly by: Office | 'enterprise'
  readonly fact?: string
  readonly evidence?: string
  readonly setting?: string
  readonly doubt?: string
}

export interface Other {
  readonly scheme: string
  readonly verdict: Verdict
  readonly amountFen: Fen
}

/** What `judge` finds. All broken and owed clauses stand together; `amountFen`, `steps` and `draws` only when it fits. */
export interface Judgement {
  readonly verdict: Verdict
  readonly scheme: string
  readonly amountFen: Fen
  readonly broken: readonly Finding[]
  readonly owed: readonly Owed[]
  /** Rules that say wait: the line fits but may not go on (submission, payment) until they hold. */
  readonly held: readonly Finding[]
  readonly warnings: readonly Finding[]
  /** What is said beside a line that fits. */
  readonly notes: readonly Finding[]
  readonly steps: readonly Step[]
  readonly draws: readonly Draw[]
  readonly results: readonly Result[]
  readonly others: readonly Other[]
}

export type { Month }
export { checkDraws, judge, judgeBest, judgeGroup } from './judge.ts'
export { History, historyOf, seriesCounted, taken, takes } from './history.ts'
export { explain, type ExplainInput, getScheme, type Sheet, type SheetRow, sheetText, showFact } from './explain.ts'
export { asScheme, owesDecision, owesFact, owesSetting } from './owing.ts'
export { readingSettingOf, settingsByReading } from './readings.ts'
export { roundingReadings } from './rounding.ts'
export { noSettings, settingsOf, type SettingEntry, type SettingValue } from './settings.ts'
export { nearestNames, parseFacts } from './facts.ts'
export { procedureOn } from './procedure.ts'
export * from './pack.ts'
