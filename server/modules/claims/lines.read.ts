import { refuse } from '../../../values/refusal.ts'

export async function listLines(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
export async function readLine(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
