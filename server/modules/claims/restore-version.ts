import { refuse } from '../../../values/refusal.ts'

export async function restoreVersion(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
