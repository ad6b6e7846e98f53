import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiAnswer, openApi } from '../../../test/api.ts'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { actAs, setDay, testEnvironment } from '../../../test/environment.ts'
import { Refusal } from '../../../values/refusal.ts'
import { type Actor, type Environment, systemActor } from '../../platform/context.ts'
import {
  appointDeputy,
  bureauOf,
  createAccount,
  createAdministrator,
  createBody,
  endMandate,
  grantMandate,
  mustCover,
  mustOwn,
  seedOffices,
  territoryChain,
} from './index.ts'

const password = 'ein langer Satz 27'
let database: TestDatabase
let environment: Environment
let api: Awaited<ReturnType<typeof openApi>>

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await setDay(environment, '2020-09-07')
  await actAs(environment, systemActor, async ctx => {
    await seedOffices(ctx)
    for (const administrator of ['system', 'security', 'audit'] as const) {
      await createAdministrator(ctx, { name: '管理员', signName: `${administrator}-one`, password, administrator })
    }
  })
  api = await openApi(environment)
})
afterAll(async () => {
  await api.close()
  await environment.database.end()
  await database.drop()
})

const asSystem = <T>(act: Parameters<typeof actAs<T>>[2]) => actAs(environment, systemActor, act)
const codes = (answer: ApiAnswer) => answer.body.reasons?.map(reason => reason.code)
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no refusal',
    error => (error instanceof Refusal ? error.reasons.map(reason => reason.code).join() : String(error)),
  )

/** An officer with an own account; the actor as a session would give it. */
async function officer(
  signName: string,
  territory: string,
  roles: string[],
): Promise<Actor & { accountId: string; mandateId: string; bodyId: string }> {
  return asSystem(async ctx => {
    const account = await createAccount(ctx, { name: `人员${signName}`, signName, password })
    const { bodyId } = await bureauOf(ctx, territory)
    const mandate = await grantMandate(ctx, { accountId: account.id, bodyId, roles })
    return { kind: 'person', accountId: account.id, name: signName, mandateId: mandate.id, bodyId, territory, roles }
  })
}

describe('territories', () => {
  it('the city covers its districts without owning them, a district only itself', async () => {
    const city = await officer('city-one', '220100', ['acceptance'])
    const nanguan = await officer('nanguan-one', '220102', ['acceptance'])
    expect(await asSystem(ctx => territoryChain(ctx, 'cc-lianhuashan'))).toEqual(['cc-lianhuashan', '220100'])
    expect(await refusal(actAs(environment, city, ctx => mustCover(ctx, '220102')))).toBe('no refusal')
    expect(await refusal(actAs(environment, city, ctx => mustOwn(ctx, '220102')))).toBe('territory-reads-only')
    expect(await refusal(actAs(environment, nanguan, ctx => mustCover(ctx, '220104')))).toBe('not-found')
    expect(await refusal(actAs(environment, nanguan, ctx => mustOwn(ctx, '220104')))).toBe('not-found')
    expect(await refusal(actAs(environment, nanguan, ctx => mustOwn(ctx, '220102')))).toBe('no refusal')
  })

  it('an enterprise of the same territory covers nothing', async () => {
    const firm: Actor = { ...systemActor, kind: 'person', roles: ['enterprise'], territory: '220102' }
    expect(await refusal(actAs(environment, firm, ctx => mustCover(ctx, '220102')))).toBe('not-found')
  })

  it('the four outer places pay from their own finance, 公主岭 with the city until it is moved (W6, D-71)', async () => {
    const visitor = api.visitor('10.0.0.9')
    await visitor.signIn('system-one', password)
    const list = (await visitor.get('/territories')).body.territories as { code: string; fundChain: string }[]
    expect(list.filter(one => one.fundChain === 'own').map(one => one.code)).toEqual([
      '220113',
      '220122',
      '220182',
      '220183',
    ])
    expect((await visitor.send('PUT', '/territories/220184/fund-chain', { fundChain: 'own' })).body.fundChain).toBe(
      'own',
    )
    expect(codes(await visitor.send('PUT', '/territories/220100/fund-chain', { fundChain: 'own' }))).toEqual([
      'city-is-the-chain',
    ])
  })
})

