import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { actAs, setDay, testEnvironment } from '../../../test/environment.ts'
import {
  codesOf,
  type FundClaim,
  type FundOffice,
  fundOffice,
  fundUnit,
  giveAccount,
  giveMoney,
  publishedClaim,
  requested,
  source,
} from '../../../test/funds-world.ts'
import { type Actor, type Environment, systemActor } from '../../platform/context.ts'
import { readSheet, writeCsv } from '../../platform/sheets/index.ts'
import { readFile } from '../documents/index.ts'
import { approveAccount } from './approve-account.ts'
import { readBankFile } from './bank-file.ts'
import { listPayments } from './candidates.read.ts'
import { decideOrder } from './decide-order.ts'
import { dropBatch } from './drop-batch.ts'
import { balancesOf } from './ledger.ts'
import { enterResult, loadResult } from './load-result.ts'
import { makeBatch } from './make-batch.ts'
import { makeRequest } from './make-request.ts'
import { orderBatch } from './order-batch.ts'
import { readResult } from './read-result.ts'
import { submitRequest } from './submit-request.ts'

let database: TestDatabase
let environment: Environment
let office: FundOffice
let city: FundOffice
const districts = [
  '220104',
  '220103',
  '220102',
  '220105',
  '220106',
  '220171',
  '220172',
  '220173',
  '220174',
  '220184',
  'cc-lianhuashan',
]

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await setDay(environment, '2020-09-21')
  city = await fundOffice(environment, '220100')
})
/** A bureau for each test: its cash is its own. */
beforeEach(async () => {
  office = await fundOffice(environment, districts.pop() ?? '220112')
})
afterAll(async () => {
  await environment.database.end()
  await database.drop()
})

const as = <T>(actor: Actor, act: Parameters<typeof actAs<T>>[2]) => actAs(environment, actor, act)
const balances = () => as(office.clerk, ctx => balancesOf(ctx, office.body.id, source))
const claimOf = async (amountsFen: number[], more: Partial<Parameters<typeof publishedClaim>[2]> = {}) =>
  publishedClaim(environment, office, { unit: await fundUnit(environment, office), amountsFen, ...more })
const batchOf = (claims: FundClaim[], payoutIds: string[] = []) =>
  as(office.clerk, ctx => makeBatch(ctx, { source, claimIds: claims.map(one => one.claimId), payoutIds }))
const order = (batchId: string, actor = office.payer) => as(actor, ctx => orderBatch(ctx, batchId))
const lineStates = async (claim: FundClaim) =>
  (
    await environment.database<
      { state: string }[]
    >`select state from claims.line where claim_id = ${claim.claimId} order by seq`
  ).map(line => line.state)
const orderRows = (batchId: string) =>
  environment.database<
    { id: string; payoutId: string; reference: string; amountFen: number; state: string; accountName: string }[]
  >`select id, payout_id, reference, amount_fen, state, account_name from funds.payment_order where batch_id = ${batchId} order by reference`

/** What a bank sends back: a csv with its own headings. */
function answer(rows: [reference: string, name: string, fen: number, outcome: string, reason: string][]) {
  const bytes = writeCsv({
    columns: [
      { header: '企业流水号', kind: 'text' },
      { header: '户名', kind: 'text' },
      { header: '金额', kind: 'fen' },
      { header: '状态', kind: 'text' },
      { header: '失败原因', kind: 'text' },
    ],
    rows,
  })
  return readResult(bytes, 'result.csv')
}

