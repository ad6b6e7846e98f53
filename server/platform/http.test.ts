import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { actAs, setDay, testEnvironment } from '../../test/environment.ts'
import { type Actor, type Environment, publicActor } from './context.ts'
import { buildHttp, cookieName } from './http.ts'
import { route } from './route.ts'
import { openSession } from './sessions.ts'

const secret = 'a long secret sentence 27'
let database: TestDatabase
let environment: Environment
let app: FastifyInstance
const logged: object[] = []
let calls = 0
let cookie = ''
const somebody: Actor = { ...publicActor, kind: 'person', name: 'Somebody', accountId: randomUUID() }

const routes = [
  route({
    name: 'keepText',
    module: 'test',
    method: 'POST',
    path: '/texts',
    summary: 'Keeps a text',
    who: ['public'],
    query: z.object({ search: z.string().optional() }),
    body: z.object({ text: z.string(), more: z.record(z.string(), z.string()).optional() }),
    response: z.object({ kept: z.string(), calls: z.number() }),
    handle: async (_ctx, { body }) => {
      calls += 1
      if (body.text === 'break') throw new Error('broken')
      return { kept: body.text, calls }
    },
  }),
  route({
    name: 'whisper',
    module: 'test',
    method: 'POST',
    path: '/whispers',
    mostPerHour: 3,
    summary: 'Says who acts',
    who: ['public'],
    unnamed: true,
    response: z.object({ kind: z.string(), name: z.string() }),
    handle: async ctx => ({ kind: ctx.actor.kind, name: ctx.actor.name }),
  }),
  route({
    name: 'keepFile',
    module: 'test',
    method: 'POST',
    path: '/files',
    summary: 'Keeps a file',
    who: ['public'],
    upload: true,
    response: z.object({ bytes: z.number() }),
    handle: async (_ctx, { body }) => ({ bytes: (body as Buffer).length }),
  }),
]

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  environment.log.error = (message, detail) => void logged.push({ message, ...detail })
  await setDay(environment, '2020-09-07')
  app = await buildHttp(environment, routes, async () => somebody)
  cookie = await actAs(environment, publicActor, async ctx => {
    await openSession(ctx, randomUUID(), null)
    return `${cookieName}=${ctx.session.set}`
  })
})
afterAll(async () => {
  await app.close()
  await environment.database.end()
  await database.drop()
})

const post = (path: string, payload: string | Buffer, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: `/api/v1${path}`,
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  })
const codesIn = (answer: { json(): { reasons: { code: string }[] } }) => answer.json().reasons.map(one => one.code)

describe('the border', () => {
  it('answers a repeated request with its kept answer, and keeps neither answer nor request readable', async () => {
    const key = randomUUID()
    const send = () => post('/texts', JSON.stringify({ text: secret }), { 'idempotency-key': key })
    const first = await send()
    const second = await send()
    expect(second.json()).toEqual(first.json())
    const [row] = await environment.database<Record<string, unknown>[]>`
      select to_jsonb(c) as row, encode(sha256(${`/api/v1/texts\n${JSON.stringify({ text: secret })}`}::bytea), 'hex') as plain
      from platform.command c where key = ${key}`
    expect(JSON.stringify(row?.row)).not.toContain(secret)
    expect(JSON.stringify(row?.row)).not.toContain(row?.plain)
  })

  it.each([
    ['NUL', { text: 'a\0b' }, 'text'],
    ['half a character', { text: 'a', more: { name: 'x\ud800' } }, 'more.name'],
  ])('refuses text that cannot be stored: %s', async (_what, body, field) => {
    const answer = await post('/texts', JSON.stringify(body))
    expect(answer.statusCode).toBe(422)
    expect(answer.json()).toEqual({ reasons: [{ code: 'text-not-storable', params: { field }, at: { field } }] })
  })

  it('refuses an upload without a file, whatever else came', async () => {
    expect(codesIn(await post('/files', '{}'))).toEqual(['upload-empty'])
    const octets = { 'content-type': 'application/octet-stream' }
    expect(codesIn(await post('/files', Buffer.alloc(0), octets))).toEqual(['upload-empty'])
    expect((await post('/files', Buffer.from('abc'), octets)).json()).toEqual({ bytes: 3 })
  })

  it('names what is too large, a file apart from an input', async () => {
    const octets = { 'content-type': 'application/octet-stream' }
    const file = await post('/files', Buffer.alloc(21 * 1024 * 1024), octets)
    expect(file.statusCode).toBe(413)
    expect(codesIn(file)).toEqual(['file-too-large'])
    const input = await post('/texts', JSON.stringify({ text: 'x'.repeat(9 * 1024 * 1024) }))
    expect(input.statusCode).toBe(413)
    expect(codesIn(input)).toEqual(['input-too-large'])
  })

  it('lets nobody who must stay unnamed into the audit trail, signed in or not; no answer is kept by a browser', async () => {
    const [session] = await environment.database<{ csrfToken: string }[]>`select csrf_token from platform.session`
    const answer = await post('/whispers', '{}', { cookie, 'x-csrf-token': session?.csrfToken ?? '' })
    expect(answer.json()).toEqual({ kind: 'public', name: 'public' })
    expect(answer.headers['cache-control']).toBe('no-store')
    const rows = await environment.database<Record<string, unknown>[]>`
      select account_id, account_name, body_id, address from platform.audit where act = 'whisper'`
    expect([...rows]).toEqual([{ accountId: null, accountName: 'public', bodyId: null, address: null }])
    expect((await post('/whispers', '{}', { cookie })).statusCode).toBe(403)
  })

  it('counts the calls of one address where a route says how many are enough', async () => {
    const from = (remoteAddress: string) => app.inject({ method: 'POST', url: '/api/v1/whispers', remoteAddress })
    for (const _call of [1, 2, 3]) expect((await from('10.8.0.1')).statusCode).toBe(200)
    const refused = await from('10.8.0.1')
    expect([refused.statusCode, ...codesIn(refused)]).toEqual([429, 'too-many-requests'])
    expect((await from('10.8.0.2')).statusCode).toBe(200)
  })

  it('writes no search words into the log', async () => {
    const answer = await post('/texts?search=990101200001011234', JSON.stringify({ text: 'break' }))
    expect(answer.statusCode).toBe(500)
    expect(JSON.stringify(logged)).toContain('/api/v1/texts')
    expect(JSON.stringify(logged)).not.toContain('990101')
  })
})
