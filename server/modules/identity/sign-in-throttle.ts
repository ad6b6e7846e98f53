import { Refusal } from '../../../values/refusal.ts'
import type { Environment } from '../../platform/context.ts'
import type { Transaction } from '../../platform/database.ts'

/** Attempts that cost nothing, and the longest wait afterwards. A whole office may share one address. */
const limits = [
  { free: 5, longestSeconds: 900 },
  { free: 20, longestSeconds: 900 },
  { free: 40, longestSeconds: 300 },
] as const

export interface Attempt {
  signName: string
  address: string
}

/** Keys of one attempt, in the order in which their rows are locked: the pair, the name, the address. */
function keysOf(environment: Environment, { signName, address }: Attempt): string[] {
  return [`pair ${signName} ${address}`, `name ${signName}`, `address ${address}`].map(key =>
    environment.sealing.hash(key),
  )
}

/**
 * Counts the attempt as failed before the password is looked at, so that guesses sent at once are all counted; the row outlives
 * restarts. The wait doubles with each failure beyond the free ones.
 * @throws Refusal `sign-in-throttled` {seconds}.
 */
export async function beginAttempt(environment: Environment, attempt: Attempt): Promise<void> {
  const wait = await environment.database.begin(async sql => {
    let seconds = 0
    for (const [index, key] of keysOf(environment, attempt).entries()) {
      seconds = Math.max(seconds, await countFailure(sql, key, limits[index] ?? limits[0]))
    }
    return seconds
  })
  if (wait > 0) throw new Refusal([{ code: 'sign-in-throttled', params: { seconds: wait } }])
}

/** Seconds still to wait; 0 when the attempt may go on, and is then counted. */
async function countFailure(
  sql: Transaction,
  key: string,
  limit: { free: number; longestSeconds: number },
): Promise<number> {
  const [row] = await sql<{ failures: number; seconds: number | null }[]>`
    insert into identity.sign_in_throttle as t (key, failures, last_failed_at) values (${key}, 0, clock_timestamp())
    on conflict (key) do update set failures =
      case when t.last_failed_at < clock_timestamp() - interval '24 hours' then 0 else t.failures end
    returning failures, ceil(extract(epoch from t.blocked_until - clock_timestamp()))::integer as seconds`
  if (row?.seconds && row.seconds > 0) return row.seconds
  const failures = (row?.failures ?? 0) + 1
  const seconds =
    failures < limit.free ? 0 : Math.min(limit.longestSeconds, 10 * 2 ** Math.min(10, failures - limit.free))
  await sql`update identity.sign_in_throttle set failures = ${failures}, last_failed_at = clock_timestamp(),
    blocked_until = clock_timestamp() + make_interval(secs => ${seconds}) where key = ${key}`
  return 0
}

/** The password was right: name and pair start anew; the address gets back this one attempt, no more. */
export async function forgiveAttempt(environment: Environment, attempt: Attempt): Promise<void> {
  const [pair = '', name = '', address = ''] = keysOf(environment, attempt)
  await environment.database.begin(async sql => {
    await sql`delete from identity.sign_in_throttle where key = ${pair}`
    await sql`delete from identity.sign_in_throttle where key = ${name}`
    await sql`update identity.sign_in_throttle set failures = greatest(0, failures - 1), blocked_until = null where key = ${address}`
  })
}

/** The security administrator ends the wait of one name (its pairs with addresses end by themselves). */
export async function endThrottle(environment: Environment, sql: Transaction, signName: string): Promise<void> {
  await sql`delete from identity.sign_in_throttle where key = ${environment.sealing.hash(`name ${signName}`)}`
}
