import { refuse } from '../../../values/refusal.ts'

export async function enterIndicators(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
