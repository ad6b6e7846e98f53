import { toChineseCapital } from '../../../values/money.ts'
import type { Context } from '../../platform/context.ts'
import { type Defect, officerActs, type Opinion, reasonsAgainst, type Tier } from './case.ts'
import { type CaseRow, getCase, situationOf } from './load-case.ts'
import { whoCanAct } from './officials.ts'
import { readCaseLine } from './queue.read.ts'

/** B4–B7: a case with what may be done, its history, opinions, returns, questions, decision and paper. */
export async function readCase(ctx: Context, caseId: string) {
  const row = await getCase(ctx, caseId)
  const situation = await situationOf(ctx, row)
  const seen = await ctx.sql<{ lineId: string }[]>`select distinct line_id from review.sample_seen
    where case_id = ${row.id} and line_id = any(${row.sample})`
  const steps = await stepsOf(ctx, [row.id])
  const opinions = steps.filter(
    step => step.tier !== null && ['submitOpinion', 'agree', 'sign', 'refuse'].includes(step.act),
  )
  const decision = await decisionOf(ctx, row.id)
  return {
    case: await readCaseLine(ctx, row.id),
    acts: officerActs.map(act => {
      const because = reasonsAgainst(act, situation)
      return { act, allowed: because.length === 0, because }
    }),
    sample: row.sample.map(lineId => ({ lineId, seen: seen.some(one => one.lineId === lineId) })),
    steps,
    returns: await returnsOf(ctx, row.id),
    answerDays: row.answerDays,
    opinions: opinions.map(step => ({
      tier: step.tier as Tier,
      name: step.name ?? '',
      text: step.text ?? '',
      at: step.at,
    })),
    question: await openQuestionOf(ctx, row.id),
    answers: await answersOf(ctx, row.id),
    decision: decision ? { ...decision, totalInCapitals: toChineseCapital(decision.totalFen) } : null,
    draftOpinion: {
      headcount: row.approvedHeadcount,
      totalFen: row.approvedFen,
      totalInCapitals: toChineseCapital(row.approvedFen),
    },
    paper: (await paperOf(ctx, row.id)) ?? null,
    whoCanAct: await whoCanAct(ctx, row),
    paperWaived: situation.paperWaived,
  }
}

export interface CaseStep {
  id: string
  at: string
  act: string
  tier: Tier | null
  name: string | null
  text: string | null
  detail: Record<string, unknown>
}

async function stepsOf(ctx: Context, caseIds: readonly string[]): Promise<CaseStep[]> {
  return ctx.sql<CaseStep[]>`select id, at, act, tier, account_name as name, text, detail from review.step
    where case_id = any(${[...caseIds]}) and act <> 'work' order by id`
}

async function returnsOf(ctx: Context, caseId: string) {
  const rows = await ctx.sql<(Omit<Defect, 'at'> & { round: number; place: Defect['at']; day: string })[]>`
    select d.round, d.code, d.clause, d.text, d.place, s.day from review.defect d
    join review.step s on s.case_id = d.case_id and s.act = 'return' and (s.detail->>'round')::int = d.round
    where d.case_id = ${caseId} order by d.round, d.seq`
  const rounds = [...new Set(rows.map(row => row.round))]
  return rounds.map(round => {
    const own = rows.filter(row => row.round === round)
    return {
      round,
      day: own[0]?.day ?? '',
      defects: own.map(({ code, clause, text, place }) => ({ code, clause, text, at: place })),
    }
  })
}

export interface Decision extends Opinion {
  outcome: 'approved' | 'refused'
  reason: string | null
}

async function decisionOf(ctx: Context, caseId: string): Promise<Decision | undefined> {
  const [row] = await ctx.sql<Decision[]>`select outcome, headcount, total_fen, handler, leader, day, reason
    from review.decision where case_id = ${caseId}`
  return row
}

async function openQuestionOf(ctx: Context, caseId: string) {
  const [row] = await ctx.sql<{ id: string; topic: string; text: string; askedBy: string; askedAt: string }[]>`
    select q.id, q.topic, q.text, q.asked_by_name as asked_by, q.asked_at from review.question q
    join review.parked_case p on p.question_id = q.id where p.case_id = ${caseId} and p.resumed_at is null`
  return row ?? null
}

async function answersOf(ctx: Context, caseId: string) {
  return ctx.sql<{ topic: string; question: string; answer: string; by: string; at: string }[]>`
    select q.topic, q.text as question, a.text as answer, a.answered_by_name as by, a.answered_at as at
    from review.question q join review.answer a on a.question_id = q.id
    join review.parked_case p on p.question_id = q.id where p.case_id = ${caseId} order by a.answered_at`
}

export interface PaperState {
  receiptNumber: string
  fileNumber: string | null
  outcome: 'received' | 'rejected'
  day: string
  by: string
  confirmedBy: string | null
  confirmedOn: string | null
}

async function paperOf(ctx: Context, caseId: string): Promise<PaperState | undefined> {
  const [row] = await ctx.sql<PaperState[]>`select p.receipt_number, p.file_number, p.outcome, p.day,
      p.received_by_name as by, f.confirmed_by_name as confirmed_by, f.day as confirmed_on
    from review.paper p left join review.paper_confirmation f on f.case_id = p.case_id
    where p.case_id = ${caseId} order by p.id desc limit 1`
  return row
}

/** The newest case of a subject, or undefined: for the subject's owner, who has checked that the actor may see it. */
export async function caseOf(ctx: Context, kind: string, subjectId: string): Promise<CaseRow | undefined> {
  const [row] = await ctx.sql<CaseRow[]>`select * from review.case_file
    where kind = ${kind} and subject_id = ${subjectId} order by id desc limit 1`
  return row
}

/** The course of a subject through its cases: steps in order, returns with their defects, decision, paper (E11, E12). */
export async function historyOf(ctx: Context, kind: string, subjectId: string) {
  const cases = await ctx.sql<CaseRow[]>`select * from review.case_file
    where kind = ${kind} and subject_id = ${subjectId} order by id`
  const newest = cases.at(-1)
  if (!newest) return undefined
  return {
    case: newest,
    steps: await stepsOf(
      ctx,
      cases.map(row => row.id),
    ),
    returns: await returnsOf(ctx, newest.id),
    decision: await decisionOf(ctx, newest.id),
    paper: await paperOf(ctx, newest.id),
    question: await openQuestionOf(ctx, newest.id),
  }
}

/** Accounts that have acted at a tier of the case or filed its papers: none of them handles an objection against it (W17). */
export async function officersOf(ctx: Context, caseId: string): Promise<string[]> {
  const rows = await ctx.sql<{ accountId: string }[]>`select distinct account_id from review.step
    where case_id = ${caseId} and account_id is not null
      and (tier is not null or act in ('receivePaper', 'rejectPaper', 'confirmPaper'))`
  return rows.map(row => row.accountId)
}
