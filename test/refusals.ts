import { Refused } from '../demo/visitor.ts'

/** The codes of a refusal, in their order; 'done' when nothing was refused. */
export async function codesOf(act: Promise<unknown>): Promise<string[]> {
  try {
    await act
    return ['done']
  } catch (error) {
    if (error instanceof Refused) return error.reasons.map(reason => reason.code)
    throw error
  }
}

/** The status of an answer; 200 when nothing was refused. */
export async function statusOf(act: Promise<unknown>): Promise<number> {
  try {
    await act
    return 200
  } catch (error) {
    if (error instanceof Refused) return error.status
    throw error
  }
}
