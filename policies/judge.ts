import type { Day } from '../values/days.ts'
import { roundHalfUp } from '../values/money.ts'
import type {
  Counter,
  Draw,
  Facts,
  Finding,
  Judgement,
  Other,
  Owed,
  Owing,
  Rule,
  Scheme,
  Settings,
  Span,
  Stage,
  Step,
  Used,
} from './kit.ts'
import type { Pack } from './pack.ts'

interface Findings {
  broken: Finding[]
  owed: Owed[]
  held: Finding[]
  warnings: Finding[]
}

// Shared by every judgement that has nothing to say: a rule that holds allocates nothing.
const none: never[] = []
Object.freeze(none)

function findingOf(source: Finding): Finding {
  return { clause: source.clause, rule: source.rule, says: source.says }
}

function owedOf(rule: Finding, owing: Owing): Owed {
  const { owed: kind, ...rest } = owing
  return { clause: rule.clause, rule: rule.rule, says: rule.says, kind, ...rest }
}

function add<T>(list: T[], item: T): T[] {
  if (list === none) return [item]
  list.push(item)
  return list
}

function ask<F>(rules: readonly Rule<F>[], facts: F, settings: Settings, stage: Stage, found: Findings): void {
  for (let index = 0; index < rules.length; index += 1) {
    const rule = rules[index] as Rule<F>
    if (rule.at !== undefined && !rule.at.includes(stage)) continue
    const truth = rule.holds(facts, settings)
    if (truth === true) continue
    const otherwise = rule.otherwise ?? 'refuse'
    if (truth !== false) {
      if (otherwise !== 'warn') found.owed = add(found.owed, owedOf(rule, truth))
    } else if (otherwise === 'refuse') found.broken = add(found.broken, findingOf(rule))
    else if (otherwise === 'hold') found.held = add(found.held, findingOf(rule))
    else found.warnings = add(found.warnings, findingOf(rule))
  }
}

/** A series is counted at its first entry that takes anything: the smallest key, then the first in the list. */
function counts(used: readonly Used[], entry: Used, place: number): boolean {
  if (entry.once === undefined) return true
  return !used.some(
    (other, index) =>
      other.take > 0 &&
      other.on === entry.on &&
      other.once === entry.once &&
      (other.key < entry.key || (other.key === entry.key && index < place)),
  )
}

/** Slots taken under a counter and key. Each entry of a series may be given: it is counted once, where it began (D-11). */
export function taken(used: readonly Used[], on: string, key: string): number {
  let sum = 0
  for (let index = 0; index < used.length; index += 1) {
    const entry = used[index] as Used
    if (entry.on === on && entry.key === key && counts(used, entry, index)) sum += entry.take
  }
  return sum
}

/** True when the series of this draw has been counted before, under whatever key (D-11: in the year of its first month). */
export function seriesCounted(used: readonly Used[], draw: Draw): boolean {
  return (
    draw.once !== undefined && used.some(entry => entry.take > 0 && entry.on === draw.on && entry.once === draw.once)
  )
}

/** What a draw takes on top of what stands: nothing when its series is counted already. */
export function takes(used: readonly Used[], draw: Draw): number {
  return seriesCounted(used, draw) ? 0 : draw.take
}

/** Two spans share a day. */
function meets(one: Span, other: Span): boolean {
  return one.from <= other.to && other.from <= one.to
}

/** The taking that excludes this draw: another `as`, or a span that shares a day, under the same key. */
function excluding(used: readonly Used[], draw: Draw): Used | undefined {
  if (draw.as === undefined && draw.span === undefined) return undefined
  return used.find(
    entry =>
      entry.on === draw.on &&
      entry.key === draw.key &&
      ((draw.as !== undefined && entry.as !== draw.as) ||
        (draw.span !== undefined && entry.span !== undefined && meets(draw.span, entry.span))),
  )
}

/** The day of the newest other benefit under this counter and key, as far as days are known. */
function newest(used: readonly Used[], draw: Draw): Day | undefined {
  let day: Day | undefined
  for (const entry of used) {
    if (entry.on !== draw.on || entry.key !== draw.key || entry.day === undefined) continue
    if (day === undefined || entry.day > day) day = entry.day
  }
  return day
}

function counterFinding(source: Finding, since: Day | undefined): Finding {
  return since === undefined ? findingOf(source) : { ...findingOf(source), since }
}

/** Full: more than the limit together, or nothing left of a sum. */
function isFull(used: readonly Used[], draw: Draw, limit: number): boolean {
  const before = taken(used, draw.on, draw.key)
  const take = takes(used, draw)
  return (take > 0 && before + take > limit) || (draw.fen === true && before >= limit)
}

/**
 * The findings of draws against what was taken before: full counters and exclusions, by the names that the counters
 * give them. Throws when a limited draw has no name for its being full: the pack is incomplete.
 */
