import { refuse } from '../../../values/refusal.ts'

export async function readSubmission(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
