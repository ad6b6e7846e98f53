import { refuse } from '../../../values/refusal.ts'

export async function acceptCommitment(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
