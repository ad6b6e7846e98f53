import { refuse } from '../../../values/refusal.ts'

export async function downloadNotice(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
