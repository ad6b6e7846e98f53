import type { Fen } from '../../../values/money.ts'
import type { Context } from '../../platform/context.ts'
import { actsFor, nothingYet, type Source } from './funds.ts'
import { listBatches } from './batches.read.ts'
import { type Check, checksOf, type Guard, guardsOf, heldSql } from './guards.ts'
import { balancesOf } from './ledger.ts'
import { type Bureau, shownBureau } from './own-bureau.ts'
import { type Due, dueCounter } from './pay-by.ts'

export interface CandidateLine {
  lineId: string
  amountFen: Fen
}

export interface Candidate extends Due {
  claimId: string
  /** Set: a payout that came back and is ordered again. */
  payoutId: string | null
  bodyId: string
  bodyName: string
  month: string
  lines: number
  amountFen: Fen
  returnedBecause: string | null
  /** Of a payout that came back: the unit has stored another account since. */
  accountCorrected: boolean | null
  checks: Check[]
  includable: boolean
  guard: Guard
  lineRows: CandidateLine[]
}

interface Row {
  claimId: string
  payoutId: string | null
  packId: string
  bodyId: string
  bodyName: string
  month: string
  returnedBecause: string | null
  lastAccountId: string | null
  lineId: string
  amountFen: Fen
  held: boolean
}

/** F4: what may be paid now: requested lines by claim, and payouts that came back; those that fail a check first. */
export async function candidatesOf(ctx: Context, bureau: Bureau, source: Source): Promise<Candidate[]> {
  const { code } = bureau.territory
  const rows = [...(await requestedLines(ctx, code, source)), ...(await returnedLines(ctx, code, source))]
  const guards = await guardsOf(ctx, [...new Set(rows.map(row => row.claimId))])
  const due = await dueCounter(ctx, code)
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = row.payoutId ?? row.claimId
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  const candidates = [...groups.values()].flatMap(lines => {
    const [first] = lines
    const guard = first && guards.get(first.claimId)
    return first && guard ? [candidateOf(ctx, { first, lines, guard, due: due(guard) })] : []
  })
  return candidates.sort((a, b) =>
    a.includable === b.includable ? ((a.payBy ?? '9') < (b.payBy ?? '9') ? -1 : 1) : a.includable ? 1 : -1,
  )
}

function candidateOf(ctx: Context, of: { first: Row; lines: Row[]; guard: Guard; due: Due }): Candidate {
  const { first, guard } = of
  // A payout that came back stays as it was; of a new one the lines under objection wait.
  const paid = first.payoutId === null ? of.lines.filter(line => !line.held) : of.lines
  const heldLines = first.payoutId === null && paid.length > 0 ? 0 : of.lines.filter(line => line.held).length
  const checks = checksOf(guard, { today: ctx.today, heldLines })
  return {
    claimId: first.claimId,
    payoutId: first.payoutId,
    bodyId: first.bodyId,
    bodyName: first.bodyName,
    month: first.month,
    returnedBecause: first.returnedBecause,
    accountCorrected: first.payoutId === null ? null : first.lastAccountId !== (guard.account?.id ?? null),
    lines: paid.length,
    amountFen: paid.reduce((sum, line) => sum + line.amountFen, 0),
    checks,
    includable: paid.length > 0 && checks.every(check => check.standing !== 'broken'),
    guard,
    lineRows: paid.map(({ lineId, amountFen }) => ({ lineId, amountFen })),
    ...of.due,
  }
}

async function requestedLines(ctx: Context, territory: string, source: Source): Promise<Row[]> {
  return ctx.sql<Row[]>`select c.id as claim_id, null as payout_id, c.pack_id, c.body_id, b.name as body_name, c.month,
      null as returned_because, null as last_account_id, l.id as line_id, r.amount_fen, ${heldSql(ctx)} as held
    from funds.request_line r join funds.request q on q.id = r.request_id
    join claims.claim c on c.id = r.claim_id join claims.line l on l.id = r.line_id join identity.body b on b.id = c.body_id
    where q.territory = ${territory} and q.source = ${source} and q.state in ('submitted', 'in-letter') and r.released_at is null
      and not exists (select 1 from funds.payout_line p where p.line_id = l.id and p.released_at is null)
    order by c.id, l.seq, l.id`
}

async function returnedLines(ctx: Context, territory: string, source: Source): Promise<Row[]> {
  return ctx.sql<Row[]>`select p.claim_id, p.id as payout_id, c.pack_id, p.body_id, p.body_name, p.month,
      o.reason as returned_because, o.payee_account_id as last_account_id,
      l.id as line_id, pl.amount_fen, ${heldSql(ctx)} as held
    from funds.payout p join funds.payout_line pl on pl.payout_id = p.id and pl.released_at is null
    join claims.claim c on c.id = p.claim_id join claims.line l on l.id = pl.line_id
    join lateral (select reason, payee_account_id from funds.payment_order
      where payout_id = p.id and state in ('returned', 'void') order by id desc limit 1) o on true
    where p.territory = ${territory} and p.source = ${source} and p.state = 'returned'
    order by p.id, l.seq, l.id`
}

/** F4 as a page: candidates, batches, balances. */
export async function listPayments(ctx: Context, input: { territory?: string | undefined; source: Source }) {
  const bureau = await shownBureau(ctx, input.territory)
  const balances = await balancesOf(ctx, bureau.bodyId, input.source)
  const candidates = await candidatesOf(ctx, bureau, input.source)
  return {
    territory: bureau.territory.code,
    source: input.source,
    candidates: candidates.map(shownCandidate),
    batches: await listBatches(ctx, bureau, input.source),
    cashFen: balances.cashFen,
    reservedFen: balances.reservedFen,
    indicatorFen: balances.indicatorFen,
    acts: actsFor(ctx, ['makeBatch', 'approveAccount', 'setBankAccount'], {
      state: nothingYet,
      territory: bureau.territory.code,
    }),
  }
}

/** The sealed number of the account stays inside. */
function shownCandidate(candidate: Candidate) {
  const { account } = candidate.guard
  return {
    claimId: candidate.claimId,
    payoutId: candidate.payoutId,
    bodyId: candidate.bodyId,
    bodyName: candidate.bodyName,
    month: candidate.month,
    lines: candidate.lines,
    amountFen: candidate.amountFen,
    returnedBecause: candidate.returnedBecause,
    accountCorrected: candidate.accountCorrected,
    checks: candidate.checks,
    includable: candidate.includable,
    publicityEndedOn: candidate.publicityEndedOn,
    payBy: candidate.payBy,
    workingDaysLeft: candidate.workingDaysLeft,
    payee: {
      accountId: account?.id ?? null,
      bank: account?.bank ?? '',
      accountName: account?.accountName ?? '',
      lastFour: account?.lastFour ?? '',
      coolingUntil: account?.coolingUntil ?? null,
      approvedBy: account?.approvedByName ?? null,
    },
  }
}
