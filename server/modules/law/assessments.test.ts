import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../app.ts'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { setDay, testEnvironment } from '../../../test/environment.ts'
import type { Environment } from '../../platform/context.ts'
import { buildHttp } from '../../platform/http.ts'
import { longestLineBytes } from './assess-stream.ts'

let database: TestDatabase
let environment: Environment
let address: string
let close: () => Promise<unknown>

const facts = {
  employer: '91350100M000100Y43',
  month: '2020-08',
  applied: '2020-09-07',
  insured: true,
  size: 'small',
  industryCode: 'C13',
  wageStatement: true,
  hireDate: '2020-03-01',
  category: 'registered-unemployed',
  trainingDays: 10,
  wagePaidFen: 300_000,
}
const scheme = 'changchun-2020-08/new-hire'

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await setDay(environment, '2020-09-07')
  const app = await buildHttp(environment, routes, async () => undefined)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const at = app.server.address()
  address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/api/v1/assessments`
  close = () => app.close()
})
afterAll(async () => {
  await close()
  await environment.database.end()
  await database.drop()
})

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])

interface Answer {
  verdict?: string
  amountFen?: number
  line?: number
  sheet?: { steps: unknown[] }
  pack?: string
  reasons?: { code: string; params?: Record<string, unknown>; at?: Record<string, unknown> }[]
}

async function ask(body: unknown): Promise<{ status: number; answer: Answer }> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: answer.status, answer: (await answer.json()) as Answer }
}

function stream(lines: Iterable<string>, query = `scheme=${scheme}`): Promise<Response> {
  return fetch(`${address}?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: Readable.toWeb(Readable.from(lines)) as unknown as ReadableStream,
    duplex: 'half',
  } as RequestInit)
}

const answersOf = async (answer: Response) =>
  (await answer.text())
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Answer)

describe('one line', () => {
  it('is judged under a scheme, the best of a pack, or what governs a programme there and then', async () => {
    const named = await ask({ scheme, facts })
    expect([named.status, named.answer.verdict, named.answer.amountFen, named.answer.sheet]).toEqual([
      200,
      'fits',
      16_129,
      undefined,
    ])
    const best = await ask({
      pack: 'changchun-2020-08',
      facts: { ...facts, category: 'graduate-2020', trainingDays: 31 },
    })
    expect(best.answer).toMatchObject({ scheme: 'graduate', amountFen: 178_000 })
    const then = { programme: 'work-based-training', territory: '220104', day: '2020-08-01', scheme: 'new-hire' }
    expect((await ask({ ...then, facts, explain: true })).answer).toMatchObject({
      pack: 'changchun-2020-08',
      sheet: { version: expect.any(Number) },
    })
  })

  it('takes what was taken before, and settings instead of the published ones', async () => {
    const used = [{ on: 'work-based-months', key: 'all', take: 6 }]
    expect((await ask({ scheme, facts, used })).answer).toMatchObject({
      verdict: 'unfit',
      broken: [{ rule: 'cap-6-months' }],
    })
    const graduate = { ...facts, category: 'graduate-2020', trainingDays: 31 }
    const settings = { 'minimum-wage': 185_000 }
    expect((await ask({ pack: 'changchun-2020-08', facts: graduate, settings })).answer.amountFen).toBe(185_000)
  })

  it.each([
    ['facts of the wrong type', { facts: { ...facts, insured: 'yes' } }, 'fact-not-yes-no'],
    ['an impossible day', { facts: { ...facts, hireDate: '2020-02-30' } }, 'fact-not-a-day'],
    ['fractional days', { facts: { ...facts, trainingDays: 1.5 } }, 'fact-not-whole'],
    ['negative money', { facts: { ...facts, wagePaidFen: -1 } }, 'fact-negative'],
    ['a fact that nobody knows', { facts: { ...facts, moon: 1 } }, 'fact-unknown'],
    ['a scheme that is not there', { scheme: 'changchun-2020-08/moon', facts }, 'scheme-unknown'],
    [
      'a day that no notice covers',
      { scheme: 'new-hire', programme: 'work-based-training', territory: '220104', day: '2010-01-01', facts },
      'no-notice-applies',
    ],
    ['a place where the notice does not apply', { territory: '210200', facts }, 'territory-not-under-notice'],
    ['a place that nobody knows', { territory: 'moon', facts }, 'territory-not-under-notice'],
    ['facts nested beyond all sense', { facts: { ...facts, month: nested(40) } }, 'input-too-deep'],
    ['a setting that the notice does not know', { facts, settings: { moon: 1 } }, 'setting-unknown'],
    ['a setting out of its bounds', { facts, settings: { 'distressed-rate': 50_001 } }, 'setting-too-large'],
    ['a counter that no notice keeps', { facts, used: [{ on: 'moon', key: 'all', take: 6 }] }, 'counter-unknown'],
    ['prototype names as a scheme', { scheme: 'constructor/__proto__', facts }, 'scheme-unknown'],
  ])('refuses %s', async (_what, body, code) => {
    const { status, answer } = await ask({ scheme, ...body })
    expect([status, answer.reasons?.[0]?.code]).toEqual([422, code])
  })
})

describe('a stream of lines', () => {
  it('is answered line by line in order; a bad line by its refusal and number', async () => {
    const bad = [
      '{',
      '[]',
      JSON.stringify({ ...facts, trainingDays: -1 }),
      JSON.stringify({ facts, used: [{ on: 'work-based-months', key: 'all', take: 6 }] }),
      `{"note":"${'x'.repeat(longestLineBytes)}"}`,
      '',
      JSON.stringify(facts),
    ]
    const answer = await stream([`${JSON.stringify(facts)}\r\n`, bad.join('\n')])
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/x-ndjson'])
    const rows = await answersOf(answer)
    expect(rows.map(row => [row.line, row.verdict ?? row.reasons?.[0]?.code])).toEqual([
      [1, 'fits'],
      [2, 'line-not-json'],
      [3, 'line-not-a-record'],
      [4, 'fact-negative'],
      [5, 'unfit'],
      [6, 'line-too-long'],
      [8, 'fits'],
    ])
    expect(rows[3]?.reasons?.[0]?.at).toEqual({ field: 'trainingDays', row: 4 })
  })

  it('refuses before the first line when the rules are not named, and a stream where one value is due', async () => {
    expect((await stream(['{}\n'], 'scheme=moon')).status).toBe(422)
    const other = await fetch(address.replace('assessments', 'law/matcher'), {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: '{}\n',
    })
    expect(other.status).toBe(422)
  })

  it('takes many lines without keeping them', async () => {
    const many = 20_000
    const line = `${JSON.stringify(facts)}\n`
    const answer = await stream(
      (function* () {
        for (let index = 0; index < many; index += 100) yield line.repeat(100)
      })(),
    )
    let rows = 0
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>)
      rows += chunk.filter(byte => byte === 10).length
    expect(rows).toBe(many)
  })
})
