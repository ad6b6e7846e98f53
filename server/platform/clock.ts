import type { Transaction } from './database.ts'

/**
 * The instant at which the product believes to be. Live: the database's real time. Demo: the travelling clock's row, which runs
 * on from where it was set; every process asks the same row.
 */
export async function domainNow(sql: Transaction, mode: 'demo' | 'live'): Promise<string> {
  if (mode === 'live') return new Date().toISOString()
  const [row] = await sql<
    { now: string }[]
  >`select domain_instant + (clock_timestamp() - anchored_at) as now from platform.clock`
  return row ? row.now : new Date().toISOString()
}

/** First start of a demo: the clock stands at `instant`. */
export async function setClock(sql: Transaction, instant: string): Promise<void> {
  await sql`insert into platform.clock (domain_instant, anchored_at, last_seen) values (${instant}, clock_timestamp(), ${instant})`
}

/** Moves the travelling clock to a later instant. @throws Error of the database when it lies in the past. */
export async function moveClock(sql: Transaction, instant: string): Promise<void> {
  await sql`update platform.clock set domain_instant = ${instant}, anchored_at = clock_timestamp(), last_seen = ${instant}`
}

/** Remembers how far the clock has run, so that a stopped product does not wake up days later. */
export async function rememberClock(sql: Transaction): Promise<void> {
  await sql`update platform.clock set last_seen = domain_instant + (clock_timestamp() - anchored_at)`
}

/** At start: the clock goes on from where the product was last seen. */
export async function resumeClock(sql: Transaction): Promise<void> {
  await sql`update platform.clock set domain_instant = greatest(last_seen, domain_instant), anchored_at = clock_timestamp()`
}
