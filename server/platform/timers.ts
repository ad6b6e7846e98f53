import { uuidv7 } from 'uuidv7'
import type { Context, Environment } from './context.ts'
import { runAct, systemActor } from './context.ts'
import { rememberClock } from './clock.ts'

export interface Timer {
  subject: string
  payload: Record<string, unknown>
  dueAt: string
}

/** What happens when a timer of a kind falls due; runs in its own transaction as 'system'. */
export type TimerHandlers = Record<string, (ctx: Context, timer: Timer) => Promise<void>>

/** Sets (or moves) the one open timer of this kind and subject. `dueAt` is domain time. */
export async function setTimer(
  ctx: Context,
  timer: { kind: string; subject: string; dueAt: string; payload?: Record<string, unknown> },
): Promise<void> {
  await ctx.sql`insert into platform.timer (id, kind, subject, due_at, payload)
    values (${uuidv7()}, ${timer.kind}, ${timer.subject}, ${timer.dueAt}, ${ctx.sql.json((timer.payload ?? {}) as never)})
    on conflict (kind, subject) where fired_at is null and cancelled_at is null
    do update set due_at = excluded.due_at, payload = excluded.payload`
}

/** Cancels the open timer of this kind and subject, if there is one. */
export async function cancelTimer(ctx: Context, kind: string, subject: string): Promise<void> {
  await ctx.sql`update platform.timer set cancelled_at = ${ctx.now}
    where kind = ${kind} and subject = ${subject} and fired_at is null and cancelled_at is null`
}

/** The instant at which a plain day ends in Asia/Shanghai: what is due on a day is late only afterwards. */
export function endOfDay(day: string): string {
  return new Date(Date.parse(`${day}T16:00:00.000Z`)).toISOString()
}

/** Fires every due timer, in order of due time, each in its own transaction. Returns how many fired. */
export async function sweepTimers(environment: Environment, handlers: TimerHandlers): Promise<number> {
  let fired = 0
  for (; fired < 10_000; fired++) {
    const one = await runAct(environment, { actor: systemActor, act: 'fireTimer', reading: true }, ctx =>
      fireNext(ctx, handlers),
    )
    if (!one) break
  }
  if (environment.config.mode === 'demo') await environment.database.begin(sql => rememberClock(sql))
  return fired
}

async function fireNext(ctx: Context, handlers: TimerHandlers): Promise<boolean> {
  const [due] = await ctx.sql<(Timer & { id: string; kind: string; failures: number })[]>`
    select id, kind, subject, payload, due_at, failures from platform.timer
    where fired_at is null and cancelled_at is null and due_at <= ${ctx.now} and failures < 5
    order by due_at, id limit 1 for update skip locked`
  if (!due) return false
  const handler = handlers[due.kind]
  try {
    await ctx.sql.savepoint(async () => {
      // Fired before its handler runs: a handler may set the next timer of the same kind and subject.
      await ctx.sql`update platform.timer set fired_at = ${ctx.now} where id = ${due.id}`
      await handler?.(ctx, due)
    })
    ctx.record({ act: `timer ${due.kind}`, subject: { kind: due.kind, id: due.subject } })
  } catch (error) {
    ctx.environment.log.error('timer failed', { kind: due.kind, subject: due.subject, error: String(error) })
    await ctx.sql`update platform.timer set failures = failures + 1 where id = ${due.id}`
  }
  return true
}
