import type { Facts, Finding, Note, Owed, Owing, Rule, Scheme, Settings, Stage, Truth } from './kit.ts'

/** What rules have found, each list in the order of the rules. */
export interface Findings {
  readonly broken: readonly Finding[]
  readonly owed: readonly Owed[]
  readonly held: readonly Finding[]
  readonly warnings: readonly Finding[]
}

// Shared by every judgement that has nothing to say.
export const none: readonly never[] = Object.freeze([])

/** All findings are made by one hand, so that whoever reads them finds one shape. */
class Found implements Findings {
  readonly broken: readonly Finding[]
  readonly owed: readonly Owed[]
  readonly held: readonly Finding[]
  readonly warnings: readonly Finding[]

  constructor({ broken = none, owed = none, held = none, warnings = none }: Partial<Findings>) {
    this.broken = broken
    this.owed = owed
    this.held = held
    this.warnings = warnings
  }
}

const nothingFound = new Found({})

/** Asks all rules of a list at once. */
export type Ask<F = Facts> = (facts: F, settings: Settings) => Findings

type Chunk<F> = (facts: F, settings: Settings, found: Findings | null) => Findings | null

const singles = new WeakMap<Finding, readonly [Finding]>()

/** A list of one finding without what else stands beside it; the same one each time. */
export function alone(source: Finding): readonly [Finding] {
  let single = singles.get(source)
  if (single === undefined) {
    single = Object.freeze([findingOf(source)] as const)
    singles.set(source, single)
  }
  return single
}

/** The findings before with one more behind them. */
export function withFinding(findings: readonly Finding[], source: Finding): readonly Finding[] {
  const single = alone(source)
  return findings.length === 0 ? single : [...findings, single[0]]
}

function findingOf(source: Finding): Finding {
  return Object.freeze({ clause: source.clause, rule: source.rule, says: source.says })
}

function owedOf(rule: Finding, owing: Owing): Owed {
  const { owed: kind, ...rest } = owing
  return Object.freeze({ clause: rule.clause, rule: rule.rule, says: rule.says, kind, ...rest })
}

type List = 'broken' | 'held' | 'warnings'

function listOf({ otherwise }: Pick<Rule, 'otherwise'>): List {
  return otherwise === 'hold' ? 'held' : otherwise === 'warn' ? 'warnings' : 'broken'
}

/** What one rule says when it does not hold. What it says alone is made once: a judgement only points to it. */
class Voice {
  readonly #list: List
  readonly #finding: Finding
  readonly #only: Findings
  readonly #owed = new WeakMap<Owing, Findings>()
  #lastOwing: Owing | undefined
  #lastOwed: Findings = nothingFound

  constructor(rule: Rule<never>) {
    this.#list = listOf(rule)
    this.#finding = findingOf(rule)
    this.#only = new Found({ [this.#list]: Object.freeze([this.#finding]) })
  }

