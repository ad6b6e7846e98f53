import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateRawSync } from 'node:zlib'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Facts, sheetText } from '../../../policies/kit.ts'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { actAs, setDay, testEnvironment } from '../../../test/environment.ts'
import { testBody } from '../../../test/officials.ts'
import { type Actor, type Environment, systemActor } from '../../platform/context.ts'
import { Refusal } from '../../../values/refusal.ts'
import { closePrinter } from '../../platform/paper/index.ts'
import { type BundledPack, bundleFrom, bundleOf } from './bundles.ts'
import { downloadSheet, replayDecision } from './decision.read.ts'
import { decisionOf, storeDecisions } from './index.ts'
import { proposeSetting, publishSetting } from './settings.ts'
import { settingsFor } from './settings-in-force.ts'

const packId = 'changchun-2020-08'
const project = fileURLToPath(new URL('../../../', import.meta.url))
const copies: string[] = []
let database: TestDatabase
let environment: Environment
let city: { review: Actor; leader: Actor }

const graduate: Facts = {
  employer: '91350100M000100Y43',
  month: '2020-08',
  applied: '2020-09-07',
  insured: true,
  size: 'small',
  industryCode: 'C13',
  wageStatement: true,
  hireDate: '2020-03-01',
  category: 'graduate-2020',
  trainingDays: 31,
  wagePaidFen: 300_000,
}

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await setDay(environment, '2020-09-07')
  const bureau = await testBody(environment, { kind: 'bureau', name: '样例市局', territory: '220100' })
  city = { review: await bureau.person('复核', ['review']), leader: await bureau.person('负责', ['leader']) }
})
afterAll(async () => {
  await environment.database.end()
  await database.drop()
  for (const copy of copies) rmSync(copy, { recursive: true })
})

/** A checkout of its own in which the pack may say something else. */
function checkout(change: (folder: string) => void = () => undefined): string {
  const root = mkdtempSync(join(tmpdir(), 'zhipei-law-'))
  copies.push(root)
  for (const folder of ['policies', 'values']) cpSync(join(project, folder), join(root, folder), { recursive: true })
  change(root)
  return root
}

/** Decides a line as a claim would: sheet, settings in force, everything kept. */
async function decide(facts: Facts, made?: { bundle: BundledPack; sha256: string }): Promise<string> {
  const lineId = uuidv7()
  const bundle = made?.bundle ?? ((await import('../../../policies/kit.ts')) as unknown as BundledPack)
  const pack = made?.bundle.pack ?? (await import('./packs.ts')).getPack(packId)
  return actAs(environment, systemActor, async ctx => {
    const { entries, chain } = await settingsFor(ctx, '220104')
    const asked = { bestOf: 'work-based-month' }
    const sheet = bundle.explain({
      pack,
      scheme: asked,
      facts,
      settings: bundle.settingsOf(entries, chain),
      used: [],
      stage: 'claim',
      standings: { month: 'confirmed' },
      evidence: { 'wage-statement': ['对账单.pdf'] },
      sha256: made?.sha256 ?? bundleOf(packId).sha256,
    })
    const shared = {
      territory: '220104',
      bodyId: null,
      personId: null,
      packId,
      asked,
      chain,
      settings: entries,
      used: [],
    }
    const known = {
      stage: 'claim' as const,
      standings: { month: 'confirmed' as const },
      evidence: { 'wage-statement': ['对账单.pdf'] },
    }
    const subject = { kind: 'claim-line', id: lineId }
    const { verdict, amountFen } = sheet
    await storeDecisions(ctx, [
      { subject, ...shared, ...known, facts, scheme: sheet.scheme.id, verdict, amountFen, sheet },
    ])
    return (await decisionOf(ctx, subject))?.id ?? ''
  })
}

const replay = (decisionId: string, options: { pack?: string; settings?: string[] } = {}, actor = city.leader) =>
  actAs(environment, actor, ctx =>
    replayDecision(ctx, { decisionId, pack: options.pack, settings: options.settings ?? [] }),
  )

const publish = async (name: string, value: number | string, fromDay: string) => {
  const { id } = await actAs(environment, city.review, ctx =>
    proposeSetting(ctx, { territory: '220100', name, value, fromDay, reason: '试用通知' }),
  )
  await actAs(environment, city.leader, ctx => publishSetting(ctx, id))
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    error => (error instanceof Refusal ? error.reasons[0]?.code : String(error)),
  )

describe('a bundle', () => {
  it('is the same text in every checkout, and another one when a figure is another', () => {
    const here = bundleOf(packId)
    expect(bundleFrom(checkout(), packId).sha256).toBe(here.sha256)
    const changed = checkout(root => {
      const file = join(root, `policies/${packId}/parameters.ts`)
      writeFileSync(file, readFileSync(file, 'utf8').replace('178_000', '178_100'))
    })
    expect(bundleFrom(changed, packId).sha256).not.toBe(here.sha256)
    expect(here.text).not.toContain(project)
  })

  it('is kept once, under its own hash, and never changed', async () => {
    await decide(graduate)
    await decide(graduate)
    const rows = await environment.database<{ sha256: string }[]>`select sha256 from law.bundle`
    expect(rows.map(row => row.sha256)).toEqual([bundleOf(packId).sha256])
    await expect(environment.database`update law.bundle set pack_id = 'x'`).rejects.toThrow(/facts/)
  })
})

