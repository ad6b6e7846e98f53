import { uuidv7 } from 'uuidv7'
import type { FactValue } from '../../../policies/kit.ts'
import { Refusal } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { enqueue } from '../../platform/jobs.ts'
import { consume, lockHolders, type Taking, usedBy } from '../entitlements/index.ts'
import { getPack } from '../law/index.ts'
import { notify } from '../notifications/index.ts'
import { openCase, type Opinion } from '../review/index.ts'
import { decidedByLine } from './body-facts.ts'
import { isAllowed } from './claim.ts'
import { reviewDaysOf } from './claims.read.ts'
import { endDisputes } from './disputes.ts'
import { newFormId } from './form-data.ts'
import { judgingOf } from './judge-claim.ts'
import { type CellNote, factsOf, judgeLine, type LineVerdict } from './judging.ts'
import { keepDecisions, keepRefusals } from './keep-decisions.ts'
import { type ClaimRecord, lockAny, lockMonth, writeHistory } from './load-claim.ts'
import { queueLineOf } from './queue-line.ts'
import { takingOf, usedOf } from './takings.ts'

export interface Decided {
  kind: string
  subjectId: string
  outcome: 'approved' | 'refused'
  opinion: Opinion
  reason: string | null
}

interface SettledLine {
  id: string
  personId: string
  seq: number
  name: string
  facts: Record<string, FactValue>
  faults: CellNote[]
  amountFen: number
  disputed: boolean
  wage: 'matched' | 'missing' | 'differs' | null
  verdict: LineVerdict['verdict']
}

/**
 * What the signature does, in one transaction: passed lines take their persons' months and become approved, refused ones get their
 * notice, waiting ones go on as a part of their own (W19). The database lets one of two approvals of a person through; the other
 * is told which line.
 */
export async function settleReview(ctx: Context, event: Decided): Promise<void> {
  if (event.kind !== 'claim') return
  const claim = await lockAny(ctx, event.subjectId)
  if (!isAllowed('settle', claim)) throw new Error(`claim ${claim.id} was decided in state ${claim.state}`)
  await lockMonth(ctx, claim.month)
  if (event.outcome === 'refused') return refuseWhole(ctx, claim, event)
  const approved = await approveLines(ctx, claim)
  await refuseLines(ctx, claim)
  const waiting = await splitWaiting(ctx, claim)
  if (claim.splitFrom !== null && approved.headcount > 0) {
    await enqueue(ctx, 'claims.print-forms', { claimId: claim.id }, `claims.print-forms ${claim.id}`)
  }
  await ctx.sql`update claims.claim set state = 'approved', approved_headcount = ${approved.headcount}, approved_fen = ${approved.fen},
    settled_at = ${ctx.now}, changed_at = ${ctx.now} where id = ${claim.id}`
  await writeHistory(ctx, claim.id, 'approved', { headcount: approved.headcount, amountFen: approved.fen, waiting })
}

async function approveLines(ctx: Context, claim: ClaimRecord): Promise<{ headcount: number; fen: number }> {
  const lines = await ctx.sql<
    SettledLine[]
  >`select id, person_id, seq, name, facts, faults, amount_fen, disputed, wage, verdict from claims.line
    where claim_id = ${claim.id} and state = 'claimed' and decision = 'pass' order by seq for update`
  const judging = await judgingOf(ctx, claim)
  const persons = lines.map(line => line.personId)
  // Nobody takes between looking and consuming.
  await lockHolders(ctx, { personIds: persons, bodyIds: [claim.bodyId] })
  const used = await usedBy(ctx, [...persons, claim.bodyId])
  const decided = await decidedByLine(ctx, claim.id)
  const judged = lines.map(line => {
    const known = {
      facts: line.facts,
      faults: line.faults,
      used: usedOf(used, { personId: line.personId, bodyId: claim.bodyId }),
      decided: decided.get(line.id) ?? {},
    }
    return { line, known, verdict: judgeLine(judging, known) }
  })
  refuseChanged(judged)
  const takings = judged.map(({ line, known, verdict }) =>
    takingOf(judging, { ...line, bodyId: claim.bodyId, facts: factsOf(judging, known), verdict }),
  )
  await consumeAll(ctx, { lines, takings })
  await keepDecisions(ctx, claim, { judging, judged, outcome: 'approved' })
  const rows = judged.map(({ line, verdict }) => ({ id: line.id, fen: verdict.amountFen, scheme: verdict.scheme }))
  await ctx.sql`update claims.line l set state = 'approved', approved_fen = r.fen, amount_fen = r.fen, scheme = r.scheme
    from jsonb_to_recordset(${ctx.sql.json(rows)}) as r(id uuid, fen bigint, scheme text) where l.id = r.id`
  return { headcount: rows.length, fen: rows.reduce((sum, row) => sum + row.fen, 0) }
}

