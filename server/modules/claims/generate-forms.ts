import { refuse } from '../../../values/refusal.ts'

export async function generateForms(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
export async function prepareForms(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
