import type { Office, Owing } from './kit.ts'

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
