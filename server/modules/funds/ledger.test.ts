import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { actAs, setDay, testEnvironment } from '../../../test/environment.ts'
import {
  codesOf,
  type FundOffice,
  fundOffice,
  fundUnit,
  giveMoney,
  publishedClaim,
  requested,
  sentOn,
  source,
} from '../../../test/funds-world.ts'
import type { Actor, Environment } from '../../platform/context.ts'
import { decideOrder } from './decide-order.ts'
import { dropBatch } from './drop-batch.ts'
import { type AccountKind, postEntry } from './ledger.ts'
import { enterResult } from './load-result.ts'
import { makeBatch } from './make-batch.ts'
import { orderBatch } from './order-batch.ts'

let database: TestDatabase
let environment: Environment
let city: FundOffice
let district: FundOffice

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await setDay(environment, '2020-09-21')
  city = await fundOffice(environment, '220100')
  district = await fundOffice(environment, '220104')
})
afterAll(async () => {
  await environment.database.end()
  await database.drop()
})

const as = <T>(actor: Actor, act: Parameters<typeof actAs<T>>[2]) => actAs(environment, actor, act)

/** What must hold at every moment, summed by the database afresh. */
async function holds(): Promise<void> {
  const unbalanced =
    await environment.database`select p.entry_id from funds.posting p join funds.account a on a.id = p.account_id
    group by p.entry_id, a.body_id, a.source, a.plane having sum(p.amount_fen) <> 0`
  expect(unbalanced).toEqual([])
  const negative =
    await environment.database`select a.kind from funds.account a join funds.posting p on p.account_id = a.id
    where a.kind in ('cash', 'payment-in-transit', 'transfer-in-transit') group by a.id having sum(p.amount_fen) < 0`
  expect(negative).toEqual([])
  const [transit] = await environment.database<{ ledger: number; orders: number }[]>`select
    (select coalesce(sum(p.amount_fen), 0)::bigint from funds.posting p join funds.account a on a.id = p.account_id
      where a.kind = 'payment-in-transit') as ledger,
    (select coalesce(sum(amount_fen), 0)::bigint from funds.payment_order where state = 'ordered') as orders`
  expect(transit?.ledger).toBe(transit?.orders)
  const twice =
    await environment.database`select line_id from funds.payout_line l join funds.payout p on p.id = l.payout_id
    where p.state = 'paid' group by line_id having count(*) > 1`
  expect(twice).toEqual([])
}

const newest = async (state: string): Promise<{ id: string; payoutId: string; batchId: string } | undefined> =>
  (
    await environment.database<{ id: string; payoutId: string; batchId: string }[]>`
      select id, payout_id, batch_id from funds.payment_order where state = ${state} order by id desc limit 1`
  )[0]

async function candidates(): Promise<string[]> {
  const rows = await environment.database<{ claimId: string }[]>`select distinct claim_id from funds.request_line r
    where released_at is null and not exists (select 1 from funds.payout_line p where p.line_id = r.line_id and p.released_at is null) limit 2`
  return rows.map(row => row.claimId)
}

/** One step of ordinary work, whatever is at hand; a refusal is an answer too. */
const steps: ((fen: number) => Promise<unknown>)[] = [
  fen => giveMoney(environment, district, fen),
  async fen => {
    await giveMoney(environment, city, fen)
    await sentOn(environment, city, { to: '220104', amountFen: Math.ceil(fen / 2) })
  },
  async fen => {
    const unit = await fundUnit(environment, district)
    const claim = await publishedClaim(environment, district, { unit, amountsFen: [fen, 50_000] })
    await requested(environment, district, [claim])
  },
  async () => {
    const claimIds = await candidates()
    await as(district.clerk, ctx => makeBatch(ctx, { source, claimIds, payoutIds: [] }))
  },
  async () => {
    const prepared = await newest('prepared')
    await as(district.payer, ctx => orderBatch(ctx, prepared?.batchId ?? uuidv7()))
  },
  async () => {
    const prepared = await newest('prepared')
    await as(district.payer, ctx => dropBatch(ctx, { batchId: prepared?.batchId ?? uuidv7(), reason: '重新制单' }))
  },
  async fen => {
    const sent = await newest('ordered')
    const outcome = fen % 2 === 0 ? 'accepted' : 'returned'
    const orderId = sent?.id ?? uuidv7()
    await as(district.clerk, ctx => enterResult(ctx, { orderId, outcome, reason: '账号不符', day: '2020-09-21' }))
  },
  async () => {
    const sent = await newest('ordered')
    await as(district.payer, ctx => decideOrder(ctx, { orderId: sent?.id ?? uuidv7(), reason: '银行未执行' }))
  },
  async () => {
    const back = await newest('returned')
    await as(district.clerk, ctx => makeBatch(ctx, { source, claimIds: [], payoutIds: back ? [back.payoutId] : [] }))
  },
]

test('whatever happens in whatever order, every entry balances, no cash falls below zero, no line is paid twice', async () => {
  const step = fc.tuple(fc.nat(steps.length - 1), fc.integer({ min: 1, max: 300_000 }))
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 24 }), async sequence => {
      for (const [which, fen] of sequence) {
        await codesOf(steps[which]?.(fen) ?? Promise.resolve())
      }
      await holds()
    }),
    { numRuns: 8, seed: 2020 },
  )
  const [paid] = await environment.database<
    { count: number }[]
  >`select count(*)::int as count from funds.payout where state = 'paid'`
  expect(paid?.count).toBeGreaterThan(0)
}, 60_000)

test('the database itself refuses an entry that does not balance, a second entry of the same act, and cash below zero', async () => {
  const owner = { bodyId: city.body.id, territory: '220100' }
  const subjectId = uuidv7()
  const enter = (movement: { to: AccountKind; from: AccountKind; amountFen: number }, subject = uuidv7()) =>
    as(city.clerk, ctx =>
      postEntry(ctx, {
        kind: 'receipt',
        subjectId: subject,
        source: 'employment-fund',
        territory: '220100',
        day: '2020-09-21',
        movements: [{ owner, ...movement }],
      }),
    )
  await enter({ to: 'cash', from: 'outside', amountFen: 100 }, subjectId)
  expect(await codesOf(enter({ to: 'cash', from: 'outside', amountFen: 100 }, subjectId))).toEqual([
    'changed-meanwhile',
  ])
  await expect(enter({ to: 'payment-in-transit', from: 'cash', amountFen: 101 })).rejects.toThrow(/below zero/)
  const two = await Promise.allSettled([
    enter({ to: 'payment-in-transit', from: 'cash', amountFen: 60 }),
    enter({ to: 'payment-in-transit', from: 'cash', amountFen: 60 }),
  ])
  expect(two.map(one => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const [known] = await environment.database<{ entryId: string; accountId: string }[]>`
    select p.entry_id, p.account_id from funds.posting p join funds.entry e on e.id = p.entry_id where e.subject_id = ${subjectId} limit 1`
  await expect(
    environment.database`insert into funds.posting (id, entry_id, account_id, amount_fen)
      values (${uuidv7()}, ${known?.entryId ?? ''}, ${known?.accountId ?? ''}, 5)`,
  ).rejects.toThrow(/does not balance/)
  await expect(
    environment.database`update funds.posting set amount_fen = 1 where entry_id = ${known?.entryId ?? ''}`,
  ).rejects.toThrow(/facts/)
})
