import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { hasStakeIn } from '../identity/index.ts'
import { notify } from '../notifications/index.ts'
import { caseOf, listOfficials } from '../review/index.ts'
import { earlierOfficers, heldBy, lockObjection, type ObjectionRow, writeObjectionStep } from './load-objection.ts'

/** The leader names who handles it, or an official takes it: none of the earlier officers of the case (W17). */
export async function assignObjection(ctx: Context, input: { objectionId: string; accountId: string }): Promise<void> {
  const row = await lockObjection(ctx, 'assign', input.objectionId)
  if (!ctx.actor.roles.includes('leader') && input.accountId !== ctx.actor.accountId) refuse('leader-assigns')
  const officials = await listOfficials(ctx)
  const handler = officials.find(one => one.own && one.accountId === input.accountId) ?? refuse('not-found')
  const earlier = await earlierOfficers(ctx, row.id)
  if (earlier.includes(handler.accountId)) refuse('handler-is-earlier-officer', { name: handler.name })
  await mustBeNeutral(ctx, { objectionId: row.id, accountId: handler.accountId })
  await ctx.sql`update publicity.objection set state = 'assigned', handler = ${handler.accountId} where id = ${row.id}`
  await writeObjectionStep(ctx, row.id, { act: 'assign', detail: { handler: handler.name } })
  ctx.record({ subject: { kind: 'objection', id: row.id }, territory: row.territory })
  await notify(ctx, {
    bodyId: ctx.actor.bodyId ?? refuse('not-found'),
    accountId: handler.accountId,
    code: 'objection-assigned',
    params: { dueDay: row.dueDay },
    link: '/work/bureau/objections',
  })
}

/** Who acts for a unit that the objection holds does not handle it. */
async function mustBeNeutral(ctx: Context, of: { objectionId: string; accountId: string }): Promise<void> {
  for (const { kind, id } of await heldBy(ctx, of.objectionId)) {
    const found = await caseOf(ctx, kind, id)
    if (found && (await hasStakeIn(ctx, { accountId: of.accountId, bodyId: found.bodyId })))
      refuse('own-unit-decides-nothing')
  }
}

/** Holds only these lines from now on; subjects that are not named are free of the objection. */
export async function narrowObjection(
  ctx: Context,
  input: { objectionId: string; keep: { subjectId: string; lineIds: string[] }[]; reason: string },
): Promise<void> {
  const row = await lockObjection(ctx, 'narrow', input.objectionId)
  mustHandle(ctx, row)
  const held = await heldBy(ctx, row.id)
  if (input.keep.some(one => !held.some(subject => subject.id === one.subjectId))) refuse('not-found')
  await writeObjectionStep(ctx, row.id, { act: 'narrow', text: input.reason, detail: { keep: input.keep } })
  ctx.record({ subject: { kind: 'objection', id: row.id }, territory: row.territory })
  for (const subject of held) {
    const lineIds = input.keep.find(one => one.subjectId === subject.id)?.lineIds ?? []
    if (lineIds.length > 0) {
      await ctx.sql`update publicity.objection_subject set line_ids = ${lineIds}
        where objection_id = ${row.id} and subject_id = ${subject.id}`
    } else {
      await ctx.sql`delete from publicity.objection_subject where objection_id = ${row.id} and subject_id = ${subject.id}`
    }
    await ctx.announce('publicity.objection-narrowed', {
      objectionId: row.id,
      subject: { kind: subject.kind, id: subject.id },
      lineIds,
    })
  }
}

/**
 * Upheld: what it holds leaves the claim; dismissed: it goes on. With the answer that whoever objected reads by query code.
 * An objection against a person must say first which lines are meant.
 */
export async function concludeObjection(
  ctx: Context,
  input: { objectionId: string; outcome: 'upheld' | 'dismissed'; answer: string },
): Promise<void> {
  const row = await lockObjection(ctx, 'conclude', input.objectionId)
  mustHandle(ctx, row)
  const held = await heldBy(ctx, row.id)
  const upheld = input.outcome === 'upheld'
  if (upheld && row.aim === 'person' && held.some(subject => subject.lineIds.length === 0)) {
    refuse('objection-narrow-first')
  }
  await ctx.sql`update publicity.objection set state = ${input.outcome}, answer = ${input.answer},
    concluded_by = ${ctx.actor.accountId}, concluded_on = ${ctx.today} where id = ${row.id}`
  const whole = held.filter(subject => subject.lineIds.length === 0).map(subject => subject.id)
  if (upheld && whole.length > 0) {
    await ctx.sql`update publicity.item set state = 'removed'
      where list_id = ${row.listId} and subject_id = any(${whole}) and state in ('running', 'published')`
  }
  await writeObjectionStep(ctx, row.id, { act: input.outcome, text: input.answer })
  ctx.record({
    subject: { kind: 'objection', id: row.id },
    territory: row.territory,
    detail: { outcome: input.outcome },
  })
  for (const subject of held) {
    const found = await caseOf(ctx, subject.kind, subject.id)
    if (!found) continue
    await notify(ctx, {
      bodyId: found.bodyId,
      code: upheld ? 'objection-upheld' : 'objection-dismissed',
      params: { month: found.month },
      link: `/work/enterprise/claims/${subject.id}/progress`,
    })
  }
  for (const { kind, id, lineIds } of held) {
    await ctx.announce('publicity.objection-concluded', {
      objectionId: row.id,
      outcome: input.outcome,
      subjects: [{ kind, id }],
      lineIds,
    })
  }
}

function mustHandle(ctx: Context, row: ObjectionRow): void {
  if (row.handler !== ctx.actor.accountId) refuse('objection-not-yours')
}
