import { uuidv7 } from 'uuidv7'
import { addWorkingDays } from '../../../values/working-days.ts'
import type { Context } from '../../platform/context.ts'
import { endOfDay, setTimer } from '../../platform/timers.ts'
import { notify } from '../notifications/index.ts'
import { calendarOf } from '../registry/index.ts'
import type { Defect } from './case.ts'
import { pauseClock } from './case-clock.ts'
import { beginAct, recordCase, writeStep } from './load-case.ts'
import { beginTierAct } from './take-case.ts'

/**
 * Returns a case once with all its defects. A second return needs the leader's reason (`permitReturn`).
 * The clock stands until the unit answers; its place is kept for the days of the procedure (D-87).
 */
export async function returnCase(
  ctx: Context,
  input: { caseId: string; defects: Defect[]; note?: string | undefined },
): Promise<{ round: number; answerBy: string }> {
  const row = await beginTierAct(ctx, 'return', input.caseId)
  const round = row.rounds + 1
  const answerBy = addWorkingDays(await calendarOf(ctx, row.territory), ctx.today, row.answerDays).day
  await ctx.sql`insert into review.defect ${ctx.sql(
    input.defects.map((defect, index) => ({
      id: uuidv7(),
      caseId: row.id,
      round,
      seq: index + 1,
      code: defect.code,
      clause: defect.clause,
      text: defect.text,
      place: ctx.sql.json(defect.at as never) as never,
    })),
  )}`
  await ctx.sql`update review.case_file set state = 'returned', rounds = ${round}, return_expires_on = ${answerBy},
    assignee = ${ctx.actor.accountId} where id = ${row.id}`
  await pauseClock(ctx, row)
  await setTimer(ctx, { kind: 'review.return-expiry', subject: row.id, dueAt: endOfDay(answerBy) })
  await writeStep(ctx, row.id, {
    act: 'return',
    tier: 'initial',
    // 经办说明: one word to the whole, beside the defects.
    text: input.note ?? null,
    detail: { round, defects: input.defects.length, answerBy },
  })
  recordCase(ctx, row, { round, defects: input.defects.length })
  await notify(ctx, {
    bodyId: row.bodyId,
    code: 'claim-returned',
    params: { month: row.month, defects: input.defects.length, answerBy },
    link: `/work/enterprise/claims/${row.subjectId}/corrections`,
  })
  await ctx.announce('review.returned', {
    kind: row.kind,
    subjectId: row.subjectId,
    round,
    defects: input.defects,
    answerBy,
  })
  return { round, answerBy }
}

/** The leader lets a case be returned once more, with a reason that stays in the history. */
export async function permitReturn(ctx: Context, input: { caseId: string; reason: string }): Promise<void> {
  const row = await beginAct(ctx, 'permitReturn', input.caseId)
  await writeStep(ctx, row.id, { act: 'permitReturn', text: input.reason, detail: { round: row.rounds + 1 } })
  recordCase(ctx, row, { round: row.rounds + 1 })
}
