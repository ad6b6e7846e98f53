import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { actAs, setDay, testEnvironment } from '../../../test/environment.ts'
import {
  codesOf,
  type FundClaim,
  type FundOffice,
  fundOffice,
  fundUnit,
  giveMoney,
  publishedClaim,
  requested,
  sentOn,
  slip,
  source,
} from '../../../test/funds-world.ts'
import { letterForm } from '../../../values/letter-form.ts'
import type { Actor, Environment } from '../../platform/context.ts'
import { sweepTimers } from '../../platform/timers.ts'
import { confirmAllocation, enterAllocation, storeAllocationSlip } from './allocate.ts'
import { archiveVoucher, storePaymentSlip } from './archive-voucher.ts'
import { enterIndicator, enterStatement } from './enter-facts.ts'
import { confirmReceipt, enterReceipt, rejectReceipt, storeReceiptSlip } from './enter-receipt.ts'
import { balancesOf } from './ledger.ts'
import { readLedger } from './ledger.read.ts'
import { answerLetter, makeLetter, sendLetter, storeSealedLetter } from './letters.ts'
import { enterResult } from './load-result.ts'
import { makeBatch } from './make-batch.ts'
import { makeRequest, withdrawRequest } from './make-request.ts'
import { readMoney } from './money.read.ts'
import { orderBatch } from './order-batch.ts'
import { listPayables } from './payable.read.ts'
import { readPayout, readPayoutFile } from './payouts.read.ts'
import { documentOf, listRequests } from './requests.read.ts'
import { submitRequest } from './submit-request.ts'
import { readSummary } from './summary.read.ts'
import { timers } from './watch-due.ts'
import { watchDue } from './index.ts'

let database: TestDatabase
let environment: Environment
let city: FundOffice
let district: FundOffice
let county: FundOffice

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await setDay(environment, '2020-09-21')
  city = await fundOffice(environment, '220100')
  district = await fundOffice(environment, '220104')
  county = await fundOffice(environment, '220122')
})
afterAll(async () => {
  await environment.database.end()
  await database.drop()
})

const as = <T>(actor: Actor, act: Parameters<typeof actAs<T>>[2]) => actAs(environment, actor, act)
const claimIn = async (office: FundOffice, amountsFen: number[], more: { endsOn?: string } = {}): Promise<FundClaim> =>
  publishedClaim(environment, office, { unit: await fundUnit(environment, office), amountsFen, ...more })
const cashOf = async (office: FundOffice) => as(office.clerk, ctx => balancesOf(ctx, office.body.id, source))

