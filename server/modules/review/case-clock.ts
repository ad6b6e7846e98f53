import { addWorkingDays, workingDaysLeft } from '../../../values/working-days.ts'
import type { Context } from '../../platform/context.ts'
import { cancelTimer, endOfDay, setTimer } from '../../platform/timers.ts'
import { calendarOf } from '../registry/index.ts'
import type { CaseRow } from './load-case.ts'

/** The promised day: working days after today, today not counted (D-26). A setting of the bureau, never a legal term (W5). */
export async function promisedDay(
  ctx: Context,
  input: { territory: string; days: number },
): Promise<{ day: string; provisional: boolean }> {
  return addWorkingDays(await calendarOf(ctx, input.territory), ctx.today, input.days)
}

/** The clock stands from today: returned to the unit, or waiting for the city's answer. */
export async function pauseClock(ctx: Context, row: CaseRow): Promise<void> {
  if (row.pausedSince !== null) return
  const left = workingDaysLeft(await calendarOf(ctx, row.territory), ctx.today, row.dueDay)
  await ctx.sql`update review.case_file set paused_since = ${ctx.today}, paused_left = ${left} where id = ${row.id}`
  await cancelTimer(ctx, 'review.due', row.id)
}

/** The clock goes on with the days that were left; what was overdue stays due today. */
export async function resumeClock(ctx: Context, row: CaseRow, input: { days: number }): Promise<void> {
  const due =
    input.days < 1
      ? { day: ctx.today, provisional: false }
      : await promisedDay(ctx, { territory: row.territory, days: input.days })
  await ctx.sql`update review.case_file set paused_since = null, paused_left = null,
    due_day = ${due.day}, due_provisional = ${due.provisional} where id = ${row.id}`
  await startDueTimer(ctx, row.id, due.day)
}

export async function startDueTimer(ctx: Context, caseId: string, dueDay: string): Promise<void> {
  await setTimer(ctx, { kind: 'review.due', subject: caseId, dueAt: endOfDay(dueDay) })
}

/** Nothing more is due: decided or withdrawn. */
export async function stopClock(ctx: Context, caseId: string): Promise<void> {
  await cancelTimer(ctx, 'review.due', caseId)
  await cancelTimer(ctx, 'review.return-expiry', caseId)
}