export function checkDraws(
  draws: readonly Draw[],
  used: readonly Used[],
  counters: { readonly [on: string]: Counter },
): Finding[] {
  let findings: Finding[] = none
  for (const draw of draws) {
    const counter = counters[draw.on]
    const other = excluding(used, draw)
    if (other !== undefined && counter?.excluded !== undefined)
      findings = add(findings, counterFinding(counter.excluded, other.day))
    if (draw.limit === null) continue
    if (counter?.full === undefined) throw new Error(`counter ${draw.on} has no finding for being full`)
    if (isFull(used, draw, draw.limit)) findings = add(findings, counterFinding(counter.full, newest(used, draw)))
  }
  return findings
}

function notesOf(
  scheme: Scheme,
  facts: Facts,
  settings: Settings,
  used: readonly Used[],
  grant: { readonly steps: readonly Step[]; readonly draws: readonly Draw[] },
): Finding[] {
  let notes: Finding[] = none
  for (const step of grant.steps) if (step.note !== undefined) notes = add(notes, findingOf(step.note))
  for (const note of scheme.notes) if (note.applies(facts, settings)) notes = add(notes, findingOf(note))
  for (const draw of grant.draws) {
    const note = scheme.counters[draw.on]?.once
    if (note === undefined || !seriesCounted(used, draw)) continue
    // Worth saying only where the series stands beside other takings of the same year.
    const others = used.some(entry => entry.on === draw.on && entry.key === draw.key && entry.once !== draw.once)
    if (others) notes = add(notes, findingOf(note))
  }
  return notes
}

/**
 * Judges one line under one scheme: every rule is asked, so all broken and owed clauses come back at once.
 * `facts` are those of body and line in one record; `used` is what the person has taken or reserved before, over all
 * enterprises and notices. Amount, steps and draws are given only when the line fits. Pure: reads no clock.
 * The sum is the last step, rounded half up to the fen (D-02).
 */
export function judge(
  scheme: Scheme,
  facts: Facts,
  settings: Settings,
  used: readonly Used[],
  stage: Stage = 'claim',
): Judgement {
  const found: Findings = { broken: none, owed: none, held: none, warnings: none }
  ask(scheme.body, facts, settings, stage, found)
  ask(scheme.line, facts, settings, stage, found)
  let steps: readonly Step[] = none
  let amountFen = 0
  if (found.broken.length === 0 && found.owed.length === 0) {
    steps = scheme.amount(facts, settings, (on, key, limit) => Math.max(0, limit - taken(used, on, key)))
    const last = steps.at(-1)
    amountFen = last === undefined ? 0 : roundHalfUp(last.valueFen)
  }
  let draws = scheme.draws(facts, amountFen)
  for (const finding of checkDraws(draws, used, scheme.counters)) found.broken = add(found.broken, finding)
  const verdict = found.broken.length > 0 ? 'unfit' : found.owed.length > 0 ? 'owed' : 'fits'
  if (verdict !== 'fits') {
    steps = none
    amountFen = 0
  }
  const notes = verdict === 'fits' ? notesOf(scheme, facts, settings, used, { steps, draws }) : none
  if (verdict !== 'fits') draws = none
  const results = verdict === 'fits' ? (scheme.results?.(facts, settings) ?? none) : none
  return { verdict, scheme: scheme.id, amountFen, ...found, notes, steps, draws, results, others: none }
}

/**
 * Judges a line under every scheme that shares `bestOf` and gives the one that pays most. When none fits, the one whose
 * subject the line is (else the first) is shown with all its clauses. `others` has the rest.
 * Throws when the pack has no such choice.
 */
export function judgeBest(
  pack: Pack,
  bestOf: string,
  facts: Facts,
  settings: Settings,
  used: readonly Used[],
  stage: Stage = 'claim',
): Judgement {
  let best: Judgement | undefined
  let nearest: Judgement | undefined
  let first: Judgement | undefined
  let fitting = 0
  const all: Judgement[] = []
  for (const scheme of pack.schemes) {
    if (scheme.bestOf !== bestOf) continue
    const judgement = judge(scheme, facts, settings, used, stage)
    all.push(judgement)
    first ??= judgement
    if (judgement.verdict === 'fits') {
      fitting += 1
      if (best === undefined || judgement.amountFen > best.amountFen) best = judgement
    } else if (nearest === undefined && scheme.subject(facts)) nearest = judgement
  }
  const shown = best ?? nearest ?? first
  if (shown === undefined) throw new Error(`pack ${pack.id} has no schemes for ${bestOf}`)
  const note = pack.bestOf[bestOf]
  const others: Other[] = []
  for (const other of all) {
    if (other === shown) continue
    others.push({ scheme: other.scheme, verdict: other.verdict, amountFen: other.amountFen })
  }
  return {
    ...shown,
    notes: fitting > 1 && note !== undefined ? [...shown.notes, findingOf(note)] : shown.notes,
    others,
  }
}

/** The rules over the lines together (for instance at least 30 participants), asked over the passing lines' facts. */
export function judgeGroup<Group>(
  scheme: Scheme<Facts, Group>,
  lines: readonly Facts[],
  settings: Settings,
  stage: Stage = 'claim',
): Pick<Judgement, 'broken' | 'owed' | 'held' | 'warnings'> {
  const found: Findings = { broken: none, owed: none, held: none, warnings: none }
  if (scheme.group !== undefined) ask(scheme.group.rules, scheme.group.of(lines), settings, stage, found)
  return found
}
