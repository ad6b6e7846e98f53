import { refuse } from '../values/refusal.ts'
import type { Calendar } from '../values/working-days.ts'
import { getScheme } from './explain.ts'
import { taken } from './history.ts'
import { judge, judgeBest } from './judge.ts'
import type { Draw, Facts, FactValue, Judgement, Pack, Settings, Stage, Used } from './kit.ts'

/*
 * What the packs' adapters from worked cases (fact names of case-vocabulary) to their own facts share. Each pack's
 * `case-runners.ts` exports `runners`; what a case leaves out is as its scheme needs it (the scheme's `example`).
 */

export type CaseFacts = { readonly [name: string]: unknown }

/** One line as it was judged for a case: what the law pages show of it. */
export interface JudgedLine {
  readonly scheme: string
  readonly facts: Facts
  readonly used: readonly Used[]
  /** Without it the pack's own figures stand. */
  readonly settings?: Settings
}

/** What the packs say to a case. `eligible` null: an official must decide, or something is owed. */
export interface CaseResult {
  readonly eligible: boolean | null
  /** Whole fen, or null where no amount belongs to the case. */
  readonly amountFen: number | null
  readonly reasons: readonly string[]
  readonly extra: { readonly [name: string]: string | number }
  readonly judged?: readonly JudgedLine[]
}

/** Answers one subsidy of the cases; null: not a matter of this notice, another pack's runner answers. */
export type CaseRunner = (facts: CaseFacts, calendar: Calendar) => CaseResult | null

/** What each pack's `case-runners.ts` exports as `runners`, by subsidy as the cases name it. */
export type CaseRunners = { readonly [subsidy: string]: CaseRunner }

/** A rule's id as the cases write it. */
export function codeOf(rule: string): string {
  return rule.toUpperCase().replaceAll('-', '_')
}

export function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

export function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

export function yes(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null
}

export function texts(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter(item => typeof item === 'string')
    : typeof value === 'string'
      ? [value]
      : []
}

/** Yuan to whole fen, half up: averages (a month's premium) are certified to the fen. */
export function fenOf(yuan: number): number {
  return Math.round(yuan * 100)
}

export function fenOrNull(value: unknown): number | null {
  const yuan = number(value)
  return yuan === null ? null : fenOf(yuan)
}

/** Whole thousandths, for facts of kind `quantity`. @throws Refusal `fact-not-thousandths` */
export function thousandths(value: unknown): number | null {
  const amount = number(value)
  if (amount === null) return null
  const whole = Math.round(amount * 1000)
  // What binary fractions cannot hold is far smaller than a thousandth; a finer figure is refused as everywhere else.
  return Math.abs(amount * 1000 - whole) < 1e-6 ? whole : refuse('fact-not-thousandths', { field: String(amount) })
}

/** Facts that a case gives by the pack's own names, where the vocabulary has none. */
export function ownFacts(raw: CaseFacts, declared: Pack['facts']): Facts {
  const own: { [name: string]: FactValue } = {}
  for (const [name, value] of Object.entries(raw)) {
    const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
    if (plain && Object.hasOwn(declared, name)) own[name] = value
  }
  return own
}

/** A plain answer without money: procedures, plans, checks of form. */
export function answer(
  eligible: boolean | null,
  reasons: readonly string[],
  extra: CaseResult['extra'] = {},
): CaseResult {
  return { eligible, amountFen: null, reasons, extra }
}

export interface CaseLine {
  readonly pack: Pack
  readonly scheme: string
  readonly facts: Facts
  readonly settings: Settings
  readonly used: readonly Used[]
  readonly stage?: Stage
}

/** Judges a line under its scheme, or under the best of its choice where that is the same scheme. */
export function judgeLine(asked: CaseLine): Judgement {
  const { pack, facts, settings, used } = asked
  const scheme = getScheme(pack, asked.scheme)
  const stage = asked.stage ?? 'claim'
  if (scheme.bestOf === undefined) return judge(scheme, facts, settings, used, stage)
  const best = judgeBest(pack, scheme.bestOf, facts, settings, used, stage)
  return best.scheme === scheme.id ? best : judge(scheme, facts, settings, used, stage)
}

