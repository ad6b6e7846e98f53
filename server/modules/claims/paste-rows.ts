import { refuse } from '../../../values/refusal.ts'

export async function pasteRows(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
export async function preparePaste(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