describe('the chain of 12号 六(三)', () => {
  test('a district asks the city, the city summarises into one letter with number, sum in figures and capitals', async () => {
    const claim = await claimIn(district, [50_000, 178_000])
    const own = await claimIn(city, [60_000])
    const requestId = await requested(environment, district, [claim])
    const ownRequest = await requested(environment, city, [own])
    const [listed] = await as(district.clerk, ctx => listRequests(ctx, { source }))
    expect(listed).toMatchObject({
      number: '朝人社用〔2020〕1号',
      state: 'submitted',
      amountFen: 228_000,
      headcount: 2,
    })
    const { document } = await as(district.clerk, ctx => documentOf(ctx, { requestId }))
    expect(document.addressee).toBe('220100人社局')
    expect(JSON.stringify(document)).toContain('贰仟贰佰捌拾元整')
    expect(JSON.stringify(document)).not.toContain('员工')
    expect(letterForm(document).pages).toHaveLength(1)

    const summary = await as(city.clerk, ctx => readSummary(ctx, { source }))
    expect(summary.waiting.map(one => one.territory)).toEqual(['220100', '220104'])
    const letter = await as(city.clerk, ctx => makeLetter(ctx, { source, requestIds: [requestId, ownRequest] }))
    expect(letter.number).toBe('长人社请〔2020〕1号')
    const again = as(city.clerk, ctx => makeLetter(ctx, { source, requestIds: [requestId] }))
    expect(await codesOf(again)).toEqual(['request-not-waiting'])
    const printed = await as(city.clerk, ctx => documentOf(ctx, { letterId: letter.letterId }))
    expect(printed.document.table?.total).toEqual(['', '合计', '', '', '3', '2,880.00'])
    expect(printed.document.table?.rows.map(row => row[2])).toEqual(['长人社用〔2020〕1号', '朝人社用〔2020〕1号'])

    const { letterId } = letter
    await as(city.clerk, ctx => storeSealedLetter(ctx, { letterId, slip }))
    expect(await codesOf(as(city.clerk, ctx => answerLetter(ctx, answered(letterId, 'granted'))))).toEqual([
      'fund-state-forbids',
    ])
    await as(city.clerk, ctx => sendLetter(ctx, { letterId, day: '2020-09-21' }))
    await as(city.clerk, ctx => answerLetter(ctx, answered(letterId, 'granted')))
    const money = await as(city.clerk, ctx => readMoney(ctx, { source }))
    expect(money.waitingSince).toEqual({ number: '长人社请〔2020〕1号', day: '2020-09-21', amountFen: 288_000 })
  })

  test('a county asks its own finance, and after a refusal once more', async () => {
    const claim = await claimIn(county, [50_000])
    const draft = await as(county.clerk, ctx => makeRequest(ctx, { source, claimIds: [claim.claimId] }))
    const { letterId, number } = await as(county.clerk, ctx => submitRequest(ctx, draft.requestId))
    expect(number).toBe('农人社请〔2020〕1号')
    const first = await as(county.clerk, ctx => documentOf(ctx, { letterId: letterId ?? '' }))
    expect(first.document.addressee).toBe('农安县财政局')
    await as(county.clerk, ctx => sendLetter(ctx, { letterId: letterId ?? '', day: '2020-09-21' }))
    await as(county.clerk, ctx => answerLetter(ctx, answered(letterId ?? '', 'refused')))
    expect(await codesOf(as(city.clerk, ctx => makeLetter(ctx, { source, requestIds: [draft.requestId] })))).toEqual([
      'not-found',
    ])
    const second = await as(county.clerk, ctx => makeLetter(ctx, { source, requestIds: [draft.requestId] }))
    expect(second.number).toBe('农人社请〔2020〕2号')
  })

  test('a withdrawn draft gives its lines back', async () => {
    const claim = await claimIn(district, [50_000])
    const { requestId } = await as(district.clerk, ctx => makeRequest(ctx, { source, claimIds: [claim.claimId] }))
    const listed = async () =>
      (await as(district.clerk, ctx => listPayables(ctx, { source }))).rows.some(row => row.claimId === claim.claimId)
    expect(await listed()).toBe(false)
    await as(district.clerk, ctx => withdrawRequest(ctx, requestId))
    expect(await listed()).toBe(true)
  })
})

const answered = (letterId: string, outcome: 'granted' | 'refused') => ({
  letterId,
  day: '2020-09-21',
  outcome,
  grantedFen: 0,
})

