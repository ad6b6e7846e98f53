import { refuse } from '../../../values/refusal.ts'

export async function downloadTemplate(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
