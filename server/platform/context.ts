import { uuidv7 } from 'uuidv7'
import type { Database, Transaction } from './database.ts'
import type { EventMap, Reaction } from './events.ts'
import type { FileStore } from './files.ts'
import type { Sealing } from './sealing.ts'
import type { Config } from './config.ts'
import { domainNow } from './clock.ts'

/** Who acts. Roles are words of the identity module; the platform only compares them. */
export interface Actor {
  kind: 'person' | 'public' | 'system'
  accountId: string | null
  name: string
  mandateId: string | null
  bodyId: string | null
  territory: string | null
  roles: readonly string[]
  /** For jobs: the account for which the system acts. */
  onBehalfOf?: string
  /** Of the session by which a person acts; the page sends it back with every change. */
  csrfToken?: string
}

export const systemActor: Actor = {
  kind: 'system',
  accountId: null,
  name: 'system',
  mandateId: null,
  bodyId: null,
  territory: null,
  roles: ['system'],
}

export const publicActor: Actor = { ...systemActor, kind: 'public', name: 'public', roles: ['public'] }

/** What one process holds for its lifetime. */
export interface Environment {
  config: Config
  database: Database
  sealing: Sealing
  files: FileStore
  reactions: readonly Reaction[]
  log: { info(message: string, detail?: object): void; error(message: string, detail?: object): void }
}

/** One act's surroundings: the transaction, the actor and now. Nothing else reads a clock or a current user. */
export interface Context {
  sql: Transaction
  now: string
  today: string
  actor: Actor
  environment: Environment
  /** Writes the event and runs its reactions in order, in this transaction. */
  announce<T extends keyof EventMap>(type: T, payload: EventMap[T]): Promise<void>
  /** Adds to the audit row of this act: what it was done to, and what an auditor must see (no personal data). */
  record(entry: AuditEntry): void
  entries: AuditEntry[]
  /** Set by sign-in and sign-out; the HTTP border turns it into the cookie. */
  session: { set?: string; clear?: true }
}

export interface AuditEntry {
  act?: string
  subject?: { kind: string; id: string }
  territory?: string
  detail?: Record<string, unknown>
}

export interface ActOptions {
  actor: Actor
  /** Name of the act in the audit trail, e.g. `submitClaim`. */
  act: string
  address?: string | null
  /** Reads write no audit row unless they record something (an unmasked view). */
  reading?: boolean
}

/** PostgreSQL gave this transaction up in favour of another: nothing of it stands, and it may simply run again. */
const givenUp = new Set(['40P01', '40001'])
const mostTries = 3

/**
 * Runs one act in one transaction and writes its audit rows there.
 * A Refusal or any other error rolls everything back. An act that two transactions kept from each other (a deadlock) runs again.
 */
export async function runAct<T>(
  environment: Environment,
  options: ActOptions,
  act: (ctx: Context) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await tryAct(environment, options, act)
    } catch (error) {
      if (tries >= mostTries || !givenUp.has((error as { code?: string }).code ?? '')) throw error
    }
  }
}

async function tryAct<T>(environment: Environment, options: ActOptions, act: (ctx: Context) => Promise<T>): Promise<T> {
  const begun = environment.database.begin(async sql => {
    const now = await domainNow(sql, environment.config.mode)
    const ctx: Context = {
      sql,
      now,
      today: shanghaiDay(now),
      actor: options.actor,
      environment,
      entries: [],
      session: {},
      record: entry => void ctx.entries.push(entry),
      announce: async (type, payload) => {
        await sql`insert into platform.event (id, at, type, payload) values (${uuidv7()}, ${now}, ${type}, ${sql.json(payload as never)})`
        for (const reaction of environment.reactions) {
          if (reaction.type === type) await reaction.run(ctx, payload)
        }
      },
    }
    const result = await act(ctx)
    await writeAudit(ctx, options)
    return result
  })
  return begun as Promise<T>
}

async function writeAudit(ctx: Context, options: ActOptions): Promise<void> {
  const entries = ctx.entries.length > 0 ? ctx.entries : options.reading ? [] : [{}]
  for (const entry of entries as AuditEntry[]) {
    await ctx.sql`insert into platform.audit
      (id, at, domain_at, account_id, account_name, body_id, territory, act, subject_kind, subject_id, outcome, detail, address)
      values (${uuidv7()}, clock_timestamp(), ${ctx.now}, ${ctx.actor.accountId}, ${ctx.actor.name}, ${ctx.actor.bodyId},
        ${entry.territory ?? ctx.actor.territory}, ${entry.act ?? options.act}, ${entry.subject?.kind ?? null},
        ${entry.subject?.id ?? null}, 'done', ${ctx.sql.json({ roles: [...ctx.actor.roles], onBehalfOf: ctx.actor.onBehalfOf ?? null, ...entry.detail } as never)}, ${options.address ?? null})`
  }
}

function shanghaiDay(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10)
}
