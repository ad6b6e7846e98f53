import type { Context } from '../../platform/context.ts'
import { release } from '../entitlements/index.ts'
import { getPack } from '../law/index.ts'
import { awaitPublicity, type PersonMeant } from '../publicity/index.ts'
import { endDisputes, unfreeze } from './disputes.ts'
import { isAllowed } from './claim.ts'
import { lockAny, writeHistory } from './load-claim.ts'

interface Subject {
  kind: string
  id: string
}

/** Paper is filed and 确认符合条件 given (08-03 五.6): the claim waits for its public list, with the fields that the notice allows (W3). */
export async function markFiled(ctx: Context, event: { kind: string; subjectId: string }): Promise<void> {
  if (event.kind !== 'claim') return
  const claim = await lockAny(ctx, event.subjectId)
  if (!isAllowed('file', claim)) return
  await ctx.sql`update claims.claim set state = 'filed', changed_at = ${ctx.now} where id = ${claim.id}`
  await writeHistory(ctx, claim.id, 'filed')
  await awaitPublicity(ctx, {
    programme: claim.programme,
    packId: claim.packId,
    territory: claim.territory,
    basis: getPack(claim.packId).title.zh,
    subject: { kind: 'claim', id: claim.id },
    bodyName: claim.bodyName,
    shown: {
      unit: claim.bodyName,
      month: claim.month,
      headcount: claim.approvedHeadcount ?? 0,
      amountFen: claim.approvedFen ?? 0,
    },
  })
  await ctx.announce('claims.filed', { claimId: claim.id })
}

export async function markInPublicity(
  ctx: Context,
  event: { subjects: readonly Subject[]; endsOn: string },
): Promise<void> {
  for (const subject of event.subjects) {
    if (subject.kind !== 'claim') continue
    const claim = await lockAny(ctx, subject.id)
    if (!isAllowed('openPublicity', claim)) continue
    await ctx.sql`update claims.claim set state = 'in-publicity', changed_at = ${ctx.now} where id = ${claim.id}`
    await writeHistory(ctx, claim.id, 'in-publicity', { endsOn: event.endsOn })
  }
}

/** Five working days are over: what nobody holds can be requested. */
export async function markPublished(ctx: Context, event: { subjects: readonly Subject[] }): Promise<void> {
  for (const subject of event.subjects) {
    if (subject.kind !== 'claim') continue
    const claim = await lockAny(ctx, subject.id)
    if (!isAllowed('closePublicity', claim)) continue
    await ctx.sql`update claims.claim set state = 'published', changed_at = ${ctx.now} where id = ${claim.id}`
    await writeHistory(ctx, claim.id, 'published')
    await ctx.announce('claims.published', { claimId: claim.id })
  }
}

const heldBy = (objectionId: string) => `objection ${objectionId}`

/** An open objection holds the lines that it aims at, and only those: of a named person the person's lines, else the whole unit's. */
export async function freezeLines(
  ctx: Context,
  event: { objectionId: string; subjects: readonly Subject[]; person: PersonMeant | undefined },
): Promise<void> {
  for (const subject of event.subjects) {
    if (subject.kind !== 'claim') continue
    const { person } = event
    const lines = await ctx.sql<
      { id: string }[]
    >`select id from claims.line where claim_id = ${subject.id} and state in ('approved', 'frozen')
      ${person ? ctx.sql`and name = ${person.name}` : ctx.sql``}
      ${person?.lastFour ? ctx.sql`and right(masked_id, 4) = ${person.lastFour.toUpperCase()}` : ctx.sql``}`
    await hold(ctx, subject.id, { lineIds: lines.map(line => line.id), by: heldBy(event.objectionId) })
  }
}

