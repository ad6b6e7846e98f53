import { refuse } from '../../../values/refusal.ts'

export async function downloadForm(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
export async function readForms(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