describe('administrators and roles', () => {
  it('no mandate holds administration, no administrator holds a mandate', async () => {
    const [admin] = await environment.database<
      { id: string }[]
    >`select id from identity.account where sign_name = 'system-one'`
    const { bodyId } = await asSystem(ctx => bureauOf(ctx, '220102'))
    const grant = (accountId: string, roles: string[]) =>
      refusal(asSystem(ctx => grantMandate(ctx, { accountId, bodyId, roles })))
    const one = await officer('plain-one', '220102', ['review'])
    expect(await grant(admin?.id ?? '', ['review'])).toBe('administrators-hold-no-case')
    expect(await grant(one.accountId, ['system-admin'])).toBe('administrators-hold-no-case')
    expect(await grant(one.accountId, ['finance'])).toBe('role-not-for-body')
    const raw = environment.database`insert into identity.mandate (id, account_id, body_id, roles, granted_at)
      values (gen_random_uuid(), ${admin?.id ?? ''}, ${bodyId}, '{review}', now())`
    await expect(raw).rejects.toThrow('an administrator holds no mandate')
  })

  it('there is one administrator of each kind', async () => {
    const second = asSystem(ctx =>
      createAdministrator(ctx, { name: '某人', signName: 'system-two', password, administrator: 'system' }),
    )
    await expect(second).rejects.toThrow('account_one_administrator')
  })

  it('the system administrator makes offices, accounts and mandates; the new password must be changed first', async () => {
    const admin = api.visitor('10.0.0.1')
    await admin.signIn('system-one', password)
    const body = await admin.send('POST', '/bodies', {
      kind: 'finance',
      name: '长春市财政局',
      code: 'finance-city',
      territory: '220100',
    })
    const account = await admin.send('POST', '/accounts', {
      name: '财政一',
      signName: 'finance-one',
      password: 'first password 1',
    })
    await admin.send('POST', '/mandates', { accountId: account.body.id, bodyId: body.body.id, roles: ['finance'] })
    const newcomer = api.visitor('10.0.0.2')
    await newcomer.signIn('finance-one', 'first password 1')
    expect((await newcomer.get('/session')).body).toMatchObject({ roles: [], account: { mustChangePassword: true } })
    expect(
      codes(await newcomer.send('PUT', '/account/password', { current: 'wrong', password: 'second one 22' })),
    ).toEqual(['sign-in-failed'])
    const same = { current: 'first password 1', password: 'first password 1' }
    expect(codes(await newcomer.send('PUT', '/account/password', same))).toEqual(['password-unchanged'])
    expect(
      (await newcomer.send('PUT', '/account/password', { current: 'first password 1', password: 'second one 22' }))
        .status,
    ).toBe(200)
    expect((await newcomer.get('/session')).body).toMatchObject({ roles: ['finance'], body: { name: '长春市财政局' } })
  })

  it('an account is locked by the security administrator alone, and its session ends at once', async () => {
    const victim = await officer('to-be-locked', '220102', ['acceptance'])
    const browser = api.visitor('10.0.0.3')
    await browser.signIn('to-be-locked', password)
    const system = api.visitor('10.0.0.4')
    await system.signIn('system-one', password)
    expect((await system.send('POST', `/accounts/${victim.accountId}/lock`, { reason: '离岗' })).status).toBe(403)
    const security = api.visitor('10.0.0.5')
    await security.signIn('security-one', password)
    expect((await security.send('POST', `/accounts/${victim.accountId}/lock`, { reason: '离岗' })).status).toBe(200)
    expect((await browser.get('/session')).body.account).toBeNull()
    expect(codes(await browser.signIn('to-be-locked', password))).toEqual(['account-locked'])
    expect(codes(await browser.signIn('to-be-locked', 'not the password'))).toEqual(['sign-in-failed'])
  })
})

describe('mandates', () => {
  it('counts only between its days, and another mandate is chosen by name', async () => {
    const one = await officer('two-seats', '220102', ['acceptance'])
    const other = await asSystem(async ctx => {
      const { bodyId } = await bureauOf(ctx, '220104')
      return grantMandate(ctx, {
        accountId: one.accountId,
        bodyId,
        roles: ['review'],
        from: '2020-09-01',
        to: '2020-09-07',
      })
    })
    const browser = api.visitor('10.0.1.1')
    await browser.signIn('two-seats', password)
    expect((await browser.get('/session')).body).toMatchObject({ roles: ['acceptance'], territory: { code: '220102' } })
    expect((await browser.send('PUT', '/session/mandate', { mandateId: other.id })).status).toBe(200)
    expect((await browser.get('/session')).body).toMatchObject({ roles: ['review'], territory: { code: '220104' } })
    await asSystem(ctx => endMandate({ ...ctx, actor: { ...systemActor, roles: ['system-admin'] } }, other.id))
    expect((await browser.get('/session')).body.roles).toEqual([])
    expect((await browser.send('PUT', '/session/mandate', { mandateId: other.id })).status).toBe(404)
  })

  it('a leader lets a colleague or the city fill a seat, nobody else (W18)', async () => {
    const leader = await officer('deputy-leader', '220105', ['leader'])
    const absent = await officer('deputy-absent', '220105', ['review'])
    const lent = await officer('deputy-lent', '220100', ['review'])
    const stranger = await officer('deputy-stranger', '220106', ['review'])
    const days = { from: '2020-09-07', to: '2020-09-11' }
    const appoint = (accountId: string) =>
      actAs(environment, leader, ctx => appointDeputy(ctx, { accountId, deputyFor: absent.accountId, ...days }))
    expect(await refusal(appoint(stranger.accountId))).toBe('deputy-from-own-office-or-city')
    expect(await refusal(appoint(absent.accountId))).toBe('deputy-is-the-same-person')
    const { id } = await appoint(lent.accountId)
    const [row] = await environment.database<
      { roles: string[]; bodyId: string }[]
    >`select roles, body_id from identity.mandate where id = ${id}`
    expect(row).toEqual({ roles: ['review'], bodyId: leader.bodyId })
    expect(await refusal(actAs(environment, { ...leader, bodyId: stranger.bodyId }, ctx => endMandate(ctx, id)))).toBe(
      'not-found',
    )
    expect(await refusal(actAs(environment, leader, ctx => endMandate(ctx, id)))).toBe('no refusal')
  })
})

