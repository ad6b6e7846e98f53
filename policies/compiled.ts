import type { Facts, Finding, Owed, Owing, Rule, Scheme, Settings, Stage, Truth } from './kit.ts'

/** What rules have found, each list in the order of the rules. */
export interface Findings {
  broken: readonly Finding[]
  owed: readonly Owed[]
  held: readonly Finding[]
  warnings: readonly Finding[]
}

// Shared by every judgement that has nothing to say.
export const none: readonly never[] = Object.freeze([])
const nothingFound: Findings = Object.freeze({ broken: none, owed: none, held: none, warnings: none })

/** Asks all rules of a list at once. */
export type Ask<F = Facts> = (facts: F, settings: Settings) => Findings

type Tell = (found: Findings | null, index: number, truth: Exclude<Truth, true>) => Findings
type Chunk<F> = (facts: F, settings: Settings, found: Findings | null) => Findings | null

export function findingOf(source: Finding): Finding {
  return Object.freeze({ clause: source.clause, rule: source.rule, says: source.says })
}

function owedOf(rule: Finding, owing: Owing): Owed {
  const { owed: kind, ...rest } = owing
  return Object.freeze({ clause: rule.clause, rule: rule.rule, says: rule.says, kind, ...rest })
}

/** What a rule says when it does not hold: made once, so that a judgement only points to it. */
function teller<F>(rules: readonly Rule<F>[]): Tell {
  const findings = rules.map(findingOf)
  const alone = findings.map(finding => Object.freeze([finding]))
  const owedBy = rules.map(() => new WeakMap<Owing, Owed>())
  const lists = rules.map(rule =>
    rule.otherwise === 'hold'
      ? ('held' as const)
      : rule.otherwise === 'warn'
        ? ('warnings' as const)
        : ('broken' as const),
  )
  return (before, index, truth) => {
    const found = before ?? { broken: none, owed: none, held: none, warnings: none }
    const list = lists[index] as 'broken' | 'held' | 'warnings'
    if (truth !== false) {
      if (list !== 'warnings') found.owed = [...found.owed, owedOnce(owedBy[index], rules[index], truth)]
      return found
    }
    const known = found[list]
    found[list] = known.length === 0 ? (alone[index] ?? none) : [...known, findings[index] as Finding]
    return found
  }
}

function owedOnce<F>(known: WeakMap<Owing, Owed> | undefined, rule: Rule<F> | undefined, owing: Owing): Owed {
  if (known === undefined || rule === undefined) throw new RangeError('no such rule')
  const before = known.get(owing)
  if (before !== undefined) return before
  const owed = owedOf(rule, owing)
  known.set(owing, owed)
  return owed
}

/** Rules in one piece: few enough for the engine to put them all into one function. */
const rulesTogether = 8

/**
 * One function that asks a few rules in a row. It is written out per scheme, so that each call has one callee only and
 * costs no more than the comparison in it: a loop over the rules would take four times as long. The text holds numbers
 * and nothing of the rules.
 */
function chunkOf<F>(rules: readonly Rule<F>[], first: number, tell: Tell): Chunk<F> {
  const names = rules.map((_, index) => `holds${index}`)
  const asked = names.map(
    (name, index) =>
      `truth = ${name}(facts, settings)\nif (truth !== true) found = tell(found, ${first + index}, truth)`,
  )
  const text = `return (facts, settings, found) => {\nlet truth\n${asked.join('\n')}\nreturn found\n}`
  const make = new Function(...names, 'tell', text) as (...given: unknown[]) => Chunk<F>
  return make(...rules.map(rule => rule.holds), tell)
}

/** Rules that are asked at a stage, made ready to be asked together. */
function askerOf<F>(all: readonly Rule<F>[], stage: Stage): Ask<F> {
  const rules = all.filter(rule => rule.at === undefined || rule.at.includes(stage))
  const tell = teller(rules)
  const chunks: Chunk<F>[] = []
  for (let first = 0; first < rules.length; first += rulesTogether) {
    chunks.push(chunkOf(rules.slice(first, first + rulesTogether), first, tell))
  }
  const [one = idle, two = idle, three = idle, ...more] = chunks
  if (more.length === 0) {
    return (facts, settings) => three(facts, settings, two(facts, settings, one(facts, settings, null))) ?? nothingFound
  }
  return (facts, settings) => {
    let found: Findings | null = null
    for (let index = 0; index < chunks.length; index += 1) found = (chunks[index] as Chunk<F>)(facts, settings, found)
    return found ?? nothingFound
  }
}

const idle = (_facts: unknown, _settings: unknown, found: Findings | null): Findings | null => found

interface Ready {
  readonly rules: { [stage in Stage]?: Ask }
  readonly group: { [stage in Stage]?: Ask<unknown> }
}

const ready = new WeakMap<Scheme, Ready>()

function readyOf(scheme: Scheme): Ready {
  let known = ready.get(scheme)
  if (known === undefined) {
    known = { rules: {}, group: {} }
    ready.set(scheme, known)
  }
  return known
}

let lately: { readonly scheme: Scheme; readonly stage: Stage; readonly ask: Ask } | undefined

/** The rules of a scheme over enterprise and line, ready for a stage; made at the first use and kept with the scheme. */
export function rulesOf(scheme: Scheme, stage: Stage): Ask {
  if (lately !== undefined && lately.scheme === scheme && lately.stage === stage) return lately.ask
  const { rules } = readyOf(scheme)
  const ask = rules[stage] ?? askerOf([...scheme.body, ...scheme.line], stage)
  rules[stage] = ask
  lately = { scheme, stage, ask }
  return ask
}

/** The rules over the lines together, ready for a stage. */
export function groupRulesOf<Group>(scheme: Scheme<Facts, Group>, stage: Stage): Ask<Group> {
  const { group } = readyOf(scheme as Scheme)
  const ask = group[stage] ?? (askerOf(scheme.group?.rules ?? [], stage) as Ask<unknown>)
  group[stage] = ask
  return ask
}
