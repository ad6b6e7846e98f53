import { uuidv7 } from 'uuidv7'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { cancelTimer } from '../../platform/timers.ts'
import { bureauOf } from '../identity/index.ts'
import { notify } from '../notifications/index.ts'
import { caseActs, type QueueLine } from './case.ts'
import { promisedDay, resumeClock, startDueTimer, stopClock } from './case-clock.ts'
import { lockSubject, writeStep } from './load-case.ts'

/** What the owner of a subject says when its case opens; nothing is decided yet. */
export interface OpenCase {
  kind: string
  subjectId: string
  territory: string
  bodyId: string
  bodyName: string
  queue: Pick<QueueLine, 'month' | 'headcount' | 'amountFen' | 'exceptions' | 'first'> & Partial<QueueLine>
  /** 承诺时限 in working days from submission (D-85). */
  promisedDays: number
  /** Working days that a returned case keeps its place (D-87). */
  answerDays: number
}

/**
 * Puts a submitted subject before its bureau and fixes the promised day. One open case per subject.
 * Lines count as undecided until the owner says otherwise with `refreshQueueLine`.
 */
export async function openCase(ctx: Context, input: OpenCase): Promise<{ caseId: string; dueDay: string }> {
  const due = await promisedDay(ctx, { territory: input.territory, days: input.promisedDays })
  const caseId = uuidv7()
  const { queue } = input
  const [opened] = await ctx.sql`insert into review.case_file ${ctx.sql({
    id: caseId,
    kind: input.kind,
    subjectId: input.subjectId,
    territory: input.territory,
    bodyId: input.bodyId,
    bodyName: input.bodyName,
    state: 'submitted',
    month: queue.month,
    headcount: queue.headcount,
    amountFen: queue.amountFen,
    exceptions: queue.exceptions,
    undecided: queue.undecided ?? queue.headcount,
    approvedHeadcount: queue.approvedHeadcount ?? 0,
    approvedFen: queue.approvedFen ?? 0,
    first: queue.first,
    submittedDay: ctx.today,
    promisedDays: input.promisedDays,
    answerDays: input.answerDays,
    dueDay: due.day,
    dueProvisional: due.provisional,
    openedAt: ctx.now,
  })} on conflict (kind, subject_id) where state in ('submitted', 'accepted', 'returned', 'second', 'sign')
    do nothing returning id`
  if (!opened) refuse('case-already-open')
  await writeStep(ctx, caseId, { act: 'open', detail: { dueDay: due.day } })
  await startDueTimer(ctx, caseId, due.day)
  const bureau = await bureauOf(ctx, input.territory)
  await notify(ctx, {
    bodyId: bureau.bodyId,
    roles: ['acceptance'],
    code: 'case-opened',
    params: { unit: input.bodyName, month: queue.month, dueDay: due.day },
    link: `/work/bureau/cases/${caseId}`,
  })
  return { caseId, dueDay: due.day }
}

/** The owner of the subject says how it stands now: shown in the queue, and what may be forwarded and signed hangs on it. */
export async function refreshQueueLine(ctx: Context, kind: string, subjectId: string, queue: QueueLine): Promise<void> {
  const row = await lockSubject(ctx, kind, subjectId)
  await ctx.sql`update review.case_file set ${ctx.sql({
    month: queue.month,
    headcount: queue.headcount,
    amountFen: queue.amountFen,
    exceptions: queue.exceptions,
    first: queue.first,
    undecided: queue.undecided,
    approvedHeadcount: queue.approvedHeadcount,
    approvedFen: queue.approvedFen,
  })} where id = ${row.id}`
}

/** The subject was withdrawn. Refuses `case-state-forbids` once it has been accepted. */
export async function closeCase(ctx: Context, kind: string, subjectId: string): Promise<void> {
  const row = await lockSubject(ctx, kind, subjectId)
  const states: readonly string[] = caseActs.withdraw
  if (!states.includes(row.state)) refuse('case-state-forbids', { state: row.state })
  await ctx.sql`update review.case_file set state = 'withdrawn', assignee = null where id = ${row.id}`
  await stopClock(ctx, row.id)
  await writeStep(ctx, row.id, { act: 'withdraw' })
}

/**
 * The corrected subject comes back to the officer who returned it, with the days that were left.
 * After the days of D-87 it comes back all the same, but as a new one: any officer, the full promise again.
 */
export async function resubmitCase(ctx: Context, kind: string, subjectId: string): Promise<{ dueDay: string }> {
  const row = await lockSubject(ctx, kind, subjectId)
  if (row.state !== 'returned') refuse('case-state-forbids', { state: row.state })
  await ctx.sql`update review.case_file set state = ${row.lapsed ? 'submitted' : 'accepted'}, lapsed = false,
    assignee = ${row.lapsed ? null : row.assignee}, return_expires_on = null where id = ${row.id}`
  await cancelTimer(ctx, 'review.return-expiry', row.id)
  await resumeClock(ctx, row, { days: row.lapsed ? row.promisedDays : (row.pausedLeft ?? row.promisedDays) })
  await writeStep(ctx, row.id, { act: 'resubmit', detail: { round: row.rounds } })
  const bureau = await bureauOf(ctx, row.territory)
  await notify(ctx, {
    bodyId: bureau.bodyId,
    roles: ['acceptance'],
    code: 'case-resubmitted',
    params: { unit: row.bodyName, month: row.month },
    link: `/work/bureau/cases/${row.id}`,
  })
  const [now] = await ctx.sql<{ dueDay: string }[]>`select due_day from review.case_file where id = ${row.id}`
  return { dueDay: now?.dueDay ?? row.dueDay }
}
