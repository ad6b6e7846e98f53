import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { mustCover } from '../identity/index.ts'
import type { PaperItem } from './paper.ts'

export interface PaperRow {
  id: string
  caseId: string
  bodyName: string
  month: string
  territory: string
  outcome: 'received' | 'rejected'
  receiptNumber: string
  fileNumber: string | null
  items: PaperItem[]
  reason: string | null
  receivedBy: string
  day: string
  confirmedBy: string | null
  confirmedOn: string | null
}

/** B8: what came over the counter in the actor's territory, newest first. */
export async function listPapers(ctx: Context): Promise<PaperRow[]> {
  const territory = ctx.actor.territory ?? refuse('not-found')
  return ctx.sql<PaperRow[]>`${paperSelect(ctx)} where c.territory = ${territory} order by p.id desc limit 200`
}

export async function getPaper(ctx: Context, paperId: string): Promise<PaperRow> {
  const [row] = await ctx.sql<PaperRow[]>`${paperSelect(ctx)} where p.id = ${paperId}`
  if (!row) refuse('not-found')
  await mustCover(ctx, row.territory)
  return row
}

function paperSelect(ctx: Context) {
  return ctx.sql`select p.id, p.case_id, c.body_name, c.month, c.territory, p.outcome, p.receipt_number, p.file_number, p.items,
      p.reason, p.received_by_name as received_by, p.day, f.confirmed_by_name as confirmed_by, f.day as confirmed_on
    from review.paper p join review.case_file c on c.id = p.case_id
    left join review.paper_confirmation f on f.case_id = p.case_id`
}
