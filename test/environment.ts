import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Actor, type Context, type Environment, runAct } from '../server/platform/context.ts'
import { openDatabase } from '../server/platform/database.ts'
import { openFileStore } from '../server/platform/files.ts'
import { sealingWith } from '../server/platform/sealing.ts'
import { reactions } from '../server/reactions.ts'

/** A whole product without HTTP on a test database: demo mode, so that the clock can be set. */
export function testEnvironment(url: string): Environment {
  const dataDir = mkdtempSync(join(tmpdir(), 'zhipei-test-'))
  const sealing = sealingWith(randomBytes(32), randomBytes(32))
  return {
    config: {
      mode: 'demo',
      port: 0,
      host: '127.0.0.1',
      dataDir,
      databaseUrl: url,
      territories: null,
      secureCookies: false,
    },
    database: openDatabase(url, { connections: 10 }),
    sealing,
    files: openFileStore(dataDir, sealing),
    reactions,
    log: { info: () => undefined, error: (message, detail) => console.error(message, detail) },
  }
}

/** Runs an act as somebody, in its own transaction, as the HTTP border would. */
export function actAs<T>(environment: Environment, actor: Actor, act: (ctx: Context) => Promise<T>): Promise<T> {
  return runAct(environment, { actor, act: 'test' }, act)
}

/** Sets the travelling clock (forwards only). */
export async function setDay(environment: Environment, day: string): Promise<void> {
  const instant = `${day}T01:00:00.000Z`
  await environment.database`insert into platform.clock (domain_instant, anchored_at, last_seen)
    values (${instant}, clock_timestamp(), ${instant})
    on conflict (id) do update set domain_instant = ${instant}, anchored_at = clock_timestamp(), last_seen = ${instant}`
}
