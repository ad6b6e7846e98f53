import { refuse } from '../../values/refusal.ts'
import type { Context } from './context.ts'

export interface Command {
  actor: string
  key: string
  operation: string
  requestHash: string
}

/**
 * Claims an idempotency key inside the act's transaction. A second request with the same key waits for the first to commit and
 * gets its stored answer; the same key with another request is refused, and so is one that had opened a session: a cookie is
 * given once.
 */
export async function readCommand(ctx: Context, command: Command): Promise<{ response: unknown } | undefined> {
  const [inserted] = await ctx.sql`insert into platform.command (actor, key, operation, request_hash, at)
    values (${command.actor}, ${command.key}, ${command.operation}, ${command.requestHash}, clock_timestamp())
    on conflict do nothing returning key`
  if (inserted) return undefined
  const [known] = await ctx.sql<{ operation: string; requestHash: string; responseSealed: string | null }[]>`
    select operation, request_hash, response_sealed from platform.command
    where actor = ${command.actor} and key = ${command.key}`
  if (!known || known.operation !== command.operation || known.requestHash !== command.requestHash)
    refuse('idempotency-key-reused')
  if (known.responseSealed === null) refuse('answered-already')
  return { response: JSON.parse(ctx.environment.sealing.decrypt(known.responseSealed)) }
}

/** Keeps the answer with the key, in the same transaction; encrypted, since answers show ids, telephones and query codes. */
export async function storeCommand(ctx: Context, command: Command, answer: unknown): Promise<void> {
  await ctx.sql`update platform.command set response_sealed = ${ctx.environment.sealing.encrypt(JSON.stringify(answer ?? {}))},
    status = 200 where actor = ${command.actor} and key = ${command.key}`
}
