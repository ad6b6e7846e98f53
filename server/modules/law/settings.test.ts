import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packs } from '../../../policies/index.ts'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { actAs, setDay, testEnvironment } from '../../../test/environment.ts'
import { testBody } from '../../../test/officials.ts'
import { Refusal } from '../../../values/refusal.ts'
import { type Actor, type Environment, publicActor } from '../../platform/context.ts'
import { listDoubts } from './doubts.read.ts'
import { listOwedSettings } from './owed.read.ts'
import { readScheme } from './scheme.read.ts'
import { settingsFor } from './settings-in-force.ts'
import {
  listDeclaredSettings,
  listSettings,
  proposeSetting,
  publishSetting,
  type SettingProposal,
  withdrawSetting,
} from './settings.ts'

let database: TestDatabase
let environment: Environment
let city: { review: Actor; leader: Actor }
let district: { review: Actor; leader: Actor }

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await setDay(environment, '2020-09-07')
  const officers = async (territory: string) => {
    const bureau = await testBody(environment, { kind: 'bureau', name: `${territory}样例局`, territory })
    return { review: await bureau.person('复核', ['review']), leader: await bureau.person('负责', ['leader']) }
  }
  city = await officers('220100')
  district = await officers('220104')
})
afterAll(async () => {
  await environment.database.end()
  await database.drop()
})

const wage: SettingProposal = {
  territory: '220100',
  name: 'minimum-wage',
  fromDay: '2020-09-01',
  value: 188_000,
  reason: '省政府公布的标准',
}
const propose = (change: Partial<SettingProposal>, actor = city.review) =>
  actAs(environment, actor, ctx => proposeSetting(ctx, { ...wage, ...change }))
const publish = (id: string, actor = city.leader) => actAs(environment, actor, ctx => publishSetting(ctx, id))
const reasonsOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    error => (error instanceof Refusal ? error.reasons : [{ code: String(error) }]),
  )

describe('a setting is one that a notice declares, within its bounds', () => {
  it.each([
    ['a name that no notice knows', { name: 'minimum-wages' }, 'setting-unknown'],
    ['yuan with a fraction where whole fen are due', { value: '1880.00' }, 'setting-not-fen'],
    ['nothing at all as a wage', { value: 0 }, 'setting-too-small'],
    ['a wage with too many noughts', { value: 1_000_000_000_000_000 }, 'setting-too-large'],
    ['a district rate above the notice’s own', { name: 'distressed-rate', value: 50_001 }, 'setting-too-large'],
    ['a publicity shorter than the notice says', { name: 'publicity-working-days', value: 4 }, 'setting-too-small'],
    ['a whole number as a choice', { name: 'publicity-working-days', value: 'five' }, 'setting-not-integer'],
    ['a day before any notice', { fromDay: '1999-12-31' }, 'setting-day-not-allowed'],
    ['a place that is not there', { territory: '999999' }, 'not-found'],
  ] satisfies [string, Partial<SettingProposal>, string][])('refuses %s', async (_what, change, code) => {
    const [reason] = await reasonsOf(propose(change))
    expect(reason?.code).toBe(code)
  })

  it('and the refusal names what is allowed', async () => {
    const [unknown] = await reasonsOf(propose({ name: 'moon' }))
    expect(String(unknown && 'params' in unknown && unknown.params?.allowed)).toContain('minimum-wage')
    const [large] = await reasonsOf(propose({ name: 'distressed-rate', value: 60_000 }))
    expect(large).toMatchObject({ params: { most: '¥500.00' } })
  })

  it('every ratio keeps to its bounds in every notice', () => {
    for (const pack of packs) {
      for (const declared of pack.settings) {
        if (declared.kind !== 'ratio') continue
        expect([pack.id, declared.name, declared.most !== undefined]).toEqual([pack.id, declared.name, true])
      }
    }
  })
})

