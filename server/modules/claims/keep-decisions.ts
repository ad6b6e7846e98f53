import type { FactValue } from '../../../policies/kit.ts'
import type { Context } from '../../platform/context.ts'
import { usedBy } from '../entitlements/index.ts'
import { storeDecisions } from '../law/index.ts'
import { decidedByLine } from './body-facts.ts'
import type { CheckedLine } from './checks.read.ts'
import { judgingOf } from './judge-claim.ts'
import { type CellNote, factsOf, judgeLine, type Judging, type LineToJudge, type LineVerdict } from './judging.ts'
import { evidenceOf, sheetOf } from './line-sheet.read.ts'
import type { ClaimRecord } from './load-claim.ts'
import { lineStandings } from './standings.ts'
import { usedOf } from './takings.ts'

export interface JudgedLine {
  line: CheckedLine & { personId: string; facts: Record<string, FactValue> }
  known: LineToJudge
  verdict: LineVerdict
}

/**
 * Keeps what was decided on each line with all it stood on, so that it can be replayed and judged again under a later change. A line
 * that an official refused brings nothing, whatever the rules would say; the sheet shows what they say.
 */
export async function keepDecisions(
  ctx: Context,
  claim: ClaimRecord,
  of: { judging: Judging; judged: readonly JudgedLine[]; outcome: 'approved' | 'refused' },
): Promise<void> {
  const { judging, judged, outcome } = of
  const decided = await decidedByLine(ctx, claim.id)
  const lines = judged.map(({ line }) => line)
  const standings = await lineStandings(ctx, claim, { pack: judging.pack, lines, decided })
  const evidence = await evidenceOf(ctx, claim)
  await storeDecisions(
    ctx,
    judged.map(({ line, known, verdict }) => {
      const own = { standings: standings.get(line.id) ?? {}, evidence: evidence.of(line.id) }
      const stands = outcome === 'approved' || verdict.verdict !== 'fits'
      return {
        subject: { kind: 'claim-line', id: line.id },
        territory: claim.territory,
        bodyId: claim.bodyId,
        personId: line.personId,
        packId: claim.packId,
        asked: { bestOf: judging.bestOf },
        scheme: verdict.scheme,
        verdict: stands ? verdict.verdict : 'unfit',
        amountFen: outcome === 'approved' ? verdict.amountFen : 0,
        facts: factsOf(judging, known),
        settings: judging.entries,
        chain: judging.chain,
        used: known.used,
        stage: 'claim' as const,
        standings: { ...judging.standings, ...own.standings },
        evidence: own.evidence,
        sheet: sheetOf(judging, { ...known, ...own }),
      }
    }),
  )
}

/** Keeps the decisions on lines that are refused: judged once more on what is known at the signature. */
export async function keepRefusals(ctx: Context, claim: ClaimRecord, lineIds: readonly string[]): Promise<void> {
  const lines = await ctx.sql<(JudgedLine['line'] & { faults: CellNote[] })[]>`
    select id, person_id, facts, faults, wage, disputed, verdict from claims.line
    where id = any(${[...lineIds]}) and person_id is not null and jsonb_array_length(faults) = 0 order by seq`
  if (lines.length === 0) return
  const judging = await judgingOf(ctx, claim)
  const used = await usedBy(ctx, [...lines.map(line => line.personId), claim.bodyId])
  const decided = await decidedByLine(ctx, claim.id)
  const judged = lines.map(line => {
    const known = {
      facts: line.facts,
      faults: line.faults,
      used: usedOf(used, { personId: line.personId, bodyId: claim.bodyId }),
      decided: decided.get(line.id) ?? {},
    }
    return { line, known, verdict: judgeLine(judging, known) }
  })
  await keepDecisions(ctx, claim, { judging, judged, outcome: 'refused' })
}
