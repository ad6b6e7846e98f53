import type { Environment } from './platform/context.ts'

/**
 * The first start: the mode is fixed, a demo's clock is set and its world seeded, a live product gets the one-time token with which
 * the three administrators are made. Later starts: the clock goes on. Returns the lines to print below the address.
 */
export async function prepareFirstStart(_environment: Environment, _say: (line: string) => void): Promise<string[]> {
  return []
}
