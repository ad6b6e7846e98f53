import { refuse } from '../../../values/refusal.ts'

export async function reuseEvidence(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