/** What a case expects of one judged line: ELIGIBLE with its notes and warnings, or every clause that broke or is owed. */
export function resultOf(judgement: Judgement, extra: CaseResult['extra'] = {}): CaseResult {
  const codes = (found: readonly { readonly rule: string }[]): string[] => found.map(({ rule }) => codeOf(rule))
  if (judgement.verdict === 'unfit') {
    return { eligible: false, amountFen: 0, reasons: codes(judgement.broken), extra }
  }
  if (judgement.verdict === 'owed' || judgement.held.length > 0) {
    return { eligible: null, amountFen: null, reasons: codes([...judgement.owed, ...judgement.held]), extra }
  }
  const reasons = ['ELIGIBLE', ...codes(judgement.notes), ...codes(judgement.warnings)]
  return { eligible: true, amountFen: judgement.amountFen, reasons, extra }
}

/** `judgeLine` and `resultOf` in one, with the line kept for the law pages. */
export function runLine(asked: CaseLine, extra: CaseResult['extra'] = {}): CaseResult {
  const { scheme, facts, used, settings } = asked
  return { ...resultOf(judgeLine(asked), extra), judged: [{ scheme, facts, used, settings }] }
}

const capped = /^CAP_/

/**
 * Judges line after line, each on what those before it have taken (months in order). Fits when one fits: the sum, the
 * notes, and what refused the others. A number of months that is used up is said beside ELIGIBLE; what refused a line
 * for anything else makes it ELIGIBLE_PART. The cases write one day of applying for months that are claimed each in its
 * own time (W08-016, W08-045), so that what only waits for that day is not asked.
 */
export function overLines(lines: readonly CaseLine[]): CaseResult & { used: readonly Used[] } {
  if (lines.length === 0) return { ...answer(null, ['MONTHS_MISSING']), used: [] }
  const used: Used[] = [...(lines[0]?.used ?? [])]
  const said = { fits: new Set<string>(), broken: new Set<string>(), owed: new Set<string>() }
  let [amountFen, fitting, lacking] = [0, 0, 0]
  const paidMonths = new Set<unknown>()
  const judged: JudgedLine[] = []
  for (const line of lines) {
    judged.push({ scheme: line.scheme, facts: line.facts, used: [...used], settings: line.settings })
    const judgement = judgeLine({ ...line, used })
    const broken = judgement.broken.map(finding => codeOf(finding.rule))
    for (const code of broken) said.broken.add(code)
    // A month that is named twice was paid: nothing of it is lacking.
    if (broken.some(code => !capped.test(code)) && !paidMonths.has(line.facts.month ?? line)) lacking += 1
    if (judgement.verdict === 'owed') for (const owed of judgement.owed) said.owed.add(codeOf(owed.rule))
    if (judgement.verdict !== 'fits') continue
    fitting += 1
    paidMonths.add(line.facts.month ?? line)
    amountFen += judgement.amountFen
    for (const note of [...judgement.notes, ...judgement.warnings]) said.fits.add(codeOf(note.rule))
    used.push(...judgement.draws)
  }
  const shared = { judged, used, extra: {} }
  if (fitting > 0) {
    const head = lacking > 0 ? 'ELIGIBLE_PART' : 'ELIGIBLE'
    return { ...shared, eligible: true, amountFen, reasons: [head, ...said.fits, ...said.broken] }
  }
  if (said.broken.size > 0) return { ...shared, eligible: false, amountFen: 0, reasons: [...said.broken] }
  return { ...shared, eligible: null, amountFen: null, reasons: [...said.owed] }
}

/** Trainings of the year that are taken after a case (`timesAfter`). */
export function timesIn(used: readonly Used[] | readonly Draw[], year: number): number {
  return taken(used, 'training-times', String(year))
}
