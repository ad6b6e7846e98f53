import { refuse } from '../../../values/refusal.ts'

export async function listCaseLines(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
export async function readCaseLineSheet(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
