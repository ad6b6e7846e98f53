import { uuidv7 } from 'uuidv7'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { sheetLimits } from '../../platform/sheets/index.ts'
import { getPack } from '../law/index.ts'
import { changedRead, personOf, writeEdit } from './edit-cell.ts'
import { beginOwn } from './load-claim.ts'
import { readTexts } from './roster-rows.ts'
import { storeRow } from './store-roster.ts'

/** Adds one person below the others. */
export async function addRow(ctx: Context, input: { claimId: string; texts: Record<string, string> }) {
  const claim = await beginOwn(ctx, 'editRoster', input.claimId)
  const [last] = await ctx.sql<
    { seq: number; rows: number }[]
  >`select coalesce(max(seq), 0)::int as seq, count(*)::int as rows
    from claims.line where claim_id = ${claim.id} and state <> 'removed'`
  if ((last?.rows ?? 0) >= sheetLimits.dataRows) refuse('too-many-rows', { allowed: sheetLimits.dataRows })
  const row = readTexts(getPack(claim.packId), input.texts)
  const lineId = uuidv7()
  const personId = await personOf(ctx, claim, { row, lineId })
  await storeRow(ctx, claim, { row, lineId, seq: (last?.seq ?? 0) + 1, personId })
  await writeEdit(ctx, { claimId: claim.id, lineId, act: 'added', became: String(row.texts.name ?? '') })
  return changedRead(ctx, claim, lineId)
}
