import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { getPack } from '../law/index.ts'
import { beginOwn, writeHistory } from './load-claim.ts'
import { columnsOf } from './roster-columns.ts'
import { markRepeats, readTexts, textsOfLine } from './roster-rows.ts'
import { replaceRoster, standingLines } from './store-roster.ts'
import { earlierClaim, summaryOf } from './summary.read.ts'

/**
 * Takes over the roster of the latest earlier month. What was paid and how many days were trained belongs to its month and is not
 * taken over: the new month's figures are owed.
 */
export async function copyLastMonth(ctx: Context, claimId: string) {
  const claim = await beginOwn(ctx, 'editRoster', claimId)
  const earlier = await earlierClaim(ctx, claim)
  if (!earlier) refuse('no-earlier-roster')
  const pack = getPack(claim.packId)
  const monthly = columnsOf(pack).filter(
    fact =>
      !fact.column.annex && ['fen', 'integer', 'day'].includes(fact.kind) && isMonthly(fact.source, fact.standing),
  )
  const rows = (await standingLines(ctx, earlier.id)).map(line => {
    const texts = textsOfLine(pack, line, ctx.environment.sealing)
    for (const fact of monthly) texts[fact.name] = ''
    return readTexts(pack, texts)
  })
  markRepeats(rows)
  const version = await replaceRoster(ctx, claim, { rows, version: { source: 'copy' } })
  await writeHistory(ctx, claim.id, 'roster-copied', { month: earlier.month, rows: rows.length, version })
  return {
    outcome: 'stored' as const,
    version,
    summary: await summaryOf(ctx, claim, pack),
    headings: [],
    missing: [],
    skipped: [],
  }
}

/** Figures proved by the month's papers, or declared for the month: not imported from a register, so not lasting. */
function isMonthly(source: string, standing: string): boolean {
  return source === 'roster' && (standing === 'evidenced' || standing === 'declared')
}