describe('nothing is paid that must not be', () => {
  test('before publicity has ended, before papers, under an objection: no money can even be asked for', async () => {
    const unpublished = await claimOf([50_000], { without: 'publicity' })
    const unfiled = await claimOf([50_000], { without: 'paper' })
    const ask = (claim: FundClaim) => as(office.clerk, ctx => makeRequest(ctx, { source, claimIds: [claim.claimId] }))
    expect(await codesOf(ask(unpublished))).toEqual(['request-publicity-not-ended'])
    expect(await codesOf(ask(unfiled))).toEqual(['request-paper-not-filed'])
    const objected = await claimOf([50_000, 178_000])
    await objection(objected)
    expect(await codesOf(ask(objected))).toEqual(['request-objection-open'])
  })

  test('a frozen line waits and is paid by a payout of its own once it is free', async () => {
    const claim = await claimOf([50_000, 178_000])
    await environment.database`update claims.line set state = 'frozen' where id = ${claim.lineIds[1] ?? ''}`
    await giveMoney(environment, office, 228_000)
    await requested(environment, office, [claim])
    const first = await batchOf([claim])
    await order(first.batchId)
    const [paid] = await orderRows(first.batchId)
    expect(paid?.amountFen).toBe(50_000)
    await as(office.clerk, ctx => enterResult(ctx, { orderId: paid?.id ?? '', outcome: 'accepted', day: '2020-09-21' }))
    expect(await lineStates(claim)).toEqual(['paid', 'frozen'])
    await environment.database`update claims.line set state = 'approved' where id = ${claim.lineIds[1] ?? ''}`
    await requested(environment, office, [claim])
    const second = await batchOf([claim])
    await order(second.batchId)
    expect((await orderRows(second.batchId)).map(row => row.amountFen)).toEqual([178_000])
    expect((await balances()).cashFen).toBe(0)
  })

  test('an objection, a missing paper or another name of the account stops a batch that was made before', async () => {
    const claims = [await claimOf([50_000]), await claimOf([50_000]), await claimOf([50_000])] as const
    await giveMoney(environment, office, 150_000)
    await requested(environment, office, [...claims])
    const { batchId } = await batchOf([...claims])
    await objection(claims[0])
    await environment.database`update claims.line set state = 'frozen' where id = ${claims[1].lineIds[0] ?? ''}`
    await giveAccount(environment, { unit: claims[2].unit, accountName: '别的公司', number: '9900000000007777' })
    const codes = await codesOf(order(batchId))
    expect(codes.toSorted()).toEqual([
      'account-changed-since',
      'payment-account-name',
      'payment-no-objection',
      'payment-no-objection',
    ])
    expect((await balances()).cashFen).toBe(150_000)
    await as(office.clerk, ctx => dropBatch(ctx, { batchId, reason: '有异议' }))
    expect(await codesOf(batchOf([claims[2]]))).toEqual(['payment-account-name'])
    expect(await codesOf(batchOf([claims[1]]))).toEqual(['payment-no-objection'])
  })

  test('beyond the balance the refusal says what is short, and what a made batch reserves is not promised twice', async () => {
    const [one, two] = [await claimOf([60_000]), await claimOf([60_000])]
    await giveMoney(environment, office, 100_000)
    await requested(environment, office, [one, two])
    const both = batchOf([one, two])
    await expect(both).rejects.toMatchObject({
      reasons: [{ code: 'balance-short', params: { shortFen: 20_000, availableFen: 100_000, wantedFen: 120_000 } }],
    })
    const { batchId } = await batchOf([one])
    await expect(batchOf([two])).rejects.toMatchObject({ reasons: [{ params: { shortFen: 20_000 } }] })
    await order(batchId)
  })

  test('who reviewed the claim cannot make its batch for another to order, nor can who acts for the unit', async () => {
    const claim = await claimOf([50_000])
    await giveMoney(environment, office, 50_000)
    await requested(environment, office, [claim])
    const reviewer: Actor = { ...office.reviewer, roles: ['fund-clerk'] }
    const made = await as(reviewer, ctx => makeBatch(ctx, { source, claimIds: [claim.claimId], payoutIds: [] }))
    expect(await codesOf(order(made.batchId))).toEqual(['payer-was-reviewer'])
    await as(reviewer, ctx => dropBatch(ctx, { batchId: made.batchId, reason: '换人制单' }))
    const { batchId } = await batchOf([claim])
    await environment.database`insert into identity.mandate (id, account_id, body_id, roles, granted_at)
      select gen_random_uuid(), ${office.payer.accountId}, body_id, array['enterprise'], now() from claims.claim where id = ${claim.claimId}`
    expect(await codesOf(order(batchId))).toEqual(['payer-acts-for-unit'])
  })

  test('who reviewed the claim or made the batch does not order it', async () => {
    const claim = await claimOf([50_000])
    await giveMoney(environment, office, 50_000)
    await requested(environment, office, [claim])
    const { batchId } = await batchOf([claim])
    expect(await codesOf(order(batchId, office.reviewer))).toEqual(['payer-was-reviewer'])
    const maker: Actor = { ...office.clerk, roles: ['fund-clerk', 'fund-payer'] }
    expect(await codesOf(order(batchId, maker))).toEqual(['fund-second-person'])
    expect(await codesOf(order(batchId, office.clerk))).toEqual(['fund-role-fund-payer', 'fund-second-person'])
    await order(batchId)
  })
})

