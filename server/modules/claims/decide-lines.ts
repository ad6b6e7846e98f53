import { refuse } from '../../../values/refusal.ts'

export async function decideLines(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
