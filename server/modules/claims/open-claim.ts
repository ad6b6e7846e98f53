import { refuse } from '../../../values/refusal.ts'

export async function openClaim(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
