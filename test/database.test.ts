import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, createTestDatabase } from './database.ts'

describe('a database of its own for each test file', () => {
  let mine: TestDatabase
  let other: TestDatabase
  beforeAll(async () => {
    ;[mine, other] = await Promise.all([createTestDatabase(), createTestDatabase()])
  })
  afterAll(async () => {
    await Promise.all([mine.drop(), other.drop()])
  })

  it('is migrated, and what one file writes no other sees', async () => {
    const [left, right] = [mine, other].map(database => postgres(database.url, { max: 1 }))
    if (left === undefined || right === undefined) throw new Error('two databases')
    expect((await left`select name from public.migration`).length).toBeGreaterThan(0)
    await left`create table only_here (id int)`
    expect(await right`select to_regclass('only_here') as table`).toEqual([{ table: null }])
    await Promise.all([left.end(), right.end()])
  })

  it('runs as a role that is no superuser, on the version that was asked for', async () => {
    const sql = postgres(mine.url, { max: 1 })
    const [row] = await sql`select rolsuper, current_setting('server_version_num')::int / 10000 as major
      from pg_roles where rolname = current_user`
    expect(row).toEqual({ rolsuper: false, major: Number(process.env.ZHIPEI_TEST_POSTGRES ?? 18) })
    await sql.end()
  })
})
