import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { setDay, testEnvironment } from '../../test/environment.ts'
import { type Environment, runAct, systemActor } from './context.ts'

let database: TestDatabase
let environment: Environment

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await setDay(environment, '2020-09-07')
})
afterAll(async () => {
  await environment.database.end()
  await database.drop()
})

it('two acts that wait for each other are both done, each once', async () => {
  let arrived = 0
  const bothHold = async () => {
    arrived += 1
    while (arrived < 2) await new Promise(resolve => setTimeout(resolve, 5))
  }
  const crossing = (first: number, second: number) =>
    runAct(environment, { actor: systemActor, act: `cross-${first}` }, async ctx => {
      await ctx.sql`select pg_advisory_xact_lock(${first})`
      await bothHold()
      await ctx.sql`select pg_advisory_xact_lock(${second})`
    })
  await Promise.all([crossing(81, 82), crossing(82, 81)])
  const rows = await environment.database<{ act: string }[]>`
    select act from platform.audit where act like 'cross-%' order by act`
  expect(rows.map(row => row.act)).toEqual(['cross-81', 'cross-82'])
})

it('any other error is not tried again', async () => {
  let tries = 0
  const broken = runAct(environment, { actor: systemActor, act: 'broken' }, async ctx => {
    tries += 1
    await ctx.sql`select 1 / 0`
  })
  await expect(broken).rejects.toMatchObject({ code: '22012' })
  expect(tries).toBe(1)
})
