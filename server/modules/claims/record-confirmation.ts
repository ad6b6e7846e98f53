import { uuidv7 } from 'uuidv7'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { getPack } from '../law/index.ts'
import { caseLinesRead, weighLines } from './case-lines.read.ts'
import { beginInitial } from './decide-lines.ts'

/** What the officer has checked on lines, with the source looked at: who and when stand beside it (B4). */
export async function recordConfirmation(
  ctx: Context,
  input: {
    claimId: string
    lineIds: string[]
    check: string
    outcome: 'agrees' | 'differs'
    source: string
    note?: string | undefined
  },
) {
  const claim = await beginInitial(ctx, 'recordConfirmation', input.claimId)
  if (!getPack(claim.packId).checks.some(check => check.id === input.check))
    refuse('check-unknown', { check: input.check })
  const ids = new Set(input.lineIds)
  const lines = (await weighLines(ctx, claim)).filter(line => ids.has(line.row.id))
  if (lines.length < ids.size) refuse('not-found')
  const rows = lines.map(line => ({
    id: uuidv7(),
    claimId: claim.id,
    lineId: line.row.id,
    checkId: input.check,
    outcome: input.outcome,
    source: input.source,
    note: input.note ?? null,
    at: ctx.now,
    byAccount: ctx.actor.accountId,
    byName: ctx.actor.name,
  }))
  await ctx.sql`insert into claims.confirmation ${ctx.sql(rows)}`
  ctx.record({
    subject: { kind: 'claim', id: claim.id },
    territory: claim.territory,
    detail: { check: input.check, outcome: input.outcome, lines: rows.length },
  })
  const again = (await weighLines(ctx, claim)).filter(line => ids.has(line.row.id))
  return { lines: await caseLinesRead(ctx, claim, again) }
}
