import type { Day } from '../values/days.ts'
import { type Fraction, formatYuan, roundHalfUp } from '../values/money.ts'
import { none } from './compiled.ts'
import { began, History, indexedWhereLong, taken } from './history.ts'
import { judge, judgeBest, judgeGroup } from './judge.ts'
import type { Draw, Facts, Finding, Judgement, Scheme, Settings, Stage, Standing, Step, Used } from './kit.ts'
import type { Pack } from './pack.ts'
import { Recorder } from './recorder.ts'
import { doubtsInForce, parametersOn, type SheetPlan, planOf } from './sheet-plan.ts'
import { type RowSource, showRows } from './sheet-rows.ts'
import type { Sheet, SheetCounter, SheetRow, SheetStep } from './sheet.ts'

import { showFacts } from './sheet-facts.ts'

export { showFact } from './sheet-facts.ts'
export { type Sheet, type SheetRow, sheetText } from './sheet.ts'

export interface ExplainInput {
  readonly pack: Pack
  /** Id of one scheme, or the name of a choice (`bestOf`). */
  readonly scheme: { readonly id: string } | { readonly bestOf: string }
  readonly facts: Facts
  readonly settings: Settings
  readonly used: readonly Used[] | History
  readonly stage?: Stage
  /** The passing lines of the application, for schemes with rules over them together. */
  readonly lines?: readonly Facts[]
  /** How well each fact is known; without an entry a known fact is declared. */
  readonly standings?: { readonly [fact: string]: Standing }
  /** References of the papers at hand, by kind of evidence. */
  readonly evidence?: { readonly [kind: string]: readonly string[] }
  readonly sha256?: string
}

function counterRow(finding: Finding, mark: SheetRow['mark']): SheetRow {
  const { clause, rule, says, since = null } = finding
  return { mark, level: 'counter', clause, rule, says, facts: none, evidence: none, owed: null, since }
}

interface DrawnCounters {
  readonly draws: readonly Draw[]
  readonly scheme: Scheme
  readonly rows: readonly SheetRow[]
  /** As they stand for somebody who has taken nothing yet. */
  readonly first: readonly SheetCounter[]
}

// Packs give the lines of one roster the same lists of draws, frozen: the counters of each are drawn once.
const drawn = new WeakMap<readonly Draw[], DrawnCounters>()

/** The counters that were asked, each once: what excludes beside another, what is full under a limit. */
function drawnCounters(scheme: Scheme, draws: readonly Draw[]): DrawnCounters {
  const known = drawn.get(draws)
  if (known?.scheme === scheme) return known
  const names: Finding[] = []
  for (const draw of draws) {
    const counter = scheme.counters[draw.on]
    const excludes = draw.as !== undefined || draw.span !== undefined
    const asked = [excludes ? counter?.excluded : undefined, draw.limit === null ? undefined : counter?.full]
    for (const named of asked) {
      if (named !== undefined && !names.some(({ rule }) => rule === named.rule)) names.push(named)
    }
  }
  const rows = names.map(named => counterRow(named, 'holds'))
  const made = { draws, scheme, rows, first: countersOf(scheme, draws, none) }
  if (Object.isFrozen(draws)) drawn.set(draws, made)
  return made
}

function addCounterRows(rows: SheetRow[], counted: readonly SheetRow[], broken: readonly Finding[]): void {
  for (let index = 0; index < counted.length; index += 1) {
    const row = counted[index] as SheetRow
    const found = broken.length === 0 ? undefined : broken.find(finding => finding.rule === row.rule)
    rows.push(found === undefined ? row : counterRow(found, 'broken'))
  }
}

function isNothing(used: readonly Used[] | History): boolean {
  return !(used instanceof History) && used.length === 0
}

function countersOf(scheme: Scheme, draws: readonly Draw[], used: readonly Used[] | History): SheetCounter[] {
  const counters: SheetCounter[] = []
  for (const draw of draws) {
    const counter = scheme.counters[draw.on]
    if (counter === undefined || draw.limit === null) continue
    const series = draw.once === undefined ? undefined : began(used, draw.on, draw.once)
    counters.push({
      on: draw.on,
      // A counted series stands under the key of its first taking.
      key: series === undefined ? draw.key : series.key,
      label: counter.label,
      unit: counter.unit,
      used: taken(used, draw.on, draw.key),
      take: series === undefined ? draw.take : 0,
      limit: draw.limit,
      fen: draw.fen === true,
    })
  }
  return counters
}

