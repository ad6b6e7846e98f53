import { type Fraction, roundHalfUp } from '../values/money.ts'
import { type Findings, groupRulesOf, joinedLists, none, readyFor, withFinding } from './compiled.ts'
import { checkDraws, notesOfSeries } from './drawing.ts'
import { History, indexedWhereLong, taken } from './history.ts'
import type { Facts, Finding, Judgement, Left, Other, Scheme, Settings, Stage, Step, Used } from './kit.ts'
import type { Pack } from './pack.ts'

export { checkDraws } from './drawing.ts'

/** What the steps say, then the notes that apply. */
function notesOf(
  { notes }: ReturnType<typeof readyFor>,
  steps: readonly Step[],
  asked: { readonly facts: Facts; readonly settings: Settings },
): readonly Finding[] {
  let said: readonly Finding[] = none
  for (let index = 0; index < steps.length; index += 1) {
    const note = steps[index]?.note
    if (note !== undefined) said = withFinding(said, note)
  }
  for (let index = 0; index < notes.length; index += 1) {
    const note = notes[index]
    if (note?.applies(asked.facts, asked.settings) === true) said = joinedLists(said, note.single)
  }
  return said
}

const nothingTaken: Left = (_on, _key, limit) => Math.max(0, limit)

/** A list is indexed only where an amount asks what is left. */
function leftOf(used: readonly Used[] | History): Left {
  if (!(used instanceof History) && used.length === 0) return nothingTaken
  return (on, key, limit) => Math.max(0, limit - taken(used, on, key))
}

const nought: Fraction = { numerator: 0, denominator: 1 }

function refusal(scheme: Scheme, found: Findings): Judgement {
  const { broken, owed, held, warnings } = found
  return {
    verdict: broken.length > 0 ? 'unfit' : 'owed',
    scheme: scheme.id,
    amountFen: 0,
    broken,
    owed,
    held,
    warnings,
    notes: none,
    steps: none,
    draws: none,
    results: none,
    others: none,
  }
}

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
  const ready = readyFor(scheme, stage)
  const { broken: refused, owed, held, warnings } = ready.ask(facts, settings)
  let steps: readonly Step[] = none
  let amountFen = 0
  if (refused.length === 0 && owed.length === 0) {
    steps = scheme.amount(facts, settings, ready.asksLeft ? leftOf(used) : nothingTaken)
    amountFen = roundHalfUp(steps[steps.length - 1]?.valueFen ?? nought)
  }
  const draws = scheme.draws(facts, amountFen, settings)
  const counted = checkDraws(draws, used, scheme.counters)
  const broken = joinedLists(refused, counted)
  if (broken.length > 0 || owed.length > 0) return refusal(scheme, { broken, owed, held, warnings })
  // Written out: a record put together from parts takes as long to make as all rules to ask.
  return {
    verdict: 'fits',
    scheme: scheme.id,
    amountFen,
    broken,
    owed,
    held,
    warnings,
    notes: joinedLists(notesOf(ready, steps, { facts, settings }), notesOfSeries(draws, used, scheme.counters)),
    steps,
    draws,
    results: scheme.results === undefined ? none : scheme.results(facts, settings),
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
  const history = indexedWhereLong(used)
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
    notes:
      fitting > 1 && note !== undefined && note.beside?.(facts, settings) !== true
        ? withFinding(shown.notes, note)
        : shown.notes,
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
