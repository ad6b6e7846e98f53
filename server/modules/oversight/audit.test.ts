import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApi, type Visitor } from '../../../test/api.ts'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { actAs, setDay, testEnvironment } from '../../../test/environment.ts'
import { sealAudit, verifySeals } from '../../platform/audit-seals.ts'
import { type Context, type Environment, runAct, systemActor } from '../../platform/context.ts'
import { sweepTimers } from '../../platform/timers.ts'
import { createAccount, createAdministrator, createBody, grantMandate, seedOffices } from '../identity/index.ts'
import { planSealing, timers } from './index.ts'

const password = 'ein langer Satz 27'
let database: TestDatabase
let environment: Environment
let api: Awaited<ReturnType<typeof openApi>>

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await setDay(environment, '2020-09-07')
  api = await openApi(environment)
  await actAs(environment, systemActor, async ctx => {
    await seedOffices(ctx)
    await createAdministrator(ctx, { name: '审计管理员', signName: 'audit-one', password, administrator: 'audit' })
    await createAdministrator(ctx, { name: '系统管理员', signName: 'system-one', password, administrator: 'system' })
  })
})
afterAll(async () => {
  await api.close()
  await environment.database.end()
  await database.drop()
})

const act = (territory: string, subject: string) =>
  runAct(environment, { actor: { ...systemActor, territory }, act: 'testAct' }, async ctx => {
    ctx.record({ subject: { kind: 'thing', id: subject } })
  })
const sealNow = () => actAs(environment, systemActor, ctx => sealAudit(ctx, { settledMinutes: 0 }))
const chainOf = (territory: string) => actAs(environment, systemActor, (ctx: Context) => verifySeals(ctx, territory))

async function auditor(territory: string): Promise<Visitor> {
  await actAs(environment, systemActor, async ctx => {
    const body = await createBody(ctx, {
      kind: 'oversight',
      name: `审计${territory}`,
      code: `audit-${territory}`,
      territory,
    })
    const account = await createAccount(ctx, { name: '审计员', signName: `auditor-${territory}`, password })
    await grantMandate(ctx, { accountId: account.id, bodyId: body.id, roles: ['auditor'] })
  })
  const browser = api.visitor()
  await browser.signIn(`auditor-${territory}`, password)
  return browser
}

it('the chain grows by what happened, and a row slipped in behind a seal is found', async () => {
  await act('220102', 'first')
  await act('220102', 'second')
  await sealNow()
  await act('220102', 'third')
  await sealNow()
  await sealNow()
  const chain = await chainOf('220102')
  expect(chain.map(seal => [seal.number, seal.rows, seal.intact])).toEqual([
    [1, 2, true],
    [2, 1, true],
  ])
  expect(chain[1]?.previousHash).toBe(chain[0]?.hash)
  await environment.database`insert into platform.audit
    select gen_random_uuid(), at, domain_at, account_id, account_name, body_id, territory, 'slipped in', subject_kind, subject_id, outcome, detail, address
    from platform.audit where subject_id = 'first' and subject_kind = 'thing'`
  expect((await chainOf('220102')).map(seal => seal.intact)).toEqual([false, true])
})

it('audit rows cannot be changed or deleted', async () => {
  await act('220103', 'kept')
  await expect(environment.database`update platform.audit set act = 'x' where subject_id = 'kept'`).rejects.toThrow(
    'are facts',
  )
  await expect(environment.database`delete from platform.audit where subject_id = 'kept'`).rejects.toThrow('are facts')
})

it('the trail is sealed each evening by itself', async () => {
  await actAs(environment, systemActor, planSealing)
  await setDay(environment, '2020-09-09')
  expect(await sweepTimers(environment, timers)).toBe(1)
  const [next] = await environment.database<{ dueAt: string }[]>`
    select due_at from platform.timer where kind = 'oversight.seal' and fired_at is null`
  expect(next?.dueAt).toBe('2020-09-09T16:00:00.000Z')
})

it('an auditor searches the own territory and below, the audit administrator everything, nobody else anything', async () => {
  await act('220104', 'here')
  await act('220106', 'elsewhere')
  const subjects = async (browser: Visitor, query: string) =>
    ((await browser.get(`/audit?act=testAct&${query}`)).body.rows as { subjectId: string }[]).map(row => row.subjectId)
  const district = await auditor('220104')
  expect(await subjects(district, '')).toEqual(['here'])
  expect((await district.get('/audit?territory=220106')).status).toBe(404)
  expect((await district.get('/audit/seals?territory=220106')).status).toBe(404)
  expect(await subjects(await auditor('220100'), '')).toEqual(expect.arrayContaining(['here', 'elsewhere']))
  const admin = api.visitor()
  await admin.signIn('audit-one', password)
  expect(await subjects(admin, 'subjectKind=thing&subjectId=elsewhere&from=2020-09-07&to=2020-09-09')).toEqual([
    'elsewhere',
  ])
  expect(await subjects(admin, 'to=2020-09-01')).toEqual([])
  expect((await admin.get('/audit/seals?territory=220102')).body.intact).toBe(false)
  const system = api.visitor()
  await system.signIn('system-one', password)
  expect((await system.get('/audit')).status).toBe(403)
})
