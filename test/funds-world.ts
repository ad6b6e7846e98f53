import { uuidv7 } from 'uuidv7'
import { enterAllocation, storeAllocationSlip, confirmAllocation } from '../server/modules/funds/allocate.ts'
import { setBankAccount } from '../server/modules/funds/enter-facts.ts'
import { confirmReceipt, enterReceipt, storeReceiptSlip } from '../server/modules/funds/enter-receipt.ts'
import { makeRequest } from '../server/modules/funds/make-request.ts'
import { submitRequest } from '../server/modules/funds/submit-request.ts'
import type { Actor, Environment } from '../server/platform/context.ts'
import { systemActor } from '../server/platform/context.ts'
import { actAs } from './environment.ts'
import { testBody, type TestBody } from './officials.ts'

export const source = 'special-account' as const
export const slip = {
  bytes: new TextEncoder().encode('%PDF-1.4 slip'),
  fileName: '回单.pdf',
  mediaType: 'application/pdf',
}

export interface FundOffice {
  territory: string
  body: TestBody
  clerk: Actor
  payer: Actor
  leader: Actor
  /** Has reviewed every claim of the territory, and may pay as well: must not. */
  reviewer: Actor
}

/** The fund people of a territory. */
export async function fundOffice(environment: Environment, territory: string): Promise<FundOffice> {
  const body = await testBody(environment, { kind: 'bureau', name: `${territory}人社局`, territory })
  return {
    territory,
    body,
    clerk: await body.person('制单', ['fund-clerk']),
    payer: await body.person('付款', ['fund-payer']),
    leader: await body.person('负责', ['leader']),
    reviewer: await body.person('审核', ['acceptance', 'fund-payer']),
  }
}

let units = 0

/** A unit with its own basic account, compared and agreed. */
export async function fundUnit(environment: Environment, office: FundOffice): Promise<TestBody> {
  units += 1
  const name = `长春样例单位${units}有限公司`
  const { territory } = office
  const unit = await testBody(environment, { kind: 'enterprise', name, territory, code: `FUND-${units}` })
  await actAs(environment, systemActor, async ctx => {
    await ctx.sql`insert into registry.enterprise (body_id, kind, ownership, legal_representative, clerk_name, clerk_phone_sealed,
        clerk_phone_hash, by_agent, place, address, address_key, receiving_because, registered_by, registered_at, changed_at)
      values (${unit.id}, 'enterprise', 'private', '样例', '样例', '-', ${unit.id}, false, ${territory}, '样例路', ${unit.id}, 'place',
        ${office.clerk.accountId}, ${ctx.now}, ${ctx.now})`
    await ctx.sql`insert into registry.unit_check (id, body_id, outcome, note, fields, checked_by, checked_by_name, checked_at)
      values (${uuidv7()}, ${unit.id}, 'agreed', '', '[]', ${office.reviewer.accountId}, '审核', ${ctx.now})`
  })
  await giveAccount(environment, { unit, accountName: name, number: `99000000${String(units).padStart(8, '0')}` })
  return unit
}

/** Another account of the unit; `coolingUntil` as after a change. */
export async function giveAccount(
  environment: Environment,
  of: { unit: TestBody; accountName: string; number: string; coolingUntil?: string },
): Promise<string> {
  const id = uuidv7()
  const { sealing } = environment
  await actAs(
    environment,
    systemActor,
    ctx => ctx.sql`insert into registry.payee_account
    (id, body_id, kind, bank, account_name, number_sealed, number_hash, last_four, basic_number, matches_name, first, cooling_until, stored_at)
    values (${id}, ${of.unit.id}, 'basic', '样例银行', ${of.accountName}, ${sealing.encrypt(of.number)}, ${sealing.hash(of.number)},
      ${of.number.slice(-4)}, 'J9900000000001', true, ${of.coolingUntil === undefined}, ${of.coolingUntil ?? null}, ${ctx.now})`,
  )
  return id
}

export interface FundClaim {
  claimId: string
  lineIds: string[]
  unit: TestBody
}

/** A claim whose list has closed: signed, filed on paper, five days shown. `without` leaves one of these out. */
export async function publishedClaim(
  environment: Environment,
  office: FundOffice,
  of: { unit: TestBody; amountsFen: number[]; month?: string; endsOn?: string; without?: 'paper' | 'publicity' },
): Promise<FundClaim> {
  const claimId = uuidv7()
  const month = of.month ?? '2020-08'
  const lineIds = of.amountsFen.map(() => uuidv7())
  const total = of.amountsFen.reduce((sum, fen) => sum + fen, 0)
  const headcount = of.amountsFen.length
  const { territory } = office
  await actAs(environment, systemActor, async ctx => {
    await ctx.sql`insert into claims.claim (id, body_id, body_name, territory, programme, pack_id, month, series, state, headcount,
        amount_fen, approved_headcount, approved_fen, opened_at, submitted_at, changed_at)
      values (${claimId}, ${of.unit.id}, ${of.unit.name}, ${territory}, 'work-based-training', 'changchun-2020-08', ${month}, 0,
        'published', ${headcount}, ${total}, ${headcount}, ${total}, ${ctx.now}, ${ctx.now}, ${ctx.now})`
    const lines = of.amountsFen.map((fen, index) => ({
      id: lineIds[index],
      claimId,
      bodyId: of.unit.id,
      month,
      seq: index + 1,
      name: `员工${index + 1}`,
      maskedId: '990101********0000',
      state: 'approved',
      facts: {} as never,
      textsSealed: '-',
      verdict: 'fits',
      amountFen: fen,
      approvedFen: fen,
      changedAt: ctx.now,
    }))
    await ctx.sql`insert into claims.line ${ctx.sql(lines)}`
    await signedCase({
      ctx,
      office,
      of: { claimId, month, unit: of.unit, headcount, total },
      paper: of.without !== 'paper',
    })
    if (of.without !== 'publicity')
      await closedList({ ctx, office, claimId, unit: of.unit, endsOn: of.endsOn ?? '2020-09-18' })
  })
  return { claimId, lineIds, unit: of.unit }
}

