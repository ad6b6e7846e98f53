import { type Draw, type Facts, getScheme, type Used } from '../../../policies/kit.ts'
import type { Taking } from '../entitlements/index.ts'
import type { Judging } from './judging.ts'

/** What a line is judged against: what its person has taken, and what its enterprise has. */
export function usedOf(
  used: ReadonlyMap<string, readonly Used[]>,
  holders: { personId: string | null; bodyId: string },
): readonly Used[] {
  const own = (holders.personId && used.get(holders.personId)) || []
  const bodys = used.get(holders.bodyId) ?? []
  return bodys.length === 0 ? own : [...own, ...bodys]
}

/** What a line that fits takes, with the day and the clauses by which others will be told of it. */
export function takingOf(
  judging: Pick<Judging, 'pack'>,
  line: {
    id: string
    personId: string
    bodyId: string
    facts: Facts
    verdict: { scheme: string; draws: readonly Draw[] }
  },
): Taking {
  const scheme = getScheme(judging.pack, line.verdict.scheme)
  const day = scheme.governs(line.facts)
  if (day === null) throw new Error(`line ${line.id} fits without a governing day`)
  const { personId, bodyId } = line
  return { lineId: line.id, personId, bodyId, day, draws: line.verdict.draws, counters: scheme.counters }
}
