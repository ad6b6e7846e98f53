import { join } from 'node:path'
import { refuse } from '../../values/refusal.ts'
import { readConfig } from '../platform/config.ts'
import { openDatabase, type Transaction } from '../platform/database.ts'
import { runningPostgres } from '../platform/postgres-reach.ts'

/** Where the product's rows are: DATABASE_URL, else the server that a running product keeps in its data folder. */
function addressOf(): string | undefined {
  const { databaseUrl, dataDir } = readConfig(process.env)
  return databaseUrl ?? runningPostgres(join(dataDir, 'postgres'))
}

/** Reads in one transaction of the product's database. @throws Refusal `database-not-running` saying how to reach one. */
export async function reading<T>(read: (sql: Transaction) => Promise<T>): Promise<T> {
  const url = addressOf() ?? refuse('database-not-running', { folder: readConfig(process.env).dataDir })
  const database = openDatabase(url, { connections: 1 })
  try {
    return (await database.begin('read only', read)) as T
  } finally {
    await database.end({ timeout: 5 })
  }
}

/** The same where it may be missing: undefined when no database is at hand. */
export async function readingIfThere<T>(read: (sql: Transaction) => Promise<T>): Promise<T | undefined> {
  return addressOf() === undefined ? undefined : reading(read)
}
