import { packs } from './index.ts'
import { judge, judgeBest } from './judge.ts'
import type { Draw, Facts, Judgement, Owed, Settings, Stage, Step, Used, Verdict } from './kit.ts'
import type { Fen } from '../values/money.ts'
import type { Pack } from './pack.ts'

/**
 * A line as it was decided. `used`: all that the person (and, for draws of the body, the enterprise) has taken by now
 * beside this line. `person`: the same value for lines of one person, so that one supplement is seen by the next.
 */
export interface DecidedLine {
  readonly id: string
  readonly scheme: string
  readonly facts: Facts
  readonly used: readonly Used[]
  readonly verdict: Verdict
  readonly amountFen: Fen
  readonly person?: string
  readonly stage?: Stage
}

/** One row of the list of differences (补差清单). */
export interface Difference {
  readonly id: string
  readonly before: {
    readonly scheme: string
    readonly verdict: Verdict
    readonly amountFen: Fen
    /** False: the notice and settings of then do not give what was decided; an official looks at it first. */
    readonly reproduced: boolean
  }
  readonly after: {
    readonly scheme: string
    readonly verdict: Verdict
    readonly amountFen: Fen
    readonly steps: readonly Step[]
    /** What is missing for an answer: then there is no difference yet. */
    readonly owed: readonly Owed[]
  }
  /** False: the day lies outside the change, or the change has nothing for the scheme; the decision stands. */
  readonly governed: boolean
  readonly differenceFen: Fen
  /** `check`: the rules of then do not give what was decided, so that the difference is not the change's alone; in no sum. */
  readonly kind: 'supplement' | 'clawback' | 'check' | 'none'
  /** Clauses of the change's arithmetic, or of what refuses under it; none where nothing differs. */
  readonly clauses: readonly string[]
}

export interface CompareInput {
  readonly decided: readonly DecidedLine[]
  readonly amendment: Pack
  /** What is published, the change's own figures included. */
  readonly settings: Settings
  /** What was published when the lines were decided. */
  readonly settingsBefore: Settings
}

interface Counted {
  readonly row: Difference
  readonly draws: readonly Draw[]
}

/** A line's judgement under a pack: the best of its choice where it has one; undefined when the pack has no such scheme. */
function judgedUnder(pack: Pack, line: DecidedLine, settings: Settings, used: readonly Used[]): Judgement | undefined {
  const scheme = pack.schemes.find(entry => entry.id === line.scheme)
  if (scheme === undefined) return undefined
  if (scheme.bestOf !== undefined) return judgeBest(pack, scheme.bestOf, line.facts, settings, used, line.stage)
  return judge(scheme, line.facts, settings, used, line.stage)
}

function dayOf(pack: Pack, line: DecidedLine): string | null {
  return pack.schemes.find(entry => entry.id === line.scheme)?.governs(line.facts) ?? null
}

/** True when the change's days hold the line's governing day. */
export function isGoverned(amendment: Pack, line: Pick<DecidedLine, 'scheme' | 'facts'>): boolean {
  const day = amendment.schemes.find(entry => entry.id === line.scheme)?.governs(line.facts) ?? null
  const { from, to } = amendment.inForce
  return day !== null && from <= day && (to === null || day <= to)
}

/** What the notice that is changed gives for the line, with the settings of then. */
function judgedThen(amendment: Pack, line: DecidedLine, settings: Settings): Judgement | undefined {
  const base = packs.find(pack => pack.id === (amendment.amends?.pack ?? amendment.id))
  return base === undefined ? undefined : judgedUnder(base, line, settings, line.used)
}

type Outcome = Pick<Judgement, 'verdict' | 'amountFen'>

const isSame = (one: Outcome | undefined, other: Outcome) =>
  one?.verdict === other.verdict && one.amountFen === other.amountFen

/**
 * An official's own refusal of a line that the rules alone would pay is not undone by a change that says nothing of it: where
 * old and new rules agree, nothing differs. Other decisions that the old rules do not give are looked at first.
 */
function differenceOf(
  line: DecidedLine,
  then: Judgement | undefined,
  after: Judgement,
): Pick<Difference, 'differenceFen' | 'kind'> {
  const reproduced = isSame(then, line)
  const refusedByHand = !reproduced && line.verdict === 'unfit' && isSame(then, after)
  // Something owed is no refusal: nothing is asked back before it is known.
  const differenceFen = after.verdict === 'owed' || refusedByHand ? 0 : after.amountFen - line.amountFen
  if (differenceFen === 0) return { differenceFen, kind: 'none' }
  if (!reproduced) return { differenceFen, kind: 'check' }
  return { differenceFen, kind: differenceFen > 0 ? 'supplement' : 'clawback' }
}

function clausesOf(after: Judgement): string[] {
  const found = after.verdict === 'fits' ? after.steps : [...after.broken, ...after.owed]
  return [...new Set(found.map(({ clause }) => clause))]
}

function compareLine(input: CompareInput, line: DecidedLine, added: readonly Used[]): Counted {
  const { amendment } = input
  const then = judgedThen(amendment, line, input.settingsBefore)
  const before = {
    scheme: line.scheme,
    verdict: line.verdict,
    amountFen: line.amountFen,
    reproduced: isSame(then, line),
  }
  const after = isGoverned(amendment, line)
    ? judgedUnder(amendment, line, input.settings, [...line.used, ...added])
    : undefined
  if (after === undefined) {
    const same = { scheme: line.scheme, verdict: line.verdict, amountFen: line.amountFen, steps: [], owed: [] }
    const row = {
      id: line.id,
      before,
      after: same,
      governed: false,
      differenceFen: 0,
      kind: 'none',
      clauses: [],
    } as const
    return { row, draws: [] }
  }
  const { scheme, verdict, amountFen, steps, owed } = after
  const { differenceFen, kind } = differenceOf(line, then, after)
  const differs = kind !== 'none' || (before.reproduced && verdict !== line.verdict)
  const row: Difference = {
    id: line.id,
    before,
    after: { scheme, verdict, amountFen, steps, owed },
    governed: true,
    differenceFen,
    kind,
    clauses: differs ? clausesOf(after) : [],
  }
  return { row, draws: line.verdict === 'fits' || kind !== 'supplement' ? [] : after.draws }
}

function inOrder(amendment: Pack, decided: readonly DecidedLine[]): DecidedLine[] {
  const key = (line: DecidedLine): string => `${dayOf(amendment, line) ?? ''} ${line.id}`
  return [...decided].sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0))
}

/**
 * Decided lines judged again under a change: a list for an official, in the order of what was given. Nothing is changed
 * by it. Lines of one person are judged in the order of their days, so that months granted anew count for those after.
 * The same input gives the same list.
 */
export function compareUnder(input: CompareInput): Difference[] {
  const added = new Map<string, Used[]>()
  const rows = new Map<DecidedLine, Difference>()
  for (const line of inOrder(input.amendment, input.decided)) {
    const own = line.person === undefined ? [] : (added.get(line.person) ?? [])
    const { row, draws } = compareLine(input, line, own)
    rows.set(line, row)
    if (line.person !== undefined) added.set(line.person, [...own, ...draws])
  }
  return input.decided.flatMap(line => rows.get(line) ?? [])
}