describe('never twice', () => {
  test('the same payment run twice at the same instant pays once', async () => {
    const claim = await claimOf([50_000, 50_000])
    await giveMoney(environment, office, 300_000)
    await requested(environment, office, [claim])
    const { batchId } = await batchOf([claim])
    const other = await office.body.person('付款二', ['fund-payer'])
    const outcomes = await Promise.all([codesOf(order(batchId)), codesOf(order(batchId, other))])
    expect(outcomes.toSorted()).toEqual([['batch-ordered-already'], ['done']])
    const entries =
      await environment.database`select e.id from funds.entry e join funds.payment_order o on o.id = e.subject_id
      where o.batch_id = ${batchId} and e.kind = 'payment-ordered'`
    expect(entries).toHaveLength(1)
    expect((await balances()).cashFen).toBe(200_000)
  })

  test('two clerks put the same claim into two batches at the same instant: one gets it', async () => {
    const claim = await claimOf([50_000])
    await giveMoney(environment, office, 500_000)
    await requested(environment, office, [claim])
    const outcomes = await Promise.all([codesOf(batchOf([claim])), codesOf(batchOf([claim]))])
    expect(outcomes.toSorted()).toEqual([['done'], ['payment-not-in-list']])
  })

  test('two clerks ask money for the same claim at the same instant: one gets it', async () => {
    const claim = await claimOf([50_000, 178_000])
    const ask = () => as(office.clerk, ctx => makeRequest(ctx, { source, claimIds: [claim.claimId] }))
    const outcomes = await Promise.all([codesOf(ask()), codesOf(ask())])
    expect(outcomes.filter(([code]) => code === 'done')).toHaveLength(1)
    const live =
      await environment.database`select id from funds.request_line where claim_id = ${claim.claimId} and released_at is null`
    expect(live).toHaveLength(2)
  })

  test('two batches that together exceed the cash at the same instant: one is made', async () => {
    const [one, two] = [await claimOf([60_000]), await claimOf([60_000])]
    await giveMoney(environment, office, 100_000)
    await requested(environment, office, [one, two])
    const outcomes = await Promise.all([codesOf(batchOf([one])), codesOf(batchOf([two]))])
    expect(outcomes.toSorted()).toEqual([['balance-short'], ['done']])
  })

  test('the bank file is the same whenever it is asked for, and a spreadsheet executes nothing of it', async () => {
    const claim = await claimOf([50_000])
    await giveMoney(environment, office, 50_000)
    await requested(environment, office, [claim])
    const { batchId, number } = await batchOf([claim])
    expect(await codesOf(as(office.payer, ctx => readBankFile(ctx, { batchId, form: 'csv' })))).toEqual([
      'batch-not-ordered',
    ])
    const hashes = await order(batchId)
    const [first, second] = await Promise.all(
      [1, 2].map(() => as(office.payer, ctx => readBankFile(ctx, { batchId, form: 'xlsx' }))),
    )
    expect(Buffer.from(first?.bytes ?? []).equals(Buffer.from(second?.bytes ?? []))).toBe(true)
    const sheet = await readSheet(first?.bytes ?? new Uint8Array())
    expect(sheet.rows).toHaveLength(2)
    const [row] = await orderRows(batchId)
    const csv = await as(office.payer, ctx => readBankFile(ctx, { batchId, form: 'csv' }))
    expect(new TextDecoder().decode(csv.bytes).split('\r\n')[1]).toContain(
      `${row?.reference},${office.territory}人社局,9900000088880000`,
    )
    expect(csv.fileName).toBe(`${number}.csv`)
    const [stored] = await environment.database<{ csvSha256: string }[]>`
      select csv_sha256 as "csvSha256" from funds.batch where id = ${batchId}`
    expect(stored?.csvSha256).toBe(hashes.csvSha256)
  })
})

