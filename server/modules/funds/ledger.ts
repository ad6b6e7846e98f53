import { uuidv7 } from 'uuidv7'
import type { Day } from '../../../values/days.ts'
import type { Fen } from '../../../values/money.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import type { Source } from './funds.ts'

/** Kinds of accounts by plane: cash is what the bank holds, commitment what is asked for and not yet paid, indicator 指标 (W21). */
export const planeOf = {
  outside: 'cash',
  cash: 'cash',
  'transfer-in-transit': 'cash',
  allocated: 'cash',
  'payment-in-transit': 'cash',
  'paid-out': 'cash',
  receivable: 'commitment',
  commitment: 'commitment',
  indicator: 'indicator',
  'indicator-origin': 'indicator',
} as const
export type AccountKind = keyof typeof planeOf

export type EntryKind =
  | 'request'
  | 'request-released'
  | 'indicator'
  | 'receipt'
  | 'allocation-sent'
  | 'allocation-received'
  | 'payment-ordered'
  | 'payment-accepted'
  | 'payment-returned'
  | 'payment-void'

export interface Owner {
  bodyId: string
  territory: string
}

/** From one account to another of the same body: `to` rises, `from` falls. */
export interface Movement {
  owner: Owner
  to: AccountKind
  from: AccountKind
  amountFen: Fen
}

/**
 * Enters one act in the journal. The same kind for the same subject is entered once: a second try is refused by the database.
 * Movements run inside one body and plane, so that each entry balances body by body.
 */
export async function postEntry(
  ctx: Context,
  entry: {
    kind: EntryKind
    subjectId: string
    source: Source
    territory: string
    day: Day
    movements: readonly Movement[]
  },
): Promise<void> {
  const accounts = await openAccounts(ctx, entry.source, entry.movements)
  const id = uuidv7()
  const [row] = await ctx.sql`insert into funds.entry
    (id, kind, subject_id, territory, source, day, at, posted_by, posted_by_name)
    values (${id}, ${entry.kind}, ${entry.subjectId}, ${entry.territory}, ${entry.source}, ${entry.day}, ${ctx.now},
      ${ctx.actor.accountId}, ${ctx.actor.name}) on conflict do nothing returning id`
  if (!row) refuse('changed-meanwhile')
  const postings = entry.movements.flatMap(({ owner, to, from, amountFen }) => [
    { id: uuidv7(), entryId: id, accountId: accounts.get(keyOf(owner, from)), amountFen: -amountFen },
    { id: uuidv7(), entryId: id, accountId: accounts.get(keyOf(owner, to)), amountFen },
  ])
  await ctx.sql`insert into funds.posting ${ctx.sql(postings)}`
}

const keyOf = (owner: Owner, kind: AccountKind) => `${owner.bodyId} ${kind}`

async function openAccounts(
  ctx: Context,
  source: Source,
  movements: readonly Movement[],
): Promise<Map<string, string>> {
  const wanted = new Map<string, { owner: Owner; kind: AccountKind }>()
  for (const { owner, to, from } of movements) {
    for (const kind of [to, from]) wanted.set(keyOf(owner, kind), { owner, kind })
  }
  const rows = [...wanted.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { owner, kind }]) => ({
      id: uuidv7(),
      bodyId: owner.bodyId,
      territory: owner.territory,
      source,
      kind,
      plane: planeOf[kind],
    }))
  await ctx.sql`insert into funds.account ${ctx.sql(rows)} on conflict do nothing`
  const bodies = [...new Set(rows.map(row => row.bodyId))]
  const found = await ctx.sql<{ id: string; bodyId: string; kind: AccountKind }[]>`
    select id, body_id, kind from funds.account where source = ${source} and body_id = any(${bodies})`
  return new Map(found.map(({ id, bodyId, kind }) => [keyOf({ bodyId, territory: '' }, kind), id]))
}

/**
 * Locks the cash of a body and source until the act ends: whoever reserves, sends or pays there comes one after the other,
 * and each sees what the one before has done.
 */
export async function lockCash(ctx: Context, owner: Owner, source: Source): Promise<void> {
  await openAccounts(ctx, source, [{ owner, to: 'cash', from: 'cash', amountFen: 0 }])
  await ctx.sql`select id from funds.account
    where body_id = ${owner.bodyId} and source = ${source} and kind = 'cash' for update`
}

export interface Balances {
  cashFen: Fen
  /** In batches that are made and not ordered yet. */
  reservedFen: Fen
  /** 指标 recorded; zero when none was. */
  indicatorFen: Fen
  /** Paid or on its way to the units. */
  spentFen: Fen
  inTransitFen: Fen
}

/** Sums of postings, now (there are no running balances). */
export async function balancesOf(ctx: Context, bodyId: string, source: Source): Promise<Balances> {
  const [sums] = await ctx.sql<Omit<Balances, 'reservedFen'>[]>`select
      coalesce(sum(p.amount_fen) filter (where a.kind = 'cash'), 0)::bigint as cash_fen,
      coalesce(sum(p.amount_fen) filter (where a.kind = 'indicator'), 0)::bigint as indicator_fen,
      coalesce(sum(p.amount_fen) filter (where a.kind in ('paid-out', 'payment-in-transit')), 0)::bigint as spent_fen,
      coalesce(sum(p.amount_fen) filter (where a.kind in ('transfer-in-transit', 'payment-in-transit')), 0)::bigint as in_transit_fen
    from funds.account a join funds.posting p on p.account_id = a.id where a.body_id = ${bodyId} and a.source = ${source}`
  const [reserved] = await ctx.sql<{ fen: Fen }[]>`select coalesce(sum(o.amount_fen), 0)::bigint as fen
    from funds.payment_order o join funds.batch b on b.id = o.batch_id
    where b.body_id = ${bodyId} and b.source = ${source} and o.state = 'prepared'`
  return {
    cashFen: sums?.cashFen ?? 0,
    indicatorFen: sums?.indicatorFen ?? 0,
    spentFen: sums?.spentFen ?? 0,
    inTransitFen: sums?.inTransitFen ?? 0,
    reservedFen: reserved?.fen ?? 0,
  }
}

/** Refuses `balance-short` with what is missing. Call it under `lockCash`. */
export function mustBeCovered(availableFen: Fen, wantedFen: Fen): void {
  if (wantedFen > availableFen) {
    refuse('balance-short', { shortFen: wantedFen - availableFen, availableFen, wantedFen })
  }
}
