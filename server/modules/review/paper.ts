import { uuidv7 } from 'uuidv7'
import { yearOf } from '../../../values/days.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { findForm } from '../documents/index.ts'
import { notify } from '../notifications/index.ts'
import { beginAct, type CaseRow, getCase, lockSubject, recordCase, writeStep } from './load-case.ts'

export interface PaperItem {
  item: string
  present: boolean
  copies: number
  /** What was brought says the same as what was filed online. */
  agrees: boolean
}

/** The case behind a form brought to the window: by its id or by the text of its code. */
export async function findCaseByForm(
  ctx: Context,
  code: string,
): Promise<{ row: CaseRow; formId: string; kind: string; outdatedBecause: string | null }> {
  const form = await findForm(ctx, code)
  if (!form) refuse('form-not-found')
  const found = await lockSubject(ctx, form.subject.kind, form.subject.id)
  const row = await getCase(ctx, found.id)
  return { row, formId: form.formId, kind: form.kind, outdatedBecause: form.outdatedBecause }
}

/** 08-03 五.6: papers received with a receipt and a file number, or given back with what is missing (W15). */
export async function receivePaper(
  ctx: Context,
  input: {
    caseId: string
    outcome: 'received' | 'rejected'
    formId?: string | undefined
    items: PaperItem[]
    reason?: string | undefined
  },
): Promise<{ paperId: string; receiptNumber: string; fileNumber: string | null }> {
  const row = await beginAct(ctx, 'receivePaper', input.caseId)
  const wanting = input.items.filter(item => !item.present || !item.agrees)
  if (input.outcome === 'received' && wanting.length > 0) refuse('paper-items-missing', { items: wanting.length })
  if (input.outcome === 'rejected' && wanting.length === 0 && !input.reason) refuse('paper-reason-needed')
  const received = input.outcome === 'received'
  const paper = {
    id: uuidv7(),
    caseId: row.id,
    outcome: input.outcome,
    formId: input.formId ?? null,
    items: ctx.sql.json(input.items as never) as never,
    reason: input.reason ?? null,
    receiptNumber: await nextNumber(ctx, { territory: row.territory, kind: 'receipt' }),
    fileNumber: received ? await nextNumber(ctx, { territory: row.territory, kind: 'file' }) : null,
    receivedBy: ctx.actor.accountId,
    receivedByName: ctx.actor.name,
    day: ctx.today,
    at: ctx.now,
  }
  await ctx.sql`insert into review.paper ${ctx.sql(paper)}`
  await writeStep(ctx, row.id, {
    act: received ? 'receivePaper' : 'rejectPaper',
    text: input.reason ?? null,
    detail: { receiptNumber: paper.receiptNumber, fileNumber: paper.fileNumber },
  })
  recordCase(ctx, row, { receiptNumber: paper.receiptNumber })
  await notify(ctx, {
    bodyId: row.bodyId,
    code: received ? 'paper-received' : 'paper-rejected',
    params: { month: row.month, number: paper.receiptNumber },
    link: `/work/enterprise/claims/${row.subjectId}/progress`,
  })
  return { paperId: paper.id, receiptNumber: paper.receiptNumber, fileNumber: paper.fileNumber }
}

/** 确认符合条件, by name: what publicity waits for. */
export async function confirmPaper(ctx: Context, caseId: string): Promise<void> {
  const row = await beginAct(ctx, 'confirmPaper', caseId)
  const [paper] = await ctx.sql<{ id: string }[]>`select id from review.paper
    where case_id = ${row.id} and outcome = 'received'`
  await ctx.sql`insert into review.paper_confirmation (case_id, paper_id, confirmed_by, confirmed_by_name, day, at)
    values (${row.id}, ${paper?.id ?? null}, ${ctx.actor.accountId}, ${ctx.actor.name}, ${ctx.today}, ${ctx.now})`
  await ctx.sql`update review.case_file set state = 'filed' where id = ${row.id}`
  await writeStep(ctx, row.id, { act: 'confirmPaper', detail: { waived: paper === undefined ? 'yes' : 'no' } })
  recordCase(ctx, row)
  await ctx.announce('review.paper-confirmed', { kind: row.kind, subjectId: row.subjectId })
}

/** The next number of a territory, year and kind, e.g. `220102-2020-J0001`; the row's lock keeps numbers without gaps. */
async function nextNumber(ctx: Context, of: { territory: string; kind: 'receipt' | 'file' }): Promise<string> {
  const year = yearOf(ctx.today)
  const [row] = await ctx.sql<{ last: number }[]>`insert into review.counter (territory, year, kind, last)
    values (${of.territory}, ${year}, ${of.kind}, 1)
    on conflict (territory, year, kind) do update set last = review.counter.last + 1 returning last`
  const letter = of.kind === 'receipt' ? 'S' : 'J'
  return `${of.territory.toUpperCase()}-${year}-${letter}${String(row?.last ?? 1).padStart(4, '0')}`
}
