import { uuidv7 } from 'uuidv7'
import type { Context } from '../../platform/context.ts'
import { drawSample } from '../review/index.ts'
import type { StoredDefect } from './corrections.read.ts'
import { endDisputes } from './disputes.ts'
import { getPack } from '../law/index.ts'
import { lockAny, writeHistory } from './load-claim.ts'
import { keepEdits, standingLines } from './store-roster.ts'

interface About {
  kind: string
  subjectId: string
}

/** 受理: the enterprise can no longer withdraw. */
export async function markAccepted(ctx: Context, event: About): Promise<void> {
  if (event.kind !== 'claim') return
  const claim = await lockAny(ctx, event.subjectId)
  if (claim.state !== 'submitted') return
  await ctx.sql`update claims.claim set state = 'in-review', changed_at = ${ctx.now} where id = ${claim.id}`
  await writeHistory(ctx, claim.id, 'accepted')
}

/** Returned once with all defects: the roster as it stood is kept, so that what changes can be compared. */
export async function markReturned(
  ctx: Context,
  event: About & { round: number; defects: readonly StoredDefect[]; answerBy: string },
): Promise<void> {
  if (event.kind !== 'claim') return
  const claim = await lockAny(ctx, event.subjectId)
  const number = await keepEdits(ctx, claim, {
    judging: { pack: getPack(claim.packId) },
    lines: await standingLines(ctx, claim.id),
    as: 'submitted',
  })
  await ctx.sql`insert into claims.correction (id, claim_id, round, defects, roster_number, answer_by, at)
    values (${uuidv7()}, ${claim.id}, ${event.round}, ${ctx.sql.json(event.defects as never)}, ${number}, ${event.answerBy}, ${ctx.now})`
  await ctx.sql`update claims.claim set state = 'returned', changed_at = ${ctx.now} where id = ${claim.id}`
  await writeHistory(ctx, claim.id, 'returned', {
    round: event.round,
    defects: event.defects.length,
    answerBy: event.answerBy,
  })
}

/** The second tier looks at drawn lines: those that are passed or refused. */
export async function markForwarded(ctx: Context, event: About & { to: 'initial' | 'second' | 'sign' }): Promise<void> {
  if (event.kind !== 'claim') return
  await writeHistory(ctx, event.subjectId, `forwarded-${event.to}`)
  if (event.to !== 'second') return
  const lines = await ctx.sql<{ id: string }[]>`select id from claims.line
    where claim_id = ${event.subjectId} and state = 'claimed' and decision is not null order by seq`
  await drawSample(ctx, { kind: 'claim', subjectId: event.subjectId, lineIds: lines.map(line => line.id) })
}

/** After the days of D-87 a returned claim keeps its persons no longer: whoever else claims them is free of dispute. */
export async function markLapsed(ctx: Context, event: About): Promise<void> {
  if (event.kind !== 'claim') return
  const claim = await lockAny(ctx, event.subjectId)
  if (claim.state !== 'returned') return
  const lines = await ctx.sql<
    { id: string }[]
  >`update claims.line set state = 'drafted' where claim_id = ${claim.id} and state = 'claimed' returning id`
  await endDisputes(
    ctx,
    lines.map(line => line.id),
  )
  await writeHistory(ctx, claim.id, 'return-lapsed')
}
