import { uuidv7 } from 'uuidv7'
import { type Reason, refuse, refuseAll } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { hasStakeIn, mustCover } from '../identity/index.ts'
import { settingsFor } from '../law/index.ts'
import { type CaseAct, type CaseState, type QueueLine, reasonsAgainst, type Situation, type Tier } from './case.ts'

export interface CaseRow extends QueueLine {
  id: string
  kind: string
  subjectId: string
  territory: string
  bodyId: string
  bodyName: string
  state: CaseState
  assignee: string | null
  submittedDay: string
  promisedDays: number
  answerDays: number
  dueDay: string
  dueProvisional: boolean
  pausedSince: string | null
  pausedLeft: number | null
  rounds: number
  returnExpiresOn: string | null
  lapsed: boolean
  sample: string[]
}

/** The case under lock, for an official of its territory or of the city above. @throws Refusal `not-found`. */
export async function lockCase(ctx: Context, caseId: string): Promise<CaseRow> {
  const [row] = await ctx.sql<CaseRow[]>`select * from review.case_file where id = ${caseId} for update`
  if (!row) refuse('not-found')
  await mustCover(ctx, row.territory)
  return row
}

/** The case for reading. @throws Refusal `not-found`. */
export async function getCase(ctx: Context, caseId: string): Promise<CaseRow> {
  const [row] = await ctx.sql<CaseRow[]>`select * from review.case_file where id = ${caseId}`
  if (!row) refuse('not-found')
  await mustCover(ctx, row.territory)
  return row
}

/** The newest case of a subject under lock, whoever asks: for the subject's owner. */
export async function lockSubject(ctx: Context, kind: string, subjectId: string): Promise<CaseRow> {
  const [row] = await ctx.sql<CaseRow[]>`select * from review.case_file
    where kind = ${kind} and subject_id = ${subjectId} order by id desc limit 1 for update`
  return row ?? refuse('not-found')
}

/** What the table of allowed acts asks about, read for the actor. */
export async function situationOf(ctx: Context, row: CaseRow): Promise<Situation> {
  const acted = await ctx.sql<{ accountId: string; tier: Tier }[]>`select distinct account_id, tier from review.step
    where case_id = ${row.id} and tier is not null and account_id is not null`
  const [known] = await ctx.sql<
    { parked: boolean; seen: number; permitted: boolean; paperReceived: boolean; assigneeName: string | null }[]
  >`select
      exists (select from review.parked_case where case_id = ${row.id} and resumed_at is null) as parked,
      (select count(distinct line_id)::int from review.sample_seen
        where case_id = ${row.id} and line_id = any(${row.sample}) and account_id = ${ctx.actor.accountId}) as seen,
      exists (select from review.step where case_id = ${row.id} and act = 'permitReturn'
        and (detail->>'round')::int = ${row.rounds + 1}) as permitted,
      exists (select from review.paper where case_id = ${row.id} and outcome = 'received') as paper_received,
      (select name from identity.account where id = ${row.assignee}) as assignee_name`
  return {
    state: row.state,
    parked: known?.parked ?? false,
    assignee: row.assignee,
    assigneeName: known?.assigneeName ?? null,
    ownTerritory: ctx.actor.territory === row.territory,
    ownUnit: await hasStakeIn(ctx, { accountId: ctx.actor.accountId, bodyId: row.bodyId }),
    actor: { accountId: ctx.actor.accountId, roles: ctx.actor.roles },
    acted,
    queue: row,
    sampleLeft: row.sample.length - (known?.seen ?? 0),
    rounds: row.rounds,
    returnPermitted: known?.permitted ?? false,
    paperReceived: known?.paperReceived ?? false,
    paperWaived: await isPaperWaived(ctx, row.territory),
  }
}

/** Locks the case and refuses with every reason when the actor may not do this now. */
export async function beginAct(ctx: Context, act: CaseAct, caseId: string): Promise<CaseRow> {
  const row = await lockCase(ctx, caseId)
  refuseIfAny(reasonsAgainst(act, await situationOf(ctx, row)))
  return row
}

export function refuseIfAny(reasons: readonly Reason[]): void {
  if (reasons.length > 0) refuseAll(reasons)
}

/** Adds a line to the history. `tier` makes the actor one who has acted at that tier. */
export async function writeStep(
  ctx: Context,
  caseId: string,
  step: { act: string; tier?: Tier; text?: string | null; detail?: Record<string, unknown> },
): Promise<void> {
  const person = ctx.actor.kind === 'person'
  await ctx.sql`insert into review.step (id, case_id, at, day, act, tier, account_id, account_name, text, detail)
    values (${uuidv7()}, ${caseId}, ${ctx.now}, ${ctx.today}, ${step.act}, ${step.tier ?? null}, ${ctx.actor.accountId},
      ${person ? ctx.actor.name : null}, ${step.text ?? null}, ${ctx.sql.json((step.detail ?? {}) as never)})`
}

/** Audit entry of an act on a case. */
export function recordCase(ctx: Context, row: CaseRow, detail: Record<string, unknown> = {}): void {
  ctx.record({ subject: { kind: 'case', id: row.id }, territory: row.territory, detail: { ...detail } })
}

/** Electronic seals may stand in for paper where the city has published it (W15); off by default. */
async function isPaperWaived(ctx: Context, territory: string): Promise<boolean> {
  const { settings } = await settingsFor(ctx, territory)
  return settings.choice('electronic-seal-waives-paper', ctx.today) === 'yes'
}
