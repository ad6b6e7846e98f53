import type { Pack, ProcedureStep } from '../../../policies/kit.ts'

export type ListState = 'running' | 'closed'
export type ItemState = 'pending' | 'running' | 'published' | 'removed'
export type ObjectionState = 'lodged' | 'assigned' | 'upheld' | 'dismissed'

/** What an item shows, by the names of the allowed fields. Which of them may be there is the pack's (W3). */
export type Shown = Record<string, string | number>

type PublicityStep = Extract<ProcedureStep, { kind: 'publicity' }>
type Field = PublicityStep['fields'][number]

/** The key under which a field of a pack is stored and shown; money says its unit. */
const keyOfField: Record<Field, string> = {
  unit: 'unit',
  month: 'month',
  headcount: 'headcount',
  amount: 'amountFen',
  person: 'person',
  'masked-id': 'maskedId',
  project: 'project',
}

/** Rows of persons end with the period; rows of units stay (W3). */
const personKeys: readonly string[] = ['person', 'maskedId']

/** The publicity step of a pack. @throws Error when a pack without one sends its subjects here. */
export function publicityStepOf(pack: Pack): PublicityStep {
  const step = pack.procedure.find(one => one.kind === 'publicity')
  if (!step) throw new Error(`pack ${pack.id} has no publicity`)
  return step
}

export function allowedKeys(step: PublicityStep): string[] {
  return step.fields.map(field => keyOfField[field])
}

/** What may still be shown: everything while the list runs, nothing of persons afterwards. */
export function visibleKeys(keys: readonly string[], state: ListState): string[] {
  return state === 'running' ? [...keys] : keys.filter(key => !personKeys.includes(key))
}

export function onlyKeys(shown: Shown, keys: readonly string[]): Shown {
  return Object.fromEntries(Object.entries(shown).filter(([key]) => keys.includes(key)))
}

/** Allowed acts on an objection by state. */
export const objectionActs = {
  assign: ['lodged', 'assigned'],
  narrow: ['assigned'],
  conclude: ['assigned'],
  addEvidence: ['lodged', 'assigned'],
} satisfies Record<string, ObjectionState[]>
