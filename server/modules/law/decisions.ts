import { uuidv7 } from 'uuidv7'
import type { Facts, Sheet, Used } from '../../../policies/kit.ts'
import type { Context } from '../../platform/context.ts'
import { packHash } from './packs.ts'

export interface DecisionInput {
  subject: { kind: string; id: string }
  packId: string
  scheme: string
  verdict: string
  amountFen: number
  facts: Facts
  settings: unknown
  used: readonly Used[]
  sheet: Sheet
}

/** Keeps decisions with all they stood on: facts, settings, counters, the pack's hash and the sheet as it was shown. */
export async function storeDecisions(ctx: Context, inputs: readonly DecisionInput[]): Promise<void> {
  const rows = inputs.map(input => ({
    id: uuidv7(),
    subjectKind: input.subject.kind,
    subjectId: input.subject.id,
    packId: input.packId,
    packHash: packHash(input.packId),
    scheme: input.scheme,
    verdict: input.verdict,
    amountFen: input.amountFen,
    facts: ctx.sql.json(input.facts as never),
    settings: ctx.sql.json(input.settings as never),
    used: ctx.sql.json(input.used as never),
    sheet: ctx.sql.json(input.sheet as never),
    decidedBy: ctx.actor.accountId,
    decidedAt: ctx.now,
  }))
  for (let start = 0; start < rows.length; start += 2000) {
    await ctx.sql`insert into law.decision ${ctx.sql(rows.slice(start, start + 2000) as never)}`
  }
}

export interface StoredDecision {
  packId: string
  packHash: string
  scheme: string
  verdict: string
  amountFen: number
  sheet: Sheet
  decidedAt: string
}

/** The newest decision on a subject, or undefined. */
export async function decisionOf(
  ctx: Context,
  subject: { kind: string; id: string },
): Promise<StoredDecision | undefined> {
  const [row] = await ctx.sql<
    StoredDecision[]
  >`select pack_id, pack_hash, scheme, verdict, amount_fen, sheet, decided_at from law.decision
    where subject_kind = ${subject.kind} and subject_id = ${subject.id} order by decided_at desc, id desc limit 1`
  return row
}
