import { refuse } from '../../../values/refusal.ts'

export async function downloadEvidence(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
export async function readEvidence(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