  #owes(owing: Owing): Findings {
    if (owing === this.#lastOwing) return this.#lastOwed
    let owed = this.#owed.get(owing)
    if (owed === undefined) {
      owed = new Found({ owed: Object.freeze([owedOf(this.#finding, owing)]) })
      this.#owed.set(owing, owed)
    }
    this.#lastOwing = owing
    this.#lastOwed = owed
    return owed
  }

  /** The findings before with those of this rule behind them. */
  tell(found: Findings | null, truth: Exclude<Truth, true>): Findings | null {
    if (truth !== false && this.#list === 'warnings') return found
    const own = truth === false ? this.#only : this.#owes(truth)
    return found === null ? own : joined(found, own)
  }
}

/** Both lists behind each other; neither is written anew when the other is empty. */
export function joinedLists<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return other.length === 0 ? one : one.length === 0 ? other : [...one, ...other]
}

function joined(one: Findings, other: Findings): Findings {
  return new Found({
    broken: joinedLists(one.broken, other.broken),
    owed: joinedLists(one.owed, other.owed),
    held: joinedLists(one.held, other.held),
    warnings: joinedLists(one.warnings, other.warnings),
  })
}

/** Rules in one piece: few enough for the engine to put them all into one function. */
const rulesTogether = 8

/**
 * One function that asks a few rules in a row. It is written out per scheme, so that each call has one callee only and
 * costs no more than the comparison in it: a loop over the rules would take four times as long. The text holds numbers
 * and nothing of the rules.
 */
function chunkOf<F>(rules: readonly Rule<F>[]): Chunk<F> {
  const names = rules.map((_, index) => `holds${index}`)
  const voices = rules.map((_, index) => `voice${index}`)
  const asked = names.map(
    (name, index) =>
      `truth = ${name}(facts, settings)\nif (truth !== true) found = ${voices[index]}.tell(found, truth)`,
  )
  const text = `return (facts, settings, found) => {\nlet truth\n${asked.join('\n')}\nreturn found\n}`
  const make = new Function(...names, ...voices, text) as (...given: unknown[]) => Chunk<F>
  return make(...rules.map(rule => rule.holds), ...rules.map(rule => new Voice(rule as Rule<never>)))
}

/** Rules that are asked at a stage, made ready to be asked together. */
function askerOf<F>(all: readonly Rule<F>[], stage: Stage): Ask<F> {
  const rules = all.filter(rule => rule.at === undefined || rule.at.includes(stage))
  const chunks: Chunk<F>[] = []
  for (let first = 0; first < rules.length; first += rulesTogether) {
    chunks.push(chunkOf(rules.slice(first, first + rulesTogether)))
  }
  return inARow(chunks)
}

/**
 * The chunks of one scheme behind each other, written out like them: in a function that all schemes share, each call
 * would have as many callees as there are schemes (a ninth to a seventh of a judgement once a second scheme has been judged).
 */
function inARow<F>(chunks: readonly Chunk<F>[]): Ask<F> {
  const names = chunks.map((_, index) => `chunk${index}`)
  const asked = names.reduce((found, name) => `${name}(facts, settings, ${found})`, 'null')
  const make = new Function(...names, 'nothing', `return (facts, settings) => ${asked} ?? nothing`) as (
    ...given: unknown[]
  ) => Ask<F>
  return make(...chunks, nothingFound)
}

/** A note and the list of what it says. */
interface ReadyNote {
  readonly applies: Note['applies']
  readonly single: readonly [Finding]
}

/** A scheme made ready for a stage. */
interface Ready {
  readonly ask: Ask
  readonly notes: readonly ReadyNote[]
  /** Its amount takes what is left of counters into account: only then is that made ready. */
  readonly asksLeft: boolean
}

const schemes = new WeakMap<Scheme, { [stage in Stage]?: Ready }>()
const groups = new WeakMap<Scheme, { [stage in Stage]?: Ask<unknown> }>()
let lately: { readonly scheme: Scheme; readonly stage: Stage; readonly ready: Ready } | undefined

/** The scheme made ready for a stage: at the first use, and kept with the scheme. */
export function readyFor(scheme: Scheme, stage: Stage): Ready {
  if (lately !== undefined && lately.scheme === scheme && lately.stage === stage) return lately.ready
  const stages = schemes.get(scheme) ?? {}
  schemes.set(scheme, stages)
  const ready = stages[stage] ?? {
    ask: askerOf([...scheme.body, ...scheme.line], stage),
    notes: scheme.notes.map(note => ({ applies: note.applies, single: alone(note) })),
    asksLeft: scheme.amount.length > 2,
  }
  stages[stage] = ready
  lately = { scheme, stage, ready }
  return ready
}

/** The rules over the lines together, ready for a stage. */
export function groupRulesOf<Group>(scheme: Scheme<Facts, Group>, stage: Stage): Ask<Group> {
  const stages = groups.get(scheme as Scheme) ?? {}
  groups.set(scheme as Scheme, stages)
  const ask = stages[stage] ?? (askerOf(scheme.group?.rules ?? [], stage) as Ask<unknown>)
  stages[stage] = ask
  return ask
}
