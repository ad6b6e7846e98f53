import { refuse } from '../../../values/refusal.ts'

export async function withdrawClaim(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
