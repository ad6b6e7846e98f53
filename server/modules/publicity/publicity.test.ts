import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { actAs, setDay, testEnvironment } from '../../../test/environment.ts'
import { type TestBody, testBody } from '../../../test/officials.ts'
import { type Actor, type Environment, publicActor } from '../../platform/context.ts'
import { on } from '../../platform/events.ts'
import { sweepTimers } from '../../platform/timers.ts'
import { proposeSetting, publishSetting } from '../law/settings.ts'
import { acceptCase } from '../review/decide-case.ts'
import { openCase } from '../review/index.ts'
import { awaitPublicity } from './await-publicity.ts'
import { assignObjection, concludeObjection, narrowObjection } from './conclude-objection.ts'
import { exportFormats, prepareExport, prepareExportCheck } from './export-list.ts'
import { personMeant, timers } from './index.ts'
import { addObjectionEvidence, type Lodging, lodgeObjection } from './lodge-objection.ts'
import { listObjections, readObjection, readObjectionAnswer } from './objections.read.ts'
import { listPublicLists, readPublicList } from './public.read.ts'
import { readPublicityOffice } from './lists.read.ts'
import { periodFrom, publishList } from './publish-list.ts'
import { checkEvidence, recordPosting } from './record-posting.ts'

let database: TestDatabase
let environment: Environment
let units: TestBody[]
let clerk: Actor
let handler: Actor
let reviewer: Actor
let leader: Actor
let neighbour: Actor
const heard: { type: string; payload: unknown }[] = []
const pack = 'changchun-2020-08'
const office = { kind: 'bureau', name: '南关区人社局', territory: '220102' } as const

beforeAll(async () => {
  database = await createTestDatabase()
  const types = [
    'publicity.closed',
    'publicity.objection-lodged',
    'publicity.objection-narrowed',
    'publicity.objection-concluded',
  ] as const
  const reactions = types.map(type => on(type, async (_ctx, payload) => void heard.push({ type, payload })))
  environment = { ...testEnvironment(database.url), reactions }
  await setDay(environment, '2020-09-25')
  const bureau = await testBody(environment, office)
  const other = await testBody(environment, { kind: 'bureau', name: '宽城区人社局', territory: '220103' })
  units = []
  for (const name of ['长春样例商贸有限公司', '长春样例物流有限公司']) {
    units.push(
      await testBody(environment, { kind: 'enterprise', name, territory: '220102', code: `CODE${units.length}` }),
    )
  }
  clerk = (await units[0]?.person('许多', ['enterprise'])) ?? publicActor
  handler = await bureau.person('甲经办', ['acceptance'])
  reviewer = await bureau.person('乙复核', ['review'])
  leader = await bureau.person('丙负责', ['leader'])
  neighbour = await other.person('戊邻区', ['acceptance', 'leader'])
})
afterAll(async () => {
  await environment.database.end()
  await database.drop()
})

const as = <T>(actor: Actor, act: Parameters<typeof actAs<T>>[2]) => actAs(environment, actor, act)
const codesOf = (work: Promise<unknown>) =>
  work.then(
    (): string[] => [],
    (error: { reasons?: { code: string }[] }) => {
      if (!error.reasons) throw error
      return error.reasons.map(reason => reason.code)
    },
  )

/** A reviewed subject of each unit that waits to be posted; `handler` has acted on their cases. */
async function waiting(): Promise<{ itemId: string; subjectId: string }[]> {
  const made = []
  for (const unit of units) {
    const subjectId = uuidv7()
    const queue = { month: '2020-08', headcount: 2, amountFen: 100_000, exceptions: 0, first: false }
    const opened = await as(clerk, ctx =>
      openCase(ctx, {
        kind: 'claim',
        subjectId,
        territory: '220102',
        bodyId: unit.id,
        bodyName: unit.name,
        queue,
        promisedDays: 5,
        answerDays: 15,
      }),
    )
    await as(handler, ctx => acceptCase(ctx, opened.caseId))
    const shown = { unit: unit.name, month: '2020-08', headcount: 2, amountFen: 100_000 }
    const item = await as(handler, ctx => awaitPublicity(ctx, itemOf(unit, subjectId, shown)))
    made.push({ ...item, subjectId })
  }
  return made
}

function itemOf(unit: TestBody, subjectId: string, shown: Record<string, string | number>) {
  return {
    programme: 'work-based-training',
    packId: pack,
    territory: '220102',
    basis: '以工代训通知',
    subject: { kind: 'claim', id: subjectId },
    bodyName: unit.name,
    shown,
  }
}

async function posted() {
  const items = await waiting()
  const list = await as(handler, ctx => publishList(ctx, { itemIds: items.map(item => item.itemId) }))
  return { items, ...list }
}

