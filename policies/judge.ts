import type { Day } from '../values/days.ts'
import { type Fraction, roundHalfUp } from '../values/money.ts'
import { findingOf, groupRulesOf, none, rulesOf } from './compiled.ts'
import { excluding, type History, historyOf, noHistory, taken } from './history.ts'
import type {
  Counter,
  Draw,
  Facts,
  Finding,
  Judgement,
  Left,
  Other,
  Scheme,
  Settings,
  Stage,
  Step,
  Used,
} from './kit.ts'
import type { Pack } from './pack.ts'

export { seriesCounted, taken, takes } from './history.ts'

const known = new WeakMap<Finding, Finding>()

/** The finding alone, without what else stands beside it; made once for each source. */
function bare(source: Finding): Finding {
  const before = known.get(source)
  if (before !== undefined) return before
  const finding = findingOf(source)
  known.set(source, finding)
  return finding
}

const singles = new WeakMap<Finding, readonly Finding[]>()

/** A list of one finding, the same one each time. */
function alone(source: Finding): readonly Finding[] {
  let single = singles.get(source)
  if (single === undefined) {
    single = Object.freeze([bare(source)])
    singles.set(source, single)
  }
  return single
}

function add<T>(list: readonly T[], item: T): readonly T[] {
  return list.length === 0 ? [item] : [...list, item]
}

function counterFinding(source: Finding, since: Day | undefined): Finding {
  return since === undefined ? bare(source) : { ...bare(source), since }
}

/** Full: more than the limit together, or nothing left of a sum. */
function isFull(draw: Draw, take: number, before: number): boolean {
  const limit = draw.limit ?? Number.POSITIVE_INFINITY
  return (take > 0 && before + take > limit) || (draw.fen === true && before >= limit)
}

function fullCounter(counters: Scheme['counters'], on: string): Finding {
  const full = counters[on]?.full
  if (full === undefined) throw new Error(`counter ${on} has no finding for being full`)
  return full
}

/** Draws of somebody who has taken nothing yet: only a limit that is too small for one grant can refuse. */
function checkFirst(draws: readonly Draw[], counters: Scheme['counters']): readonly Finding[] {
  let findings: readonly Finding[] = none
  for (let index = 0; index < draws.length; index += 1) {
    const draw = draws[index] as Draw
    if (draw.limit === null || (draw.take <= draw.limit && draw.fen !== true)) continue
    if (isFull(draw, draw.take, 0)) findings = add(findings, bare(fullCounter(counters, draw.on)))
  }
  return findings
}

/**
 * The findings of draws against what was taken before: full counters and exclusions, by the names that the counters
 * give them. Throws when a full one has no name: the pack is incomplete (`checkProofs` finds it before).
 */
export function checkDraws(
  draws: readonly Draw[],
  used: readonly Used[] | History,
  counters: { readonly [on: string]: Counter },
): readonly Finding[] {
  const history = historyOf(used)
  if (history === noHistory) return checkFirst(draws, counters)
  let findings: readonly Finding[] = none
  for (let index = 0; index < draws.length; index += 1) {
    const draw = draws[index] as Draw
    const taken = history.counter(draw.on)
    const shelf = taken?.shelves.get(draw.key)
    const other = shelf === undefined ? undefined : excluding(shelf, draw)
    if (other !== undefined) {
      const excluded = counters[draw.on]?.excluded
      if (excluded !== undefined) findings = add(findings, counterFinding(excluded, other.day))
    }
    if (draw.limit === null) continue
    const take = draw.once !== undefined && taken?.series.get(draw.once) !== undefined ? 0 : draw.take
    if (!isFull(draw, take, shelf?.taken ?? 0)) continue
    findings = add(findings, counterFinding(fullCounter(counters, draw.on), shelf?.newest))
  }
  return findings
}

function noted(notes: readonly Finding[], source: Finding): readonly Finding[] {
  return notes.length === 0 ? alone(source) : [...notes, bare(source)]
}

