import type { Environment } from './context.ts'
import { sweepTimers, type TimerHandlers } from './timers.ts'

const purgeEveryMilliseconds = 3_600_000

/** Answers kept for repeated requests are needed for a week; sessions until they end. */
async function purge(environment: Environment): Promise<void> {
  await environment.database`delete from platform.command where at < clock_timestamp() - interval '7 days'`
  await environment.database`delete from platform.session where expires_at < clock_timestamp()`
}

/** Looks for due timers every two seconds of real time, one sweep at a time; once an hour it forgets what is no longer needed. */
export function startSweeping(environment: Environment, handlers: TimerHandlers): { stop(): Promise<void> } {
  let stopped = false
  let current: Promise<unknown> = Promise.resolve()
  let purgedAt = 0
  const loop = () => {
    if (stopped) return
    const purging = performance.now() - purgedAt > purgeEveryMilliseconds || purgedAt === 0
    if (purging) purgedAt = performance.now()
    current = sweepTimers(environment, handlers)
      .then(() => (purging ? purge(environment) : undefined))
      .catch(error => environment.log.error('sweep failed', { error: String(error) }))
      .then(() => {
        if (!stopped) timer = setTimeout(loop, 2000)
      })
  }
  let timer = setTimeout(loop, 500)
  return {
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await current
    },
  }
}
