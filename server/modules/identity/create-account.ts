import { uuidv7 } from 'uuidv7'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { type AdministratorKind, demoPassword, mustBeSafe, normaliseSignName } from './account.ts'
import { hashPassword } from './passwords.ts'

/** Makes the account of a natural person. @throws Refusal `sign-name-form`, `password-…`, `sign-name-taken`. */
export async function createAccount(
  ctx: Context,
  input: { name: string; signName: string; password: string; phone?: string | undefined; mustChangePassword?: boolean },
): Promise<{ id: string }> {
  const id = await insertAccount(ctx, { ...input, administrator: null })
  ctx.record({ subject: { kind: 'account', id } })
  return { id }
}

/** Makes one of the three administrators; there is at most one open account of each kind. */
export async function createAdministrator(
  ctx: Context,
  input: { name: string; signName: string; password: string; administrator: AdministratorKind },
): Promise<{ id: string }> {
  const id = await insertAccount(ctx, input)
  ctx.record({ subject: { kind: 'account', id }, detail: { administrator: input.administrator } })
  return { id }
}

async function insertAccount(
  ctx: Context,
  input: {
    name: string
    signName: string
    password: string
    phone?: string | undefined
    mustChangePassword?: boolean
    administrator: AdministratorKind | null
  },
): Promise<string> {
  const signName = normaliseSignName(input.signName)
  mustBeSafe({ signName, password: input.password, mode: ctx.environment.config.mode })
  const { sealing } = ctx.environment
  const [row] = await ctx.sql<{ id: string }[]>`insert into identity.account ${ctx.sql({
    id: uuidv7(),
    name: input.name.trim(),
    signName,
    passwordHash: await hashPassword(input.password),
    phoneSealed: input.phone ? sealing.encrypt(input.phone) : null,
    phoneHash: input.phone ? sealing.hash(input.phone) : null,
    state: 'open',
    administrator: input.administrator,
    mustChangePassword: input.mustChangePassword ?? false,
    demoSignIn: input.password === demoPassword,
    createdAt: ctx.now,
  })} on conflict (sign_name) do nothing returning id`
  return row?.id ?? refuse('sign-name-taken', {}, { field: 'signName' })
}

/** The person's name for lists and opinions. @throws Refusal `not-found`. */
export async function accountName(ctx: Context, id: string): Promise<string> {
  const [row] = await ctx.sql<{ name: string }[]>`select name from identity.account where id = ${id}`
  return row ? row.name : refuse('not-found')
}
