import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { moduleOrder } from './modules/order.ts'
import { listDemoSignIns, seedOffices, seedTerritories } from './modules/identity/index.ts'
import { planSealing } from './modules/oversight/index.ts'
import { resumeClock, setClock } from './platform/clock.ts'
import { type Environment, runAct, systemActor } from './platform/context.ts'
import { migrate } from './platform/migrate.ts'
import { hashToken } from './platform/token.ts'
import { say as sentence } from '../texts/index.ts'

/** Monday, 7 September 2020, 09:00 in Shanghai: inside the application window of the 08-03 notice. */
const demoBegins = '2020-09-07T01:00:00.000Z'

interface Setup {
  mode: 'demo' | 'live'
  seededAt: string | null
}

type SeedWorld = (environment: Environment, say: (line: string) => void) => Promise<string[]>

/**
 * The first start: the mode is fixed, a demo's clock is set and its world seeded, a live product gets the one-time token with which
 * the three administrators are made. Later starts: the clock goes on. Returns the lines to print below the address.
 * @throws Error when the database belongs to the other mode.
 */
export async function prepareFirstStart(
  environment: Environment,
  say: (line: string) => void,
  url: string,
): Promise<string[]> {
  const { mode } = environment.config
  let setup = await readSetup(environment)
  if (setup && setup.mode !== mode) throw new Error(both('wrongMode', { made: setup.mode, asked: mode }))
  if (setup?.mode === 'demo' && setup.seededAt === null) {
    say(both('seedingAgain'))
    await emptyDatabase(environment, url)
    setup = undefined
  }
  const lines = setup ? await startAgain(environment) : await startFirst(environment, say)
  await runAct(environment, { actor: systemActor, act: 'planSealing', reading: true }, planSealing)
  return lines
}

async function readSetup(environment: Environment): Promise<Setup | undefined> {
  const [setup] = await environment.database<Setup[]>`select mode, seeded_at from platform.setup`
  return setup
}

async function startAgain(environment: Environment): Promise<string[]> {
  if (environment.config.mode === 'demo') await environment.database.begin(sql => resumeClock(sql))
  // A new version may know more notices, and the operator may serve other places than before.
  await runAct(environment, { actor: systemActor, act: 'seedOffices' }, async ctx => {
    await seedTerritories(ctx)
    await seedOffices(ctx)
  })
  return environment.config.mode === 'demo' ? demoLines(environment) : []
}

async function startFirst(environment: Environment, say: (line: string) => void): Promise<string[]> {
  const { mode } = environment.config
  const token = mode === 'live' ? randomBytes(24).toString('base64url') : null
  await runAct(environment, { actor: systemActor, act: 'prepareFirstStart' }, async ctx => {
    await ctx.sql`insert into platform.setup (mode, created_at, administrator_token_hash)
      values (${mode}, clock_timestamp(), ${token === null ? null : hashToken(token)})`
    if (mode === 'demo') await setClock(ctx.sql, demoBegins)
    await seedTerritories(ctx)
    if (mode === 'live') await seedOffices(ctx)
  })
  if (token !== null) return [both('token', { token, page: '/work/administrators' })]
  const seedWorld = await findSeed()
  if (seedWorld) {
    say(both('seeding'))
    await seedWorld(environment, say)
  }
  await runAct(environment, { actor: systemActor, act: 'seedOffices' }, async ctx => {
    await seedOffices(ctx)
    await ctx.sql`update platform.setup set seeded_at = clock_timestamp()`
  })
  return demoLines(environment)
}

/** The demo's cast stands outside the server and is loaded only where it is wanted. */
async function findSeed(): Promise<SeedWorld | undefined> {
  const file = new URL('../demo/world-seed.ts', import.meta.url)
  if (!existsSync(file)) return undefined
  const loaded = (await import(file.href)) as { seedWorld?: SeedWorld }
  return loaded.seedWorld
}

/** A seeding that was interrupted is thrown away whole: nothing in a half-made demo is anyone's work. */
async function emptyDatabase(environment: Environment, url: string): Promise<void> {
  await environment.database.begin(async sql => {
    for (const schema of [...moduleOrder, 'platform', 'graphile_worker']) {
      await sql`drop schema if exists ${sql(schema)} cascade`
    }
    await sql`drop table public.migration`
  })
  await migrate(url)
}

/** The sign-ins of a demo, one per line, as the sign-in page also shows them. */
async function demoLines(environment: Environment): Promise<string[]> {
  const { password, signIns } = await runAct(
    environment,
    { actor: systemActor, act: 'listDemoSignIns', reading: true },
    listDemoSignIns,
  )
  if (signIns.length === 0) return []
  const lines = signIns.map(one => `  ${one.signName.padEnd(22)} ${one.label}  ${one.bodyName ?? one.roles.join(', ')}`)
  return [both('demoSignIns', { password, page: '/work/sign-in' }), ...lines]
}

function both(key: string, params: Record<string, string> = {}): string {
  return `${sentence('zh-CN', 'first-start', key, params)} / ${sentence('en', 'first-start', key, params)}`
}