describe('money exists once two have seen the slip', () => {
  const entry = {
    source,
    slipNumber: 'HD-2020-77',
    day: '2020-09-21',
    amountFen: 900_000,
    payer: '长春市财政局',
  } as const

  test('entered by one, confirmed by another, the same slip once, also at the same instant', async () => {
    const enter = () => as(city.clerk, ctx => enterReceipt(ctx, entry))
    const outcomes = await Promise.all([codesOf(enter()), codesOf(enter())])
    expect(outcomes.toSorted()).toEqual([['done'], ['slip-entered-already']])
    const [row] = await environment.database<
      { id: string }[]
    >`select id from funds.receipt where slip_number = 'HD-2020-77'`
    const receiptId = row?.id ?? ''
    expect(await codesOf(as(city.payer, ctx => confirmReceipt(ctx, receiptId)))).toEqual(['slip-file-missing'])
    await as(city.clerk, ctx => storeReceiptSlip(ctx, { receiptId, slip }))
    const both: Actor = { ...city.clerk, roles: ['fund-clerk', 'fund-payer'] }
    expect(await codesOf(as(both, ctx => confirmReceipt(ctx, receiptId)))).toEqual(['fund-second-person'])
    await expect(
      environment.database`update funds.receipt set state = 'confirmed', confirmed_by = entered_by where id = ${receiptId}`,
    ).rejects.toThrow(/check constraint/)
    expect((await cashOf(city)).cashFen).toBe(0)
    const confirm = () => as(city.payer, ctx => confirmReceipt(ctx, receiptId))
    const confirmed = await Promise.all([codesOf(confirm()), codesOf(confirm())])
    expect(confirmed.toSorted()).toEqual([['done'], ['fund-state-forbids']])
    expect((await cashOf(city)).cashFen).toBe(900_000)
  })

  test('a rejected slip may be entered rightly', async () => {
    const wrong = { ...entry, slipNumber: 'HD-2020-78', amountFen: 1 }
    const { receiptId } = await as(city.clerk, ctx => enterReceipt(ctx, wrong))
    await as(city.payer, ctx => rejectReceipt(ctx, { receiptId, reason: '金额录错' }))
    expect(await codesOf(as(city.clerk, ctx => enterReceipt(ctx, { ...wrong, amountFen: 2 })))).toEqual(['done'])
  })

  test('the city’s transfer is in transit until the district confirms its own slip for the same amount', async () => {
    const over = { source, toTerritory: '220104', slipNumber: 'HB-1', day: '2020-09-21', amountFen: 999_999_999 }
    const { allocationId: tooMuch } = await as(city.clerk, ctx => enterAllocation(ctx, over))
    await as(city.clerk, ctx => storeAllocationSlip(ctx, { allocationId: tooMuch, slip }))
    expect(await codesOf(as(city.payer, ctx => confirmAllocation(ctx, tooMuch)))).toEqual(['balance-short'])
    expect(
      await codesOf(as(city.clerk, ctx => enterAllocation(ctx, { ...over, slipNumber: 'x1', toTerritory: '220122' }))),
    ).toEqual(['allocation-not-in-chain'])
    const allocationId = await sentOn(environment, city, { to: '220104', amountFen: 300_000 })
    expect(await cashOf(city)).toMatchObject({ cashFen: 600_000, inTransitFen: 300_000 })
    const arrived = { ...entry, slipNumber: 'HD-D1', allocationId }
    expect(await codesOf(as(district.clerk, ctx => enterReceipt(ctx, arrived)))).toEqual(['allocation-amount-differs'])
    const { receiptId } = await as(district.clerk, ctx => enterReceipt(ctx, { ...arrived, amountFen: 300_000 }))
    await as(district.clerk, ctx => storeReceiptSlip(ctx, { receiptId, slip }))
    await as(district.payer, ctx => confirmReceipt(ctx, receiptId))
    expect(await cashOf(city)).toMatchObject({ cashFen: 600_000, inTransitFen: 0 })
    expect((await cashOf(district)).cashFen).toBe(300_000)
  })
})

