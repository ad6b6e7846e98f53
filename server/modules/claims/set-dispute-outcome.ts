import { refuse } from '../../../values/refusal.ts'

export async function setDisputeOutcome(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