async function hold(ctx: Context, claimId: string, input: { lineIds: readonly string[]; by: string }): Promise<void> {
  if (input.lineIds.length === 0) return
  const frozen = await ctx.sql<
    { id: string }[]
  >`update claims.line set state = 'frozen', frozen_by = array_append(frozen_by, ${input.by})
    where id = any(${input.lineIds as string[]}) and claim_id = ${claimId} and state in ('approved', 'frozen') and not ${input.by} = any(frozen_by)
    returning id`
  if (frozen.length === 0) return
  await writeHistory(ctx, claimId, 'lines-frozen', { lines: frozen.length })
  await ctx.announce('claims.line-frozen', { claimId, lineIds: frozen.map(line => line.id) })
}

/** The handler has found which lines are meant: the others go on. */
export async function narrowFreeze(
  ctx: Context,
  event: { objectionId: string; subject: Subject; lineIds: readonly string[] },
): Promise<void> {
  if (event.subject.kind !== 'claim') return
  const by = heldBy(event.objectionId)
  const held = await ctx.sql<
    { id: string }[]
  >`select id from claims.line where claim_id = ${event.subject.id} and ${by} = any(frozen_by)`
  await unfreeze(
    ctx,
    held.map(line => line.id).filter(id => !event.lineIds.includes(id)),
    by,
  )
  await hold(ctx, event.subject.id, { lineIds: event.lineIds, by })
}

/** Upheld: the lines leave the claim and give back what they took. Dismissed: they go on. */
export async function concludeObjection(
  ctx: Context,
  event: {
    objectionId: string
    outcome: 'upheld' | 'dismissed'
    subjects: readonly Subject[]
    lineIds: readonly string[]
  },
): Promise<void> {
  const by = heldBy(event.objectionId)
  for (const subject of event.subjects) {
    if (subject.kind !== 'claim') continue
    const held = await ctx.sql<
      { id: string }[]
    >`select id from claims.line where claim_id = ${subject.id} and ${by} = any(frozen_by)`
    const meant =
      event.lineIds.length === 0
        ? held.map(line => line.id)
        : held.map(line => line.id).filter(id => event.lineIds.includes(id))
    if (event.outcome === 'upheld') await removeLines(ctx, { claimId: subject.id, lineIds: meant })
    const rest =
      event.outcome === 'upheld'
        ? held.map(line => line.id).filter(id => !meant.includes(id))
        : held.map(line => line.id)
    await releaseLines(ctx, { lineIds: rest, by })
  }
}

/** Lets lines go on that one reason has held. */
export async function releaseLines(ctx: Context, input: { lineIds: readonly string[]; by: string }): Promise<void> {
  await unfreeze(ctx, input.lineIds, input.by)
}

/** Takes approved lines out for good: the person's months are free again, the approved sum is less, nothing of it is paid. */
export async function removeLines(ctx: Context, input: { claimId: string; lineIds: readonly string[] }): Promise<void> {
  const claim = await lockAny(ctx, input.claimId)
  const removed = await ctx.sql<
    { id: string; fen: number }[]
  >`update claims.line set state = 'removed', disputed = false, frozen_by = '{}', changed_at = ${ctx.now}
    where id = any(${input.lineIds as string[]}) and claim_id = ${claim.id} and state in ('approved', 'frozen')
    returning id, approved_fen as fen`
  if (removed.length === 0) return
  const lineIds = removed.map(line => line.id)
  await release(ctx, lineIds)
  await endDisputes(ctx, lineIds)
  const fen = removed.reduce((sum, line) => sum + line.fen, 0)
  await ctx.sql`update claims.claim set approved_headcount = approved_headcount - ${removed.length}, approved_fen = approved_fen - ${fen},
    changed_at = ${ctx.now} where id = ${claim.id}`
  await writeHistory(ctx, claim.id, 'lines-removed', { lines: removed.length, amountFen: fen })
  ctx.record({
    act: 'removeLines',
    subject: { kind: 'claim', id: claim.id },
    territory: claim.territory,
    detail: { lines: removed.length, fen },
  })
  await ctx.announce('claims.line-removed', { claimId: claim.id, lineIds })
}
