import { Logger, makeWorkerUtils, run, type Runner } from 'graphile-worker'
import pg from 'pg'
import type { Context, Environment } from './context.ts'

/** Immediate slow work, by name. A handler opens its own transactions with `runAct`. It may run again after a crash. */
export type JobHandlers = Record<string, (environment: Environment, payload: Record<string, unknown>) => Promise<void>>

/** Writes a job in the act's transaction: it runs once that has committed. `key` keeps one waiting job per key. */
export async function enqueue(
  ctx: Context,
  name: string,
  payload: Record<string, unknown>,
  key?: string,
): Promise<void> {
  await ctx.sql`select graphile_worker.add_job(${name}::text, payload => ${ctx.sql.json(payload as never)}::json, job_key => ${key ?? null}::text, max_attempts => 5)`
}

/** Installs the queue's schema. Part of every migration run. */
export async function migrateJobs(url: string): Promise<void> {
  const utils = await makeWorkerUtils({ connectionString: url, logger: quiet() })
  await utils.migrate()
  await utils.release()
}

/** Starts working. The pool survives a restart of the database. */
export async function startJobs(
  environment: Environment,
  url: string,
  handlers: JobHandlers,
): Promise<{ stop(): Promise<void> }> {
  const pool = new pg.Pool({ connectionString: url, max: 3 })
  let stopping = false
  pool.on('error', error => {
    if (!stopping) environment.log.error('jobs: database connection lost', { error: String(error) })
  })
  const runner: Runner = await run({
    pgPool: pool,
    concurrency: 1,
    noHandleSignals: true,
    pollInterval: 2000,
    logger: quiet(),
    taskList: Object.fromEntries(
      Object.entries(handlers).map(([name, handler]) => [
        name,
        async (payload: unknown) => {
          try {
            await handler(environment, payload as Record<string, unknown>)
          } catch (error) {
            environment.log.error('job failed', { name, error: String(error) })
            throw error
          }
        },
      ]),
    ),
  })
  return {
    stop: async () => {
      stopping = true
      await runner.stop().catch(() => undefined)
      await pool.end().catch(() => undefined)
    },
  }
}

function quiet(): Logger {
  return new Logger(() => () => undefined)
}