let address = 0
const lodge = (slug: string, input: Partial<Lodging>) =>
  as(publicActor, ctx =>
    lodgeObjection(ctx, {
      slug,
      aim: 'unit',
      seq: 1,
      reason: '该单位八月已停业，无人上班。',
      address: `10.0.0.${address++}`,
      ...input,
    }),
  )

describe('a public list', () => {
  test('runs five working days from posting over the make-up Sunday and the holidays', async () => {
    // Posted on Friday 25 September: 27 (worked Sunday), 28, 29, 30, 9 October.
    const { endsOn, slug } = await posted()
    expect(endsOn).toBe('2020-10-09')
    const read = await as(publicActor, ctx => readPublicList(ctx, slug))
    expect(read.list).toMatchObject({
      startsOn: '2020-09-25',
      endsOn: '2020-10-09',
      state: 'running',
      workingDaysLeft: 5,
    })
    expect(read.fields).toEqual(['unit', 'month', 'headcount', 'amountFen'])
    expect(read.totals).toEqual({ headcount: 4, amountFen: 200_000 })
  })

  test('holds no column that its notice does not name, neither by the act nor by the database', async () => {
    const unit = units[0] as TestBody
    const shown = { unit: unit.name, phone: '19900000000' }
    expect(await codesOf(as(handler, ctx => awaitPublicity(ctx, itemOf(unit, uuidv7(), shown))))).toEqual([
      'publicity-field-not-allowed',
    ])
    const row = as(handler, async ctx => {
      const { itemId } = await awaitPublicity(ctx, itemOf(unit, uuidv7(), { unit: unit.name }))
      await ctx.sql`update publicity.item set shown = ${ctx.sql.json(shown)} where id = ${itemId}`
    })
    await expect(row).rejects.toThrow(/check constraint/)
  })

  test('is not edited, shortened or deleted while it runs', async () => {
    const { listId, items } = await posted()
    const edits = [
      () => environment.database`update publicity.list set ends_on = '2020-09-28' where id = ${listId}`,
      () => environment.database`update publicity.item set shown = '{}' where id = ${items[0]?.itemId ?? ''}`,
      () => environment.database`delete from publicity.item where id = ${items[0]?.itemId ?? ''}`,
      () => environment.database`delete from publicity.list where id = ${listId}`,
    ]
    for (const edit of edits) await expect(edit()).rejects.toThrow(/not edited|not deleted/)
  })

  test('is posted by its own office only, and once', async () => {
    const items = await waiting()
    const itemIds = items.map(item => item.itemId)
    expect(await codesOf(as(neighbour, ctx => publishList(ctx, { itemIds })))).toEqual(['items-not-waiting'])
    const both = await Promise.all([handler, leader].map(who => codesOf(as(who, ctx => publishList(ctx, { itemIds })))))
    expect(both.flat()).toEqual(['items-not-waiting'])
  })

  test('is found by unit name, credit code, territory and month', async () => {
    const { slug } = await posted()
    const find = async (query: object) =>
      (await as(publicActor, ctx => listPublicLists(ctx, { page: 1, size: 50, ...query }))).lists.map(list => list.slug)
    expect(await find({ search: '样例物流' })).toContain(slug)
    expect(await find({ search: 'code1' })).toContain(slug)
    expect(await find({ territory: '220102', month: '2020-08' })).toContain(slug)
    expect(await find({ search: '没有这个单位' })).toEqual([])
    expect(await find({ search: '%' })).toEqual([])
    expect(await find({ month: '2020-07' })).toEqual([])
    const [first] = (await as(publicActor, ctx => listPublicLists(ctx, { search: '样例物流', page: 1, size: 1 }))).lists
    expect(first?.matched).toEqual([
      { unit: '长春样例物流有限公司', month: '2020-08', headcount: 2, amountFen: 100_000 },
    ])
  })

  test('is exported as html, xlsx and pdf without a full id, and refused with one', async () => {
    const { listId } = await posted()
    const check = await prepareExportCheck(environment, handler, listId)
    expect(check.formats.map(one => [one.format, one.identifiers])).toEqual(exportFormats.map(format => [format, 0]))
    expect(await codesOf(prepareExport(environment, neighbour, { listId, format: 'html' }))).toEqual(['not-found'])
    const unit = { ...(units[0] as TestBody), name: '样例<b>990101199001011234</b>公司' }
    const { itemId } = await as(handler, ctx => awaitPublicity(ctx, itemOf(unit, uuidv7(), { unit: unit.name })))
    const bad = await as(handler, ctx => publishList(ctx, { itemIds: [itemId] }))
    for (const format of exportFormats) {
      expect(await codesOf(prepareExport(environment, handler, { listId: bad.listId, format }))).toEqual([
        'export-shows-identifier',
      ])
    }
  }, 60_000)

  test('keeps address and picture of its posting, checked by content', async () => {
    const { listId } = await posted()
    const page = Buffer.from('<!doctype html><html></html>')
    expect(await codesOf(checkEvidence(page, 'posting.pdf'))).toEqual(['evidence-kind-not-allowed'])
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    )
    const picture = await checkEvidence(pixel, 'posting.png')
    const posting = { listId, moment: 'start' as const, address: 'https://example.org/gs/1', picture }
    await as(handler, ctx => recordPosting(ctx, posting))
    expect(await codesOf(as(neighbour, ctx => recordPosting(ctx, posting)))).toEqual(['not-found'])
    const office = await as(handler, ctx => readPublicityOffice(ctx))
    expect(office.lists.find(list => list.id === listId)?.proofs).toMatchObject([
      { moment: 'start', picture: true, by: '甲经办' },
    ])
  })
})

