import { createHash, randomBytes } from 'node:crypto'
import type { Context } from './context.ts'
import type { Transaction } from './database.ts'

export interface Session {
  accountId: string
  mandateId: string | null
  csrfToken: string
}

/** Hours without use after which a session ends; and its longest life. Real time: a travelling clock signs nobody out. */
const idleHours = 4
const longestHours = 12

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

/** Opens a session for an account acting under a mandate; the HTTP border sets the cookie. Any earlier cookie's session ends. */
export async function openSession(ctx: Context, accountId: string, mandateId: string | null): Promise<void> {
  const token = randomBytes(32).toString('base64url')
  await ctx.sql`insert into platform.session (token_hash, account_id, mandate_id, csrf_token, created_at, last_used_at, expires_at)
    values (${hashOf(token)}, ${accountId}, ${mandateId}, ${randomBytes(24).toString('base64url')}, clock_timestamp(), clock_timestamp(),
      clock_timestamp() + make_interval(hours => ${longestHours}))`
  ctx.session.set = token
}

/** Ends every session of an account (password changed, account closed, sign-out everywhere). */
export async function closeSessions(ctx: Context, accountId: string): Promise<void> {
  await ctx.sql`delete from platform.session where account_id = ${accountId}`
}

/** Ends the one session of a cookie (sign-out, a new sign-in). */
export async function closeSession(sql: Transaction, token: string): Promise<void> {
  await sql`delete from platform.session where token_hash = ${hashOf(token)}`
}

/** The live session of a cookie, or undefined. */
export async function findSession(sql: Transaction, token: string): Promise<Session | undefined> {
  const [row] = await sql<Session[]>`update platform.session set last_used_at = clock_timestamp()
    where token_hash = ${hashOf(token)} and expires_at > clock_timestamp()
      and last_used_at > clock_timestamp() - make_interval(hours => ${idleHours})
    returning account_id, mandate_id, csrf_token`
  return row
}
