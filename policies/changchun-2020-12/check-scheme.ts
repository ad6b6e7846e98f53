import { asScheme } from '../owing.ts'
import type { Facts, Rule, Scheme } from '../kit.ts'
import { periodRules } from './rules-of-others.ts'

/** What is checked and explained like a claim, but pays nothing. */
interface Check<F extends Facts>
  extends Pick<
    Scheme<F>,
    'id' | 'title' | 'clause' | 'audience' | 'example' | 'asks' | 'papers' | 'doubts' | 'results'
  > {
  /** The fact whose day picks the pack. */
  readonly day: keyof F & string
  readonly rules: readonly Rule<F>[]
}

/** A scheme without money, draws or counters: openings, lessons, papers and platforms, within the days of the notice. */
export function checkScheme<F extends Facts>({ rules, ...rest }: Check<F>): Scheme {
  return checkWithoutPeriod<F>({ ...rest, rules: [...rules, ...periodRules<F>(rest.day)] })
}

/** The same for what may come after the notice has ended. */
export function checkWithoutPeriod<F extends Facts>({ day, rules, ...rest }: Check<F>): Scheme {
  const dayOf = (f: F): string | null => {
    const decisive = f[day]
    return typeof decisive === 'string' ? decisive : null
  }
  return asScheme<F, unknown>({
    ...rest,
    unit: 'person-class',
    governs: dayOf,
    applied: dayOf,
    subject: f => dayOf(f) !== null,
    body: [],
    line: rules,
    notes: [],
    amount: () => [],
    draws: () => [],
    counters: {},
    fund: 'none',
    check: true,
    payee: 'institution',
  })
}
