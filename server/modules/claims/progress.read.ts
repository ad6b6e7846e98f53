import { refuse } from '../../../values/refusal.ts'

export async function readProgress(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
