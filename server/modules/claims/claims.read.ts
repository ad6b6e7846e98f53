import { refuse } from '../../../values/refusal.ts'

export async function listClaims(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
export async function readClaim(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
