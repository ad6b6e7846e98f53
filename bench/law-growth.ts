import { historyOf, judge, noSettings, type Used } from '../policies/kit.ts'
import { addDays } from '../values/days.ts'
import { type BenchLine, linesOf, type Subject } from './law-lines.ts'
import { median, print, seconds } from './report.ts'

const millionBoundMilliseconds = 2000
/** By how much a row may cost more in a long roster, or under a long history, before it is not the same cost. */
const mostTimesDearer = 2
const rounds = 7

let kept = 0

/** Milliseconds of processor time. */
function timeOf(run: () => void): number {
  const since = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

function judgeRows(subject: Subject, lines: readonly BenchLine[], rows: number): void {
  for (let row = 0; row < rows; row += 1) {
    const { facts, used } = lines[row % lines.length] as BenchLine
    kept += judge(subject.scheme, facts, noSettings, used).amountFen
  }
}

/** How the cost grows with the rows of a roster. */
export function measureRows(subject: Subject): void {
  const lines = linesOf(subject, 10_000)
  judgeRows(subject, lines, 200_000)
  const perRow: number[] = []
  for (const rows of [10_000, 100_000, 1_000_000]) {
    const time = median(Array.from({ length: 3 }, () => timeOf(() => judgeRows(subject, lines, rows))))
    perRow.push((time / rows) * 1_000_000)
    const bound = rows === 1_000_000 ? { bound: 'under 2 s', met: time < millionBoundMilliseconds } : {}
    const each = `${Math.round(perRow.at(-1) ?? 0)} ns a row`
    print({ what: `${rows.toLocaleString('en')} rows judged`, value: `${seconds(time)}, ${each}`, ...bound })
  }
  const ratio = Math.max(...perRow) / Math.min(...perRow)
  print({
    what: 'dearest ÷ cheapest row of the three',
    value: ratio.toFixed(2),
    bound: `at most ${mostTimesDearer}`,
    met: ratio <= mostTimesDearer,
  })
}

/** A person with that many earlier trainings, each with its draws. */
function longHistory(trainings: number): Used[] {
  return Array.from({ length: trainings }, (_, index) => {
    const from = addDays('1900-01-01', index * 4)
    const span = { from, to: addDays(from, 3) }
    return [
      { on: 'training-times', key: from.slice(0, 4), take: 1, day: from },
      { on: 'training', key: `earlier-${index}`, take: 1, day: from },
      { on: 'class-hours', key: 'offline', take: 1, span, day: from },
      { on: 'work-based-month', key: from.slice(0, 7), take: 1, day: from },
    ]
  }).flat()
}

/** How the cost of one judgement hangs on the length of the person's history, which was indexed once. */
export function measureHistory(subject: Subject): void {
  const { fitting } = subject.material
  const times: number[] = []
  for (const trainings of [3, 100, 10_000]) {
    const used = longHistory(trainings)
    const history = historyOf(used)
    const judgements = 200_000
    const run = () => {
      for (let count = 0; count < judgements; count += 1) {
        kept += judge(subject.scheme, fitting, noSettings, history).amountFen
      }
    }
    run()
    const time = (median(Array.from({ length: rounds }, () => timeOf(run))) / judgements) * 1_000_000
    times.push(time)
    print({ what: `judged under a history of ${used.length.toLocaleString('en')}`, value: `${Math.round(time)} ns` })
  }
  const ratio = (times.at(-1) ?? 0) / (times[0] ?? 1)
  print({
    what: 'longest ÷ shortest history',
    value: ratio.toFixed(2),
    bound: `at most ${mostTimesDearer}`,
    met: ratio <= mostTimesDearer,
  })
  if (!Number.isSafeInteger(kept)) throw new Error('sums of whole fen are whole')
}
