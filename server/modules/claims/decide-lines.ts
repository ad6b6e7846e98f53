import { uuidv7 } from 'uuidv7'
import { toChineseCapital } from '../../../values/money.ts'
import { type Reason, refuse, refuseAll } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { caseOf, mustHoldTier } from '../review/index.ts'
import { weighLines, type WeighedLine } from './case-lines.read.ts'
import { isAllowed, type ClaimAct } from './claim.ts'
import { type ClaimRecord, getCovered, lockAny } from './load-claim.ts'
import { refreshQueue } from './queue-line.ts'
import { sealsComplete } from './sealed.read.ts'

/** Begins an act of the first tier on a claim: the case is the actor's, the claim is in review, both are locked. */
export async function beginInitial(ctx: Context, act: ClaimAct, claimId: string): Promise<ClaimRecord> {
  const claim = await getCovered(ctx, claimId)
  const file = await caseOf(ctx, 'claim', claimId)
  if (!file) refuse('not-found')
  await mustHoldTier(ctx, file.id, 'initial')
  const locked = await lockAny(ctx, claimId)
  if (!isAllowed(act, locked)) refuse('claim-state-forbids', { act, state: locked.state })
  ctx.record({ subject: { kind: 'claim', id: claimId }, territory: claim.territory })
  return locked
}

export interface LineDecision {
  claimId: string
  lineIds: 'all' | string[]
  outcome: 'pass' | 'refuse' | 'wait'
  clause?: string | undefined
  reason?: string | undefined
}

/**
 * 初审 by line, or for all that are not yet decided. What needs a person's thought is left and named with its reasons: a line that
 * was not compared never passes in one act with others (W9).
 */
export async function decideLines(ctx: Context, input: LineDecision) {
  const claim = await beginInitial(ctx, 'decideLines', input.claimId)
  mustSayWhy(input)
  if (input.outcome === 'pass' && !(await sealsComplete(ctx, claim))) refuse('sealed-pages-not-compared')
  const weighed = await weighLines(ctx, claim)
  const { wanted, left } = sortOut(weighed, input)
  if (wanted.length === 0 && input.lineIds !== 'all') refuseAll(left.flatMap(line => line.because))
  await writeDecisions(ctx, claim, { ids: wanted.map(line => line.row.id), decision: input })
  await refreshQueue(ctx, claim)
  ctx.record({
    subject: { kind: 'claim', id: claim.id },
    territory: claim.territory,
    detail: { outcome: input.outcome, lines: wanted.length, left: left.length },
  })
  return { decided: wanted.length, left: left.slice(0, 500), counts: countsOf(await weighLines(ctx, claim)) }
}

function mustSayWhy(input: LineDecision): void {
  const reasons: Reason[] = []
  if (input.outcome === 'refuse' && !input.clause?.trim())
    reasons.push({ code: 'refusal-needs-clause', at: { field: 'clause' } })
  if (input.outcome !== 'pass' && !input.reason?.trim())
    reasons.push({ code: 'decision-needs-reason', at: { field: 'reason' } })
  if (reasons.length > 0) refuseAll(reasons)
}

interface LeftLine {
  lineId: string
  seq: number
  name: string
  because: Reason[]
}

function sortOut(weighed: readonly WeighedLine[], input: LineDecision): { wanted: WeighedLine[]; left: LeftLine[] } {
  const open = weighed.filter(line => line.row.state === 'claimed' || line.row.state === 'waiting')
  let chosen = open
  if (input.lineIds === 'all') chosen = open.filter(line => line.row.state === 'claimed' && line.row.decision === null)
  else {
    const ids = new Set(input.lineIds)
    chosen = open.filter(line => ids.has(line.row.id))
    if (chosen.length < ids.size) refuse('not-found')
  }
  const left: LeftLine[] = []
  const wanted = chosen.filter(line => {
    const because = input.outcome === 'pass' ? reasonsAgainstPass(line) : []
    if (because.length > 0) left.push({ lineId: line.row.id, seq: line.row.seq, name: line.row.name, because })
    return because.length === 0
  })
  return { wanted, left }
}

/** Why a line cannot pass: each with the row it is about. */
export function reasonsAgainstPass(line: WeighedLine): Reason[] {
  const about = { seq: line.row.seq, name: line.row.name }
  const named = (state: string) => line.checks.filter(check => check.state === state)
  const reasons: Reason[] = []
  if (line.row.disputed) reasons.push({ code: 'line-disputed', params: about })
  if (line.row.verdict !== 'fits') reasons.push({ code: `line-${line.row.verdict}`, params: about })
  for (const [code, checks] of [
    ['line-unchecked', named('unchecked')],
    ['line-differs', named('differs')],
  ] as const) {
    if (checks.length === 0) continue
    const labels = {
      zh: checks.map(check => check.label.zh).join(' / '),
      en: checks.map(check => check.label.en).join(', '),
    }
    reasons.push({ code, params: { ...about, ...labels } })
  }
  return reasons.map(reason => ({ ...reason, at: { row: line.row.seq } }))
}

async function writeDecisions(
  ctx: Context,
  claim: ClaimRecord,
  input: { ids: readonly string[]; decision: LineDecision },
): Promise<void> {
  if (input.ids.length === 0) return
  const { decision } = input
  const ids = input.ids as string[]
  const rows = ids.map(lineId => ({ id: uuidv7(), lineId }))
  await ctx.sql`insert into claims.line_decision (id, claim_id, line_id, outcome, clause, reason, at, by_account, by_name)
    select r.id, ${claim.id}, r."lineId", ${decision.outcome}, ${decision.clause ?? null}, ${decision.reason ?? null}, ${ctx.now}::timestamptz,
      ${ctx.actor.accountId}::uuid, ${ctx.actor.name}
    from jsonb_to_recordset(${ctx.sql.json(rows)}) as r(id uuid, "lineId" uuid)`
  if (decision.outcome === 'wait') {
    await ctx.sql`update claims.line set state = 'waiting', decision = null where id = any(${ids})`
  } else {
    await ctx.sql`update claims.line set state = 'claimed', decision = ${decision.outcome} where id = any(${ids})`
  }
}

/** How the lines stand, with what would be approved. */
export function countsOf(weighed: readonly WeighedLine[]) {
  const open = weighed.filter(line => line.row.state === 'claimed' || line.row.state === 'waiting')
  const passed = weighed.filter(line => line.row.decision === 'pass' && line.row.state !== 'waiting')
  const passFen = passed.reduce((sum, line) => sum + (line.row.approvedFen ?? line.row.amountFen), 0)
  return {
    lines: weighed.length,
    think: open.filter(line => line.think.length > 0 && line.row.decision === null).length,
    undecided: open.filter(line => line.row.state === 'claimed' && line.row.decision === null).length,
    pass: passed.length,
    refuse: weighed.filter(line => line.row.decision === 'refuse' || line.row.state === 'refused').length,
    wait: open.filter(line => line.row.state === 'waiting').length,
    passFen,
    passCapital: toChineseCapital(passFen),
  }
}
