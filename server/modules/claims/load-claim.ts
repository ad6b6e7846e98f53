import { uuidv7 } from 'uuidv7'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { covers } from '../identity/index.ts'
import { type Claim, type ClaimAct, isAllowed } from './claim.ts'

export interface ClaimRecord extends Claim {
  rosterEqualTo: number | null
}

/** What a file or a printed form of a claim belongs to. */
export function subjectOf(claimId: string): { kind: string; id: string } {
  return { kind: 'claim', id: claimId }
}

/** The claim whose papers, statements and seals count: for a part that was split off the one it came from. */
export function sourceOf(claim: Pick<Claim, 'id' | 'splitFrom'>): string {
  return claim.splitFrom ?? claim.id
}

/** Where papers and statements of a claim lie: with the claim it came from, and what a returned part has added since. */
export function claimsBehind(claim: Pick<Claim, 'id' | 'splitFrom'>): string[] {
  return claim.splitFrom === null ? [claim.id] : [claim.splitFrom, claim.id]
}

/** The claim under lock, without asking who looks: for reactions and acts that have asked. */
export async function lockAny(ctx: Context, claimId: string): Promise<ClaimRecord> {
  const [row] = await ctx.sql<ClaimRecord[]>`select * from claims.claim where id = ${claimId} for update`
  return row ?? refuse('not-found')
}

/** The claim of the actor's own enterprise; another body's ids answer not-found. */
export async function getOwn(ctx: Context, claimId: string): Promise<ClaimRecord> {
  const [row] = await ctx.sql<ClaimRecord[]>`select * from claims.claim
    where id = ${claimId} and body_id = ${ctx.actor.bodyId}`
  return row ?? refuse('not-found')
}

/** The claim for an official of its territory or the city above; drafts are nobody's but the enterprise's. */
export async function getCovered(ctx: Context, claimId: string): Promise<ClaimRecord> {
  const [row] = await ctx.sql<ClaimRecord[]>`select * from claims.claim where id = ${claimId}`
  if (!row || row.submittedAt === null || !(await covers(ctx, row.territory))) refuse('not-found')
  return row
}

/** The claim for whoever may see it: its enterprise, or an official of its territory. */
export async function getVisible(ctx: Context, claimId: string): Promise<ClaimRecord> {
  return ctx.actor.roles.includes('enterprise') ? getOwn(ctx, claimId) : getCovered(ctx, claimId)
}

/** Locks the own claim and refuses unless the table of allowed acts has its state. */
export async function beginOwn(ctx: Context, act: ClaimAct, claimId: string): Promise<ClaimRecord> {
  await getOwn(ctx, claimId)
  const claim = await lockAny(ctx, claimId)
  if (!isAllowed(act, claim)) refuse('claim-state-forbids', { act, state: claim.state })
  ctx.record({ subject: { kind: 'claim', id: claimId }, territory: claim.territory })
  return claim
}

/** Adds a line to what people read as the claim's history. Texts are `claims-history.<code>`. */
export async function writeHistory(
  ctx: Context,
  claimId: string,
  code: string,
  params: Record<string, string | number> = {},
): Promise<void> {
  const byName = ctx.actor.kind === 'person' ? ctx.actor.name : null
  await ctx.sql`insert into claims.history (id, claim_id, at, code, params, by_name)
    values (${uuidv7()}, ${claimId}, ${ctx.now}, ${code}, ${ctx.sql.json(params)}, ${byName})`
}

/** Serialises what looks at all claims of a month: submissions that mark disputes and settlements that take persons (W1). */
export async function lockMonth(ctx: Context, month: string): Promise<void> {
  await ctx.sql`select pg_advisory_xact_lock(hashtext(${`claims ${month}`}))`
}
