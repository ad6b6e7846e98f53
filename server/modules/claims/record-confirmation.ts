import { refuse } from '../../../values/refusal.ts'

export async function recordConfirmation(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