describe('sign-in', () => {
  it('answers an unknown name and a wrong password alike', async () => {
    await officer('known-name', '220102', ['acceptance'])
    const browser = api.visitor('10.0.2.1')
    const wrong = await browser.signIn('known-name', 'not the password')
    const unknown = await browser.signIn('nobody-at-all', 'not the password')
    expect([wrong.status, codes(wrong)]).toEqual([401, ['sign-in-failed']])
    expect([unknown.status, codes(unknown)]).toEqual([401, ['sign-in-failed']])
  })

  it('the sixth attempt waits, from that address; the right password elsewhere still counts', async () => {
    await officer('guessed', '220102', ['acceptance'])
    const attacker = api.visitor('10.0.2.2')
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect((await attacker.signIn('guessed', 'not the password')).status).toBe(401)
    const sixth = await attacker.signIn('guessed', password)
    expect([sixth.status, codes(sixth)]).toEqual([429, ['sign-in-throttled']])
    expect(sixth.body.reasons?.[0]?.params?.seconds).toBeGreaterThan(0)
    expect((await api.visitor('10.0.2.3').signIn('GUESSED ', password)).status).toBe(200)
  })

  it('guesses sent at the same instant are all counted', async () => {
    await officer('guessed-at-once', '220102', ['acceptance'])
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => api.visitor('10.0.2.4').signIn('guessed-at-once', 'not the password')),
    )
    expect(answers.filter(answer => answer.status === 401)).toHaveLength(5)
    expect(answers.filter(answer => answer.status === 429)).toHaveLength(7)
  })

  it('failures are kept for the security administrator, without the name that nobody has', async () => {
    await api.visitor('10.0.2.5').signIn('my-secret-password-typed-here', 'x')
    const security = api.visitor('10.0.2.6')
    await security.signIn('security-one', password)
    const { failures } = (await security.get('/sign-in-failures')).body as {
      failures: { address: string; signName: string | null }[]
    }
    expect(failures.find(one => one.address === '10.0.2.5')).toMatchObject({ signName: null })
    expect((await api.visitor().get('/sign-in-failures')).status).toBe(401)
  })

  it('a change without the token of the session is refused', async () => {
    await officer('csrf-one', '220102', ['leader'])
    const browser = api.visitor('10.0.2.7')
    await browser.signIn('csrf-one', password)
    browser.forgetToken()
    expect(codes(await browser.send('DELETE', '/session'))).toEqual(['csrf-token-wrong'])
    expect((await browser.get('/session')).body.account).not.toBeNull()
    await browser.send('DELETE', '/session')
    expect((await browser.get('/session')).body.account).toBeNull()
  })

  it('weak passwords and impossible names are refused with every reason', async () => {
    const make = (signName: string, chosen: string) =>
      refusal(asSystem(ctx => createAccount(ctx, { name: '某人', signName, password: chosen })))
    expect(await make('a b', 'short')).toBe('sign-name-form,password-too-short')
    expect(await make('zhang-wei', 'zhang-wei-2020')).toBe('password-holds-sign-name')
    expect(await make('zhang-wei', '1111111111')).toBe('password-guessed-easily')
    expect(await make('KNOWN-NAME', password)).toBe('sign-name-taken')
  })

  it('the demo password works in a demo alone, and demo sign-ins are listed there alone', async () => {
    const live: Environment = { ...environment, config: { ...environment.config, mode: 'live' } }
    await asSystem(ctx => createAccount(ctx, { name: '演示', signName: 'demo-person', password: 'zhipei-demo-2020' }))
    const liveApi = await openApi(live)
    expect(codes(await liveApi.visitor('10.0.3.1').signIn('demo-person', 'zhipei-demo-2020'))).toEqual([
      'sign-in-failed',
    ])
    expect((await liveApi.visitor('10.0.3.1').get('/demo-sign-ins')).status).toBe(404)
    await liveApi.close()
    expect((await api.visitor('10.0.3.1').signIn('demo-person', 'zhipei-demo-2020')).status).toBe(200)
    const made = actAs(live, systemActor, ctx =>
      createAccount(ctx, { name: '某', signName: 'live-person', password: 'zhipei-demo-2020' }),
    )
    expect(await refusal(made)).toBe('password-guessed-easily')
  })
})

describe('bodies', () => {
  it('a territory has one bureau, a code one body', async () => {
    const make = (code: string) =>
      refusal(asSystem(ctx => createBody(ctx, { kind: 'bureau', name: '第二个局', code, territory: '220102' })))
    expect(await make('another')).toBe('already-exists')
    expect(await make('bureau-220102')).toBe('already-exists')
  })
})
