import type { Day } from '../values/days.ts'
import { type Fraction, formatYuan, roundHalfUp } from '../values/money.ts'
import { none } from './compiled.ts'
import { type History, historyOf, seriesCounted, takes } from './history.ts'
import { judge, judgeBest, judgeGroup } from './judge.ts'
import type { Draw, Facts, Finding, Judgement, Scheme, Settings, Stage, Standing, Step, Used } from './kit.ts'
import type { Pack } from './pack.ts'
import { Recorder } from './recorder.ts'
import { doubtsInForce, parametersOn, type SheetPlan, planOf } from './sheet-plan.ts'
import { type RowSource, showRows } from './sheet-rows.ts'
import type { Sheet, SheetCounter, SheetRow, SheetStep } from './sheet.ts'

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

/** The counters that were asked, each once: what excludes beside another, what is full under a limit. */
function addCounterRows(rows: SheetRow[], scheme: Scheme, draws: readonly Draw[], broken: readonly Finding[]): void {
  const first = rows.length
  for (const draw of draws) {
    const counter = scheme.counters[draw.on]
    const excludes = draw.as !== undefined || draw.span !== undefined
    addOnce(rows, first, excludes ? counter?.excluded : undefined, broken)
    addOnce(rows, first, draw.limit === null ? undefined : counter?.full, broken)
  }
}

function addOnce(rows: SheetRow[], first: number, named: Finding | undefined, broken: readonly Finding[]): void {
  if (named === undefined) return
  for (let index = first; index < rows.length; index += 1) if (rows[index]?.rule === named.rule) return
  const found = broken.length === 0 ? undefined : broken.find(finding => finding.rule === named.rule)
  rows.push(found === undefined ? heldCounter(named) : counterRow(found, 'broken'))
}

const heldCounters = new WeakMap<Finding, SheetRow>()

function heldCounter(named: Finding): SheetRow {
  let row = heldCounters.get(named)
  if (row === undefined) {
    row = counterRow(named, 'holds')
    heldCounters.set(named, row)
  }
  return row
}

/** The key under which a counted series stands; otherwise the draw's own. */
function seriesKey(history: History, draw: Draw): string {
  const began = draw.once === undefined ? undefined : history.began(draw.on, draw.once)
  return began?.key ?? draw.key
}

function countersOf(scheme: Scheme, draws: readonly Draw[], history: History): SheetCounter[] {
  const counters: SheetCounter[] = []
  for (const draw of draws) {
    const counter = scheme.counters[draw.on]
    if (counter === undefined || draw.limit === null) continue
    counters.push({
      on: draw.on,
      key: seriesCounted(history, draw) ? seriesKey(history, draw) : draw.key,
      label: counter.label,
      unit: counter.unit,
      used: history.shelf(draw.on, draw.key)?.taken ?? 0,
      take: takes(history, draw),
      limit: draw.limit,
      fen: draw.fen === true,
    })
  }
  return counters
}

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
  return { found, rows: showRows(plan.group, { ...source, facts }, found) }
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
  const history = historyOf(input.used)
  const settings = new Recorder(input.settings)
  const alone =
    'bestOf' in input.scheme
      ? judgeBest(pack, input.scheme.bestOf, facts, settings, history, stage)
      : judge(getScheme(pack, input.scheme.id), facts, settings, history, stage)
  const plan = planOf(pack, getScheme(pack, alone.scheme), stage)
  const { scheme } = plan
  const source: RowSource = { facts, settings, standings: input.standings, evidence: input.evidence }
  const group = groupOf(input, plan, source, stage)
  const judgement = together(alone, group?.found)
  const rows = showRows(plan.rows, source, alone)
  if (group !== undefined) rows.push(...group.rows)
  const draws = alone.verdict === 'fits' ? alone.draws : scheme.draws(facts, 0)
  addCounterRows(rows, scheme, draws, alone.broken)
  const governs: Day | null = scheme.governs(facts)
  return {
    version: 2,
    pack: input.sha256 === undefined ? plan.pack : { ...plan.pack, sha256: input.sha256 },
    scheme: plan.head,
    head: { governs, applied: scheme.applied(facts), unit: scheme.unit, stage },
    verdict: judgement.verdict,
    amountFen: judgement.amountFen,
    amount: formatYuan(judgement.amountFen),
    rows,
    steps: judgement.steps.length === 0 ? none : judgement.steps.map(stepOf),
    counters: countersOf(scheme, draws, history),
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
