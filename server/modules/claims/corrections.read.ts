import { refuse } from '../../../values/refusal.ts'

export async function readCorrections(..._input: unknown[]): Promise<never> {
  return refuse('not-found')
}
