import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { migrateJobs } from './jobs.ts'

const folder = fileURLToPath(new URL('../migrations/', import.meta.url))
const lock = 7_220_100

/**
 * Brings a database to the newest schema: every file of `server/migrations/` once, in order of its number, each in its
 * own transaction, under one advisory lock (a second process waits).
 * @throws Error when a released file was edited afterwards (its text no longer has the recorded hash).
 */
export async function migrate(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    await sql`select pg_advisory_lock(${lock})`
    await sql`create table if not exists public.migration (name text primary key, hash text not null, at timestamptz not null default now())`
    const done = new Map(
      (await sql<{ name: string; hash: string }[]>`select name, hash from public.migration`).map(row => [
        row.name,
        row.hash,
      ]),
    )
    for (const name of readdirSync(folder)
      .filter(file => file.endsWith('.sql'))
      .sort()) {
      const text = readFileSync(`${folder}${name}`, 'utf8')
      const hash = await hashOf(text)
      const known = done.get(name)
      if (known === hash) continue
      if (known) throw new Error(`migration ${name} was edited after it had been applied`)
      await sql.begin(async transaction => {
        await transaction.unsafe(text)
        await transaction`insert into public.migration (name, hash) values (${name}, ${hash})`
      })
    }
    await migrateJobs(url)
  } finally {
    await sql.end()
  }
}

async function hashOf(text: string): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('hex')
}
