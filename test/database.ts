import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'

/** A database of one test file's own: a copy of the migrated template on the cluster of this test run. */
export interface TestDatabase {
  url: string
  drop(): Promise<void>
}

/** Copies the template; call it in `beforeAll`, and `drop` in `afterAll`. Open connections do not hinder `drop`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url, template } = inject('testPostgres')
  const name = `test_${randomBytes(6).toString('hex')}`
  await asOwner(url, sql => sql.unsafe(`create database ${name} template ${template}`))
  return {
    url: databaseAddress(url, name),
    drop: () => asOwner(url, sql => sql.unsafe(`drop database if exists ${name} with (force)`)),
  }
}

/** An empty database on the same cluster, for tests of the migrations themselves. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const { url } = inject('testPostgres')
  const name = `empty_${randomBytes(6).toString('hex')}`
  await asOwner(url, sql => sql.unsafe(`create database ${name}`))
  return {
    url: databaseAddress(url, name),
    drop: () => asOwner(url, sql => sql.unsafe(`drop database if exists ${name} with (force)`)),
  }
}

/** The same server and role, another database. */
export function databaseAddress(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

async function asOwner(url: string, work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    await work(sql)
  } finally {
    await sql.end()
  }
}

declare module 'vitest' {
  export interface ProvidedContext {
    testPostgres: { url: string; template: string }
  }
}
