import type { Pack } from '../../../policies/kit.ts'
import type { Context } from '../../platform/context.ts'
import type { ClaimRecord } from './load-claim.ts'

/** SQL: in which of the counts of the summary bar a line stands. */
export function standingOf(ctx: Context) {
  return ctx.sql`case when state = 'removed' then 'removed'
    when jsonb_array_length(faults) > 0 then 'faulty'
    when verdict = 'fits' then 'fits'
    when decision_asked then 'awaiting-decision'
    when verdict = 'unfit' then 'unfit'
    when owed @> '[{"by":"enterprise"}]' then 'lacking'
    else 'awaiting-decision' end`
}

interface CountRow {
  standing: string
  scheme: string | null
  lines: number
  fen: number
  elsewhere: number
  disputed: number
}

/** The summary bar: counts and sums of the roster, and how it differs from the month before. */
export async function summaryOf(ctx: Context, claim: ClaimRecord, pack: Pack) {
  const rows = await ctx.sql<CountRow[]>`select ${standingOf(ctx)} as standing, scheme, count(*)::int as lines,
      sum(amount_fen)::bigint as fen, (count(*) filter (where elsewhere))::int as elsewhere,
      (count(*) filter (where disputed))::int as disputed
    from claims.line where claim_id = ${claim.id} group by 1, 2`
  const live = rows.filter(row => row.standing !== 'removed')
  const sum = (standing: string) =>
    live.filter(row => row.standing === standing).reduce((all, row) => all + row.lines, 0)
  const total = (key: 'lines' | 'fen' | 'elsewhere' | 'disputed', from = live) =>
    from.reduce((all, row) => all + row[key], 0)
  const [edits] = await ctx.sql<{ lines: number }[]>`select count(distinct line_id)::int as lines from claims.cell_edit
    where claim_id = ${claim.id}`
  const fits = live.filter(row => row.standing === 'fits')
  return {
    rows: total('lines'),
    fits: sum('fits'),
    fitsFen: total('fen', fits),
    unfit: sum('unfit'),
    lacking: sum('lacking'),
    awaitingDecision: sum('awaiting-decision'),
    faulty: sum('faulty'),
    elsewhere: total('elsewhere'),
    disputed: total('disputed'),
    edited: edits?.lines ?? 0,
    schemes: pack.schemes.flatMap(scheme => {
      const own = fits.filter(row => row.scheme === scheme.id)
      const headcount = own.reduce((all, row) => all + row.lines, 0)
      return headcount === 0
        ? []
        : [{ scheme: scheme.id, title: scheme.title, clause: scheme.clause, headcount, amountFen: total('fen', own) }]
    }),
    lastMonth: await againstLastMonth(ctx, claim),
  }
}

/** The latest earlier claim of the enterprise that holds lines. */
export async function earlierClaim(
  ctx: Context,
  claim: ClaimRecord,
): Promise<{ id: string; month: string } | undefined> {
  const [row] = await ctx.sql<{ id: string; month: string }[]>`select id, month from claims.claim c
    where body_id = ${claim.bodyId} and programme = ${claim.programme} and month < ${claim.month} and state <> 'withdrawn'
      and exists (select 1 from claims.line where claim_id = c.id and state <> 'removed')
    order by month desc, series limit 1`
  return row
}

async function againstLastMonth(ctx: Context, claim: ClaimRecord) {
  const earlier = await earlierClaim(ctx, claim)
  if (!earlier) return null
  const [row] = await ctx.sql<{ added: number; left: number }[]>`
    with now as (select person_id from claims.line where claim_id = ${claim.id} and state <> 'removed' and person_id is not null),
      before as (select person_id from claims.line l join claims.claim c on c.id = l.claim_id
        where c.body_id = ${claim.bodyId} and c.month = ${earlier.month} and c.state <> 'withdrawn' and l.state <> 'removed' and person_id is not null)
    select (select count(*)::int from now where person_id not in (select person_id from before)) as added,
      (select count(*)::int from before where person_id not in (select person_id from now)) as left`
  return { month: earlier.month, added: row?.added ?? 0, left: row?.left ?? 0 }
}