describe('what the bank answers', () => {
  test('accepted, returned, silent: paid, waiting for an account, in transit until a person decides', async () => {
    const claims = [await claimOf([50_000]), await claimOf([178_000]), await claimOf([60_000])] as const
    await giveMoney(environment, office, 288_000)
    await requested(environment, office, [...claims])
    const { batchId } = await batchOf([...claims])
    await order(batchId)
    const byAmount = async (fen: number) => (await orderRows(batchId)).find(row => row.amountFen === fen)
    const [good, bad] = [await byAmount(50_000), await byAmount(178_000)]
    if (!good || !bad) throw new Error('three orders')
    const rows: Parameters<typeof answer>[0] = [
      [good.reference, good.accountName, 50_000, '交易成功', ''],
      [bad.reference, bad.accountName, 178_000, '退票', '账号户名不符'],
    ]
    const read = await answer(rows)
    const loads = await Promise.all([1, 2].map(() => as(office.clerk, ctx => loadResult(ctx, { source, read }))))
    expect(loads.map(load => load.known).toSorted()).toEqual([false, true])
    expect(loads[0]).toMatchObject({ accepted: 1, returned: 1, unchanged: 0, issues: [] })
    expect((await orderRows(batchId)).map(row => row.state).toSorted()).toEqual(['accepted', 'ordered', 'returned'])
    expect(await lineStates(claims[0])).toEqual(['paid'])
    expect(await lineStates(claims[1])).toEqual(['approved'])
    expect(await balances()).toMatchObject({ cashFen: 178_000, inTransitFen: 60_000 })

    const again = await answer([...rows, ['P-NOBODY', 'x', 1, '成功', '']])
    const second = await as(office.clerk, ctx => loadResult(ctx, { source, read: again }))
    expect(second).toMatchObject({ accepted: 0, returned: 0, unchanged: 2, known: false })
    expect(second.issues.map(issue => issue.reason.code)).toEqual(['result-order-unknown'])
    const turned = await answer([[good.reference, good.accountName, 50_000, '退票', '迟到的退票']])
    const contradiction = await as(office.clerk, ctx => loadResult(ctx, { source, read: turned }))
    expect(contradiction.issues.map(issue => issue.reason.code)).toEqual(['result-contradicts'])

    expect(await codesOf(batchOf([claims[2]]))).toEqual(['payment-not-in-list'])
    const silent = await byAmount(60_000)
    await as(office.payer, ctx => decideOrder(ctx, { orderId: silent?.id ?? '', reason: '银行书面确认未执行' }))
    expect((await balances()).cashFen).toBe(238_000)
    const repaid = await batchOf([], [silent?.payoutId ?? ''])
    await order(repaid.batchId)
    expect((await orderRows(repaid.batchId)).map(row => [row.amountFen, row.state])).toEqual([[60_000, 'ordered']])

    const newAccount = await giveAccount(environment, {
      unit: claims[1].unit,
      accountName: claims[1].unit.name,
      number: '9900000000009999',
      coolingUntil: '2020-10-12',
    })
    expect(await codesOf(batchOf([], [bad.payoutId]))).toEqual(['payment-account-recent'])
    await as(office.leader, ctx => approveAccount(ctx, { payeeAccountId: newAccount, reason: '核对开户证明' }))
    const corrected = await batchOf([], [bad.payoutId])
    await order(corrected.batchId)
    const [once] = await orderRows(corrected.batchId)
    await as(office.clerk, ctx => enterResult(ctx, { orderId: once?.id ?? '', outcome: 'accepted', day: '2020-09-21' }))
    expect(await lineStates(claims[1])).toEqual(['paid'])
    const [payout] = await environment.database`select id from funds.payout where claim_id = ${claims[1].claimId}`
    expect(payout?.['id']).toBe(bad.payoutId)
  })

  test('a wrong amount or name, a reason that is missing, a day ahead: not believed', async () => {
    const claim = await claimOf([50_000])
    await giveMoney(environment, office, 50_000)
    await requested(environment, office, [claim])
    const { batchId } = await batchOf([claim])
    await order(batchId)
    const [row] = await orderRows(batchId)
    const { reference = '', accountName = '' } = row ?? {}
    const wrongs: [Parameters<typeof answer>[0][number], string][] = [
      [[reference, accountName, 49_999, '成功', ''], 'result-amount-differs'],
      [[reference, '别的公司', 50_000, '成功', ''], 'result-name-differs'],
      [[reference, accountName, 50_000, '退票', ''], 'result-reason-missing'],
    ]
    for (const [line, code] of wrongs) {
      const read = await answer([line])
      const load = await as(office.clerk, ctx => loadResult(ctx, { source, read }))
      expect(load.issues.map(issue => issue.reason.code)).toEqual([code])
    }
    expect((await orderRows(batchId))[0]?.state).toBe('ordered')
  })

  test('a bureau sees and touches its own payments only; the city looks', async () => {
    const other = await fundOffice(environment, '220113')
    const claim = await claimOf([50_000])
    await giveMoney(environment, office, 50_000)
    await requested(environment, office, [claim])
    const { batchId } = await batchOf([claim])
    expect(await codesOf(order(batchId, other.payer))).toEqual(['not-found'])
    const asked = { territory: office.territory, source } as const
    expect(await codesOf(as(other.clerk, ctx => listPayments(ctx, asked)))).toEqual(['not-found'])
    const seen = await as(city.clerk, ctx => listPayments(ctx, asked))
    expect(seen.acts.find(one => one.act === 'makeBatch')?.because).toEqual([{ code: 'fund-other-territory' }])
    expect(JSON.stringify(seen)).not.toContain('员工')
  })
})