/** A line whose verdict or amount is another than the officers saw is not signed over: it goes back to them by name. */
function refuseChanged(judged: readonly { line: SettledLine; verdict: LineVerdict }[]): void {
  const changed = judged.filter(
    ({ line, verdict }) => line.disputed || verdict.verdict !== 'fits' || verdict.amountFen !== line.amountFen,
  )
  if (changed.length === 0) return
  throw new Refusal(
    changed.slice(0, 50).map(({ line, verdict }) => ({
      code: line.disputed ? 'line-disputed' : 'line-changed-since-passed',
      params: {
        seq: line.seq,
        name: line.name,
        clause: verdict.findings[0]?.clause ?? '',
        rule: verdict.findings[0]?.rule ?? '',
        day: verdict.findings[0]?.since ?? '',
      },
      at: { row: line.seq },
    })),
  )
}

async function consumeAll(
  ctx: Context,
  { lines, takings }: { lines: readonly SettledLine[]; takings: readonly Taking[] },
): Promise<void> {
  try {
    await consume(ctx, takings)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(
      error.reasons.map(reason => {
        const line = lines.find(one => one.id === reason.params?.line)
        return line
          ? { ...reason, params: { ...reason.params, seq: line.seq, name: line.name }, at: { row: line.seq } }
          : reason
      }),
    )
  }
}

/** Refused lines: one notice of the claim names them with clause and reason (不予补贴告知书); their months are free again. */
async function refuseLines(ctx: Context, claim: ClaimRecord): Promise<void> {
  const lines = await ctx.sql<
    { id: string }[]
  >`update claims.line set state = 'refused' where claim_id = ${claim.id} and state = 'claimed'
    and decision = 'refuse' returning id`
  if (lines.length === 0) return
  const ids = lines.map(line => line.id)
  await endDisputes(ctx, ids)
  await keepRefusals(ctx, claim, ids)
  const reasons = await ctx.sql<
    { lineId: string; clause: string; reason: string }[]
  >`select distinct on (line_id) line_id,
      coalesce(clause, '') as clause, coalesce(reason, '') as reason
    from claims.line_decision where line_id = any(${ids}) and outcome = 'refuse' order by line_id, at desc, id desc`
  await issueNotice(ctx, claim, reasons)
}

/** Writes the notice's rows under one form id, tells the enterprise and has the paper drawn. */
async function issueNotice(
  ctx: Context,
  claim: ClaimRecord,
  reasons: readonly { lineId: string; clause: string; reason: string }[],
): Promise<void> {
  const formId = newFormId('N', claim.month)
  const rows = reasons.map(one => ({
    id: uuidv7(),
    claimId: claim.id,
    lineId: one.lineId,
    formId,
    clause: one.clause,
    reason: one.reason,
    at: ctx.now,
  }))
  for (let start = 0; start < rows.length; start += 4000)
    await ctx.sql`insert into claims.notice ${ctx.sql(rows.slice(start, start + 4000))}`
  await enqueue(ctx, 'claims.print-notice', { claimId: claim.id, formId }, `claims.print-notice ${formId}`)
  await writeHistory(ctx, claim.id, 'lines-refused', { lines: rows.length })
  await notify(ctx, {
    bodyId: claim.bodyId,
    code: 'lines-refused',
    params: { month: claim.month, lines: rows.length },
    link: `/work/enterprise/claims/${claim.id}/progress`,
  })
}

