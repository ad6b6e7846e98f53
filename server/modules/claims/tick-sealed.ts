import { refuse } from '../../../values/refusal.ts'

export async function tickSealed(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
