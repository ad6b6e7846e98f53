import { refuse } from '../../../values/refusal.ts'

export async function resubmitClaim(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