describe('objections', () => {
  test('an anonymous one is lodged without sign-in, answered by somebody else, and read by query code', async () => {
    const { slug, items } = await posted()
    const lodged = await lodge(slug, {})
    expect(lodged.queryCode).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(heard.at(-1)).toMatchObject({
      type: 'publicity.objection-lodged',
      payload: { subjects: [{ kind: 'claim', id: items[0]?.subjectId }] },
    })
    expect((await as(publicActor, ctx => readPublicList(ctx, slug))).rows.map(row => row.objection)).toEqual([
      true,
      false,
    ])
    const [line] = (await as(leader, ctx => listObjections(ctx, { state: 'open' }))).filter(one => one.slug === slug)
    const objectionId = line?.id ?? ''
    const assign = (who: Actor, to: Actor) =>
      as(who, ctx => assignObjection(ctx, { objectionId, accountId: to.accountId ?? '' }))
    expect(await codesOf(assign(leader, handler))).toEqual(['handler-is-earlier-officer'])
    expect(await codesOf(assign(reviewer, leader))).toEqual(['leader-assigns'])
    const partial = await (await testBody(environment, office)).person('己兼职', ['review'])
    await environment.database`insert into identity.mandate (id, account_id, body_id, roles, granted_at, ended_at)
      values (${uuidv7()}, ${partial.accountId}, ${units[0]?.id ?? null}, '{enterprise}', now(), now())`
    expect(await codesOf(assign(leader, partial))).toEqual(['own-unit-decides-nothing'])
    expect(await codesOf(assign(neighbour, neighbour))).toEqual(['not-found'])
    await assign(leader, reviewer)
    const conclude = (who: Actor) =>
      as(who, ctx => concludeObjection(ctx, { objectionId, outcome: 'dismissed', answer: '经核实，该单位正常营业。' }))
    expect(await codesOf(conclude(leader))).toEqual(['objection-not-yours'])
    await conclude(reviewer)
    expect(await codesOf(conclude(reviewer))).toEqual(['objection-concluded'])
    const typed = lodged.queryCode.toLowerCase().replaceAll('-', ' ')
    expect(await as(publicActor, ctx => readObjectionAnswer(ctx, typed))).toMatchObject({
      state: 'dismissed',
      answer: '经核实，该单位正常营业。',
    })
    expect(await codesOf(as(publicActor, ctx => readObjectionAnswer(ctx, 'AAAA-AAAA-AAAA')))).toEqual([
      'query-code-unknown',
    ])
  })

  test('an upheld one against a person takes only the narrowed lines', async () => {
    const { slug, items } = await posted()
    await lodge(slug, { aim: 'person', person: { name: '赵样', lastFour: '123x' } })
    const lodged = heard.at(-1)?.payload as { objectionId: string }
    expect(JSON.stringify(lodged)).not.toContain('赵样')
    expect(await as(leader, ctx => personMeant(ctx, lodged.objectionId))).toEqual({ name: '赵样', lastFour: '123X' })
    const [line] = (await as(leader, ctx => listObjections(ctx, { state: 'open' }))).filter(one => one.slug === slug)
    const objectionId = line?.id ?? ''
    expect(line).toMatchObject({ personName: '赵样', personLastFour: '123X' })
    await as(reviewer, ctx => assignObjection(ctx, { objectionId, accountId: reviewer.accountId ?? '' }))
    const uphold = () =>
      as(reviewer, ctx => concludeObjection(ctx, { objectionId, outcome: 'upheld', answer: '情况属实。' }))
    expect(await codesOf(uphold())).toEqual(['objection-narrow-first'])
    const keep = [{ subjectId: items[0]?.subjectId ?? '', lineIds: [uuidv7()] }]
    await as(reviewer, ctx => narrowObjection(ctx, { objectionId, keep, reason: '仅涉及一人' }))
    await uphold()
    expect(heard.at(-1)).toMatchObject({
      type: 'publicity.objection-concluded',
      payload: { outcome: 'upheld', lineIds: keep[0]?.lineIds },
    })
    expect((await as(publicActor, ctx => readPublicList(ctx, slug))).rows.map(row => row.state)).toEqual([
      'running',
      'running',
    ])
  })

  test('an upheld one against a unit takes it off the list; the rest is published at the end', async () => {
    const { slug, items, listId } = await posted()
    await lodge(slug, { seq: 2 })
    const [line] = (await as(leader, ctx => listObjections(ctx, { state: 'open' }))).filter(one => one.slug === slug)
    const objectionId = line?.id ?? ''
    await as(leader, ctx => assignObjection(ctx, { objectionId, accountId: leader.accountId ?? '' }))
    await as(leader, ctx => concludeObjection(ctx, { objectionId, outcome: 'upheld', answer: '情况属实。' }))
    const read = await as(publicActor, ctx => readPublicList(ctx, slug))
    expect(read.rows.map(row => row.state)).toEqual(['running', 'removed'])
    expect(read.totals.amountFen).toBe(100_000)
    await setDay(environment, '2020-10-10')
    await sweepTimers(environment, timers)
    const closed = heard.filter(one => one.type === 'publicity.closed').map(one => one.payload)
    expect(closed).toContainEqual({ listId, subjects: [{ kind: 'claim', id: items[0]?.subjectId }] })
    expect(await codesOf(lodge(slug, {}))).toEqual(['publicity-is-over'])
  })

  test('who objected is sealed, shown to the handler alone, and the view is recorded', async () => {
    const { slug } = await posted()
    await lodge(slug, { objector: { name: '钱样', contact: '19900000001' } })
    const [line] = (await as(leader, ctx => listObjections(ctx, { state: 'open' }))).filter(one => one.slug === slug)
    const objectionId = line?.id ?? ''
    await as(leader, ctx => assignObjection(ctx, { objectionId, accountId: reviewer.accountId ?? '' }))
    expect((await as(leader, ctx => readObjection(ctx, objectionId))).objector).toBeNull()
    const own = await as(reviewer, ctx => readObjection(ctx, objectionId))
    expect(own.objector).toEqual({ name: '钱样', contact: '19900000001' })
    const seen =
      await environment.database`select id from platform.audit where act = 'viewObjector' and subject_id = ${objectionId}`
    expect(seen).toHaveLength(1)
    expect(own.candidates.find(one => one.name === '甲经办')).toMatchObject({
      allowed: false,
      because: 'handler-is-earlier-officer',
    })
    const plain =
      await environment.database`select to_jsonb(o)::text as row from publicity.objection o where id = ${objectionId}`
    expect(String(plain[0]?.row)).not.toContain('钱样')
    expect(await codesOf(as(clerk, ctx => readObjection(ctx, objectionId)))).toEqual(['not-found'])
  })

  test('evidence comes with the query code, five files at most; one address cannot flood', async () => {
    const { slug } = await posted()
    const { queryCode } = await lodge(slug, { address: '10.9.9.9' })
    const file = (number: number) => ({
      bytes: Buffer.from(`%PDF-1.4 ${number}`),
      fileName: `${number}.pdf`,
      mediaType: 'application/pdf',
    })
    const add = (number: number) =>
      as(publicActor, ctx => addObjectionEvidence(ctx, { code: queryCode, evidence: file(number) }))
    for (const number of [1, 2, 3, 4, 5]) expect((await add(number)).files).toBe(number)
    expect(await codesOf(add(6))).toEqual(['evidence-enough'])
    for (let more = 0; more < 4; more++) await lodge(slug, { address: '10.9.9.9' })
    expect(await codesOf(lodge(slug, { address: '10.9.9.9' }))).toEqual(['too-many-requests'])
  })
})

describe('the days of publicity', () => {
  test('are those of the notice until the city has published others, from the day on which they hold', async () => {
    const bureau = await testBody(environment, { kind: 'bureau', name: '长春市人社局', territory: '220100' })
    const review = await bureau.person('市复核', ['review'])
    const cityLeader = await bureau.person('市负责', ['leader'])
    const values = { 'publicity-first-day-counts': 1, 'publicity-working-days': 7 }
    for (const [name, value] of Object.entries(values)) {
      const proposal = { territory: '220100', name, fromDay: '2020-11-01', value, reason: '市局通知' }
      const { id } = await as(review, ctx => proposeSetting(ctx, proposal))
      await as(cityLeader, ctx => publishSetting(ctx, id))
    }
    const endsOn = async (day: string) =>
      (await as(clerk, ctx => periodFrom(ctx, { territory: '220102', packId: pack, day }))).endsOn
    // Five working days after Monday the 26th; seven with Monday the 2nd itself.
    expect(await endsOn('2020-10-26')).toBe('2020-11-02')
    expect(await endsOn('2020-11-02')).toBe('2020-11-10')
  })
})
