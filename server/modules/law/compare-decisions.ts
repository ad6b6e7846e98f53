import { compareUnder, type DecidedLine, type Difference } from '../../../policies/amendments.ts'
import {
  type Draw,
  judge,
  judgeBest,
  type Pack,
  type Says,
  type Settings,
  settingsOf,
  type Used,
  type Verdict,
} from '../../../policies/kit.ts'
import type { DecisionBasis } from './decisions.ts'
import { getPack } from './packs.ts'

export interface DifferenceRow {
  subjectId: string
  decision: string
  scheme: string
  month: string
  before: { verdict: string; amountFen: number; reproduced: boolean }
  after: {
    verdict: string
    amountFen: number
    owed: Says[]
    steps: { clause: string; label: Says; figures: string }[]
  }
  differenceFen: number
  kind: Difference['kind']
  clauses: string[]
}

/** The month that a decision's facts belong to under a pack: of the day that governs; null when the pack has no such scheme. */
function monthUnder(pack: Pack, basis: DecisionBasis): string | null {
  const scheme = pack.schemes.find(one => one.id === basis.scheme)
  return scheme?.governs(basis.facts)?.slice(0, 7) ?? null
}

/** What a decision itself took: its draws, judged again on what it stood on. */
function drawsOf(basis: DecisionBasis): readonly Draw[] {
  const pack = getPack(basis.packId)
  const settings = settingsOf(basis.settings, basis.chain ?? [])
  const { asked } = basis
  const stage = basis.stage ?? 'claim'
  if (asked !== null && 'bestOf' in asked)
    return judgeBest(pack, asked.bestOf, basis.facts, settings, basis.used, stage).draws
  const scheme = pack.schemes.find(one => one.id === basis.scheme)
  return scheme === undefined ? [] : judge(scheme, basis.facts, settings, basis.used, stage).draws
}

const place = ({ on, key, as, once }: Used) => JSON.stringify([on, key, as ?? '', once ?? ''])

function without(used: readonly Used[], draws: readonly Draw[]): Used[] {
  const left = new Map(draws.map(draw => [place(draw), draw.take]))
  return used.flatMap(entry => {
    const away = Math.min(left.get(place(entry)) ?? 0, entry.take)
    left.set(place(entry), (left.get(place(entry)) ?? 0) - away)
    return entry.take - away > 0 ? [{ ...entry, take: entry.take - away }] : []
  })
}

/**
 * All that a person has taken by now beside one line: what the last decision found, with what that took, less the line's own.
 * `lines`: of one person, in the order in which they were decided.
 */
function takenBeside(lines: readonly DecisionBasis[], line: DecisionBasis): Used[] {
  const last = lines.at(-1)
  if (last === undefined || last === line) return [...line.used]
  return without([...last.used, ...drawsOf(last)], drawsOf(line))
}

/**
 * What decided lines of one person would get under a pack and settings, against what they got. Lines that the pack does not govern
 * are left out. Nothing is changed: an official decides what becomes of each row.
 */
export function comparePerson(
  lines: readonly DecisionBasis[],
  under: { pack: Pack; settings: Settings; settingsBefore: Settings },
): DifferenceRow[] {
  const decided = lines.map(
    (line): DecidedLine => ({
      id: line.id,
      scheme: line.scheme,
      facts: line.facts,
      used: takenBeside(lines, line),
      verdict: line.verdict as Verdict,
      amountFen: line.amountFen,
      person: line.personId ?? line.subjectId,
      stage: line.stage ?? 'claim',
    }),
  )
  const { pack, settings, settingsBefore } = under
  const found = compareUnder({ decided, amendment: pack, settings, settingsBefore })
  return found.flatMap((row, index) => {
    const line = lines[index]
    return line === undefined || !row.governed ? [] : [rowOf(row, line, monthUnder(pack, line) ?? '')]
  })
}

function rowOf(row: Difference, line: DecisionBasis, month: string): DifferenceRow {
  const { before, after, differenceFen, kind } = row
  return {
    subjectId: line.subjectId,
    decision: line.id,
    scheme: after.scheme,
    month,
    before: { verdict: before.verdict, amountFen: before.amountFen, reproduced: before.reproduced },
    after: {
      verdict: after.verdict,
      amountFen: after.amountFen,
      owed: after.owed.map(owed => owed.says),
      steps: after.steps.map(({ clause, label, figures }) => ({ clause, label, figures })),
    },
    differenceFen,
    kind,
    clauses: [...row.clauses],
  }
}
