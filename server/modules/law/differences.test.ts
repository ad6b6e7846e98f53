import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { explain, type Facts, settingsOf, type Used } from '../../../policies/kit.ts'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { actAs, setDay, testEnvironment } from '../../../test/environment.ts'
import { testBody } from '../../../test/officials.ts'
import { Refusal } from '../../../values/refusal.ts'
import { type Actor, type Environment, publicActor, systemActor } from '../../platform/context.ts'
import { readSheet } from '../../platform/sheets/index.ts'
import { downloadDifferences, listAmendments, listDifferenceLists, readDifferences } from './differences.read.ts'
import { packHash, packOf, packsInPlaceOf, storeDecisions } from './index.ts'
import { type DifferencesWanted, listDifferences } from './list-differences.ts'
import { listNotices } from './notice.read.ts'
import { getPack } from './packs.ts'
import { proposeSetting, publishSetting } from './settings.ts'

const packId = 'changchun-2020-08'
const later = 'jilin-2020-82'
let database: TestDatabase
let environment: Environment
let city: { review: Actor; leader: Actor }

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await setDay(environment, '2020-12-07')
  const bureau = await testBody(environment, { kind: 'bureau', name: '样例市局', territory: '220100' })
  city = { review: await bureau.person('复核', ['review']), leader: await bureau.person('负责', ['leader']) }
})
afterAll(async () => {
  await environment.database.end()
  await database.drop()
})

/** Decides one line in 朝阳 as a claim would. */
async function decide(
  scheme: string,
  change: Facts,
  more: { used?: Used[]; territory?: string } = {},
): Promise<string> {
  const pack = getPack(packId)
  const facts = { ...pack.schemes.find(one => one.id === scheme)?.example, ...change }
  const chain = [more.territory ?? '220104', '220100']
  const used = more.used ?? []
  const asked = { bestOf: 'work-based-month' }
  const sheet = explain({ pack, scheme: asked, facts, settings: settingsOf([], chain), used, sha256: packHash(packId) })
  const subject = { kind: 'claim-line', id: uuidv7() }
  const basis = { settings: [], chain, used, stage: 'claim' as const, standings: {}, evidence: {} }
  await actAs(environment, systemActor, ctx =>
    storeDecisions(ctx, [
      {
        subject,
        territory: more.territory ?? '220104',
        bodyId: null,
        personId: null,
        packId,
        asked,
        facts,
        ...basis,
        scheme: sheet.scheme.id,
        verdict: sheet.verdict,
        amountFen: sheet.amountFen,
        sheet,
      },
    ]),
  )
  return subject.id
}

const compare = (change: Partial<DifferencesWanted>, actor = city.review) =>
  actAs(environment, actor, ctx =>
    listDifferences(ctx, { territory: '220100', fromMonth: '2020-03', toMonth: '2020-12', ...change }),
  )
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    error => (error instanceof Refusal ? error.reasons[0]?.code : String(error)),
  )

