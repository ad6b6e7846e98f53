import { type Calendar, workingDaysLeft } from '../../../values/working-days.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { mustCover } from '../identity/index.ts'
import { calendarOf } from '../registry/index.ts'
import type { CaseRow } from './load-case.ts'

/** What a page shows of a case beside the row: names and what is left of the promise. */
export interface CaseLine extends Omit<CaseRow, 'sample' | 'promisedDays' | 'pausedLeft' | 'returnExpiresOn'> {
  territoryName: string
  assigneeName: string | null
  parked: boolean
  workingDaysLeft: number | null
  mine: boolean
}

export type QueueTab =
  | 'open'
  | 'mine'
  | 'submitted'
  | 'resubmitted'
  | 'accepted'
  | 'second'
  | 'sign'
  | 'returned'
  | 'parked'
  | 'paper'
  | 'decided'

/** B1: the cases of one territory, least working days first, those whose clock stands last. */
export async function listCases(
  ctx: Context,
  query: {
    tab: QueueTab
    territory?: string | undefined
    search?: string | undefined
    thought: boolean
    page: number
    size: number
  },
) {
  const territory = query.territory ?? ctx.actor.territory ?? refuse('not-found')
  await mustCover(ctx, territory)
  const { sql } = ctx
  const where = sql`c.territory = ${territory} and ${tabOf(ctx, query.tab)}
    ${query.thought ? sql`and c.exceptions > 0` : sql``}
    ${query.search ? sql`and (c.body_name ilike ${`%${query.search.replace(/[%_\\]/g, '\\$&')}%`} or b.code = ${query.search.toUpperCase()})` : sql``}`
  const rows = await sql<CaseLineRow[]>`${lineSelect(ctx)} join identity.body b on b.id = c.body_id
    where ${where} order by (c.paused_since is not null), c.due_day, c.submitted_day, c.id
    limit ${query.size} offset ${(query.page - 1) * query.size}`
  const [count] = await sql<{ total: number }[]>`select count(*)::int as total from review.case_file c
    join identity.body b on b.id = c.body_id where ${where}`
  const calendar = await calendarOf(ctx, territory)
  return {
    cases: rows.map(row => lineOf(ctx, row, calendar)),
    total: count?.total ?? 0,
    counts: await countsOf(ctx, territory),
    nextDue: await nextDueOf(ctx, territory),
  }
}

type CaseLineRow = CaseRow & { territoryName: string; assigneeName: string | null; parked: boolean }

export function lineSelect(ctx: Context) {
  return ctx.sql`select c.*, t.name as territory_name, a.name as assignee_name,
      exists (select from review.parked_case p where p.case_id = c.id and p.resumed_at is null) as parked
    from review.case_file c join identity.territory t on t.code = c.territory
    left join identity.account a on a.id = c.assignee`
}

/** One case as a line, for the head of its page. */
export async function readCaseLine(ctx: Context, caseId: string): Promise<CaseLine> {
  const [row] = await ctx.sql<CaseLineRow[]>`${lineSelect(ctx)} where c.id = ${caseId}`
  if (!row) refuse('not-found')
  return lineOf(ctx, row, await calendarOf(ctx, row.territory))
}

function lineOf(ctx: Context, row: CaseLineRow, calendar: Calendar): CaseLine {
  const open = ['submitted', 'accepted', 'second', 'sign'].includes(row.state) && row.pausedSince === null
  return {
    ...row,
    workingDaysLeft: open ? workingDaysLeft(calendar, ctx.today, row.dueDay) : null,
    mine: row.assignee !== null && row.assignee === ctx.actor.accountId,
  }
}

function tabOf(ctx: Context, tab: QueueTab) {
  const { sql } = ctx
  const parked = sql`exists (select from review.parked_case p where p.case_id = c.id and p.resumed_at is null)`
  switch (tab) {
    case 'open':
      return sql`c.state in ('submitted', 'accepted', 'second', 'sign')`
    case 'mine':
      return sql`c.assignee = ${ctx.actor.accountId} and c.state in ('submitted', 'accepted', 'second', 'sign')`
    case 'resubmitted':
      return sql`c.state in ('submitted', 'accepted') and c.rounds > 0`
    case 'parked':
      return parked
    case 'paper':
      return sql`c.state = 'approved'`
    case 'decided':
      return sql`c.state in ('approved', 'refused', 'filed', 'withdrawn')`
    default:
      return sql`c.state = ${tab}`
  }
}

async function countsOf(ctx: Context, territory: string) {
  const [row] = await ctx.sql<Record<string, number>[]>`select
      count(*) filter (where state = 'submitted')::int as submitted,
      count(*) filter (where state in ('submitted', 'accepted') and rounds > 0)::int as resubmitted,
      count(*) filter (where state = 'accepted')::int as accepted,
      count(*) filter (where state = 'second')::int as second,
      count(*) filter (where state = 'sign')::int as sign,
      count(*) filter (where state = 'returned')::int as returned,
      count(*) filter (where state = 'approved')::int as paper,
      count(*) filter (where paused_since is not null and state <> 'returned')::int as parked,
      count(*) filter (where state in ('submitted', 'accepted', 'second', 'sign')
        and paused_since is null and due_day < ${ctx.today})::int as overdue
    from review.case_file where territory = ${territory}`
  const of = (name: string) => row?.[name] ?? 0
  return {
    submitted: of('submitted'),
    resubmitted: of('resubmitted'),
    accepted: of('accepted'),
    second: of('second'),
    sign: of('sign'),
    returned: of('returned'),
    paper: of('paper'),
    parked: of('parked'),
    overdue: of('overdue'),
  }
}

async function nextDueOf(ctx: Context, territory: string) {
  const [row] = await ctx.sql<{ bodyName: string; dueDay: string }[]>`select body_name, due_day from review.case_file
    where territory = ${territory} and state in ('submitted', 'accepted', 'second', 'sign') and paused_since is null
    order by due_day limit 1`
  return row ? { bodyName: row.bodyName, dueDay: row.dueDay } : null
}
