import { refuse } from '../../../values/refusal.ts'

export async function importWageLines(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
export async function prepareWageLines(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
