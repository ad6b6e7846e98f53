import {
  type Draw,
  type Facts,
  type FactValue,
  type Finding,
  judgeBest,
  type Judgement,
  type Owed,
  type Pack,
  type SettingEntry,
  type Settings,
  type Standing,
  type Used,
} from '../../../policies/kit.ts'
import type { CellRemark } from '../../platform/sheets/index.ts'

/** A remark on one cell, by the name of its fact. */
export interface CellNote extends CellRemark {
  name: string
}

/** Everything but the line itself that a verdict stands on. */
export interface Judging {
  pack: Pack
  bestOf: string
  settings: Settings
  /** Published settings that were in force and the places they were looked up in, for keeping with a decision. */
  entries: readonly SettingEntry[]
  chain: readonly string[]
  /** Facts of the enterprise and the claim. */
  body: Facts
  standings: Record<string, Standing>
}

export interface LineToJudge {
  facts: Readonly<Record<string, FactValue>>
  faults: readonly CellNote[]
  used: readonly Used[]
  /** Facts that an official decided for this line. */
  decided: Readonly<Record<string, FactValue>>
}

export interface LineVerdict {
  verdict: 'fits' | 'unfit' | 'owed'
  scheme: string
  amountFen: number
  /** What the enterprise asks for: the amount, or for a line that waits for an official what his yes would bring. */
  askedFen: number
  findings: readonly Finding[]
  owed: readonly Owed[]
  notes: readonly Finding[]
  /** Rules that say wait: the claim may not be submitted yet. */
  held: readonly Finding[]
  draws: readonly Draw[]
}

/** The pack's one choice of schemes for a person and month. */
export function bestOfOf(pack: Pack): string {
  return Object.keys(pack.bestOf)[0] ?? ''
}

/** The facts that a line is judged on: enterprise and claim, roster, and what officials decided over both. */
export function factsOf(judging: Pick<Judging, 'body'>, line: Pick<LineToJudge, 'facts' | 'decided'>): Facts {
  return { ...judging.body, ...line.facts, ...line.decided }
}

/** Judges one line. Wrong cells leave a fact unknown: the enterprise owes it, whatever the rest says. */
export function judgeLine(judging: Judging, line: LineToJudge): LineVerdict {
  const facts = factsOf(judging, line)
  const judgement = judgeBest(judging.pack, judging.bestOf, facts, judging.settings, line.used)
  const owed = [...line.faults.map(fault => owedCell(judging.pack, fault)), ...judgement.owed]
  const faulty = line.faults.length > 0
  const verdict = faulty && judgement.verdict === 'fits' ? 'owed' : judgement.verdict
  const amountFen = verdict === 'fits' ? judgement.amountFen : 0
  return {
    verdict,
    scheme: judgement.scheme,
    amountFen,
    askedFen: verdict === 'fits' ? amountFen : faulty ? 0 : askedFenOf(judging, facts, judgement, line.used),
    findings: judgement.broken,
    owed,
    notes: [...judgement.warnings, ...judgement.notes],
    held: judgement.held,
    draws: judgement.draws,
  }
}

function owedCell(pack: Pack, fault: CellNote): Owed {
  const label = pack.facts[fault.name]?.label ?? { zh: fault.name, en: fault.name }
  return { clause: '', rule: fault.code, says: label, kind: 'fact', by: 'enterprise', fact: fault.name }
}

/** What would be due if officials granted what only they can decide; for a line asked about against a clause, the scheme's rate. */
function askedFenOf(judging: Judging, facts: Facts, judgement: Judgement, used: readonly Used[]): number {
  const granted: Record<string, FactValue> = {}
  for (const owing of judgement.owed) {
    if (owing.kind === 'decision' && owing.fact && judging.pack.facts[owing.fact]?.kind === 'yes-no')
      granted[owing.fact] = true
  }
  if (Object.keys(granted).length > 0) {
    const hoped = judgeBest(judging.pack, judging.bestOf, { ...facts, ...granted }, judging.settings, used)
    if (hoped.verdict === 'fits') return hoped.amountFen
  }
  return judging.pack.forms?.rateOf[judgement.scheme] ?? 0
}
