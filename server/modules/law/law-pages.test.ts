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

async function read<T>(path: string): Promise<T> {
  const answer = await anyone.get(path)
  expect([path, answer.status, answer.body.reasons]).toEqual([path, 200, undefined])
  return answer.body as T
}

interface NoticeText {
  notice: { id: string; schemes: { id: string }[] }
  clauses: { id: string; lines: { zh: string[]; en: string[] }; parameters: string[]; rules: { rule: string }[] }[]
  templates: { id: string }[]
}

describe('the law as pages', () => {
  it('every notice and every scheme of it can be read', async () => {
    const notices = await read<{ id: string; schemes: { id: string }[]; packHash: string }[]>('/law/notices')
    for (const notice of notices) {
      expect(notice.packHash).toMatch(/^[0-9a-f]{64}$/)
      const text = await read<NoticeText>(`/law/notices/${notice.id}`)
      expect([notice.id, text.clauses.length > 0]).toEqual([notice.id, true])
      for (const scheme of notice.schemes) {
        const shown = await read<{ example: { sheet: { verdict: string } } }>(
          `/law/notices/${notice.id}/schemes/${scheme.id}`,
        )
        expect([scheme.id, shown.example.sheet.verdict]).toEqual([scheme.id, 'fits'])
      }
    }
  })

  it('a clause has its sentences in both languages, its figures and its rules', async () => {
    const { clauses } = await read<NoticeText>('/law/notices/changchun-2020-08')
    const clause = clauses.find(one => one.id === '二(一)')
    expect(clause?.lines.zh.length).toBe(clause?.lines.en.length)
    expect(clause?.rules.map(rule => rule.rule)).toContain('hired-before-2020-01-01')
    expect(clause?.parameters).toContain('monthlyRate')
  })

  it('a notice or scheme that is not there is not found', async () => {
    for (const path of [
      '/law/notices/nothing',
      '/law/notices/changchun-2020-08/schemes/nothing',
      '/law/notices/changchun-2020-08/templates/nothing',
    ])
      expect([path, (await anyone.get(path)).status]).toEqual([path, 404])
  })
})
