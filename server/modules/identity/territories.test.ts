import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allPlaces, packs } from '../../../policies/index.ts'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { actAs, testEnvironment } from '../../../test/environment.ts'
import { type Environment, systemActor } from '../../platform/context.ts'
import { listTerritories, seedOffices, seedTerritories, servedBy, setFundChain, territoryChain } from './territories.ts'

let database: TestDatabase
let environment: Environment

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
})
afterAll(async () => {
  await environment.database.end()
  await database.drop()
})

const startServing = (territories: readonly string[] | null) =>
  actAs({ ...environment, config: { ...environment.config, territories } }, systemActor, async ctx => {
    await seedTerritories(ctx)
    await seedOffices(ctx)
    return (await listTerritories(ctx)).map(one => one.code)
  })
const asSystem = <T>(act: Parameters<typeof actAs<T>>[2]) => actAs(environment, systemActor, act)

describe('the places of the notices', () => {
  it('are those that the database had for Changchun: codes, names, kinds, chains and bureaus', async () => {
    const rows = await environment.database`select code, name, kind, parent, fund_chain, bureau_name
      from identity.territory order by sort`
    const own = allPlaces().filter(place => place.code === '220100' || place.parent === '220100')
    expect([...rows]).toEqual(
      own.map(({ code, name, kind, parent, fundChain, bureau }) => ({
        code,
        name: name.zh,
        kind,
        parent,
        fundChain,
        bureauName: bureau,
      })),
    )
  })

  it('hold every notice’s own territory, each code once, and nothing above that is not there', () => {
    const codes = allPlaces().map(place => place.code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const pack of packs) expect(pack.places[0]?.code).toBe(pack.territory)
    for (const { code, parent } of allPlaces()) {
      if (parent !== null) expect([code, codes.indexOf(parent)]).not.toEqual([code, -1])
    }
  })
})

describe('what an installation serves', () => {
  it('is every notice’s places when nothing is configured, each with its bureau', async () => {
    const codes = await startServing(null)
    expect(codes).toHaveLength(allPlaces().length)
    expect(await asSystem(ctx => territoryChain(ctx, '210202'))).toEqual(['210202', '210200', '210000'])
    const [without] = await environment.database<{ count: number }[]>`select count(*)::integer as count
      from identity.territory t where not exists (select 1 from identity.body b where b.territory = t.code)`
    expect(without?.count).toBe(0)
  })

  it('is the configured places with what lies below and above them, from the next start on', async () => {
    const codes = await startServing(['210200'])
    expect(codes).toHaveLength(14)
    expect(codes.slice(0, 3)).toEqual(['210000', '210200', '210202'])
    expect(await startServing(['652301'])).toEqual(['652300', '652301'])
    expect(await startServing(null)).toHaveLength(allPlaces().length)
  })

  it('keeps what an administrator has moved, and moves no bureau that stands over others', async () => {
    await asSystem(ctx => setFundChain(ctx, { code: '652302', fundChain: 'own' }))
    await startServing(null)
    const after = await asSystem(listTerritories)
    expect(after.find(one => one.code === '652302')?.fundChain).toBe('own')
    const move = asSystem(ctx => setFundChain(ctx, { code: '210200', fundChain: 'city' }))
    await expect(move).rejects.toMatchObject({ reasons: [{ code: 'city-is-the-chain' }] })
  })

  it('refuses a code that no notice has, naming those that there are', () => {
    expect(() => servedBy(['999999'], allPlaces())).toThrow(/999999.*220100/)
  })
})
