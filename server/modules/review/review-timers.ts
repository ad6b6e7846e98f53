import type { TimerHandlers } from '../../platform/timers.ts'
import { bureauOf } from '../identity/index.ts'
import { notify } from '../notifications/index.ts'
import { caseActs } from './case.ts'
import { type CaseRow, writeStep } from './load-case.ts'

/** What falls due by itself: the promised day passes, a returned case is not answered. */
export const timers: TimerHandlers = {
  'review.due': async (ctx, timer) => {
    const [row] = await ctx.sql<CaseRow[]>`select * from review.case_file where id = ${timer.subject} for update`
    const open: readonly string[] = caseActs.take
    if (!row || !open.includes(row.state)) return
    await writeStep(ctx, row.id, { act: 'overdue', detail: { dueDay: row.dueDay } })
    const bureau = await bureauOf(ctx, row.territory)
    await notify(ctx, {
      bodyId: bureau.bodyId,
      roles: ['leader'],
      code: 'case-overdue',
      params: { unit: row.bodyName, month: row.month, dueDay: row.dueDay },
      link: `/work/bureau/cases/${row.id}`,
    })
  },
  'review.return-expiry': async (ctx, timer) => {
    const [row] = await ctx.sql<CaseRow[]>`select * from review.case_file where id = ${timer.subject} for update`
    if (row?.state !== 'returned') return
    await ctx.sql`update review.case_file set lapsed = true where id = ${row.id}`
    await writeStep(ctx, row.id, { act: 'lapse', detail: { expired: row.returnExpiresOn } })
    await notify(ctx, {
      bodyId: row.bodyId,
      code: 'claim-return-lapsed',
      params: { month: row.month },
      link: `/work/enterprise/claims/${row.subjectId}/corrections`,
    })
    await ctx.announce('review.return-lapsed', { kind: row.kind, subjectId: row.subjectId })
  },
}