async function refuseWhole(ctx: Context, claim: ClaimRecord, event: Decided): Promise<void> {
  const lines = await ctx.sql<{ id: string }[]>`update claims.line set state = 'refused', decision = 'refuse'
    where claim_id = ${claim.id} and state in ('claimed', 'waiting') returning id`
  const ids = lines.map(line => line.id)
  await endDisputes(ctx, ids)
  await keepRefusals(ctx, claim, ids)
  const own = await ctx.sql<{ lineId: string; clause: string; reason: string }[]>`select l.id as line_id,
      coalesce(d.clause, '') as clause, coalesce(d.reason, ${event.reason ?? ''}) as reason
    from claims.line l left join lateral (select clause, reason from claims.line_decision
      where line_id = l.id and outcome = 'refuse' order by at desc, id desc limit 1) d on true
    where l.id = any(${ids}) order by l.seq`
  await issueNotice(ctx, claim, own)
  await ctx.sql`update claims.claim set state = 'refused', approved_headcount = 0, approved_fen = 0, settled_at = ${ctx.now},
    changed_at = ${ctx.now} where id = ${claim.id}`
  await writeHistory(ctx, claim.id, 'refused')
}

/** Lines in doubt go on as a claim of their own, so that the others need not wait (待核, W19). */
async function splitWaiting(ctx: Context, claim: ClaimRecord): Promise<number> {
  const waiting = await ctx.sql<{ id: string; askedFen: number }[]>`select id, asked_fen from claims.line
    where claim_id = ${claim.id} and state = 'waiting' for update`
  if (waiting.length === 0) return 0
  const id = uuidv7()
  await ctx.sql`insert into claims.claim (id, body_id, body_name, territory, programme, pack_id, month, series, split_from, state, headcount,
      amount_fen, first_of_body, opened_by, opened_at, submitted_by, submitted_at, changed_at, self_check)
    select ${id}, body_id, body_name, territory, programme, pack_id, month,
      (select max(series) + 1 from claims.claim c where c.body_id = claims.claim.body_id and c.month = claims.claim.month),
      ${claim.splitFrom ?? claim.id}, 'submitted', ${waiting.length}, ${waiting.reduce((sum, line) => sum + line.askedFen, 0)},
      first_of_body, opened_by, opened_at, submitted_by, submitted_at, ${ctx.now}, self_check
    from claims.claim where id = ${claim.id}`
  const askedFen = waiting.reduce((sum, line) => sum + line.askedFen, 0)
  // What goes on by itself is asked for there: the two add up to what was submitted.
  await ctx.sql`update claims.claim set headcount = headcount - ${waiting.length}, amount_fen = amount_fen - ${askedFen} where id = ${claim.id}`
  await ctx.sql`update claims.line set claim_id = ${id}, state = 'claimed' where id = any(${waiting.map(line => line.id)})`
  const part = await lockAny(ctx, id)
  const { dueDay } = await openCase(ctx, {
    kind: 'claim',
    subjectId: id,
    territory: claim.territory,
    bodyId: claim.bodyId,
    bodyName: claim.bodyName,
    queue: await queueLineOf(ctx, part),
    ...reviewDaysOf(getPack(claim.packId)),
  })
  await ctx.sql`update claims.claim set promised_on = ${dueDay} where id = ${id}`
  await writeHistory(ctx, id, 'split-off', { lines: waiting.length })
  await writeHistory(ctx, claim.id, 'lines-wait', { lines: waiting.length })
  return waiting.length
}
