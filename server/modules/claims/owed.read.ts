import { refuse } from '../../../values/refusal.ts'

export async function listOwed(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
