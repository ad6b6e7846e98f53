import type { Context } from '../../platform/context.ts'
import { notify } from '../notifications/index.ts'
import type { Opinion } from './case.ts'
import { stopClock } from './case-clock.ts'
import { type CaseRow, recordCase, writeStep } from './load-case.ts'
import { beginTierAct } from './take-case.ts'

/**
 * 签批: makes the 审核意见 of annex 1 (headcount, total, 经办人, 负责人, day). One signature per case: of two leaders at the same
 * instant the second finds the case already decided.
 */
export async function signCase(ctx: Context, input: { caseId: string; text: string }): Promise<{ opinion: Opinion }> {
  const row = await beginTierAct(ctx, 'sign', input.caseId)
  return settle(ctx, row, { outcome: 'approved', text: input.text })
}

/** The leader refuses the whole with a reason; the notice with clause and remedies is the subject owner's (W2). */
export async function refuseCase(
  ctx: Context,
  input: { caseId: string; reason: string },
): Promise<{ opinion: Opinion }> {
  const row = await beginTierAct(ctx, 'refuse', input.caseId)
  return settle(ctx, row, { outcome: 'refused', text: input.reason })
}

async function settle(
  ctx: Context,
  row: CaseRow,
  decision: { outcome: 'approved' | 'refused'; text: string },
): Promise<{ opinion: Opinion }> {
  const approved = decision.outcome === 'approved'
  const officers = await signersOf(ctx, row.id)
  const opinion: Opinion = {
    headcount: approved ? row.approvedHeadcount : 0,
    totalFen: approved ? row.approvedFen : 0,
    handler: officers.handler.name,
    leader: ctx.actor.name,
    day: ctx.today,
  }
  const reason = approved ? null : decision.text
  await ctx.sql`insert into review.decision ${ctx.sql({
    caseId: row.id,
    outcome: decision.outcome,
    headcount: opinion.headcount,
    totalFen: opinion.totalFen,
    handlerId: officers.handler.accountId,
    handler: opinion.handler,
    secondId: officers.second.accountId,
    leaderId: ctx.actor.accountId,
    leader: opinion.leader,
    day: opinion.day,
    reason,
  })}`
  await ctx.sql`update review.case_file set state = ${decision.outcome}, assignee = null where id = ${row.id}`
  await stopClock(ctx, row.id)
  await writeStep(ctx, row.id, {
    act: approved ? 'sign' : 'refuse',
    tier: 'sign',
    text: decision.text || null,
    detail: { headcount: opinion.headcount, totalFen: opinion.totalFen },
  })
  recordCase(ctx, row, { outcome: decision.outcome, totalFen: opinion.totalFen })
  await notify(ctx, {
    bodyId: row.bodyId,
    code: approved ? 'claim-approved' : 'claim-refused',
    params: { month: row.month, headcount: opinion.headcount },
    link: `/work/enterprise/claims/${row.subjectId}/progress`,
  })
  await ctx.announce('review.decided', {
    kind: row.kind,
    subjectId: row.subjectId,
    caseId: row.id,
    outcome: decision.outcome,
    opinion,
    reason,
  })
  return { opinion }
}

/** Who handed it up: the last opinion of each earlier tier. */
async function signersOf(ctx: Context, caseId: string) {
  const rows = await ctx.sql<{ act: string; accountId: string; name: string }[]>`
    select distinct on (act) act, account_id, account_name as name from review.step
    where case_id = ${caseId} and act in ('submitOpinion', 'agree') order by act, id desc`
  const handler = rows.find(row => row.act === 'submitOpinion')
  const second = rows.find(row => row.act === 'agree')
  if (!handler || !second) throw new Error(`case ${caseId} reached its signature without two opinions`)
  return { handler, second }
}