describe('a replay', () => {
  it('gives the same bytes, also after a setting was published that would change the sheet', async () => {
    const decisionId = await decide(graduate)
    expect(await replay(decisionId)).toMatchObject({ identical: true, differences: [], after: { amountFen: 178_000 } })
    await publish('minimum-wage', 188_000, '2020-08-01')
    expect(await replay(decisionId)).toMatchObject({ identical: true, hypothetical: false })
    expect((await replay(await decide(graduate))).after.amountFen).toBe(188_000)
  })

  it('says what would differ under another setting', async () => {
    const decisionId = await decide(graduate)
    const found = await replay(decisionId, { settings: ['minimum-wage=190000'] })
    expect(found).toMatchObject({ identical: false, hypothetical: true, after: { amountFen: 190_000 } })
    const parts = new Set(found.differences.map(difference => difference.part))
    expect([...parts].sort()).toEqual(['head', 'settings', 'steps'])
    expect(found.differences).toContainEqual({
      part: 'head',
      what: 'amount',
      says: null,
      before: '¥1,880.00',
      after: '¥1,900.00',
    })
  })

  it('runs the bundle of its day, though the pack of today says otherwise', async () => {
    const root = checkout(folder => {
      const file = join(folder, `policies/${packId}/parameters.ts`)
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('50_000', '40_000'))
    })
    const old = bundleFrom(root, packId)
    await environment.database`insert into law.bundle (sha256, pack_id, content, stored_at)
      values (${old.sha256}, ${packId}, ${deflateRawSync(old.text)}, '2020-09-07T01:00:00Z')`
    const bundle = (await import(
      `data:text/javascript;base64,${Buffer.from(old.text).toString('base64')}`
    )) as BundledPack
    const newHire = { ...graduate, category: 'registered-unemployed' }
    const decisionId = await decide(newHire, { bundle, sha256: old.sha256 })
    // The decision was made with the old bundle: its row names that.
    await environment.database.unsafe(`alter table law.decision disable trigger decision_stays;
      update law.decision set pack_hash = '${old.sha256}' where id = '${decisionId}'; alter table law.decision enable trigger decision_stays`)
    expect(await replay(decisionId)).toMatchObject({
      identical: true,
      after: { amountFen: 40_000 },
      packHash: old.sha256,
    })
    expect(await replay(decisionId, { pack: packId })).toMatchObject({ identical: false, after: { amountFen: 50_000 } })
    const byHash = await replay(decisionId, { pack: old.sha256.slice(0, 12) })
    expect(sheetText(byHash.sheet)).toBe(sheetText((await replay(decisionId)).sheet))
  })

  it.each([
    ['a pack that is not there', { pack: 'nothing' }, 'pack-unknown'],
    ['a hash under which nothing is kept', { pack: '00000000' }, 'bundle-unknown'],
    ['a setting that the pack does not know', { settings: ['moon=1'] }, 'setting-unknown'],
    ['a value that is not allowed', { settings: ['distressed-rate=60000'] }, 'setting-too-large'],
    ['a value of another kind', { settings: ['minimum-wage=1/2'] }, 'setting-not-fen'],
    ['a setting without a value', { settings: ['minimum-wage'] }, 'setting-not-stated'],
  ])('refuses %s', async (_what, options, code) => {
    expect(await codeOf(replay(await decide(graduate), options))).toBe(code)
  })

  it('runs from the command line too: exit 0 when identical, 1 with what differs', { timeout: 60_000 }, async () => {
    const decisionId = await decide(graduate)
    const zhipei = (...words: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'server/cli.ts', 'replay', decisionId, ...words], {
        cwd: project,
        encoding: 'utf8',
        env: { ...process.env, DATABASE_URL: database.url },
      })
    const same = zhipei('--language', 'en')
    expect([same.stderr, same.status, same.stdout.startsWith('identical')]).toEqual(['', 0, true])
    const other = zhipei('--setting', 'minimum-wage=200000', '--json')
    expect(other.status).toBe(1)
    expect(JSON.parse(other.stdout)).toMatchObject({ identical: false, after: { amountFen: 200_000 } })
    expect(zhipei('--setting', 'moon=1').status).toBe(2)
  })

  it('the sheet is a file in JSON, the bytes that are hashed, and on paper in either language', {
    timeout: 60_000,
  }, async () => {
    const decisionId = await decide(graduate)
    const file = (format: 'json' | 'pdf', language: 'zh-CN' | 'en') =>
      downloadSheet(environment, city.leader, { decisionId, format, language })
    const { sheet } = await replay(decisionId)
    expect(Buffer.from((await file('json', 'en')).bytes).toString()).toBe(sheetText(sheet))
    for (const language of ['zh-CN', 'en'] as const) {
      expect(Buffer.from((await file('pdf', language)).bytes.subarray(0, 4)).toString()).toBe('%PDF')
    }
    await closePrinter()
  })

  it('is for officials of the place', async () => {
    const elsewhere = await testBody(environment, { kind: 'bureau', name: '样例', territory: '220103' })
    const stranger = await elsewhere.person('外区', ['leader'])
    expect(await codeOf(replay(await decide(graduate), {}, stranger))).toBe('not-found')
  })
})
