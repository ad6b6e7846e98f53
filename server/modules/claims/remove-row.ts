import { refuse } from '../../../values/refusal.ts'

export async function removeRow(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
