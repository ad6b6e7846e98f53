import type { Facts, Office, Owing, Scheme } from './kit.ts'
import { leansOnRounding, roundedAsPublished } from './rounding.ts'

/** Owes a fact. Make it once beside the rules; `evidence` names the paper that would bring it. */
export function owesFact(fact: string, by: Office | 'enterprise' = 'enterprise', evidence?: string): Owing {
  return Object.freeze({ owed: 'fact', by, fact, ...(evidence === undefined ? {} : { evidence }) })
}

/** Owes a decision of an office, for the doubt that leaves it open or the fact that only an official can settle. */
export function owesDecision(by: Office, about: { doubt?: string; fact?: string } = {}): Owing {
  return Object.freeze({ owed: 'decision', by, ...about })
}

/** Owes a setting that an office must publish before anything can be computed. */
export function owesSetting(setting: string, by: Office, doubt?: string): Owing {
  return Object.freeze({ owed: 'setting', by, setting, ...(doubt === undefined ? {} : { doubt }) })
}

/**
 * A typed scheme as the engine holds it, its sums rounded as published where it leans on D-02. The one place where the record
 * of facts is taken to be what the scheme's own reading of it says: the pack's declarations (`parseFacts`) stand for it.
 */
export function asScheme<F extends Facts, Group>(scheme: Scheme<F, Group>): Scheme {
  const held = leansOnRounding(scheme) ? { ...scheme, amount: roundedAsPublished(scheme) } : scheme
  return held as unknown as Scheme
}

/**
 * A figure that the rules have made sure of: amounts are computed only when nothing is owed, so that none is unknown there.
 */
export function assured(value: number | null | undefined): number {
  return value ?? 0
}

/** True when a fact is not known, whether it is null or left out. */
export function absent(value: unknown): value is null | undefined {
  return value === null || value === undefined
}
