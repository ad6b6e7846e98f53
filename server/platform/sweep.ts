import type { Environment } from './context.ts'
import { sweepTimers, type TimerHandlers } from './timers.ts'

/** Looks for due timers every two seconds of real time, one sweep at a time. */
export function startSweeping(environment: Environment, handlers: TimerHandlers): { stop(): Promise<void> } {
  let stopped = false
  let current: Promise<unknown> = Promise.resolve()
  const loop = () => {
    if (stopped) return
    current = sweepTimers(environment, handlers)
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
