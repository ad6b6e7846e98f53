import { refuse } from '../../../values/refusal.ts'

export async function prepareEvidence(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
export async function uploadEvidence(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