/** Worth saying only where the series stands beside other takings of the same year. */
function saysOnce(history: History, draw: Draw): boolean {
  if (draw.once === undefined) return false
  const counter = history.counter(draw.on)
  if (counter?.series.get(draw.once) === undefined) return false
  const shelf = counter.shelves.get(draw.key)
  return shelf !== undefined && (shelf.mixed || shelf.first.once !== draw.once)
}

function notesOf(
  scheme: Scheme,
  asked: { readonly facts: Facts; readonly settings: Settings; readonly history: History },
  grant: { readonly steps: readonly Step[]; readonly draws: readonly Draw[] },
): readonly Finding[] {
  let notes: readonly Finding[] = none
  for (let index = 0; index < grant.steps.length; index += 1) {
    const note = grant.steps[index]?.note
    if (note !== undefined) notes = noted(notes, note)
  }
  for (let index = 0; index < scheme.notes.length; index += 1) {
    const note = scheme.notes[index]
    if (note?.applies(asked.facts, asked.settings) === true) notes = noted(notes, note)
  }
  if (asked.history === noHistory) return notes
  for (let index = 0; index < grant.draws.length; index += 1) {
    const draw = grant.draws[index] as Draw
    if (!saysOnce(asked.history, draw)) continue
    const once = scheme.counters[draw.on]?.once
    if (once !== undefined) notes = noted(notes, once)
  }
  return notes
}

const nothingTaken: Left = (_on, _key, limit) => Math.max(0, limit)

function leftOf(history: History): Left {
  if (history === noHistory) return nothingTaken
  return (on, key, limit) => Math.max(0, limit - taken(history, on, key))
}

const nought: Fraction = { numerator: 0, denominator: 1 }

/**
 * Judges one line under one scheme: every rule is asked, so all broken and owed clauses come back at once.
 * `facts` are those of body and line in one record; `used` is what the person has taken or reserved before, over all
 * enterprises and notices, as a list or indexed once (`historyOf`). Amount, steps and draws are given only when the
 * line fits. Pure: reads no clock. The sum is the last step, rounded half up to the fen (D-02).
 */
export function judge(
  scheme: Scheme,
  facts: Facts,
  settings: Settings,
  used: readonly Used[] | History,
  stage: Stage = 'claim',
): Judgement {
  const history = historyOf(used)
  const { broken: refused, owed, held, warnings } = rulesOf(scheme, stage)(facts, settings)
  let steps: readonly Step[] = none
  let amountFen = 0
  if (refused.length === 0 && owed.length === 0) {
    steps = scheme.amount(facts, settings, leftOf(history))
    amountFen = roundHalfUp(steps[steps.length - 1]?.valueFen ?? nought)
  }
  const draws = scheme.draws(facts, amountFen)
  const counted = checkDraws(draws, history, scheme.counters)
  const broken = counted.length === 0 ? refused : refused.length === 0 ? counted : [...refused, ...counted]
  const fits = broken.length === 0 && owed.length === 0
  // Written out: a record put together from parts takes as long to make as all rules to ask.
  return {
    verdict: fits ? 'fits' : broken.length > 0 ? 'unfit' : 'owed',
    scheme: scheme.id,
    amountFen: fits ? amountFen : 0,
    broken,
    owed,
    held,
    warnings,
    notes: fits ? notesOf(scheme, { facts, settings, history }, { steps, draws }) : none,
    steps: fits ? steps : none,
    draws: fits ? draws : none,
    results: fits && scheme.results !== undefined ? scheme.results(facts, settings) : none,
    others: none,
  }
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
  used: readonly Used[] | History,
  stage: Stage = 'claim',
): Judgement {
  const history = historyOf(used)
  let best: Judgement | undefined
  let nearest: Judgement | undefined
  let first: Judgement | undefined
  let fitting = 0
  const all: Judgement[] = []
  for (const scheme of pack.schemes) {
    if (scheme.bestOf !== bestOf) continue
    const judgement = judge(scheme, facts, settings, history, stage)
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
    notes: fitting > 1 && note !== undefined ? [...shown.notes, bare(note)] : shown.notes,
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
  if (scheme.group === undefined) return { broken: none, owed: none, held: none, warnings: none }
  return groupRulesOf(scheme, stage)(scheme.group.of(lines), settings)
}
