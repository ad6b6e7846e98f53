import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { getPack } from '../law/index.ts'
import { beginOwn, writeHistory } from './load-claim.ts'
import { markRepeats, readTexts, unpackRows } from './roster-rows.ts'
import { replaceRoster } from './store-roster.ts'
import { summaryOf } from './summary.read.ts'

/** Makes an earlier version the roster again, as a new version: nothing between is lost (W20). */
export async function restoreVersion(ctx: Context, input: { claimId: string; number: number }) {
  const claim = await beginOwn(ctx, 'editRoster', input.claimId)
  const [row] = await ctx.sql<{ content: Uint8Array }[]>`select content from claims.roster_version
    where claim_id = ${claim.id} and number = ${input.number}`
  if (!row) refuse('not-found')
  const pack = getPack(claim.packId)
  const rows = unpackRows(row.content, ctx.environment.sealing).map(texts => readTexts(pack, texts))
  markRepeats(rows)
  const version = await replaceRoster(ctx, claim, { rows, version: { source: 'restored' } })
  await writeHistory(ctx, claim.id, 'version-restored', { from: input.number, version })
  return {
    outcome: 'stored' as const,
    version,
    summary: await summaryOf(ctx, claim, pack),
    headings: [],
    missing: [],
    skipped: [],
  }
}