const nothing = formatYuan(0)
const shownSteps = new WeakMap<Step, SheetStep>()

function shownYuan(value: Fraction): string {
  return formatYuan(roundHalfUp(value))
}

function stepOf(step: Step): SheetStep {
  let shown = shownSteps.get(step)
  if (shown === undefined) {
    const { clause, label, figures, note = null } = step
    shown = Object.freeze({ clause, label, figures, value: shownYuan(step.valueFen), note })
    shownSteps.set(step, shown)
  }
  return shown
}

/** What the rules over the lines together find, and their rows. Without lines they are not asked. */
function groupOf(input: ExplainInput, plan: SheetPlan, source: RowSource, stage: Stage) {
  const { scheme } = plan
  if (input.lines === undefined || scheme.group === undefined) return undefined
  const found = judgeGroup(scheme, input.lines, source.settings, stage)
  const facts = scheme.group.of(input.lines) as Facts
  const shown = showFacts(plan.facts, facts, undefined)
  return { found, rows: showRows(plan.group, { ...source, facts, shown }, found) }
}

/** A line that fits alone does not fit where the lines together do not. */
function together(judgement: Judgement, found: ReturnType<typeof judgeGroup> | undefined): Judgement {
  if (found === undefined || (found.broken.length === 0 && found.owed.length === 0)) return judgement
  const verdict = judgement.verdict === 'unfit' || found.broken.length > 0 ? 'unfit' : 'owed'
  return { ...judgement, verdict, amountFen: 0, steps: none, notes: none, results: none }
}

/**
 * The decision sheet of one line: each clause with the facts that met or broke it, the arithmetic, the counters, the
 * figures, settings and doubts leaned on. With `lines`, the rules over them together count as well. The same pack,
 * facts, settings and takings give the same bytes (`sheetText`). Throws when the pack has no such scheme.
 */
export function explain(input: ExplainInput): Sheet {
  const { pack, facts } = input
  const stage = input.stage ?? 'claim'
  const used = indexedWhereLong(input.used)
  const settings = new Recorder(input.settings, pack)
  const alone =
    'bestOf' in input.scheme
      ? judgeBest(pack, input.scheme.bestOf, facts, settings, used, stage)
      : judge(getScheme(pack, input.scheme.id), facts, settings, used, stage)
  const plan = planOf(pack, getScheme(pack, alone.scheme), stage)
  const { scheme } = plan
  const shown = showFacts(plan.facts, facts, input.standings)
  const source: RowSource = { facts, settings, shown, evidence: input.evidence }
  const group = groupOf(input, plan, source, stage)
  const judgement = together(alone, group?.found)
  const rows = showRows(plan.rows, source, alone)
  if (group !== undefined) rows.push(...group.rows)
  const draws = alone.verdict === 'fits' ? alone.draws : scheme.draws(facts, 0, settings)
  const counters = drawnCounters(scheme, draws)
  addCounterRows(rows, counters.rows, alone.broken)
  const governs: Day | null = scheme.governs(facts)
  return {
    version: 2,
    pack: input.sha256 === undefined ? plan.pack : { ...plan.pack, sha256: input.sha256 },
    scheme: plan.head,
    head: { governs, applied: scheme.applied(facts), unit: scheme.unit, stage },
    verdict: judgement.verdict,
    amountFen: judgement.amountFen,
    amount: judgement.amountFen === 0 ? nothing : formatYuan(judgement.amountFen),
    rows,
    steps: judgement.steps.length === 0 ? none : judgement.steps.map(stepOf),
    counters: isNothing(used) ? counters.first : countersOf(scheme, draws, used),
    notes: judgement.notes,
    held: group === undefined ? judgement.held : [...judgement.held, ...group.found.held],
    results: judgement.results,
    parameters: parametersOn(plan, governs, judgement.steps),
    settings: settings.asked,
    doubts: doubtsInForce(plan, governs, input.settings),
    others: judgement.others,
  }
}

/** The scheme of that id; throws when the pack has none. */
export function getScheme(pack: Pack, id: string): Scheme {
  for (const scheme of pack.schemes) if (scheme.id === id) return scheme
  throw new Error(`pack ${pack.id} has no scheme ${id}`)
}
