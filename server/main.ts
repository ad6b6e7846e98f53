import { mkdirSync } from 'node:fs'
import { runAct, systemActor } from './platform/context.ts'
import { buildApp, jobs, timers } from './app.ts'
import { readConfig } from './platform/config.ts'
import { openDatabase } from './platform/database.ts'
import { openFileStore } from './platform/files.ts'
import { startJobs } from './platform/jobs.ts'
import { jsonLog } from './platform/log.ts'
import { migrate } from './platform/migrate.ts'
import { startPostgres } from './platform/postgres.ts'
import { loadSealing } from './platform/sealing.ts'
import { startSweeping } from './platform/sweep.ts'
import { reactions } from './reactions.ts'
import { prepareFirstStart } from './first-start.ts'

/** One process: database (its own or an outside one), schema, first start, jobs and timers, then web and API on one port. */
async function main(onStop: (close: () => Promise<unknown>) => void): Promise<void> {
  const config = readConfig(process.env)
  mkdirSync(config.dataDir, { recursive: true })
  const say = (line: string) => void process.stdout.write(`${line}\n`)
  const postgres = config.databaseUrl ? null : await startPostgres({ dataDir: `${config.dataDir}/postgres`, log: say })
  if (postgres) onStop(() => postgres.stop())
  const url = config.databaseUrl ?? postgres?.url ?? ''
  await migrate(url)
  const sealing = loadSealing(config.dataDir)
  const environment = {
    config,
    sealing,
    database: openDatabase(url, { connections: 12 }),
    files: openFileStore(config.dataDir, sealing),
    reactions,
    log: jsonLog(),
  }
  onStop(() => environment.database.end({ timeout: 5 }))
  const notes = await prepareFirstStart(environment, say, url)
  await runAct(environment, { actor: systemActor, act: 'startProduct' }, async () => undefined)
  const running = await startJobs(environment, url, jobs)
  onStop(() => running.stop())
  const sweeping = startSweeping(environment, timers)
  onStop(() => sweeping.stop())
  const app = await buildApp(environment)
  onStop(() => app.close())
  // Last: who finds the port open finds everything behind it running.
  await app.listen({ port: config.port, host: config.host })
  const address = app.server.address()
  say(`http://localhost:${typeof address === 'object' && address ? address.port : config.port}`)
  for (const note of notes) say(note)
}

/** What has been started, the newest first: a stop amid the start closes just that. */
const closers: (() => Promise<unknown>)[] = []
let stopping = false

async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  for (const close of closers) await close().catch(error => process.stderr.write(`${String(error)}\n`))
  process.exit(0)
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop())
if (process.env.ZHIPEI_PARENT === '1') {
  process.stdin.resume()
  process.stdin.on('end', () => void stop())
  process.stdin.on('error', () => void stop())
}

await main(close => closers.unshift(close)).catch(async error => {
  if (stopping) return
  stopping = true
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  for (const close of closers) await close().catch(() => undefined)
  process.exit(1)
})
