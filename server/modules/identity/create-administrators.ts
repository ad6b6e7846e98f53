import { timingSafeEqual } from 'node:crypto'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { hashToken } from '../../platform/token.ts'
import { type AdministratorKind, administratorKinds, normaliseSignName } from './account.ts'
import { createAdministrator } from './create-account.ts'

export interface NewAdministrator {
  administrator: AdministratorKind
  name: string
  signName: string
  password: string
}

/** True while a live product still waits for its three administrators. */
export async function administratorsNeeded(ctx: Context): Promise<boolean> {
  const [setup] = await ctx.sql<{ needed: boolean }[]>`
    select administrator_token_hash is not null and administrator_token_used_at is null as needed from platform.setup`
  return setup?.needed ?? false
}

/**
 * The three administrators (system, security, audit) of a live product, made at once by three people with the one-time token
 * that the first start printed. @throws Refusal `token-wrong`, `token-used`, `three-administrators-needed`.
 */
export async function createAdministrators(
  ctx: Context,
  input: { token: string; administrators: NewAdministrator[] },
): Promise<void> {
  const [setup] = await ctx.sql<{ hash: string | null; usedAt: string | null }[]>`
    select administrator_token_hash as hash, administrator_token_used_at as used_at from platform.setup for update`
  if (!setup?.hash || !isSame(setup.hash, hashToken(input.token.trim()))) refuse('token-wrong', {}, { field: 'token' })
  if (setup.usedAt) refuse('token-used')
  const kinds = new Set(input.administrators.map(one => one.administrator))
  const names = new Set(input.administrators.map(one => normaliseSignName(one.signName)))
  if (kinds.size !== administratorKinds.length || names.size !== administratorKinds.length)
    refuse('three-administrators-needed')
  for (const one of input.administrators) await createAdministrator(ctx, one)
  await ctx.sql`update platform.setup set administrator_token_used_at = clock_timestamp()`
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}
