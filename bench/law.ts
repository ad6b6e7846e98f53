import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { explain, historyOf, judge, noSettings, type Used } from '../policies/kit.ts'
import { jsonRulesContestant, zenContestants } from './law-engines.ts'
import { type BenchLine, linesOf, type Subject } from './law-lines.ts'
import { workBased } from './law-work-based.ts'
import { median, print } from './report.ts'

const subjects: readonly Subject[] = [workBased]
const lineCount = 4000
const rounds = 5
const fewestTimesEngines = 150
const fewestOfByHand = 0.3
const fewestExplained = 20

interface Decision {
  readonly verdict: string
  readonly broken: readonly string[]
  readonly amountFen: number
}

const shown = ({ verdict, broken, amountFen }: Decision) =>
  `${verdict} ${amountFen} ${[...new Set(broken)].sort().join(' ')}`

function decided(subject: Subject, line: BenchLine, names: readonly string[]): Decision {
  const broken = names.filter(name => !name.startsWith('owed '))
  const verdict = broken.length > 0 ? 'unfit' : names.length > 0 ? 'owed' : 'fits'
  return { verdict, broken, amountFen: verdict === 'fits' ? subject.amountFen(line.facts) : 0 }
}

/** One core for all: threads that are begun later stay on it. Without the tool the figures are of the main thread. */
function pin(cores: string): void {
  try {
    execFileSync('taskset', ['-a', '-pc', cores, String(process.pid)], { stdio: 'ignore' })
  } catch {
    process.stdout.write('  (not pinned to one core: no taskset here)\n')
  }
}

/** Decisions a second: the middle of several rounds, after one that is not counted. */
async function rate(count: number, run: () => unknown): Promise<number> {
  await run()
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const since = performance.now()
    await run()
    times.push(performance.now() - since)
  }
  return (count / median(times)) * 1000
}

let kept = 0

function judgeAll(subject: Subject, lines: readonly BenchLine[], repeat: number): void {
  for (let round = 0; round < repeat; round += 1) {
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index] as BenchLine
      kept += judge(subject.scheme, line.facts, noSettings, line.history).amountFen
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

function explainAll(subject: Subject, lines: readonly BenchLine[], repeat: number): void {
  const { pack } = subject
  const scheme = { id: subject.scheme.id }
  for (let round = 0; round < repeat; round += 1) {
    for (let index = 0; index < lines.length; index += 1) {
      const { facts, history } = lines[index] as BenchLine
      kept += explain({ pack, scheme, facts, settings: noSettings, used: history }).amountFen
    }
  }
}

/** Per second, `1,234,567`. */
const perSecond = (value: number) => `${Math.round(value).toLocaleString('en')} a second`
const ratio = (value: number) => value.toFixed(value < 10 ? 2 : 0)

async function compare(subject: Subject): Promise<void> {
  process.stdout.write(`\n  ${subject.name}\n`)
  const lines = linesOf(subject, lineCount)
  const engines = [...zenContestants(subject.rules), jsonRulesContestant(subject.rules)]
  const engineFacts = lines.map(line => line.engineFacts)
  const expected = lines.map(line => {
    const { verdict, broken, amountFen } = judge(subject.scheme, line.facts, noSettings, line.history)
    return shown({ verdict, amountFen, broken: broken.map(finding => finding.rule) })
  })
  const agree = (name: string, given: (line: BenchLine, index: number) => Decision) => {
    const wrong = lines.findIndex((line, index) => shown(given(line, index)) !== expected[index])
    const line = lines[wrong]
    if (line === undefined) return
    throw new Error(
      `${name} decides otherwise: ${shown(given(line, wrong))}, not ${expected[wrong]}: ${JSON.stringify(line.facts)} ${JSON.stringify(line.counts)}`,
    )
  }
  agree('by hand', line => {
    const { verdict, broken, amountFen } = subject.byHand(line.facts, line.used)
    return { verdict, amountFen, broken: broken.map(finding => finding.rule) }
  })
  agree('explain', line => {
    const { verdict, rows, amountFen } = explain({
      pack: subject.pack,
      scheme: { id: subject.scheme.id },
      facts: line.facts,
      settings: noSettings,
      used: line.history,
    })
    return { verdict, amountFen, broken: rows.filter(row => row.mark === 'broken').map(row => row.rule) }
  })
  for (const engine of engines) {
    const found = await engine.decide(engineFacts)
    agree(engine.name, (line, index) => decided(subject, line, found[index] ?? []))
  }
  const judged = await rate(lineCount * 50, () => judgeAll(subject, lines, 50))
  const byHand = await rate(lineCount * 50, () => byHandAll(subject, lines, 50))
  const explained = await rate(lineCount * 10, () => explainAll(subject, lines, 10))
  let fastest = 0
  for (const engine of engines) {
    const each = await rate(lineCount, () => engine.decide(engineFacts))
    fastest = Math.max(fastest, each)
    print({ what: engine.name, value: perSecond(each) })
  }
  print({ what: 'by hand', value: perSecond(byHand) })
  print({ what: 'judge', value: perSecond(judged) })
  print({ what: 'judge with explain', value: perSecond(explained) })
  least('judge ÷ faster engine', judged / fastest, fewestTimesEngines)
  least('judge ÷ by hand', judged / byHand, fewestOfByHand)
  least('judge with explain ÷ faster engine', explained / fastest, fewestExplained)
}

function least(what: string, value: number, bound: number): void {
  print({ what, value: ratio(value), bound: `at least ${bound}`, met: value >= bound })
}

/** Rules by engine, by hand and by kit, and how the cost grows with rows and with a person's history. */
export async function measure(): Promise<void> {
  pin('0')
  try {
    for (const subject of subjects) await compare(subject)
  } finally {
    pin(`0-${cpus().length - 1}`)
  }
  if (!Number.isSafeInteger(kept)) throw new Error('sums of whole fen are whole')
}
void historyOf
export type { Used }
