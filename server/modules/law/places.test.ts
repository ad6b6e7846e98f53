import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packs } from '../../../policies/index.ts'
import type { SettingValue } from '../../../policies/kit.ts'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { actAs, setDay, testEnvironment } from '../../../test/environment.ts'
import { testBody } from '../../../test/officials.ts'
import { Refusal } from '../../../values/refusal.ts'
import { type Actor, type Environment, publicActor, systemActor } from '../../platform/context.ts'
import { seedOffices, seedTerritories } from '../identity/index.ts'
import { matchSchemes } from './matcher.ts'
import { listOwedSettings } from './owed.read.ts'
import { settingsFor } from './settings-in-force.ts'
import { listDeclaredSettings, listSettings, proposeSetting, publishSetting } from './settings.ts'

interface Office {
  territory: string
  review: Actor
  leader: Actor
}

let database: TestDatabase
let environment: Environment
let changchun: Office
let changji: Office
let dalian: Office
let liaoning: Office
let zhongshan: Office

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await setDay(environment, '2020-09-07')
  await actAs(environment, systemActor, async ctx => {
    await seedTerritories(ctx)
    await seedOffices(ctx)
  })
  const office = async (territory: string): Promise<Office> => {
    const bureau = await testBody(environment, { kind: 'bureau', name: '', territory })
    const [review, leader] = [await bureau.person('复核', ['review']), await bureau.person('负责', ['leader'])]
    return { territory, review, leader }
  }
  changchun = await office('220100')
  changji = await office('652300')
  dalian = await office('210200')
  liaoning = await office('210000')
  zhongshan = await office('210202')
})
afterAll(async () => {
  await environment.database.end()
  await database.drop()
})

interface Wanted {
  name: string
  value: SettingValue
  territory?: string
  fromDay?: string
}

const propose = (office: Office, wanted: Wanted) =>
  actAs(environment, office.review, ctx =>
    proposeSetting(ctx, { territory: office.territory, fromDay: '2020-01-01', reason: '按文件公布', ...wanted }),
  )
const publish = (office: Office, id: string) => actAs(environment, office.leader, ctx => publishSetting(ctx, id))
const proposeAndPublish = async (office: Office, wanted: Wanted) => publish(office, (await propose(office, wanted)).id)
const codesOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    error => (error instanceof Refusal ? error.reasons.map(reason => reason.code) : [String(error)]),
  )
const owedIn = async (territory: string) =>
  (await actAs(environment, publicActor, ctx => listOwedSettings(ctx, territory))).map(one => one.name)
const matchOf = async (territory: string, address: string) => {
  const found = await actAs(environment, publicActor, ctx =>
    matchSchemes(ctx, { territory, audience: 'enterprise', answers: {} }),
  )
  return found.matches.find(one => `${one.notice}/${one.scheme}` === address)
}

