import { createHash } from 'node:crypto'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { getCase, lockSubject, recordCase } from './load-case.ts'

/** Of how many lines the second tier must look at one, at least and at most so many. Own proposal. */
const share = 20
const fewest = 5
const most = 20

/** The lines that must be looked at: the same for the same case and lines, and not foreseeable from their order. */
export function sampleOf(caseId: string, lineIds: readonly string[]): string[] {
  const count = Math.min(lineIds.length, most, Math.max(fewest, Math.ceil(lineIds.length / share)))
  const lot = (id: string) => createHash('sha256').update(`${caseId} ${id}`).digest('hex')
  return [...lineIds].sort((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, count)
}

/** Draws and stores the lines that the second tier must look at; called by the subject's owner when the case was forwarded. */
export async function drawSample(
  ctx: Context,
  input: { kind: string; subjectId: string; lineIds: readonly string[] },
): Promise<string[]> {
  const row = await lockSubject(ctx, input.kind, input.subjectId)
  const sample = sampleOf(row.id, input.lineIds)
  await ctx.sql`update review.case_file set sample = ${sample} where id = ${row.id}`
  return sample
}

/** The officer has opened a drawn line. */
export async function seeSampleLine(ctx: Context, input: { caseId: string; lineId: string }): Promise<void> {
  const row = await getCase(ctx, input.caseId)
  if (row.territory !== ctx.actor.territory || !row.sample.includes(input.lineId)) refuse('not-found')
  await ctx.sql`insert into review.sample_seen (case_id, line_id, account_id, at)
    values (${row.id}, ${input.lineId}, ${ctx.actor.accountId}, ${ctx.now}) on conflict do nothing`
  recordCase(ctx, row, { lineId: input.lineId })
}
