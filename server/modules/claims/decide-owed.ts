import { refuse } from '../../../values/refusal.ts'

export async function decideOwed(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
