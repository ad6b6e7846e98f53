import { refuse } from '../../../values/refusal.ts'

export async function readLineSheet(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
