import { refuse } from '../../../values/refusal.ts'

export async function prepareOpinion(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
export async function printOpinion(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