type Ctx = Parameters<Parameters<typeof actAs>[2]>[0]

async function signedCase(input: {
  ctx: Ctx
  office: FundOffice
  of: { claimId: string; month: string; unit: TestBody; headcount: number; total: number }
  paper: boolean
}): Promise<void> {
  const { ctx, office, of } = input
  const id = uuidv7()
  await ctx.sql`insert into review.case_file (id, kind, subject_id, territory, body_id, body_name, state, month, headcount, amount_fen,
      exceptions, undecided, approved_headcount, approved_fen, first, submitted_day, promised_days, answer_days, due_day, due_provisional, opened_at)
    values (${id}, 'claim', ${of.claimId}, ${office.territory}, ${of.unit.id}, ${of.unit.name}, 'filed', ${of.month}, ${of.headcount},
      ${of.total}, 0, 0, ${of.headcount}, ${of.total}, false, '2020-09-01', 5, 15, '2020-09-08', false, ${ctx.now})`
  await ctx.sql`insert into review.decision (case_id, outcome, headcount, total_fen, handler_id, handler, second_id, leader_id, leader, day)
    values (${id}, 'approved', ${of.headcount}, ${of.total}, ${office.reviewer.accountId}, '审核', ${office.clerk.accountId},
      ${office.leader.accountId}, '负责', '2020-09-08')`
  await ctx.sql`insert into review.step (id, case_id, at, day, act, tier, account_id, account_name, detail)
    values (${uuidv7()}, ${id}, ${ctx.now}, ${ctx.today}, 'submitOpinion', 'initial', ${office.reviewer.accountId}, '审核', '{}')`
  if (!input.paper) return
  await ctx.sql`insert into review.paper_confirmation (case_id, confirmed_by, confirmed_by_name, day, at)
    values (${id}, ${office.reviewer.accountId}, '审核', ${ctx.today}, ${ctx.now})`
}

async function closedList(input: {
  ctx: Ctx
  office: FundOffice
  claimId: string
  unit: TestBody
  endsOn: string
}): Promise<void> {
  const { ctx, office } = input
  const listId = uuidv7()
  await ctx.sql`insert into publicity.list (id, slug, programme, pack_id, territory, basis, fields, posted_on, starts_on, ends_on,
      working_days, first_day_counts, provisional, state, published_by, published_at, closed_at)
    values (${listId}, ${listId}, 'work-based-training', 'changchun-2020-08', ${office.territory}, '样例', '{unit}', '2020-09-11', '2020-09-11',
      ${input.endsOn}, 5, false, false, 'closed', ${office.leader.accountId}, ${ctx.now}, ${ctx.now})`
  await ctx.sql`insert into publicity.item (id, programme, pack_id, territory, basis, subject_kind, subject_id, body_name, fields, shown,
      list_id, seq, state, waiting_since)
    values (${uuidv7()}, 'work-based-training', 'changchun-2020-08', ${office.territory}, '样例', 'claim', ${input.claimId},
      ${input.unit.name}, '{unit}', '{}', ${listId}, 1, 'published', ${ctx.now})`
}

let slips = 0

/** Money that one has entered and another confirmed; the bureau's own account is set. */
export async function giveMoney(environment: Environment, office: FundOffice, amountFen: number): Promise<void> {
  slips += 1
  const entry = { source, slipNumber: `HD${slips}`, day: '2020-09-20', amountFen, payer: '样例财政局' }
  const { receiptId } = await actAs(environment, office.clerk, ctx => enterReceipt(ctx, entry))
  await actAs(environment, office.clerk, ctx => storeReceiptSlip(ctx, { receiptId, slip }))
  await actAs(environment, office.payer, ctx => confirmReceipt(ctx, receiptId))
  const account = { source, bank: '样例银行', accountName: office.body.name, accountNumber: '9900000088880000' }
  await actAs(environment, office.payer, ctx => setBankAccount(ctx, account))
}

/** Asked for: drafted and submitted. */
export async function requested(
  environment: Environment,
  office: FundOffice,
  claims: readonly FundClaim[],
): Promise<string> {
  const claimIds = claims.map(claim => claim.claimId)
  const { requestId } = await actAs(environment, office.clerk, ctx => makeRequest(ctx, { source, claimIds }))
  await actAs(environment, office.clerk, ctx => submitRequest(ctx, requestId))
  return requestId
}

/** The city's transfer, confirmed by two at the city. */
export async function sentOn(
  environment: Environment,
  city: FundOffice,
  of: { to: string; amountFen: number },
): Promise<string> {
  slips += 1
  const entry = { source, toTerritory: of.to, slipNumber: `HB${slips}`, day: '2020-09-20', amountFen: of.amountFen }
  const { allocationId } = await actAs(environment, city.clerk, ctx => enterAllocation(ctx, entry))
  await actAs(environment, city.clerk, ctx => storeAllocationSlip(ctx, { allocationId, slip }))
  await actAs(environment, city.payer, ctx => confirmAllocation(ctx, allocationId))
  return allocationId
}

/** Codes of a refusal, or 'done'. */
export function codesOf(work: Promise<unknown>): Promise<string[]> {
  return work.then(
    () => ['done'],
    (error: { reasons?: { code: string }[] }) => {
      if (!error.reasons) throw error
      return error.reasons.map(reason => reason.code)
    },
  )
}
