import { sentencesOf, type ShownReason } from './sentences.ts'

/** What every read says about an act: allowed now or not, and why not. */
export interface ShownAct {
  act: string
  allowed: boolean
  because: readonly ShownReason[]
}

/** Why an act cannot be done now, as words beside its button; undefined when it can. */
export function becauseOf(acts: readonly ShownAct[], name: string): string | undefined {
  const found = acts.find(one => one.act === name)
  if (found === undefined || found.allowed) return undefined
  return sentencesOf(found.because)
}

export function isAllowed(acts: readonly ShownAct[], name: string): boolean {
  return acts.find(one => one.act === name)?.allowed ?? false
}
