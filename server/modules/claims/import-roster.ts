import { refuse } from '../../../values/refusal.ts'

export async function importRoster(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
export async function prepareRoster(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
