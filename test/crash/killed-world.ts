import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type postgres from 'postgres'
import { gatherPeople, type People } from '../../demo/story/people.ts'
import { Refused, type Sender, sendTo, type Visitor } from '../../demo/visitor.ts'
import type { Random } from '../../samples/random.ts'
import { makeDataDir, type Product, productDatabase, startProduct } from '../product.ts'

/** A product that is killed and started again under people who go on working. */
export interface KilledWorld {
  people: People
  /** Acts that are on their way at this moment. */
  inFlight(): number
  /** Kills the application, and its database too when told so; then starts it again. Returns the milliseconds until it is ready. */
  killAndRestart(what: 'application' | 'application-and-database'): Promise<number>
  /** Resolves while the product is up; work waits here after a connection was lost. @throws Error once it was stopped for good */
  up(): Promise<void>
  sql<T>(work: (sql: postgres.Sql) => Promise<T>): Promise<T>
  stop(): Promise<void>
}

export async function startWorld(name: string): Promise<KilledWorld> {
  const dataDir = makeDataDir(`zhipei-crash-${name}-`)
  const options = { dataDir, env: { ZHIPEI_DEMO_WORLD: 'offices' } }
  let product: Product = await startProduct(options)
  let restarting: Promise<void> = Promise.resolve()
  let flying = 0
  let stopped = false
  const send: Sender = async request => {
    flying += 1
    try {
      return await sendTo(product.address)(request)
    } finally {
      flying -= 1
    }
  }
  const restart = async () => {
    product = await startProduct({ ...options, port: Number(new URL(product.address).port) })
  }
  return {
    people: gatherPeople(() => send),
    inFlight: () => flying,
    up: async () => {
      await restarting
      if (stopped) throw new Error('the product was stopped while work went on')
    },
    killAndRestart: async what => {
      const old = product
      const ended = (async () => {
        if (what === 'application-and-database') old.kill9Database()
        await old.kill9()
      })()
      const since = performance.now()
      restarting = ended.then(restart)
      await restarting
      return performance.now() - since
    },
    sql: async work => {
      const sql = productDatabase(dataDir)
      return work(sql).finally(() => sql.end())
    },
    stop: async () => {
      stopped = true
      await restarting.catch(() => undefined)
      await product.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** True for a connection that broke or an answer of a product that is going down: nobody knows whether the act was done. */
function isUnknown(error: unknown): boolean {
  return error instanceof Refused ? error.status >= 500 : error instanceof TypeError
}

/**
 * Does something until it is acknowledged, through as many deaths of the product as it takes. Every act carries the same key each
 * time, so that one which was done without being acknowledged is not done again.
 */
export async function untilAcknowledged<T>(world: KilledWorld, act: () => Promise<T>): Promise<T> {
  for (;;) {
    await world.up()
    try {
      return await act()
    } catch (error) {
      if (error instanceof Refused && error.status === 401) throw await lostSession(world, error)
      if (!isUnknown(error)) throw error
      // The killing may not have been noticed yet.
      await wait(20)
    }
  }
}

/** Nobody signs out here: a session that is not known any more is told with what the database has of sessions. */
async function lostSession(world: KilledWorld, error: Refused): Promise<Error> {
  const [kept] = await world.sql(
    sql =>
      sql`select count(*)::int as sessions, min(created_at) as first, max(last_used_at) as last from platform.session`,
  )
  return new Error(`${error.message}; the database keeps ${JSON.stringify(kept)}`, { cause: error })
}

/** The same person, whose acts have keys made of what they say: the same act again has the same key. */
export function steadyHand(who: Visitor, purpose: string): Visitor {
  const keyOf = (path: string, body: unknown) =>
    createHash('sha256')
      .update(`${purpose} ${path} ${JSON.stringify(body ?? null)}`)
      .digest('base64url')
  return {
    ...who,
    post: (path, body) => who.post(path, body, keyOf(path, body)),
  }
}

/** The same people with steady hands. */
export function steadyPeople(people: People, purpose: string): People {
  return { ...people, as: async signName => steadyHand(await people.as(signName), purpose) }
}

/** Kills so many times at random moments; every other time the database goes too. Returns what each kill met. */
export async function killAtRandom(
  world: KilledWorld,
  random: Random,
  of: { kills: number; afterRestart(): Promise<void> },
): Promise<{ inFlight: number; restartMilliseconds: number }[]> {
  const met: { inFlight: number; restartMilliseconds: number }[] = []
  for (let kill = 0; kill < of.kills; kill += 1) {
    await wait(random.whole({ least: 60, most: 1000 }))
    const inFlight = world.inFlight()
    const restartMilliseconds = await world.killAndRestart(kill % 2 === 0 ? 'application-and-database' : 'application')
    met.push({ inFlight, restartMilliseconds })
    await of.afterRestart()
  }
  return met
}
