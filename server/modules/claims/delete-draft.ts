import { refuse } from '../../../values/refusal.ts'

export async function deleteDraft(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
