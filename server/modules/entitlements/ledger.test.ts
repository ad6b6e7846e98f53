import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Draw } from '../../../policies/kit.ts'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { actAs, setDay, testEnvironment } from '../../../test/environment.ts'
import { type Environment, systemActor } from '../../platform/context.ts'
import { consume, release, usedBy } from './index.ts'

const month = (key: string): Draw => ({ on: 'work-based-month', key, take: 1, limit: 1 })
const sixMonths: Draw = { on: 'work-based-months', key: 'all', take: 1, limit: 6 }
const training = (key: string): Draw => ({ on: 'training-times', key, take: 1, limit: 3, once: 'work-based-series' })
const kind = (as: string): Draw => ({ on: 'induction-or-work-based', key: 'firm', take: 1, limit: null, as })

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

async function newPerson(): Promise<string> {
  const id = uuidv7()
  await environment.database`insert into registry.person (id, name, resident_id_sealed, resident_id_hash, created_at)
    values (${id}, '测试', 'sealed', ${id}, now())`
  return id
}

const take = (personId: string, draws: Draw[], lineId = uuidv7()) =>
  actAs(environment, systemActor, ctx => consume(ctx, [{ lineId, personId, draws }])).then(() => lineId)
const slots = (personId: string, on: string) =>
  actAs(environment, systemActor, async ctx =>
    ((await usedBy(ctx, [personId])).get(personId) ?? [])
      .filter(used => used.on === on)
      .reduce((sum, used) => sum + used.take, 0),
  )

describe('the person-time ledger', () => {
  it('lets one of two simultaneous approvals of the same person and month through', async () => {
    const personId = await newPerson()
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, () => take(personId, [month('2020-08'), sixMonths])),
    )
    expect(outcomes.filter(outcome => outcome.status === 'fulfilled')).toHaveLength(1)
    expect(await slots(personId, 'work-based-months')).toBe(1)
  })

  it('lets one through by the database alone, when a lock was forgotten', async () => {
    const personId = await newPerson()
    const insert =
      () => environment.database`insert into entitlements.draw (id, line_id, person_id, counter, key, slot, taken_at)
      values (${uuidv7()}, ${uuidv7()}, ${personId}, 'work-based-month', '2020-08', 1, now())`
    const outcomes = await Promise.allSettled([insert(), insert()])
    expect(outcomes.filter(outcome => outcome.status === 'fulfilled')).toHaveLength(1)
  })

  it('never gives a seventh month, however many ask at once', async () => {
    const personId = await newPerson()
    const months = ['07', '08', '09', '10', '11', '12', '01', '02', '03', '04']
    const outcomes = await Promise.allSettled(months.map(one => take(personId, [month(`2020-${one}`), sixMonths])))
    expect(outcomes.filter(outcome => outcome.status === 'fulfilled')).toHaveLength(6)
    await expect(take(personId, [month('2021-06'), sixMonths])).rejects.toMatchObject({
      reasons: [{ code: 'entitlement-taken' }],
    })
  })

  it('counts a series of months as one training, and passes the count on when the first line is taken back', async () => {
    const personId = await newPerson()
    const first = await take(personId, [month('2020-07'), training('2020')])
    await take(personId, [month('2020-08'), training('2020')])
    expect(await slots(personId, 'training-times')).toBe(1)
    await actAs(environment, systemActor, ctx => release(ctx, [first]))
    expect(await slots(personId, 'training-times')).toBe(1)
    await take(personId, [month('2020-07'), training('2020')])
    expect(await slots(personId, 'training-times')).toBe(1)
  })

  it('refuses the fourth training of a year and leaves nothing behind of the refused line', async () => {
    const personId = await newPerson()
    for (const n of [1, 2, 3])
      await take(personId, [{ on: 'training-times', key: '2020', take: 1, limit: 3 }], uuidv7()).then(() => n)
    await expect(take(personId, [month('2020-08'), training('2020')])).rejects.toMatchObject({
      reasons: [{ code: 'entitlement-taken' }],
    })
    expect(await slots(personId, 'work-based-month')).toBe(0)
  })

  it('excludes induction and work-based training at one enterprise, in the ledger and in the database', async () => {
    const personId = await newPerson()
    await take(personId, [kind('induction')])
    await expect(take(personId, [kind('work-based')])).rejects.toMatchObject({
      reasons: [{ code: 'entitlement-taken' }],
    })
    const forced = environment.database`insert into entitlements.draw (id, line_id, person_id, counter, key, kind, taken_at)
      values (${uuidv7()}, ${uuidv7()}, ${personId}, 'induction-or-work-based', 'firm', 'work-based', now())`
    await expect(forced).rejects.toThrow(/kinds_exclude/)
  })

  it('gives a month back when its line is removed', async () => {
    const personId = await newPerson()
    const line = await take(personId, [month('2020-09'), sixMonths])
    await actAs(environment, systemActor, ctx => release(ctx, [line]))
    await take(personId, [month('2020-09'), sixMonths])
    expect(await slots(personId, 'work-based-month')).toBe(1)
  })

  it('takes two persons in opposite order at once without a deadlock', async () => {
    const [one, other] = [await newPerson(), await newPerson()]
    const claim = (people: string[], key: string) =>
      actAs(environment, systemActor, ctx =>
        consume(
          ctx,
          people.map(personId => ({ lineId: uuidv7(), personId, draws: [month(key)] })),
        ),
      )
    await Promise.all(
      ['2020-07', '2020-08', '2020-09', '2020-10'].flatMap(key => [
        claim([one, other], key),
        claim([other, one], `x${key}`),
      ]),
    )
    expect(await slots(one, 'work-based-month')).toBe(8)
  })
})
