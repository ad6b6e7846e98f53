import { refuse } from '../../../values/refusal.ts'

export async function copyLastMonth(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
