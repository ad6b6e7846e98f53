import { refuse } from '../../../values/refusal.ts'

export async function readSealed(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
