/** One reason why something is refused: a code with its sentence in texts, its values, and where the fault is. */
export interface Reason {
  code: string
  params?: Record<string, string | number>
  at?: { field?: string; row?: number; column?: string; cell?: string; file?: string; page?: number }
}

/** An expected "no" that a user can read and mend. All reasons come at once. */
export class Refusal extends Error {
  readonly reasons: Reason[]

  constructor(reasons: Reason[]) {
    super(reasons.map(reason => reason.code).join(', '))
    this.name = 'Refusal'
    this.reasons = reasons
  }
}

/** Throws a Refusal with one reason. */
export function refuse(code: string, params?: Reason['params'], at?: Reason['at']): never {
  throw new Refusal([{ code, ...(params === undefined ? {} : { params }), ...(at === undefined ? {} : { at }) }])
}

/** Throws one Refusal that carries every reason; an empty list is a mistake of the caller and throws an ordinary error. */
export function refuseAll(reasons: readonly Reason[]): never {
  if (reasons.length === 0) throw new Error('a refusal needs at least one reason')
  throw new Refusal([...reasons])
}
