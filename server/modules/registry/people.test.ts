import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { actAs, setDay, testEnvironment } from '../../../test/environment.ts'
import { residentIdCheck } from '../../../values/resident-id.ts'
import { type Environment, systemActor } from '../../platform/context.ts'
import { peopleOf, residentIds } from './index.ts'

let database: TestDatabase
let environment: Environment

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await setDay(environment, '2020-09-07')
})
afterAll(async () => {
  await environment.database.end()
  await database.drop()
})

function person(number: number) {
  const first17 = `99010119900101${String(number).padStart(3, '0')}`
  return { residentId: `${first17}${residentIdCheck(first17)}`, name: `样例${number}` }
}

/** Ids in an area never assigned, one per number up to five thousand. */
function crowd(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const first17 = `990101${1950 + Math.floor(index / 500)}0101${String(index % 500).padStart(3, '0')}`
    return { residentId: `${first17}${residentIdCheck(first17)}`, name: `样例${index}` }
  })
}

it('five thousand people are known in well under two seconds, and a second time all the same', async () => {
  const people = crowd(5000)
  const begun = performance.now()
  const first = await actAs(environment, systemActor, ctx => peopleOf(ctx, people))
  expect(performance.now() - begun).toBeLessThan(2000)
  expect(new Set(first.values()).size).toBe(5000)
  const second = await actAs(environment, systemActor, ctx => peopleOf(ctx, people))
  expect(second).toEqual(first)
})

it('rosters with the same people in opposite order at the same instant make each person once', async () => {
  const people = Array.from({ length: 300 }, (_, index) => person(500 + index))
  const maps = await Promise.all(
    [people, [...people].reverse(), people.slice(100), people.slice(0, 200)].map(some =>
      actAs(environment, systemActor, ctx => peopleOf(ctx, some)),
    ),
  )
  const [one] = maps
  for (const map of maps) for (const [residentId, id] of map) expect(one?.get(residentId)).toBe(id)
  const [count] = await environment.database<{ count: number }[]>`
    select count(*)::integer as count from registry.person where id = any(${[...(one?.values() ?? [])]}::uuid[])`
  expect(count?.count).toBe(300)
})

it('the id is readable through the door alone: neither it nor its end stands in the table', async () => {
  const someone = person(17)
  const found = await actAs(environment, systemActor, ctx => peopleOf(ctx, [someone, someone]))
  const id = found.get(someone.residentId) ?? ''
  const ids = await actAs(environment, systemActor, ctx => residentIds(ctx, [id]))
  expect(ids.get(id)).toBe(someone.residentId)
  const [row] = await environment.database<
    { text: string }[]
  >`select p::text as text from registry.person p where id = ${id}`
  expect(row?.text).not.toContain(someone.residentId.slice(6))
})
