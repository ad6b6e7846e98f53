import type { Finding } from '../policies/kit.ts'
import type { ByHand } from './law-lines.ts'

const nothing: readonly Finding[] = []

/** What a hand-written function has found so far. */
export interface Said {
  broken: Finding[] | null
  owed: Finding[] | null
  held: Finding[] | null
  warnings: Finding[] | null
}

/** A clause as somebody would write it into a function: its words stand ready. */
export function clauseOf(rule: string, clause: string): Finding {
  return { rule, clause, says: { zh: rule, en: rule } }
}

/** The clause is broken. */
export function refuse(said: Said, finding: Finding): void {
  if (said.broken === null) said.broken = [finding]
  else said.broken.push(finding)
}

/** Something is owed for the clause. */
export function owe(said: Said, finding: Finding): void {
  if (said.owed === null) said.owed = [finding]
  else said.owed.push(finding)
}

/** The line must wait. */
export function hold(said: Said, finding: Finding): void {
  if (said.held === null) said.held = [finding]
  else said.held.push(finding)
}

/** Worth a look. */
export function warn(said: Said, finding: Finding): void {
  if (said.warnings === null) said.warnings = [finding]
  else said.warnings.push(finding)
}

/** All that was found, with the sum where the line fits. */
export function result(said: Said, amountFen: number): ByHand {
  const verdict = said.broken !== null ? 'unfit' : said.owed !== null ? 'owed' : 'fits'
  return {
    verdict,
    broken: said.broken ?? nothing,
    owed: said.owed ?? nothing,
    held: said.held ?? nothing,
    warnings: said.warnings ?? nothing,
    amountFen: verdict === 'fits' ? amountFen : 0,
  }
}
