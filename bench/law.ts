import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { explain, type Finding, judge, noSettings, type Sheet } from '../policies/kit.ts'
import { type Decision, jsonRulesContestant, zenContestants } from './law-engines.ts'
import { type BenchLine, type ByHand, linesOf, type Subject } from './law-lines.ts'
import { measureHistory, measureRows } from './law-growth.ts'
import { inductionTraining } from './law-induction.ts'
import { workBased } from './law-work-based.ts'
import { median, print, versionsOf } from './report.ts'

const subjects: readonly Subject[] = [workBased, inductionTraining]
const lineCount = 4000
const rounds = 5
const fewestTimesEngines = 150
const fewestOfByHand = 0.3
const fewestExplained = 20

const shown = ({ verdict, amountFen, said }: Decision) =>
  `${verdict} ${amountFen} ${[...new Set(said)].sort().join(', ')}`

function decisionOf(found: ByHand): Decision {
  const named = (list: readonly Finding[], how = '') => list.map(finding => `${how}${finding.rule}`)
  const { verdict, amountFen } = found
  const said = [
    ...named(found.broken),
    ...named(found.owed, 'owed '),
    ...named(found.held, 'held '),
    ...named(found.warnings, 'warning '),
  ]
  return { verdict, amountFen, said }
}

const marks: { readonly [mark: string]: string } = { broken: '', owed: 'owed ', wait: 'held ', warning: 'warning ' }

function decisionOnSheet({ verdict, amountFen, rows }: Sheet): Decision {
  const said = rows.filter(row => row.mark !== 'holds').map(row => `${marks[row.mark]}${row.rule}`)
  return { verdict, amountFen, said }
}

/** One core for all: threads that are begun later stay on it. Without the tool the figures are of the main thread. */
function pin(cores: string): void {
  try {
    execFileSync('taskset', ['-a', '-pc', cores, String(process.pid)], { stdio: 'ignore' })
  } catch {
    process.stdout.write('  (not pinned to one core: no taskset here)\n')
  }
}

interface Contestant {
  readonly name: string
  /** Decisions of one run. */
  readonly count: number
  run(): unknown
}

/**
 * Decisions a second of processor time (others work here too) by name: the middle of several rounds, after one not counted. All
 * run in every round, one after the other, so that an hour in which the machine is slow is slow for all.
 */
async function rates(contestants: readonly Contestant[]): Promise<Map<string, number>> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, run } of contestants) {
      const since = process.cpuUsage()
      await run()
      const { user, system } = process.cpuUsage(since)
      if (round > 0) times.get(name)?.push(user + system)
    }
  }
  return new Map(contestants.map(({ name, count }) => [name, (count / median(times.get(name) ?? [])) * 1_000_000]))
}

let kept = 0

function judgeAll(subject: Subject, lines: readonly BenchLine[], repeat: number): void {
  for (let round = 0; round < repeat; round += 1) {
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index] as BenchLine
      kept += judge(subject.scheme, line.facts, noSettings, line.used).amountFen
    }
  }
}

function byHandAll(subject: Subject, lines: readonly BenchLine[], repeat: number): void {
  const { byHand } = subject
  for (let round = 0; round < repeat; round += 1) {
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index] as BenchLine
      kept += byHand(line.facts, line.used).amountFen
    }
  }
}

function explainOne({ pack, scheme }: Subject, { facts, used }: BenchLine): Sheet {
  return explain({ pack, scheme: { id: scheme.id }, facts, settings: noSettings, used })
}

function explainAll(subject: Subject, lines: readonly BenchLine[], repeat: number): void {
  for (let round = 0; round < repeat; round += 1) {
    for (const line of lines) kept += explainOne(subject, line).amountFen
  }
}

/** Per second, `1,234,567`. */
const perSecond = (value: number) => `${Math.round(value).toLocaleString('en')} a second`
const ratio = (value: number) => value.toFixed(value < 10 ? 2 : 0)

async function compare(subject: Subject): Promise<void> {
  process.stdout.write(`\n  ${subject.name}\n`)
  const lines = linesOf(subject, lineCount)
  const engines = [...zenContestants(subject.engines), jsonRulesContestant(subject.engines)]
  const rawLines = lines.map(line => line.raw)
  const judgeOne = (line: BenchLine) => judge(subject.scheme, line.facts, noSettings, line.used)
  const expected = lines.map(line => shown(decisionOf(judgeOne(line))))
  const agree = (name: string, given: (line: BenchLine, index: number) => Decision) => {
    for (const [index, line] of lines.entries()) {
      const found = shown(given(line, index))
      if (found === expected[index]) continue
      throw new Error(
        `${name}: ${found}, but judge: ${expected[index]}, for ${JSON.stringify([line.facts, line.used])}`,
      )
    }
  }
  agree('by hand', line => decisionOf(subject.byHand(line.facts, line.used)))
  agree('explain', line => decisionOnSheet(explainOne(subject, line)))
  for (const engine of engines) {
    const found = await engine.decide(rawLines)
    agree(engine.name, (_line, index) => engine.read(found[index]))
  }
  const measured = await rates([
    ...engines.map(engine => ({ name: engine.name, count: lineCount, run: () => engine.decide(rawLines) })),
    { name: 'by hand', count: lineCount * 50, run: () => byHandAll(subject, lines, 50) },
    { name: 'judge', count: lineCount * 50, run: () => judgeAll(subject, lines, 50) },
    { name: 'judge with explain', count: lineCount * 10, run: () => explainAll(subject, lines, 10) },
  ])
  for (const [what, each] of measured) print({ what, value: perSecond(each) })
  const of = (name: string): number => measured.get(name) ?? 0
  const [judged, byHand, explained] = [of('judge'), of('by hand'), of('judge with explain')]
  const fastest = Math.max(...engines.filter(engine => !engine.manyLines).map(engine => of(engine.name)))
  least('judge ÷ faster engine', judged / fastest, fewestTimesEngines)
  least('judge ÷ by hand', judged / byHand, fewestOfByHand)
  least('judge with explain ÷ faster engine', explained / fastest, fewestExplained)
}

function least(what: string, value: number, bound: number): void {
  print({ what, value: ratio(value), bound: `at least ${bound}`, met: value >= bound })
}

/** Rules by engine, by hand and by kit, and how the cost grows with rows and with a person's history. */
export async function measure(): Promise<void> {
  process.stdout.write(`  ${versionsOf(['@gorules/zen-engine', 'json-rules-engine'])}, processor time on one core\n`)
  pin('0')
  try {
    for (const subject of subjects) {
      await compare(subject)
      measureRows(subject)
      measureHistory(subject)
    }
  } finally {
    pin(`0-${cpus().length - 1}`)
  }
  if (!Number.isSafeInteger(kept)) throw new Error('sums of whole fen are whole')
}
