import type { FactValue, Pack, Standing } from '../../../policies/kit.ts'
import type { Context } from '../../platform/context.ts'
import { type CheckedLine, checksOf } from './checks.read.ts'
import type { ClaimRecord } from './load-claim.ts'

const rank: Record<Standing, number> = { declared: 0, evidenced: 1, imported: 2, confirmed: 3 }

/**
 * How well each line's own facts are known, by what was really recorded about it: an officer's word or decision confirms, a
 * register's answer imports, the bank's lines evidence. What nobody looked at stays as the enterprise declared it.
 */
export async function lineStandings(
  ctx: Context,
  claim: ClaimRecord,
  input: { pack: Pack; lines: readonly CheckedLine[]; decided: ReadonlyMap<string, Record<string, FactValue>> },
): Promise<Map<string, Record<string, Standing>>> {
  const checks = await checksOf(ctx, claim, input)
  const factsOfCheck = new Map(input.pack.checks.map(check => [check.id as string, check.facts]))
  return new Map(
    input.lines.map(line => {
      const standings: Record<string, Standing> = {}
      for (const { check, standing } of checks.get(line.id) ?? []) {
        if (standing === null) continue
        for (const fact of factsOfCheck.get(check) ?? []) {
          if (rank[standing] > rank[standings[fact] ?? 'declared']) standings[fact] = standing
        }
      }
      for (const fact of Object.keys(input.decided.get(line.id) ?? {})) standings[fact] = 'confirmed'
      return [line.id, standings]
    }),
  )
}
