import { uuidv7 } from 'uuidv7'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { mustOwn } from '../identity/index.ts'
import { caseOf, officersOf } from '../review/index.ts'
import { type ObjectionState, objectionActs } from './list.ts'
import type { SubjectRef } from './events.ts'

export interface ObjectionRow {
  id: string
  listId: string
  aim: 'list' | 'unit' | 'person'
  itemId: string | null
  state: ObjectionState
  handler: string | null
  dueDay: string
  territory: string
  slug: string
}

/** Locks an objection of the actor's own territory in a state that allows the act. */
export async function lockObjection(
  ctx: Context,
  act: keyof typeof objectionActs,
  objectionId: string,
): Promise<ObjectionRow> {
  const [row] = await ctx.sql<ObjectionRow[]>`select o.id, o.list_id, o.aim, o.item_id, o.state, o.handler, o.due_day,
      l.territory, l.slug
    from publicity.objection o join publicity.list l on l.id = o.list_id where o.id = ${objectionId} for update of o`
  if (!row) refuse('not-found')
  await mustOwn(ctx, row.territory)
  const states: readonly string[] = objectionActs[act]
  if (!states.includes(row.state)) refuse('objection-concluded')
  return row
}

export interface HeldSubject extends SubjectRef {
  lineIds: string[]
}

export async function heldBy(ctx: Context, objectionId: string): Promise<HeldSubject[]> {
  return ctx.sql<HeldSubject[]>`select subject_kind as kind, subject_id as id, line_ids
    from publicity.objection_subject where objection_id = ${objectionId} order by subject_id`
}

export interface PersonMeant {
  name: string
  lastFour?: string
}

/** The person at whom an objection aims; undefined where it aims at a unit or a list. */
export async function personMeant(ctx: Context, objectionId: string): Promise<PersonMeant | undefined> {
  const [row] = await ctx.sql<{ nameSealed: string | null; lastFourSealed: string | null }[]>`
    select person_name_sealed as name_sealed, person_last_four_sealed as last_four_sealed
    from publicity.objection where id = ${objectionId} and aim = 'person'`
  if (!row?.nameSealed) return undefined
  const { sealing } = ctx.environment
  return {
    name: sealing.decrypt(row.nameSealed),
    ...(row.lastFourSealed ? { lastFour: sealing.decrypt(row.lastFourSealed) } : {}),
  }
}

/** Accounts that acted on any case the objection aims at: none of them may handle it (W17). */
export async function earlierOfficers(ctx: Context, objectionId: string): Promise<string[]> {
  const officers = new Set<string>()
  for (const subject of await heldBy(ctx, objectionId)) {
    const found = await caseOf(ctx, subject.kind, subject.id)
    if (!found) continue
    for (const officer of await officersOf(ctx, found.id)) officers.add(officer)
  }
  return [...officers]
}

export async function writeObjectionStep(
  ctx: Context,
  objectionId: string,
  step: { act: string; text?: string | null; detail?: Record<string, unknown> },
): Promise<void> {
  // Whoever objects stays unnamed here, signed in or not (W17).
  const official = step.act !== 'lodge' && step.act !== 'evidence'
  await ctx.sql`insert into publicity.objection_step (id, objection_id, act, account_id, account_name, text, detail, day, at)
    values (${uuidv7()}, ${objectionId}, ${step.act}, ${official ? ctx.actor.accountId : null},
      ${official ? ctx.actor.name : null}, ${step.text ?? null},
      ${ctx.sql.json((step.detail ?? {}) as never)}, ${ctx.today}, ${ctx.now})`
}