describe('behind a payment', () => {
  test('指标 is checked apart from cash', async () => {
    const office = await fundOffice(environment, '220103')
    const claim = await claimIn(office, [60_000])
    await giveMoney(environment, office, 100_000)
    const indicator = { source, documentNumber: '长财指〔2020〕9号', day: '2020-09-21', amountFen: 50_000 }
    await as(office.clerk, ctx => enterIndicator(ctx, indicator))
    expect(await codesOf(as(office.clerk, ctx => enterIndicator(ctx, indicator)))).toEqual([
      'indicator-entered-already',
    ])
    await requested(environment, office, [claim])
    const batch = as(office.clerk, ctx => makeBatch(ctx, { source, claimIds: [claim.claimId], payoutIds: [] }))
    await expect(batch).rejects.toMatchObject({ reasons: [{ code: 'indicator-short', params: { shortFen: 10_000 } }] })
  })

  test('a paid payout has its voucher, its opinion beside it, and the ledger says for how long the money lasts', async () => {
    const office = await fundOffice(environment, '220105')
    const claim = await claimIn(office, [50_000, 40_000])
    await giveMoney(environment, office, 150_000)
    await requested(environment, office, [claim])
    const { batchId } = await as(office.clerk, ctx =>
      makeBatch(ctx, { source, claimIds: [claim.claimId], payoutIds: [] }),
    )
    await as(office.payer, ctx => orderBatch(ctx, batchId))
    const [order] = await environment.database<{ id: string; payoutId: string }[]>`
      select id, payout_id from funds.payment_order where batch_id = ${batchId}`
    const payoutId = order?.payoutId ?? ''
    await as(office.clerk, ctx =>
      enterResult(ctx, { orderId: order?.id ?? '', outcome: 'accepted', day: '2020-09-21' }),
    )
    await as(office.clerk, ctx => storePaymentSlip(ctx, { payoutId, slip }))
    const payout = await as(office.clerk, ctx => readPayout(ctx, payoutId))
    expect(payout).toMatchObject({
      state: 'paid',
      opinion: { headcount: 2, totalFen: 90_000 },
      paidBeforeFen: 0,
      remainingFen: 0,
      publicityEndedOn: '2020-09-18',
      // 30 working days after 18 September 2020: the holiday of 1–8 October is left out, 27 September and 10 October are worked.
      payBy: '2020-11-05',
      late: false,
    })
    expect(payout.pieces.filter(piece => piece.missing).map(piece => piece.kind)).toEqual(['form', 'scan'])
    const file = payout.pieces.find(piece => piece.kind === 'payment-slip')?.fileId ?? ''
    const opened = await as(office.clerk, ctx => readPayoutFile(ctx, { payoutId, fileId: file }))
    expect(Buffer.from(opened.bytes).toString()).toBe('%PDF-1.4 slip')
    expect(await codesOf(as(office.clerk, ctx => archiveVoucher(ctx, payoutId)))).toEqual(['voucher-incomplete'])

    await as(office.clerk, ctx => enterStatement(ctx, { source, day: '2020-09-21', balanceFen: 60_500 }))
    const ledger = await as(office.clerk, ctx => readLedger(ctx, { source }))
    expect(ledger.statement).toMatchObject({ ledgerFen: 60_000, differenceFen: 500 })
    expect(ledger.support).toEqual({ balanceFen: 60_000, outlayFen: 90_000, averageFen: 30_000, monthsTenths: 20 })
    for (const entry of ledger.entries) {
      expect(entry.postings.reduce((sum, posting) => sum + posting.amountFen, 0)).toBe(0)
    }
  })

  test('what is unpaid after thirty working days is reported, and a later payment stays valid', async () => {
    const office = await fundOffice(environment, '220106')
    const claim = await claimIn(office, [50_000])
    await as(office.clerk, ctx => watchDue(ctx, claim.claimId))
    await setDay(environment, '2020-11-05')
    await sweepTimers(environment, timers)
    const overdue = async () => (await as(office.clerk, ctx => readLedger(ctx, { source }))).overdue
    expect(await overdue()).toEqual([])
    await setDay(environment, '2020-11-06')
    await sweepTimers(environment, timers)
    expect(await overdue()).toMatchObject([{ claimId: claim.claimId, dueOn: '2020-11-05', unpaidFen: 50_000 }])
    await giveMoney(environment, office, 50_000)
    await requested(environment, office, [claim])
    const { batchId } = await as(office.clerk, ctx =>
      makeBatch(ctx, { source, claimIds: [claim.claimId], payoutIds: [] }),
    )
    expect(await codesOf(as(office.payer, ctx => orderBatch(ctx, batchId)))).toEqual(['done'])
  })
})
