import type { Fen } from '../../../values/money.ts'
import type { Context } from '../../platform/context.ts'
import { actsFor, type FundActName, nothingYet, type Source } from './funds.ts'
import { balancesOf } from './ledger.ts'
import { type Bureau, shownBureau } from './own-bureau.ts'
import { districtSums } from './summary.read.ts'

interface FileLink {
  id: string
  fileName: string
  storedAt: string
}

interface ReceiptSums {
  id: string
  territory: string
  source: Source
  kind: 'finance' | 'allocation'
  allocationId: string | null
  letterId: string | null
  letterNumber: string | null
  slipNumber: string
  day: string
  amountFen: Fen
  payer: string
  state: 'entered' | 'confirmed' | 'rejected'
  enteredById: string
  enteredBy: string
  confirmedBy: string | null
  confirmedAt: string | null
  reason: string | null
  file: FileLink | null
}

const receiptActs: readonly FundActName[] = ['uploadReceiptSlip', 'confirmReceipt', 'rejectReceipt']
const allocationActs: readonly FundActName[] = ['uploadAllocationSlip', 'confirmAllocation', 'rejectAllocation']

/** F3: slips, transfers to districts, what is arriving, balances, and since when finance is waited for. */
export async function readMoney(ctx: Context, input: { territory?: string | undefined; source: Source }) {
  const bureau = await shownBureau(ctx, input.territory)
  const { code } = bureau.territory
  const { source } = input
  const balances = await balancesOf(ctx, bureau.bodyId, source)
  return {
    territory: code,
    receipts: await receiptsOf(ctx, code, source),
    allocations: await allocationsOf(ctx, ctx.sql`a.from_territory = ${code} and a.source = ${source}`),
    arriving: await allocationsOf(
      ctx,
      ctx.sql`a.to_territory = ${code} and a.source = ${source} and a.state = 'sent'
        and not exists (select 1 from funds.receipt r where r.allocation_id = a.id and r.state <> 'rejected')`,
    ),
    accounts: await accountsOf(ctx, bureau),
    balances: [
      { source, cashFen: balances.cashFen, reservedFen: balances.reservedFen, inTransitFen: balances.inTransitFen },
    ],
    waitingSince: await waitingSince(ctx, bureau, source),
    toAllocate: await toAllocate(ctx, code, source),
    acts: actsFor(ctx, ['enterReceipt', 'enterAllocation', 'setBankAccount', 'enterIndicator'], {
      state: nothingYet,
      territory: code,
    }),
  }
}

async function receiptsOf(ctx: Context, territory: string, source: Source) {
  const rows = await ctx.sql<ReceiptSums[]>`select r.id, r.territory, r.source, r.kind, r.allocation_id, r.letter_id,
      l.number as letter_number, r.slip_number, r.day, r.amount_fen, r.payer, r.state, r.entered_by as entered_by_id,
      r.entered_by_name as entered_by, r.confirmed_by_name as confirmed_by, r.confirmed_at, r.reason,
      case when f.id is null then null else json_build_object('id', f.id, 'fileName', f.file_name, 'storedAt', f.stored_at) end as file
    from funds.receipt r left join funds.letter l on l.id = r.letter_id left join documents.file f on f.id = r.file_id
    where r.territory = ${territory} and r.source = ${source} order by r.id desc limit 300`
  return rows.map(({ enteredById, ...row }) => ({
    ...row,
    acts: actsFor(ctx, receiptActs, { state: row.state, territory: row.territory, before: enteredById }),
  }))
}

interface AllocationSums {
  id: string
  fromTerritory: string
  toTerritory: string
  toTerritoryName: string
  source: Source
  slipNumber: string
  day: string
  amountFen: Fen
  state: 'entered' | 'sent' | 'received' | 'rejected'
  enteredById: string
  enteredBy: string
  confirmedBy: string | null
  receivedOn: string | null
  reason: string | null
  file: FileLink | null
}

async function allocationsOf(ctx: Context, which: ReturnType<Context['sql']>) {
  const rows = await ctx.sql<
    AllocationSums[]
  >`select a.id, a.from_territory, a.to_territory, t.name as to_territory_name, a.source,
      a.slip_number, a.day, a.amount_fen, a.state, a.entered_by as entered_by_id, a.entered_by_name as entered_by,
      a.confirmed_by_name as confirmed_by, a.reason,
      (select r.day from funds.receipt r where r.allocation_id = a.id and r.state = 'confirmed') as received_on,
      (select json_build_object('id', f.id, 'fileName', f.file_name, 'storedAt', f.stored_at) from documents.file f
        where f.subject_kind = 'fund-allocation' and f.subject_id = a.id::text order by f.id desc limit 1) as file
    from funds.allocation a join identity.territory t on t.code = a.to_territory where ${which} order by a.id desc limit 300`
  return rows.map(({ enteredById, ...row }) => ({
    ...row,
    acts: actsFor(ctx, allocationActs, { state: row.state, territory: row.fromTerritory, before: enteredById }),
  }))
}

async function accountsOf(ctx: Context, bureau: Bureau) {
  return ctx.sql<{ source: Source; bank: string; accountName: string; lastFour: string; storedBy: string }[]>`
    select distinct on (source) source, bank, account_name, last_four, stored_by_name as stored_by from funds.bank_account
    where body_id = ${bureau.bodyId} order by source, id desc`
}

/** Since when money is waited for: the oldest letter that finance has not paid in full, or the oldest request that the city has not. */
async function waitingSince(ctx: Context, bureau: Bureau, source: Source) {
  const { code, fundChain, parent } = bureau.territory
  if (fundChain === 'city' && parent !== null) return waitingForCity(ctx, bureau, source)
  const [row] = await ctx.sql<Waiting[]>`
    select l.number, l.sent_on as day, coalesce(l.granted_fen, l.amount_fen) - coalesce(sum(r.amount_fen), 0)::bigint as amount_fen
    from funds.letter l left join funds.receipt r on r.letter_id = l.id and r.state = 'confirmed'
    where l.territory = ${code} and l.source = ${source} and l.sent_on is not null and l.outcome is distinct from 'refused'
    group by l.id having coalesce(l.granted_fen, l.amount_fen) > coalesce(sum(r.amount_fen), 0) order by l.sent_on, l.id limit 1`
  return row ?? null
}

interface Waiting {
  number: string
  day: string
  amountFen: Fen
}

/** Money from the city is not told apart by request: what has come covers the oldest ones first. */
async function waitingForCity(ctx: Context, bureau: Bureau, source: Source): Promise<Waiting | null> {
  const asked = await ctx.sql<Waiting[]>`select number, submitted_on as day, amount_fen from funds.request
    where body_id = ${bureau.bodyId} and source = ${source} and state in ('submitted', 'in-letter') order by submitted_on, id`
  const [received] = await ctx.sql<{ fen: Fen }[]>`select coalesce(sum(amount_fen), 0)::bigint as fen from funds.receipt
    where body_id = ${bureau.bodyId} and source = ${source} and kind = 'allocation' and state = 'confirmed'`
  let left = received?.fen ?? 0
  for (const request of asked) {
    if (request.amountFen > left) return { ...request, amountFen: request.amountFen - left }
    left -= request.amountFen
  }
  return null
}

async function toAllocate(ctx: Context, territory: string, source: Source) {
  const sums = await districtSums(ctx, { territory, source })
  return sums
    .filter(row => row.territory !== territory && row.requestedFen > row.allocatedFen)
    .map(row => ({
      territory: row.territory,
      territoryName: row.territoryName,
      amountFen: row.requestedFen - row.allocatedFen,
    }))
}
