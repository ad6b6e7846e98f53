import type { Context } from '../../platform/context.ts'
import { notify } from '../notifications/index.ts'
import { bureauOf } from '../identity/index.ts'
import type { Tier } from './case.ts'
import { type CaseRow, recordCase, writeStep } from './load-case.ts'
import { beginTierAct } from './take-case.ts'

/** 受理: the officer takes the case and its review begins; the unit can no longer withdraw. */
export async function acceptCase(ctx: Context, caseId: string): Promise<void> {
  const row = await beginTierAct(ctx, 'accept', caseId)
  await ctx.sql`update review.case_file set state = 'accepted' where id = ${row.id}`
  await writeStep(ctx, row.id, { act: 'accept', tier: 'initial' })
  recordCase(ctx, row)
  await notify(ctx, {
    bodyId: row.bodyId,
    code: 'claim-accepted',
    params: { month: row.month, dueDay: row.dueDay },
    link: `/work/enterprise/claims/${row.subjectId}/progress`,
  })
  await ctx.announce('review.accepted', { kind: row.kind, subjectId: row.subjectId })
}

/** 经办 → 复核: every line is decided, the officer says in writing what was found. */
export async function submitOpinion(ctx: Context, input: { caseId: string; text: string }): Promise<void> {
  const row = await beginTierAct(ctx, 'submitOpinion', input.caseId)
  await forward(ctx, row, { act: 'submitOpinion', tier: 'initial', to: 'second', text: input.text })
}

/** 复核 → 签批: the drawn lines have been looked at. */
export async function agreeOpinion(ctx: Context, input: { caseId: string; text: string }): Promise<void> {
  const row = await beginTierAct(ctx, 'agree', input.caseId)
  await forward(ctx, row, { act: 'agree', tier: 'second', to: 'sign', text: input.text })
}

/** Back to an earlier tier with a reason: the second tier to the first, the leader to either. */
export async function sendBack(
  ctx: Context,
  input: { caseId: string; to: 'initial' | 'second'; reason: string },
): Promise<void> {
  const row = await beginTierAct(ctx, 'sendBack', input.caseId)
  const from: Tier = row.state === 'sign' ? 'sign' : 'second'
  const to = from === 'second' ? 'initial' : input.to
  const [earlier] = await ctx.sql<{ accountId: string }[]>`select account_id from review.step
    where case_id = ${row.id} and tier = ${to} order by id desc limit 1`
  await ctx.sql`update review.case_file set state = ${to === 'initial' ? 'accepted' : 'second'},
    assignee = ${earlier?.accountId ?? null} where id = ${row.id}`
  await writeStep(ctx, row.id, { act: 'sendBack', tier: from, text: input.reason, detail: { to } })
  recordCase(ctx, row, { to })
  await tellTier(ctx, row, { tier: to, code: 'case-sent-back' })
  await ctx.announce('review.forwarded', { kind: row.kind, subjectId: row.subjectId, to })
}

async function forward(
  ctx: Context,
  row: CaseRow,
  step: { act: string; tier: Tier; to: 'second' | 'sign'; text: string },
): Promise<void> {
  await ctx.sql`update review.case_file set state = ${step.to}, assignee = null where id = ${row.id}`
  await writeStep(ctx, row.id, {
    act: step.act,
    tier: step.tier,
    text: step.text,
    detail: { headcount: row.approvedHeadcount, totalFen: row.approvedFen },
  })
  recordCase(ctx, row, { to: step.to })
  await tellTier(ctx, row, { tier: step.to, code: 'case-forwarded' })
  await ctx.announce('review.forwarded', { kind: row.kind, subjectId: row.subjectId, to: step.to })
}

async function tellTier(ctx: Context, row: CaseRow, message: { tier: Tier; code: string }): Promise<void> {
  const roles = { initial: 'acceptance', second: 'review', sign: 'leader' }
  const bureau = await bureauOf(ctx, row.territory)
  await notify(ctx, {
    bodyId: bureau.bodyId,
    roles: [roles[message.tier]],
    code: message.code,
    params: { unit: row.bodyName, month: row.month, dueDay: row.dueDay },
    link: `/work/bureau/cases/${row.id}`,
  })
}
