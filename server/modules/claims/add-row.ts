import { refuse } from '../../../values/refusal.ts'

export async function addRow(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
