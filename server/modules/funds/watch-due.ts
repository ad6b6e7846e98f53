import type { Context } from '../../platform/context.ts'
import { endOfDay, setTimer, type TimerHandlers } from '../../platform/timers.ts'
import { bureauOf } from '../identity/index.ts'
import { notify } from '../notifications/index.ts'
import type { Source } from './funds.ts'
import { guardsOf } from './guards.ts'
import { postEntry } from './ledger.ts'
import { dueCounter } from './pay-by.ts'

const kind = 'funds.payment-due'

/** Publicity is over: the thirty working days run (12号 二(一), D-72). */
export async function watchDue(ctx: Context, claimId: string): Promise<void> {
  const [claim] = await ctx.sql<{ territory: string }[]>`select territory from claims.claim where id = ${claimId}`
  const guard = (await guardsOf(ctx, [claimId])).get(claimId)
  if (!claim || !guard) return
  const { payBy } = (await dueCounter(ctx, claim.territory))(guard)
  if (payBy !== null) await setTimer(ctx, { kind, subject: claimId, dueAt: endOfDay(payBy), payload: { payBy } })
}

/** What is unpaid after the last day is reported to the bureau's fund people and leader; a later payment stays valid (D-72). */
export const timers: TimerHandlers = {
  [kind]: async (ctx, timer) => {
    const [claim] = await ctx.sql<{ territory: string; month: string; unit: string; unpaidFen: number }[]>`
      select c.territory, c.month, b.name as unit,
        (select coalesce(sum(l.approved_fen), 0)::bigint from claims.line l where l.claim_id = c.id and l.state in ('approved', 'frozen')) as unpaid_fen
      from claims.claim c join identity.body b on b.id = c.body_id where c.id = ${timer.subject}`
    if (!claim || claim.unpaidFen === 0) return
    const dueOn = String(timer.payload['payBy'])
    await ctx.sql`insert into funds.overdue (claim_id, territory, due_on, unpaid_fen, reported_at)
      values (${timer.subject}, ${claim.territory}, ${dueOn}, ${claim.unpaidFen}, ${ctx.now}) on conflict do nothing`
    const bureau = await bureauOf(ctx, claim.territory)
    await notify(ctx, {
      bodyId: bureau.bodyId,
      roles: ['fund-clerk', 'fund-payer', 'leader'],
      code: 'funds-overdue',
      params: { unit: claim.unit, month: claim.month, day: dueOn },
      link: '/work/funds/batches',
    })
  },
}

/** A line was taken away by an upheld objection: what was asked for it and is not at the bank yet is given back. */
export async function releaseRequested(ctx: Context, lineIds: readonly string[]): Promise<void> {
  const released = await ctx.sql<
    { id: string; amountFen: number; bodyId: string; territory: string; source: Source; state: string }[]
  >`
    update funds.request_line r set released_at = ${ctx.now}, released_because = 'line-removed' from funds.request q
    where q.id = r.request_id and r.line_id = any(${[...lineIds]}) and r.released_at is null
      and not exists (select 1 from funds.payout_line p where p.line_id = r.line_id and p.released_at is null)
    returning r.id, r.amount_fen, q.body_id, q.territory, q.source, q.state`
  for (const line of released) {
    if (line.state === 'draft') continue
    await postEntry(ctx, {
      kind: 'request-released',
      subjectId: line.id,
      source: line.source,
      territory: line.territory,
      day: ctx.today,
      movements: [{ owner: line, to: 'receivable', from: 'commitment', amountFen: line.amountFen }],
    })
  }
}
