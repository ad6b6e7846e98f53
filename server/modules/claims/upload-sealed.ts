import { refuse } from '../../../values/refusal.ts'

export async function prepareSealed(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
export async function uploadSealed(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
export async function withdrawSealed(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
