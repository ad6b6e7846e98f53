import { uuidv7 } from 'uuidv7'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import type { BodyKind } from './account.ts'
import { findTerritory } from './territories.ts'

export interface Body {
  id: string
  kind: BodyKind
  name: string
  /** Unified social credit code of an enterprise; for offices a code of our own. */
  code: string
  /** Whose bureau receives it: the place, or the city for 中省直 and state-owned (08-03 六). */
  territory: string
}

/** Makes a bare body. @throws Refusal `already-exists` for a known code or a second bureau of a territory. */
export async function createBody(
  ctx: Context,
  input: { kind: BodyKind; name: string; code: string; territory: string },
): Promise<{ id: string }> {
  await findTerritory(ctx, input.territory)
  const [row] = await ctx.sql<{ id: string }[]>`insert into identity.body ${ctx.sql({
    id: uuidv7(),
    kind: input.kind,
    name: input.name.trim(),
    code: input.code,
    territory: input.territory,
    createdAt: ctx.now,
  })} on conflict do nothing returning id`
  if (!row) refuse('already-exists', { code: input.code }, { field: 'code' })
  ctx.record({ subject: { kind: 'body', id: row.id }, territory: input.territory, detail: { kind: input.kind } })
  return row
}

/** A body by its id. @throws Refusal `not-found`. */
export async function getBody(ctx: Context, bodyId: string): Promise<Body> {
  const [row] = await ctx.sql<Body[]>`select id, kind, name, code, territory from identity.body where id = ${bodyId}`
  return row ?? refuse('not-found')
}

/** A body by its code, or undefined. */
export async function findBodyByCode(ctx: Context, code: string): Promise<Body | undefined> {
  const [row] = await ctx.sql<Body[]>`select id, kind, name, code, territory from identity.body where code = ${code}`
  return row
}

/** What changes about a body: its name in the business register, and which bureau receives it. Open claims keep their territory. */
export async function updateBody(
  ctx: Context,
  input: { bodyId: string; name: string; territory: string },
): Promise<void> {
  await ctx.sql`update identity.body set name = ${input.name.trim()}, territory = ${input.territory} where id = ${input.bodyId}`
}
