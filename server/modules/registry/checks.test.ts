import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type ApiAnswer, openApi, type Visitor } from '../../../test/api.ts'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { actAs, setDay, testEnvironment } from '../../../test/environment.ts'
import { residentIdCheck } from '../../../values/resident-id.ts'
import { type Environment, systemActor } from '../../platform/context.ts'
import { readSheet, writeSheet } from '../../platform/sheets/index.ts'
import { bureauOf, createAccount, createBody, grantMandate, seedOffices } from '../identity/index.ts'
import { checkAnswers, peopleOf, requestChecks } from './index.ts'

const password = 'ein langer Satz 27'
const reason = encodeURIComponent('请社保经办机构核对')
let database: TestDatabase
let environment: Environment
let api: Awaited<ReturnType<typeof openApi>>
let officer: Visitor
let neighbour: Visitor
let personIds: string[] = []
let bodyId = ''

const people = [11, 12, 13].map(number => {
  const first17 = `99010119910203${String(number).padStart(3, '0')}`
  return { residentId: `${first17}${residentIdCheck(first17)}`, name: `样例${number}` }
})
const codes = (answer: ApiAnswer) => answer.body.reasons?.map(one => one.code)

async function signedIn(territory: string, roles: string[]): Promise<Visitor> {
  const signName = `check-${territory}-${roles[0]}`
  await actAs(environment, systemActor, async ctx => {
    const account = await createAccount(ctx, { name: '比对经办', signName, password })
    const bureau = await bureauOf(ctx, territory)
    await grantMandate(ctx, { accountId: account.id, bodyId: bureau.bodyId, roles })
  })
  const browser = api.visitor()
  await browser.signIn(signName, password)
  return browser
}

const request = (month: string) =>
  actAs(environment, systemActor, ctx =>
    requestChecks(ctx, {
      bodyId,
      territory: '220104',
      month,
      people: personIds.map(personId => ({ personId, sources: ['social-insurance', 'education'] })),
    }),
  )

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await setDay(environment, '2020-09-07')
  api = await openApi(environment)
  await actAs(environment, systemActor, async ctx => {
    await seedOffices(ctx)
    personIds = [...(await peopleOf(ctx, people)).values()]
    bodyId = (
      await createBody(ctx, { kind: 'enterprise', name: '=样例公司', code: '91990101000000001X', territory: '220104' })
    ).id
  })
  officer = await signedIn('220104', ['acceptance'])
  neighbour = await signedIn('220103', ['acceptance'])
})
beforeEach(() => request('2020-08'))
afterAll(async () => {
  await api.close()
  await environment.database.end()
  await database.drop()
})

interface Answered {
  id: string
  outcome: string | null
  detail?: string
  asOf?: string | null
}

/** A sheet as another authority would send it back. */
function answers(rows: Answered[]): Promise<Uint8Array> {
  return writeSheet({
    sheets: [
      {
        name: '结果',
        title: '核查结果',
        columns: ['姓名', '公民身份号码', '核查结果', '备注', '截止日期'].map(header => ({
          header,
          width: 20,
          kind: 'text',
        })),
        rows: rows.map(row => ['样例', row.id, row.outcome, row.detail ?? '', row.asOf ?? null]),
      },
    ],
  })
}

const load = (browser: Visitor, file: Uint8Array) =>
  browser.upload('/checks/answers?source=social-insurance&name=answer.xlsx', file)
const standings = async () => {
  const found = await actAs(environment, systemActor, ctx => checkAnswers(ctx, personIds, '2020-08'))
  return personIds.map(id => found.get(id)?.find(one => one.source === 'social-insurance')?.standing)
}

