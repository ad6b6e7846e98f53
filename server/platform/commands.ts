import { refuse } from '../../values/refusal.ts'
import type { Transaction } from './database.ts'

export interface Command {
  actor: string
  key: string
  operation: string
  requestHash: string
}

/**
 * Claims an idempotency key inside the act's transaction. A second request with the same key waits for the first to commit and
 * gets its stored answer; the same key with another request is refused.
 */
export async function readCommand(sql: Transaction, command: Command): Promise<{ response: unknown } | undefined> {
  const [inserted] = await sql`insert into platform.command (actor, key, operation, request_hash, at)
    values (${command.actor}, ${command.key}, ${command.operation}, ${command.requestHash}, clock_timestamp())
    on conflict do nothing returning key`
  if (inserted) return undefined
  const [known] = await sql<{ operation: string; requestHash: string; response: unknown }[]>`
    select operation, request_hash, response from platform.command where actor = ${command.actor} and key = ${command.key}`
  if (!known || known.operation !== command.operation || known.requestHash !== command.requestHash)
    refuse('idempotency-key-reused')
  return { response: known.response ?? {} }
}

/** Keeps the answer with the key, in the same transaction. */
export async function storeCommand(sql: Transaction, command: Command, answer: unknown): Promise<void> {
  await sql`update platform.command set response = ${sql.json((answer ?? {}) as never)}, status = 200
    where actor = ${command.actor} and key = ${command.key}`
}
