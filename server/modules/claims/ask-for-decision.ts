import { refuse } from '../../../values/refusal.ts'

export async function askForDecision(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
