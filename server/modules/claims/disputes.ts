import { uuidv7 } from 'uuidv7'
import type { Context } from '../../platform/context.ts'
import { bureauOf } from '../identity/index.ts'
import { notify } from '../notifications/index.ts'
import { liveLineStates } from './claim.ts'
import type { ClaimRecord } from './load-claim.ts'

/*
 * Two enterprises, one person, one month (W1): submitting first wins nothing. Both lines are marked and no money moves on either
 * until officials decide. Neither enterprise learns who the other is.
 */

/** Marks every line of the claim that another enterprise claims too, on both sides. The month is locked by the caller. */
export async function markDisputes(ctx: Context, claim: ClaimRecord): Promise<number> {
  const pairs = await ctx.sql<
    { lineId: string; otherLineId: string; personId: string; otherClaimId: string; otherState: string }[]
  >`
    select mine.id as line_id, other.id as other_line_id, mine.person_id, other.claim_id as other_claim_id, other.state as other_state
    from claims.line mine join claims.line other
      on other.person_id = mine.person_id and other.month = mine.month and other.body_id <> mine.body_id
    where mine.claim_id = ${claim.id} and mine.state = 'claimed' and other.state = any(${[...liveLineStates]})
      and not exists (select 1 from claims.dispute d where d.outcome is distinct from 'gone'
        and ((d.line_id = mine.id and d.other_line_id = other.id) or (d.line_id = other.id and d.other_line_id = mine.id)))
    order by mine.id, other.id`
  if (pairs.length === 0) return 0
  const rows = pairs.map(pair => ({
    id: uuidv7(),
    personId: pair.personId,
    month: claim.month,
    lineId: pair.lineId,
    otherLineId: pair.otherLineId,
    openedAt: ctx.now,
  }))
  await ctx.sql`insert into claims.dispute ${ctx.sql(rows)} on conflict (line_id, other_line_id) do update
    set outcome = null, opened_at = excluded.opened_at, decided_at = null`
  const both = [...new Set(pairs.flatMap(pair => [pair.lineId, pair.otherLineId]))]
  await ctx.sql`update claims.line set disputed = true where id = any(${both})`
  await freezeApproved(ctx, pairs)
  await tellOtherBureaus(ctx, claim, [...new Set(pairs.map(pair => pair.otherClaimId))])
  return new Set(pairs.map(pair => pair.lineId)).size
}

/** A line that was approved already stands still with its money until the two bureaus have spoken. */
async function freezeApproved(
  ctx: Context,
  pairs: readonly { otherLineId: string; otherClaimId: string; otherState: string }[],
) {
  const approved = pairs.filter(pair => pair.otherState === 'approved')
  if (approved.length === 0) return
  await ctx.sql`update claims.line set state = 'frozen', frozen_by = array_append(frozen_by, 'dispute')
    where id = any(${approved.map(pair => pair.otherLineId)}) and state = 'approved'`
  for (const claimId of new Set(approved.map(pair => pair.otherClaimId))) {
    const lineIds = approved.filter(pair => pair.otherClaimId === claimId).map(pair => pair.otherLineId)
    await ctx.announce('claims.line-frozen', { claimId, lineIds })
  }
}

async function tellOtherBureaus(ctx: Context, claim: ClaimRecord, otherClaimIds: readonly string[]): Promise<void> {
  const others = await ctx.sql<{ id: string; territory: string; caseId: string | null }[]>`select c.id, c.territory,
      (select f.id from review.case_file f where f.kind = 'claim' and f.subject_id = c.id order by f.id desc limit 1) as case_id
    from claims.claim c where c.id = any(${otherClaimIds as string[]})`
  for (const other of others) {
    const bureau = await bureauOf(ctx, other.territory)
    await notify(ctx, {
      bodyId: bureau.bodyId,
      roles: ['acceptance'],
      code: 'line-disputed',
      params: { month: claim.month },
      link: other.caseId ? `/work/bureau/cases/${other.caseId}` : null,
    })
  }
}

/**
 * The lines leave their month (withdrawn, removed, refused): their disputes are over, and the other sides are free where nothing
 * else disputes them.
 */
export async function endDisputes(ctx: Context, lineIds: readonly string[]): Promise<void> {
  const ids = lineIds as string[]
  const ended = await ctx.sql<{ lineId: string; otherLineId: string }[]>`update claims.dispute
    set outcome = 'gone', decided_at = ${ctx.now} where outcome is null and (line_id = any(${ids}) or other_line_id = any(${ids}))
    returning line_id, other_line_id`
  await ctx.sql`update claims.line set disputed = false where id = any(${ids})`
  const others = ended.flatMap(one => [one.lineId, one.otherLineId]).filter(id => !ids.includes(id))
  await clearDisputed(ctx, others)
}

/** Lifts the mark from lines that no open dispute names any more, and lets frozen ones go on. */
export async function clearDisputed(ctx: Context, lineIds: readonly string[]): Promise<void> {
  if (lineIds.length === 0) return
  const cleared = await ctx.sql<{ id: string }[]>`update claims.line l set disputed = false
    where id = any(${lineIds as string[]}) and not exists (select 1 from claims.dispute d
      where d.outcome is null and (d.line_id = l.id or d.other_line_id = l.id)) returning id`
  await unfreeze(
    ctx,
    cleared.map(line => line.id),
    'dispute',
  )
}

/** Takes one reason for standing still away; a line without any goes on as approved. */
export async function unfreeze(ctx: Context, lineIds: readonly string[], because: string): Promise<void> {
  if (lineIds.length === 0) return
  const freed = await ctx.sql<{ id: string; claimId: string; frozenBy: string[] }[]>`update claims.line
    set frozen_by = array_remove(frozen_by, ${because}),
      state = case when array_remove(frozen_by, ${because}) = '{}' then 'approved' else state end
    where id = any(${lineIds as string[]}) and state = 'frozen' and ${because} = any(frozen_by)
    returning id, claim_id, frozen_by`
  const gone = freed.filter(line => line.frozenBy.length === 0)
  for (const claimId of new Set(gone.map(line => line.claimId))) {
    await ctx.announce('claims.line-released', {
      claimId,
      lineIds: gone.filter(line => line.claimId === claimId).map(line => line.id),
    })
  }
}
