import { isGoverned } from '../../../policies/amendments.ts'
import { judge, judgeBest, type Judgement, type Pack, type Settings } from '../../../policies/kit.ts'
import type { DecisionBasis } from './decisions.ts'

export interface DifferenceRow {
  subjectId: string
  decision: string
  scheme: string
  month: string
  before: { verdict: string; amountFen: number }
  after: {
    verdict: string
    amountFen: number
    steps: { clause: string; label: { zh: string; en: string }; figures: string }[]
  }
  differenceFen: number
  kind: 'supplement' | 'clawback' | 'none'
  clauses: string[]
}

/** The month that a decision's facts belong to under a pack: of the day that governs; null when the pack has no such scheme. */
export function monthUnder(pack: Pack, basis: DecisionBasis): string | null {
  const scheme = pack.schemes.find(one => one.id === basis.scheme)
  return scheme?.governs(basis.facts)?.slice(0, 7) ?? null
}

/** Stored facts judged again under a pack and settings; null when the pack has nothing for them. */
function judgedUnder(pack: Pack, basis: DecisionBasis, settings: Settings): Judgement | null {
  const stage = basis.stage ?? 'claim'
  const { asked } = basis
  if (asked !== null && 'bestOf' in asked) {
    return Object.hasOwn(pack.bestOf, asked.bestOf)
      ? judgeBest(pack, asked.bestOf, basis.facts, settings, basis.used, stage)
      : null
  }
  const scheme = pack.schemes.find(one => one.id === (asked?.id ?? basis.scheme))
  return scheme === undefined ? null : judge(scheme, basis.facts, settings, basis.used, stage)
}

/**
 * What a decided line would get under a pack and settings, against what it got. Null when the pack has no scheme for it. Nothing is
 * changed: an official decides what becomes of the row.
 */
export function compareDecision(basis: DecisionBasis, under: { pack: Pack; settings: Settings }): DifferenceRow | null {
  // A later change says nothing about days outside its own.
  if (under.pack.amends !== undefined && !isGoverned(under.pack, basis)) return null
  const after = judgedUnder(under.pack, basis, under.settings)
  const month = monthUnder(under.pack, basis)
  if (after === null || month === null) return null
  // Something owed is no refusal: nothing is asked back before it is known.
  const differenceFen = after.verdict === 'owed' ? 0 : after.amountFen - basis.amountFen
  const findings = after.verdict === 'fits' ? after.steps : [...after.broken, ...after.owed]
  return {
    subjectId: basis.subjectId,
    decision: basis.id,
    scheme: after.scheme,
    month,
    before: { verdict: basis.verdict, amountFen: basis.amountFen },
    after: {
      verdict: after.verdict,
      amountFen: after.amountFen,
      steps: after.steps.map(({ clause, label, figures }) => ({ clause, label, figures })),
    },
    differenceFen,
    kind: differenceFen > 0 ? 'supplement' : differenceFen < 0 ? 'clawback' : 'none',
    clauses: [...new Set(findings.map(finding => finding.clause))],
  }
}
