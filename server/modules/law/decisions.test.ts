import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sheet } from '../../../policies/kit.ts'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { actAs, setDay, testEnvironment } from '../../../test/environment.ts'
import { type Environment, systemActor } from '../../platform/context.ts'
import { decisionOf, storeDecisions } from './index.ts'

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

/** Decisions on as many lines, each with a sheet of its own amount. */
async function decide(count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => uuidv7())
  const inputs = ids.map((id, index) => ({
    subject: { kind: 'claim-line', id },
    territory: '220104',
    bodyId: null,
    personId: null,
    packId: 'changchun-2020-08',
    asked: { bestOf: 'work-based-month' },
    chain: ['220104', '220100'],
    stage: 'claim' as const,
    standings: {},
    evidence: {},
    scheme: 'new-hire',
    verdict: 'fits',
    amountFen: index + 1,
    facts: { trainingDays: 31 },
    settings: [],
    used: [],
    sheet: { version: 2, verdict: 'fits', amountFen: index + 1 } as Sheet,
  }))
  await actAs(environment, systemActor, ctx => storeDecisions(ctx, inputs))
  return ids
}

const read = (id: string | undefined) =>
  actAs(environment, systemActor, ctx => decisionOf(ctx, { kind: 'claim-line', id: id ?? '' }))

describe('a decision is kept with its sheet', () => {
  it('in its row where a few are decided', async () => {
    const ids = await decide(3)
    expect(await read(ids[1])).toMatchObject({ amountFen: 2, sheet: { amountFen: 2 }, packId: 'changchun-2020-08' })
    expect(await environment.database`select 1 from law.sheet_bundle`).toHaveLength(0)
  })

  it('among its neighbours where hundreds are decided in one act: the first, one at a seam and the last come back', async () => {
    const ids = await decide(250)
    for (const index of [0, 99, 100, 249]) {
      expect((await read(ids[index]))?.sheet).toEqual({ version: 2, verdict: 'fits', amountFen: index + 1 })
    }
    expect(await environment.database`select 1 from law.sheet_bundle`).toHaveLength(3)
  })

  it('and neither decision nor sheet is changed afterwards', async () => {
    await expect(environment.database`update law.decision set amount_fen = 0`).rejects.toThrow(/facts/)
    await expect(environment.database`update law.sheet_bundle set content = ''`).rejects.toThrow(/facts/)
  })

  it('of a subject that was never decided there is none', async () => {
    expect(await read(uuidv7())).toBeUndefined()
  })
})
