import { uuidv7 } from 'uuidv7'
import { formatYuan } from '../../../values/money.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { listFiles, storeFile } from '../documents/index.ts'
import { bureauOf, findTerritory } from '../identity/index.ts'
import { notify } from '../notifications/index.ts'
import { type FundActName, mustAllow, nothingYet, type Source } from './funds.ts'
import { balancesOf, lockCash, mustBeCovered, postEntry } from './ledger.ts'
import { goesThrough, ownBureau } from './own-bureau.ts'
import type { Slip } from './slip-files.ts'

/** F3: the city's transfer to a district of its chain, as one person enters it from the bank slip (划拨, W6). */
export async function enterAllocation(
  ctx: Context,
  input: { source: Source; toTerritory: string; slipNumber: string; day: string; amountFen: number },
): Promise<{ allocationId: string }> {
  const bureau = await ownBureau(ctx)
  const { code } = bureau.territory
  mustAllow(ctx, 'enterAllocation', { state: nothingYet, territory: code })
  const district = await findTerritory(ctx, input.toTerritory)
  if (district.code === code || !goesThrough(district, code))
    refuse('allocation-not-in-chain', {}, { field: 'toTerritory' })
  if (input.day > ctx.today) refuse('day-not-possible', {}, { field: 'day' })
  const receiver = await bureauOf(ctx, district.code)
  const [row] = await ctx.sql<{ id: string }[]>`insert into funds.allocation ${ctx.sql({
    id: uuidv7(),
    fromBody: bureau.bodyId,
    fromTerritory: code,
    toBody: receiver.bodyId,
    toTerritory: district.code,
    source: input.source,
    slipNumber: input.slipNumber,
    day: input.day,
    amountFen: input.amountFen,
    state: 'entered',
    enteredBy: ctx.actor.accountId,
    enteredByName: ctx.actor.name,
    enteredAt: ctx.now,
  })} on conflict do nothing returning id`
  if (!row) refuse('slip-entered-already', { number: input.slipNumber }, { field: 'slipNumber' })
  ctx.record({ subject: { kind: 'fund-allocation', id: row.id }, territory: code, detail: { to: district.code } })
  return { allocationId: row.id }
}

interface AllocationRow {
  id: string
  fromBody: string
  territory: string
  toBody: string
  source: Source
  slipNumber: string
  day: string
  amountFen: number
  state: string
  before: string
}

async function beginAllocation(ctx: Context, act: FundActName, allocationId: string): Promise<AllocationRow> {
  const [row] = await ctx.sql<
    AllocationRow[]
  >`select id, from_body, from_territory as territory, to_body, source, slip_number, day,
    amount_fen, state, entered_by as before from funds.allocation where id = ${allocationId} for update`
  if (!row || row.territory !== ctx.actor.territory) refuse('not-found')
  mustAllow(ctx, act, row)
  ctx.record({ subject: { kind: 'fund-allocation', id: allocationId }, territory: row.territory })
  return row
}

export async function storeAllocationSlip(ctx: Context, input: { allocationId: string; slip: Slip }): Promise<void> {
  const allocation = await beginAllocation(ctx, 'uploadAllocationSlip', input.allocationId)
  const subject = { kind: 'fund-allocation', id: allocation.id }
  await storeFile(ctx, { ...input.slip, kind: 'bank-slip', subject, retention: 'voucher' })
}

/** Another person confirms the slip: the money has left the city's cash and is in transit until the district confirms its own slip. */
export async function confirmAllocation(ctx: Context, allocationId: string): Promise<void> {
  const allocation = await beginAllocation(ctx, 'confirmAllocation', allocationId)
  if ((await listFiles(ctx, { kind: 'fund-allocation', id: allocation.id })).length === 0) refuse('slip-file-missing')
  const owner = { bodyId: allocation.fromBody, territory: allocation.territory }
  await lockCash(ctx, owner, allocation.source)
  const balances = await balancesOf(ctx, allocation.fromBody, allocation.source)
  mustBeCovered(balances.cashFen - balances.reservedFen, allocation.amountFen)
  await ctx.sql`update funds.allocation set state = 'sent', confirmed_by = ${ctx.actor.accountId},
    confirmed_by_name = ${ctx.actor.name}, confirmed_at = ${ctx.now} where id = ${allocation.id}`
  await postEntry(ctx, {
    kind: 'allocation-sent',
    subjectId: allocation.id,
    source: allocation.source,
    territory: allocation.territory,
    day: allocation.day,
    movements: [{ owner, to: 'transfer-in-transit', from: 'cash', amountFen: allocation.amountFen }],
  })
  await notify(ctx, {
    bodyId: allocation.toBody,
    roles: ['fund-clerk', 'fund-payer'],
    code: 'funds-allocation-sent',
    params: { number: allocation.slipNumber, amount: formatYuan(allocation.amountFen) },
    link: '/work/funds/receipts',
  })
}

export async function rejectAllocation(ctx: Context, input: { allocationId: string; reason: string }): Promise<void> {
  const allocation = await beginAllocation(ctx, 'rejectAllocation', input.allocationId)
  await ctx.sql`update funds.allocation set state = 'rejected', reason = ${input.reason}, confirmed_by = ${ctx.actor.accountId},
    confirmed_by_name = ${ctx.actor.name}, confirmed_at = ${ctx.now} where id = ${allocation.id}`
}
