import { refuse } from '../../../values/refusal.ts'

export async function submitClaim(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
