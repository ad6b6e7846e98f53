import { refuse } from '../../../values/refusal.ts'

export async function downloadAnnotated(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