describe('a later change of a notice', () => {
  it('counts only where its switch is published, and leaves the older notice in place elsewhere in time', async () => {
    const wanted = { programme: 'work-based-training', territoryChain: ['220104', '220100'], day: '2020-08-01' }
    const now = () => actAs(environment, systemActor, ctx => packOf(ctx, wanted))
    expect((await now()).id).toBe(packId)
    const [change] = (await actAs(environment, publicActor, listAmendments)).filter(one => one.pack === later)
    expect(change).toMatchObject({ amends: packId, switchedOn: false, doubt: 'D-82' })
    const { id } = await actAs(environment, city.review, ctx =>
      proposeSetting(ctx, {
        territory: '220100',
        name: `amendment/${later}`,
        value: 'on',
        fromDay: '2020-08-01',
        reason: '按省文件执行',
      }),
    )
    expect((await now()).id).toBe(packId)
    await actAs(environment, city.leader, ctx => publishSetting(ctx, id))
    expect((await now()).id).toBe(later)
    const before = { ...wanted, day: '2020-07-01' }
    expect((await actAs(environment, systemActor, ctx => packOf(ctx, before))).id).toBe(packId)
    const governing = await actAs(environment, systemActor, ctx => packsInPlaceOf(ctx, getPack(packId), '220104'))
    expect(['2020-07-01', '2020-08-01', '2021-01-01'].map(day => governing(day).id)).toEqual([packId, later, packId])
    const notices = await actAs(environment, publicActor, listNotices)
    expect(notices.find(one => one.id === packId)?.amendedBy.map(one => one.pack)).toEqual([later])
  })

  it('gives a list of what decided lines would get; no decision is touched', async () => {
    const fell40 = await decide('distressed', { revenueFen: 6_000_000_000 })
    const same = await decide('new-hire', {})
    await decide('new-hire', {}, { territory: '220103' })
    const before = await environment.database`select id, amount_fen, verdict from law.decision order by id`
    const list = await compare({ amendment: later, territory: '220104' })
    expect(list).toMatchObject({ supplementFen: 50_000, clawbackFen: 0, lineCount: 2, madeByName: '复核' })
    const { rows } = await actAs(environment, city.leader, ctx => readDifferences(ctx, list.id))
    const bySubject = new Map(rows.map(row => [row.subjectId, row]))
    expect(bySubject.get(fell40)).toMatchObject({
      kind: 'supplement',
      differenceFen: 50_000,
      before: { verdict: 'unfit', reproduced: true },
    })
    expect(bySubject.get(same)).toMatchObject({ kind: 'none', differenceFen: 0, clauses: [] })
    expect(await environment.database`select id, amount_fen, verdict from law.decision order by id`).toEqual(before)
  })

  it('months outside those asked for are left out', async () => {
    expect(await compare({ amendment: later, fromMonth: '2020-11', toMonth: '2020-12' })).toMatchObject({
      lineCount: 0,
    })
  })
})

describe('a proposed setting', () => {
  it('shows what would be asked back before anybody publishes it', async () => {
    const subject = await decide('distressed', { month: '2020-09', applied: '2020-10-15', trainingDays: 30 })
    const { id } = await actAs(environment, city.review, ctx =>
      proposeSetting(ctx, {
        territory: '220100',
        name: 'distressed-rate',
        value: 40_000,
        fromDay: '2020-09-01',
        reason: '下调标准',
      }),
    )
    const list = await compare({ setting: id, fromMonth: '2020-09', toMonth: '2020-09' })
    const { rows } = await actAs(environment, city.review, ctx => readDifferences(ctx, list.id))
    expect(rows.find(row => row.subjectId === subject)).toMatchObject({
      kind: 'clawback',
      differenceFen: -10_000,
      before: { reproduced: true },
    })
    expect(list.comparedTitle.zh).toBe('困难企业以工代训月补贴标准 ¥400.00')
  })
})

describe('the list as a document', () => {
  it('is kept, listed for its place, and downloaded as sheet and CSV', async () => {
    const [newest] = await actAs(environment, city.leader, listDifferenceLists)
    const listId = newest?.id ?? ''
    const sheet = await actAs(environment, city.leader, ctx =>
      downloadDifferences(ctx, { listId, format: 'xlsx', language: 'zh-CN' }),
    )
    expect(await readSheet(sheet.bytes)).toBeDefined()
    const { rows } = await actAs(environment, city.leader, ctx => readDifferences(ctx, listId))
    expect(rows[0]).toMatchObject({ unit: null, person: null, schemeTitle: { zh: '困难企业以工代训' } })
    const csv = await actAs(environment, city.leader, ctx =>
      downloadDifferences(ctx, { listId, format: 'csv', language: 'en' }),
    )
    expect(Buffer.from(csv.bytes).toString()).toContain('-100.00')
    await expect(environment.database`update law.difference_list set line_count = 0`).rejects.toThrow(/facts/)
  })

  it.each([
    ['two things at once', { amendment: later, setting: uuidv7() }, 'difference-of-one-thing'],
    ['nothing', {}, 'difference-of-one-thing'],
    ['a notice that changes no other', { amendment: packId }, 'pack-unknown'],
    ['a setting that is not there', { setting: uuidv7() }, 'not-found'],
    ['months the wrong way round', { amendment: later, fromMonth: '2020-12', toMonth: '2020-03' }, 'months-turned'],
  ])('is refused for %s', async (_what, change, code) => {
    expect(await codeOf(compare(change))).toBe(code)
  })

  it('is not for a district about its neighbour', async () => {
    const bureau = await testBody(environment, { kind: 'bureau', name: '样例', territory: '220103' })
    expect(
      await codeOf(compare({ amendment: later, territory: '220104' }, await bureau.person('外区', ['review']))),
    ).toBe('not-found')
  })
})
