/**
 * oversight reads everything and writes nothing of the trade. For now it owns the view of the audit trail and the daily sealing of
 * that trail into one hash chain per territory. It promises that an auditor sees the own territory and what lies below, that the
 * audit administrator sees the trail and no case, and that a row added, altered or removed behind a seal is found.
 */
import { sealAudit } from '../../platform/audit-seals.ts'
import type { Context } from '../../platform/context.ts'
import { endOfDay, setTimer, type TimerHandlers } from '../../platform/timers.ts'

export { oversightRoutes as routes } from './oversight.routes.ts'

/** Sets the next sealing to the end of the present day; called at each start and after each sealing. */
export async function planSealing(ctx: Context): Promise<void> {
  await setTimer(ctx, { kind: 'oversight.seal', subject: 'audit', dueAt: endOfDay(ctx.today) })
}

export const timers: TimerHandlers = {
  'oversight.seal': async ctx => {
    const links = await sealAudit(ctx)
    ctx.record({ act: 'sealAudit', detail: { links } })
    await planSealing(ctx)
  },
}