async function objection(claim: FundClaim): Promise<void> {
  await as(systemActor, async ctx => {
    const id = uuidv7()
    const [item] = await ctx.sql<
      { id: string; listId: string }[]
    >`select id, list_id from publicity.item where subject_id = ${claim.claimId}`
    await ctx.sql`insert into publicity.objection (id, list_id, aim, item_id, reason, named, query_code_hash, state, lodged_on, due_day, lodged_at)
      values (${id}, ${item?.listId ?? null}, 'unit', ${item?.id ?? null}, '样例', false, ${id}, 'lodged', ${ctx.today}, ${ctx.today}, ${ctx.now})`
    await ctx.sql`insert into publicity.objection_subject (objection_id, subject_kind, subject_id) values (${id}, 'claim', ${claim.claimId})`
  })
}

test('a stored file of another subject is not served through funds', async () => {
  const [file] = await environment.database<{ id: string }[]>`select id from documents.file limit 1`
  const found = as(office.clerk, ctx =>
    readFile(ctx, { fileId: file?.id ?? '', subject: { kind: 'payout', id: uuidv7() } }),
  )
  expect(await codesOf(found)).toEqual(['not-found'])
  expect(await codesOf(as(office.clerk, ctx => submitRequest(ctx, uuidv7())))).toEqual(['not-found'])
})
