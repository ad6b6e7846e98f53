import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, type Visitor } from '../../../test/api.ts'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { setDay, testEnvironment } from '../../../test/environment.ts'
import type { Environment } from '../../platform/context.ts'

let database: TestDatabase
let environment: Environment
let api: Awaited<ReturnType<typeof openApi>>
let anyone: Visitor

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await setDay(environment, '2020-09-07')
  api = await openApi(environment)
  anyone = api.visitor()
})
afterAll(async () => {
  await api.close()
  await environment.database.end()
  await database.drop()
})

interface Match {
  notice: string
  scheme: string
  verdict: string
  amountFen: number
  steps: { figures: string }[]
  broken: { rule: string; clause: string }[]
  owed: { kind: string; setting: string | null; settingLabel: { en: string } | null; byName: { en: string } }[]
  contacts: { place: string | null }[]
  procedure: { clause: string }[]
  assumed: { name: string }[]
  papers: { kind: string }[]
  where: { name: string } | null
}

const ask = (answers: object, territory = '220104') =>
  anyone.send('POST', '/law/matcher', { territory, audience: 'enterprise', answers })
const match = async (answers: object, scheme: string) => {
  const { status, body } = await ask(answers)
  expect([status, body.reasons]).toEqual([200, undefined])
  const found = (body.matches as Match[]).find(one => `${one.notice}/${one.scheme}` === scheme)
  if (found === undefined) throw new Error(`${scheme} is not among the matches`)
  return found
}

describe('what could we get?', () => {
  it('asks each question once, with its choices, and says who asks', async () => {
    const { status, body } = await anyone.get('/law/matcher/questions?territory=220104&audience=enterprise')
    expect(status).toBe(200)
    const questions = body.questions as { name: string; kind: string; choices: unknown[]; schemes: string[] }[]
    expect(new Set(questions.map(question => question.name)).size).toBe(questions.length)
    expect(questions.find(question => question.name === 'category')?.schemes).toContain('changchun-2020-08/new-hire')
    for (const question of questions) {
      expect([question.name, question.kind !== 'choice' || question.choices.length > 1]).toEqual([question.name, true])
      expect(question.schemes.length).toBeGreaterThan(0)
    }
  })

  it('1,780 yuan for a graduate of 2020, with arithmetic, papers, the office, and what was taken for granted', async () => {
    const found = await match({ category: 'graduate-2020', size: 'small' }, 'changchun-2020-08/graduate')
    expect([found.verdict, found.amountFen, found.where?.name]).toEqual(['fits', 178_000, '朝阳区'])
    expect(found.steps.length).toBeGreaterThan(0)
    expect(found.papers.map(paper => paper.kind)).toContain('wage-statement')
    const assumed = found.assumed.map(one => one.name)
    expect(assumed).toContain('hireDate')
    expect(assumed).not.toContain('size')
  })

  it('what does not fit names the clause', async () => {
    const found = await match({ category: 'employee' }, 'changchun-2020-08/new-hire')
    expect([found.verdict, found.amountFen]).toEqual(['unfit', 0])
    expect(found.broken).toMatchObject([{ rule: 'hire-category-not-covered', clause: '二(一)' }])
  })

  it.each([
    ['652300', 'changji-2020-15/refund-standard', 'layoff-limit'],
    ['652300', 'changji-2020-15/refund-distressed', 'layoff-limit-distressed'],
    ['210200', 'liaoning-2020-16/online-training', 'online-training-rate'],
    ['210200', 'dalian-2020-41/work-based-training', 'minimum-wage'],
  ])('in %s %s waits for a standard: no sum, and the office that owes it', async (territory, scheme, stem) => {
    const { body } = await ask({}, territory)
    const found = (body.matches as Match[]).find(one => `${one.notice}/${one.scheme}` === scheme)
    expect([found?.verdict, found?.amountFen, found?.steps]).toEqual(['owed', 0, []])
    const [owed] = found?.owed ?? []
    expect([owed?.kind, owed?.setting?.startsWith(stem), owed?.settingLabel !== null]).toEqual(['setting', true, true])
  })

  it('tells the offices of districts apart, and names the steps of the scheme alone', async () => {
    const found = await match({}, 'changchun-2020-12/induction')
    expect(found.contacts.map(contact => contact.place)).toContain('朝阳区')
    const steps = found.procedure.map(step => step.clause)
    expect([steps.includes('五(三)2'), steps.includes('五(三)3(1)')]).toEqual([true, false])
  })

  it('fitting ones come first', async () => {
    const { body } = await ask({ category: 'graduate-2020' })
    const order = (body.matches as Match[]).map(one => ['fits', 'owed', 'unfit'].indexOf(one.verdict))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('refuses answers that nobody asked for and answers that cannot be, naming each', async () => {
    const { status, body } = await ask({ moon: 1, category: 'king' })
    expect(status).toBe(422)
    expect(body.reasons?.map(reason => [reason.code, reason.params?.field])).toEqual([
      ['fact-unknown', 'moon'],
      ['fact-not-a-choice', 'category'],
    ])
    expect(body.reasons?.[1]?.params?.allowed).toContain('graduate-2020')
  })

  it('keeps nothing: no row of the audit trail', async () => {
    const count = async () =>
      (await environment.database`select count(*)::int as n from platform.audit`)[0]?.n as number
    const before = await count()
    await ask({ category: 'graduate-2020' })
    expect(await count()).toBe(before)
  })

  it('offers of another place are those of its notices', async () => {
    const { body } = await ask({}, '220103')
    for (const one of body.matches as Match[]) expect(one.notice).toMatch(/^changchun/)
  })
})
