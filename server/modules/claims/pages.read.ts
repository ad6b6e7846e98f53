import { refuse } from '../../../values/refusal.ts'

export async function preparePages(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
export async function readPage(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
