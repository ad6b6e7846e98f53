import { asScheme } from '../owing.ts'
import type { Facts, Rule, Says, Scheme } from '../kit.ts'
import { periodRules } from './rules-of-others.ts'

/** What is checked and explained like a claim, but pays nothing. */
interface Check<F extends Facts> {
  readonly id: string
  readonly title: Says
  readonly clause: string
  readonly audience: Scheme['audience']
  readonly example: Facts
  readonly asks: readonly string[]
  readonly papers: readonly string[]
  /** The fact whose day picks the pack. */
  readonly day: keyof F & string
  readonly rules: readonly Rule<F>[]
  readonly doubts?: readonly string[]
  readonly results?: Scheme<F>['results']
}

/** A scheme without money, draws or counters: openings, lessons, papers and platforms. */
export function checkScheme<F extends Facts>(check: Check<F>): Scheme {
  const dayOf = (f: F): string | null => {
    const day = f[check.day]
    return typeof day === 'string' ? day : null
  }
  return asScheme<F, unknown>({
    id: check.id,
    title: check.title,
    clause: check.clause,
    unit: 'person-class',
    audience: check.audience,
    example: check.example,
    asks: check.asks,
    papers: check.papers,
    governs: dayOf,
    applied: dayOf,
    subject: f => dayOf(f) !== null,
    body: [],
    line: [...check.rules, ...periodRules<F>(check.day)],
    notes: [],
    amount: () => [],
    draws: () => [],
    counters: {},
    fund: 'none',
    check: true,
    payee: 'institution',
    ...(check.doubts === undefined ? {} : { doubts: check.doubts }),
    ...(check.results === undefined ? {} : { results: check.results }),
  })
}
