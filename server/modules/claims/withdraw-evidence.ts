import { refuse } from '../../../values/refusal.ts'

export async function withdrawEvidence(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
