import { refuse } from '../../../values/refusal.ts'

export async function editCell(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
