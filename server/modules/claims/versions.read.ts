import { refuse } from '../../../values/refusal.ts'

export async function compareVersions(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
export async function listVersions(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
