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

/** One process: database (its own or an outside one), schema, first start, web and API on one port, jobs and timers. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  mkdirSync(config.dataDir, { recursive: true })
  const say = (line: string) => void process.stdout.write(`${line}\n`)
  const postgres = config.databaseUrl ? null : await startPostgres({ dataDir: `${config.dataDir}/postgres`, log: say })
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
  const notes = await prepareFirstStart(environment, say, url)
  const app = await buildApp(environment)
  await app.listen({ port: config.port, host: config.host })
  const running = await startJobs(environment, url, jobs)
  const sweeping = startSweeping(environment, timers)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await app.close()
    await sweeping.stop()
    await running.stop()
    await environment.database.end({ timeout: 5 })
    await postgres?.stop()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop())
  if (process.env.ZHIPEI_PARENT === '1') {
    process.stdin.resume()
    process.stdin.on('end', () => void stop())
    process.stdin.on('error', () => void stop())
  }
  const address = app.server.address()
  say(`http://localhost:${typeof address === 'object' && address ? address.port : config.port}`)
  for (const note of notes) say(note)
  await runAct(environment, { actor: systemActor, act: 'startProduct' }, async () => undefined)
}

await main().catch(error => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