it('the list of one source goes out with full ids, a reason and nothing that a spreadsheet would execute', async () => {
  expect((await officer.get('/checks/list?source=social-insurance')).status).toBe(422)
  const file = await officer.get(`/checks/list?source=social-insurance&reason=${reason}`)
  const sheet = await readSheet(file.raw)
  const texts = sheet.rows.flatMap(row => row.cells.map(cell => cell.text))
  expect(texts).toEqual(expect.arrayContaining([people[0]?.residentId, people[2]?.residentId, '2020-08']))
  expect(texts.some(text => text.startsWith('='))).toBe(false)
  expect(codes(await neighbour.get(`/checks/list?source=social-insurance&reason=${reason}`))).toEqual([
    'nothing-to-compare',
  ])
  const [audit] = await environment.database<{ detail: { reason: string; rows: number } }[]>`
    select detail from platform.audit where act = 'downloadChecks'`
  expect(audit?.detail).toMatchObject({ reason: '请社保经办机构核对', rows: 3 })
})

it('answers are read under the names others give the columns; the same file twice changes nothing', async () => {
  expect(await standings()).toEqual(['not-checked', 'not-checked', 'not-checked'])
  const file = await answers(
    [
      { id: people[0]?.residentId ?? '', outcome: '相符', asOf: '2020-08-31' },
      { id: people[1]?.residentId ?? '', outcome: '不符', detail: '8月未参保', asOf: '2020-08-31' },
      { id: '990101199909090019', outcome: '一致' },
    ].map(row => ({
      ...row,
      id: row.id === '990101199909090019' ? `99010119990909001${residentIdCheck('99010119990909001')}` : row.id,
    })),
  )
  const loaded = await load(officer, file)
  expect(loaded.body).toMatchObject({ alreadyLoaded: false, answers: 2, differs: 1 })
  expect(loaded.body.unmatched).toHaveLength(1)
  expect(await standings()).toEqual(['agrees', 'differs', 'not-checked'])
  expect((await load(officer, file)).body).toMatchObject({ alreadyLoaded: true, answers: 0 })
  const [count] = await environment.database<
    { count: number }[]
  >`select count(*)::integer as count from registry.check_answer`
  expect(count?.count).toBe(2)
  const list = (await officer.get('/checks?source=social-insurance')).body as {
    checks: { standing: string; residentIdMasked: string; importedBy: string; asOf: string }[]
  }
  expect(list.checks.map(check => check.standing)).toEqual(['differs', 'not-checked', 'agrees'])
  expect(list.checks[0]).toMatchObject({ importedBy: '比对经办', asOf: '2020-08-31' })
  expect(list.checks[0]?.residentIdMasked).toMatch(/^990101\*{8}\d{3}[\dX]$/)
})

it('the same file loaded by two officers at the same instant counts once', async () => {
  const file = await answers([{ id: people[2]?.residentId ?? '', outcome: '一致' }])
  const results = await Promise.all([load(officer, file), load(officer, file)])
  expect(results.map(one => one.body.alreadyLoaded).sort()).toEqual([false, true])
})

it('a neighbouring bureau neither sees nor answers them', async () => {
  expect((await neighbour.get('/checks')).body.total).toBe(0)
  const file = await answers([{ id: people[0]?.residentId ?? '', outcome: '不一致', detail: '另一区' }])
  expect((await load(neighbour, file)).body).toMatchObject({ answers: 0 })
  expect((await standings())[0]).toBe('agrees')
})

it('a faulty cell refuses the whole file and names the cell; a day in the future is refused', async () => {
  const file = await answers([
    { id: people[0]?.residentId ?? '', outcome: '大概' },
    { id: '990101199102030119', outcome: null },
  ])
  const refused = await load(officer, file)
  expect(refused.status).toBe(422)
  expect(codes(refused)).toEqual(expect.arrayContaining(['cell-not-a-choice', 'cell-id-check-digit', 'cell-required']))
  const future = await answers([{ id: people[0]?.residentId ?? '', outcome: '一致', asOf: '2020-09-08' }])
  expect(codes(await load(officer, future))).toEqual(['as-of-in-the-future'])
  expect(codes(await load(officer, Buffer.from('<html>')))).toEqual(['file-not-xlsx'])
})
