import { uuidv7 } from 'uuidv7'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { hasStakeIn, mustOwn } from '../identity/index.ts'
import type { Enterprise, Size } from './enterprise.ts'
import { findEnterprise } from './enterprises.read.ts'

/** Loads a unit for an officer of the territory that receives it; locked. @throws Refusal `not-found`, `territory-reads-only`. */
async function unitForDeciding(ctx: Context, bodyId: string): Promise<Enterprise> {
  await ctx.sql`select 1 from registry.enterprise where body_id = ${bodyId} for update`
  const unit = (await findEnterprise(ctx, bodyId)) ?? refuse('not-found')
  await mustOwn(ctx, unit.territory)
  if (await hasStakeIn(ctx, { accountId: ctx.actor.accountId, bodyId })) refuse('own-unit-decides-nothing')
  return unit
}

export interface ComparedField {
  field: string
  /** What the officer saw elsewhere (business register, insurance, licence). */
  agrees: boolean
  note: string
}

/** The officer's comparison of the unit beside its first claim (W8): agreed only when every compared field agrees. */
export async function checkUnit(
  ctx: Context,
  input: { bodyId: string; fields: ComparedField[]; note: string },
): Promise<{ outcome: 'agreed' | 'differs' }> {
  const unit = await unitForDeciding(ctx, input.bodyId)
  const differing = input.fields.filter(field => !field.agrees)
  const unexplained = differing.find(field => field.note.trim() === '')
  if (unexplained) refuse('difference-needs-note', { field: unexplained.field }, { field: unexplained.field })
  const outcome = differing.length > 0 ? 'differs' : 'agreed'
  await ctx.sql`insert into registry.unit_check ${ctx.sql({
    id: uuidv7(),
    bodyId: input.bodyId,
    outcome,
    note: input.note.trim(),
    fields: ctx.sql.json(input.fields as never) as never,
    checkedBy: ctx.actor.accountId,
    checkedByName: ctx.actor.name,
    checkedAt: ctx.now,
  })}`
  await closeNotes(ctx, input.bodyId)
  ctx.record({ subject: { kind: 'enterprise', id: input.bodyId }, territory: unit.territory, detail: { outcome } })
  return { outcome }
}

/** An industry that 213号 does not cover: the official decides the size with a reason. */
export async function decideSize(
  ctx: Context,
  input: { bodyId: string; size: Size; reason: string; fileId?: string | undefined },
): Promise<void> {
  const unit = await unitForDeciding(ctx, input.bodyId)
  if (unit.industryCode === null) refuse('industry-missing')
  if (unit.size !== null) refuse('size-is-computed', { size: unit.size })
  await ctx.sql`insert into registry.size_decision ${ctx.sql({
    id: uuidv7(),
    bodyId: input.bodyId,
    industryCode: unit.industryCode,
    size: input.size,
    reason: input.reason.trim(),
    fileId: input.fileId ?? null,
    decidedBy: ctx.actor.accountId,
    decidedByName: ctx.actor.name,
    decidedAt: ctx.now,
  })}`
  ctx.record({
    subject: { kind: 'enterprise', id: input.bodyId },
    territory: unit.territory,
    detail: { size: input.size },
  })
}

/** The officer's tick beside the declared one of the five industries (D-18; foreign trade has no code). */
export async function confirmFiveIndustry(
  ctx: Context,
  input: { bodyId: string; confirmed: boolean; reason: string },
): Promise<void> {
  const unit = await unitForDeciding(ctx, input.bodyId)
  if (unit.fiveIndustry === null || unit.fiveIndustry === 'none') refuse('five-industry-not-declared')
  await ctx.sql`insert into registry.five_industry_decision ${ctx.sql({
    id: uuidv7(),
    bodyId: input.bodyId,
    declared: unit.fiveIndustry,
    confirmed: input.confirmed,
    reason: input.reason.trim(),
    decidedBy: ctx.actor.accountId,
    decidedByName: ctx.actor.name,
    decidedAt: ctx.now,
  })}`
  ctx.record({
    subject: { kind: 'enterprise', id: input.bodyId },
    territory: unit.territory,
    detail: { declared: unit.fiveIndustry, confirmed: input.confirmed },
  })
}

/** The officer has seen what changed after the submission. */
export async function seeChanges(ctx: Context, bodyId: string): Promise<void> {
  const unit = await unitForDeciding(ctx, bodyId)
  await closeNotes(ctx, bodyId)
  ctx.record({ subject: { kind: 'enterprise', id: bodyId }, territory: unit.territory })
}

async function closeNotes(ctx: Context, bodyId: string): Promise<void> {
  await ctx.sql`update registry.officer_note set seen_by = ${ctx.actor.accountId}, seen_at = ${ctx.now}
    where body_id = ${bodyId} and seen_at is null`
}
