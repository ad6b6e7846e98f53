import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { type CaseAct, reasonsAgainst, type Tier, tierOfState } from './case.ts'
import { beginAct, type CaseRow, lockCase, recordCase, refuseIfAny, situationOf, writeStep } from './load-case.ts'

/** Assigns the case to the actor at the tier where it stands. */
export async function takeCase(ctx: Context, caseId: string): Promise<void> {
  const row = await beginAct(ctx, 'take', caseId)
  await assign(ctx, row)
}

/** Gives the case back to the queue: whoever holds it, or the leader. */
export async function releaseCase(ctx: Context, caseId: string): Promise<void> {
  const row = await beginAct(ctx, 'release', caseId)
  await ctx.sql`update review.case_file set assignee = null where id = ${row.id}`
  await writeStep(ctx, row.id, { act: 'release' })
  recordCase(ctx, row)
}

/** Begins an act of a tier: allowed, and the case becomes the actor's where nobody has taken it. */
export async function beginTierAct(ctx: Context, act: CaseAct, caseId: string): Promise<CaseRow> {
  const row = await beginAct(ctx, act, caseId)
  if (row.assignee === null) await assign(ctx, row)
  return row
}

async function assign(ctx: Context, row: CaseRow): Promise<void> {
  await ctx.sql`update review.case_file set assignee = ${ctx.actor.accountId} where id = ${row.id}`
  await writeStep(ctx, row.id, { act: 'take', detail: { at: tierOfState[row.state] ?? null } })
  recordCase(ctx, row)
}

/**
 * For acts on the subject that belong to a tier (decisions by line): the case stands there, is assigned to the actor, the role
 * fits, and the actor has not acted at another tier. The work counts as having acted. @throws Refusal with every reason.
 */
export async function mustHoldTier(ctx: Context, caseId: string, tier: Tier): Promise<void> {
  const row = await lockCase(ctx, caseId)
  const situation = await situationOf(ctx, row)
  const acts: Record<Tier, CaseAct> = { initial: 'decideLines', second: 'agree', sign: 'sign' }
  const reasons = reasonsAgainst(acts[tier], situation)
  // What is still unseen or undecided hinders forwarding, not the work itself.
  refuseIfAny(reasons.filter(reason => reason.code !== 'sample-not-seen' && reason.code !== 'nothing-approved'))
  if (situation.assignee !== ctx.actor.accountId) refuse('case-not-taken')
  const known = situation.acted.some(one => one.accountId === ctx.actor.accountId && one.tier === tier)
  if (!known) await writeStep(ctx, caseId, { act: 'work', tier })
}

/** True when the case is assigned to the actor: inside it full ids may be shown, and the view is recorded (W12). */
export async function holdsCase(ctx: Context, caseId: string): Promise<boolean> {
  const [row] = await ctx.sql`select id from review.case_file where id = ${caseId} and assignee = ${ctx.actor.accountId}
    and territory = ${ctx.actor.territory}`
  return row !== undefined
}