describe('Changji publishes what its notice leaves open', () => {
  const refund = 'changji-2020-15/refund-standard'
  const limit = { name: 'layoff-limit', value: { numerator: 1, denominator: 20 } }

  it('before it the refund is owed, by the prefecture’s bureau and by name', async () => {
    const match = await matchOf('652301', refund)
    expect([match?.verdict, match?.amountFen]).toEqual(['owed', 0])
    expect(match?.owed).toMatchObject([
      { setting: 'layoff-limit', byName: { zh: '昌吉州人力资源和社会保障局', en: 'Changji prefecture bureau' } },
    ])
    expect(await owedIn('652301')).toContain('layoff-limit')
  })

  it('no official of Changchun proposes or publishes it, and none is shown the proposal as theirs', async () => {
    expect(await codesOf(propose(changchun, { ...limit, territory: '652300' }))).toEqual(['not-found'])
    expect(await codesOf(propose(changchun, limit))).toEqual(['setting-unknown'])
    const { id } = await propose(changji, limit)
    expect(await codesOf(publish(changchun, id))).toEqual(['not-found'])
    expect((await actAs(environment, changchun.leader, listSettings)).filter(row => row.id === id)).toEqual([])
    const mine = await actAs(environment, changchun.review, listDeclaredSettings)
    expect(mine.filter(one => one.mayPropose && !one.notice.match(/^(changchun|jilin)-/))).toEqual([])
  })

  it('its own leader publishes what another proposed; from then on the refund is computed', async () => {
    const waiting = (await actAs(environment, changji.leader, listSettings)).find(row => row.name === 'layoff-limit')
    expect(waiting).toMatchObject({
      notices: ['changji-2020-15'],
      acts: [{ act: 'publishSetting', allowed: true }, {}],
    })
    await publish(changji, waiting?.id ?? '')
    // 48,600 yuan of premiums last year, refunded at the 100 % of 二(一)1.
    expect(await matchOf('652301', refund)).toMatchObject({ verdict: 'fits', amountFen: 4_860_000 })
    expect(await owedIn('652301')).not.toContain('layoff-limit')
    await proposeAndPublish(changji, { name: 'refund-rate', value: { numerator: 1, denominator: 2 } })
    expect(await matchOf('652328', refund)).toMatchObject({ verdict: 'fits', amountFen: 2_430_000 })
  })
})

describe('Liaoning and Dalian', () => {
  it('what the province sets counts in its cities until they set their own', async () => {
    const name = 'epidemic-extension-days'
    const daysIn = async (territory: string) => {
      const { settings } = await actAs(environment, publicActor, ctx => settingsFor(ctx, territory))
      return settings.integer(name, '2020-09-07')
    }
    await proposeAndPublish(liaoning, { name, value: 10 })
    expect([await daysIn('210202'), await daysIn('210100')]).toEqual([10, 10])
    await proposeAndPublish(dalian, { name, value: 20 })
    expect([await daysIn('210202'), await daysIn('210200'), await daysIn('210100')]).toEqual([20, 20, 10])
  })

  it('the city, not its districts, publishes the rate that 16号 leaves to it', async () => {
    const rate = { name: 'online-training-rate', value: 1000 }
    expect(await codesOf(propose(zhongshan, rate))).toEqual(['setting-not-yours'])
    expect(await owedIn('210202')).toContain('online-training-rate')
    await proposeAndPublish(dalian, rate)
    expect(await owedIn('210202')).not.toContain('online-training-rate')
    expect(await owedIn('210100')).toContain('online-training-rate')
  })

  it('the city publishes a minimum wage for all and another one for a county; Changchun’s is another matter', async () => {
    await proposeAndPublish(dalian, { name: 'minimum-wage', value: 181_000 })
    await proposeAndPublish(dalian, { name: 'minimum-wage', value: 161_000, territory: '210224' })
    const wage = 'dalian-2020-41/work-based-training'
    // One line is one of the three months at the wage of the place (二¶2).
    expect([(await matchOf('210202', wage))?.amountFen, (await matchOf('210224', wage))?.amountFen]).toEqual([
      181_000, 161_000,
    ])
    const { settings } = await actAs(environment, publicActor, ctx => settingsFor(ctx, '220104'))
    expect(settings.fen('minimum-wage', '2020-09-07')).toBeNull()
    const rows = await actAs(environment, changchun.leader, listSettings)
    for (const row of rows.filter(one => one.name === 'minimum-wage')) expect(row.notices).toEqual(['dalian-2020-41'])
  })
})

it('every setting that a notice requires can be published by an office of a place of that notice', async () => {
  const offices = [changchun, changji, dalian, liaoning]
  const may = await Promise.all(
    offices.map(office => actAs(environment, office.leader, ctx => listDeclaredSettings(ctx))),
  )
  const required = packs.flatMap(pack => pack.settings.filter(one => one.required).map(one => `${pack.id} ${one.name}`))
  const open = new Set(may.flat().flatMap(one => (one.mayPropose ? [`${one.notice} ${one.name}`] : [])))
  expect(required.filter(one => !open.has(one))).toEqual([])
})
