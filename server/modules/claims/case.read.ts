import { refuse } from '../../../values/refusal.ts'

export async function readCaseClaim(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
