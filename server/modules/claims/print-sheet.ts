import { refuse } from '../../../values/refusal.ts'

export async function prepareSheetPdf(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
export async function printSheet(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