describe('who decides what', () => {
  it('a district has no say in the city’s wage, and the city none in the district’s own rate', async () => {
    const [own] = await reasonsOf(propose({ territory: '220104' }, district.review))
    expect(own?.code).toBe('setting-not-yours')
    const [foreign] = await reasonsOf(propose({ territory: '220104', name: 'distressed-rate', value: 40_000 }))
    expect(foreign?.code).toBe('setting-not-yours')
    expect(
      await reasonsOf(propose({ territory: '220104', name: 'distressed-rate', value: 40_000 }, district.review)),
    ).toEqual([])
  })

  it('who proposed does not publish; another does, once, and one value a day', async () => {
    const { id } = await propose({}, city.leader)
    expect(await reasonsOf(publish(id))).toMatchObject([{ code: 'published-by-another' }])
    const other = await (await testBody(environment, { kind: 'bureau', name: '', territory: '220100' })).person(
      '另一位',
      ['leader'],
    )
    const again = await propose({ value: 190_000 })
    await publish(id, other)
    expect(await reasonsOf(publish(id, other))).toMatchObject([{ code: 'setting-published-already' }])
    expect(await reasonsOf(publish(again.id))).toMatchObject([{ code: 'setting-day-taken' }])
  })

  it('what waits already, or for a day that is taken, cannot be proposed once more; another day can', async () => {
    const wanted = { name: 'answer-working-days', fromDay: '2020-10-09', value: 16 }
    const { id } = await propose(wanted)
    expect(await reasonsOf(propose(wanted, city.leader))).toMatchObject([{ code: 'setting-waits-already' }])
    await publish(id)
    expect(await reasonsOf(propose(wanted))).toMatchObject([{ code: 'setting-day-taken' }])
    expect(await reasonsOf(propose({ ...wanted, fromDay: '2020-10-08' }))).toEqual([])
  })

  it('what was published by mistake is corrected for its own day, by two officials again, and stays in the history', async () => {
    const wanted = { name: 'objection-working-days', fromDay: '2020-09-02' }
    const wrong = await propose({ ...wanted, value: 21 })
    await publish(wrong.id)
    const [one, other] = [await propose({ ...wanted, value: 12 }), await propose({ ...wanted, value: 13 })]
    expect(await reasonsOf(publish(one.id))).toEqual([])
    // The other was to correct the first value, which does not count any more.
    expect(await reasonsOf(publish(other.id))).toMatchObject([{ code: 'setting-day-taken' }])
    expect(await reasonsOf(propose({ ...wanted, value: 13 }))).toEqual([])
    const { settings } = await actAs(environment, city.review, ctx => settingsFor(ctx, '220104'))
    expect(settings.integer(wanted.name, '2020-09-02')).toBe(12)
    const history = await actAs(environment, city.leader, listSettings)
    const told = history.filter(({ name }) => name === wanted.name)
    expect(told.map(({ value, inForce, correctedAt }) => [value, inForce, correctedAt !== null])).toEqual(
      expect.arrayContaining([
        [21, false, true],
        [12, true, false],
        [13, false, false],
      ]),
    )
  })

  it('a proposal is withdrawn by who made it or declined by the office that decides, and never published then', async () => {
    const wanted = { name: 'account-change-working-days', fromDay: '2020-09-03', value: 9 }
    const withdraw = (setting: string, actor: Actor) =>
      actAs(environment, actor, ctx => withdrawSetting(ctx, { setting, reason: '填错了一位' }))
    const own = await propose(wanted)
    expect(await reasonsOf(withdraw(own.id, district.leader))).toMatchObject([{ code: 'not-found' }])
    await withdraw(own.id, city.review)
    expect(await reasonsOf(publish(own.id))).toMatchObject([{ code: 'setting-withdrawn' }])
    expect(await reasonsOf(withdraw(own.id, city.review))).toMatchObject([{ code: 'setting-withdrawn' }])
    // The same may be proposed again.
    const again = await propose(wanted)
    await withdraw(again.id, city.leader)
    const third = await propose(wanted)
    await publish(third.id)
    expect(await reasonsOf(withdraw(third.id, city.review))).toMatchObject([{ code: 'setting-published-already' }])
  })

  it('of two for one day published at the same moment, one is let through and the other is told why', async () => {
    const days = { name: 'review-working-days', fromDay: '2020-11-01' }
    const [one, other] = [await propose({ ...days, value: 6 }), await propose({ ...days, value: 7 })]
    const answers = await Promise.all([one, other].map(({ id }) => reasonsOf(publish(id))))
    expect(answers.flat().map(reason => reason.code)).toEqual(['setting-day-taken'])
  })

  it('the list tells history, who did it, and what may be done next', async () => {
    const rows = await actAs(environment, city.leader, listSettings)
    const published = rows.find(row => row.name === 'minimum-wage' && row.publishedAt !== null)
    expect(published).toMatchObject({ shown: { zh: '¥1,880.00' }, inForce: true, publishedByName: '另一位' })
    const proposed = rows.find(row => row.name === 'minimum-wage' && row.value === 190_000)
    expect(proposed?.acts).toMatchObject([
      { act: 'publishSetting', allowed: false, because: [{ code: 'setting-day-taken' }] },
      { act: 'withdrawSetting', allowed: true },
    ])
    const declared = await actAs(environment, district.review, listDeclaredSettings)
    const may = (name: string) => declared.find(one => one.name === name)?.mayPropose
    expect([may('minimum-wage'), may('distressed-rate')]).toEqual([false, true])
  })
})

describe('doubts', () => {
  it('each shows its readings, the one in force, who may change it, and since when a setting stands', async () => {
    const doubts = await actAs(environment, publicActor, ctx => listDoubts(ctx, '220104'))
    const wages = doubts.find(doubt => doubt.id === 'D-21' && doubt.notice === 'changchun-2020-08')
    expect(wages?.settings).toMatchObject([
      {
        name: 'minimum-wage',
        value: '188000',
        shown: { zh: '¥1,880.00' },
        since: '2020-09-01',
        territory: '220100',
        publishedBy: ['leader'],
      },
    ])
    expect(wages?.ownerName.en).toContain('Changchun')
    for (const doubt of doubts) expect(doubt.readings.map(reading => reading.id)).toContain(doubt.inForce)
  })

  it('a published setting stands on the sheet of the scheme that leans on it', async () => {
    const scheme = await actAs(environment, publicActor, ctx =>
      readScheme(ctx, { notice: 'changchun-2020-08', scheme: 'graduate' }),
    )
    expect(JSON.stringify(scheme.example.sheet)).toContain('minimum-wage')
  })
})

describe('what is owed', () => {
  it('names each required setting that nobody has published, its office, and exactly the schemes that it blocks', async () => {
    const owed = await actAs(environment, publicActor, ctx => listOwedSettings(ctx, undefined))
    const required = packs.flatMap(pack =>
      pack.settings.filter(one => one.required).map(one => `${pack.id} ${one.name}`),
    )
    expect(owed.map(one => `${one.notice} ${one.name}`).sort()).toEqual(required.sort())
    for (const one of owed) {
      expect([one.name, one.ownerName.zh === '', one.blocks.length > 0]).toEqual([one.name, false, true])
      const all = packs.find(pack => pack.id === one.notice)?.schemes.length ?? 0
      expect([one.name, one.blocks.length < all || all === 1]).toEqual([one.name, true])
    }
  })
})
