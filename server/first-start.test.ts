import { afterEach, expect, it } from 'vitest'
import { allPlaces } from '../policies/index.ts'
import { openApi } from '../test/api.ts'
import { createTestDatabase, type TestDatabase } from '../test/database.ts'
import { testEnvironment } from '../test/environment.ts'
import { prepareFirstStart } from './first-start.ts'
import type { Environment } from './platform/context.ts'

const opened: { environment: Environment; database: TestDatabase }[] = []

async function fresh(mode: 'demo' | 'live') {
  const database = await createTestDatabase()
  const environment = testEnvironment(database.url)
  environment.config.mode = mode
  opened.push({ environment, database })
  const start = (asked: 'demo' | 'live' = mode) =>
    prepareFirstStart({ ...environment, config: { ...environment.config, mode: asked } }, () => undefined, database.url)
  return { environment, start }
}

afterEach(async () => {
  for (const { environment, database } of opened.splice(0)) {
    await environment.database.end()
    await database.drop()
  }
})

const administrators = ['system', 'security', 'audit'].map(administrator => ({
  administrator,
  name: `管理员${administrator}`,
  signName: `${administrator}-chief`,
  password: 'ein langer Satz 27',
}))

it('a live product prints a token once; with it three people become administrators, once', async () => {
  const { environment, start } = await fresh('live')
  const [line = ''] = await start()
  const token = /[\w-]{32}/.exec(line)?.[0] ?? ''
  expect(await start()).toEqual([])
  const api = await openApi(environment)
  const browser = api.visitor()
  expect((await browser.get('/administrators')).body.needed).toBe(true)
  const make = (given: string, three: object[]) =>
    browser.send('POST', '/administrators', { token: given, administrators: three })
  expect((await make('not the token at all', administrators)).body.reasons?.[0]?.code).toBe('token-wrong')
  const twice = administrators.map(one => ({ ...one, administrator: 'system' }))
  expect((await make(token, twice)).body.reasons?.[0]?.code).toBe('three-administrators-needed')
  expect((await make(token, administrators)).status).toBe(200)
  expect((await make(token, administrators)).body.reasons?.[0]?.code).toBe('token-used')
  expect((await browser.get('/administrators')).body.needed).toBe(false)
  expect((await browser.signIn('security-chief', 'ein langer Satz 27')).status).toBe(200)
  expect((await browser.get('/session')).body.roles).toEqual(['security-admin'])
  expect((await browser.get('/units')).status).toBe(403)
  await api.close()
})

it('no sign-in works before, and every bureau stands from the first day', async () => {
  const { environment, start } = await fresh('live')
  await start()
  const [accounts] = await environment.database<
    { count: number }[]
  >`select count(*)::integer as count from identity.account`
  const [bureaus] = await environment.database<{ count: number }[]>`
    select count(*)::integer as count from identity.body where kind = 'bureau'`
  expect([accounts?.count, bureaus?.count]).toEqual([0, allPlaces().length])
})

it('a database belongs to the mode in which it was made', async () => {
  const { start } = await fresh('live')
  await start()
  await expect(start('demo')).rejects.toThrow('live')
})
