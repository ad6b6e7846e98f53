import { uuidv7 } from 'uuidv7'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { bureauOf, territoryChain } from '../identity/index.ts'
import { notify } from '../notifications/index.ts'
import { pauseClock, resumeClock } from './case-clock.ts'
import { type CaseRow, recordCase, writeStep } from './load-case.ts'
import { beginTierAct } from './take-case.ts'

/**
 * 请示: the case waits for the city's answer to a question on a clause or a doubt, its clock standing (W18).
 * A question that is already open is joined by its id, so that one answer frees all.
 */
export async function askQuestion(
  ctx: Context,
  input: { caseId: string; topic: string; text: string; lineIds: string[]; join?: string | undefined },
): Promise<{ questionId: string }> {
  const row = await beginTierAct(ctx, 'park', input.caseId)
  const questionId = input.join ? await findOpen(ctx, input.join) : await openQuestion(ctx, row, input)
  await ctx.sql`insert into review.parked_case (question_id, case_id, line_ids, parked_at)
    values (${questionId}, ${row.id}, ${input.lineIds}, ${ctx.now})`
  await pauseClock(ctx, row)
  await writeStep(ctx, row.id, { act: 'park', text: input.text, detail: { topic: input.topic, questionId } })
  recordCase(ctx, row, { topic: input.topic })
  return { questionId }
}

async function findOpen(ctx: Context, questionId: string): Promise<string> {
  const [open] = await ctx.sql<{ id: string }[]>`select q.id from review.question q
    left join review.answer a on a.question_id = q.id where q.id = ${questionId} and a.question_id is null`
  return open?.id ?? refuse('question-not-open')
}

async function openQuestion(ctx: Context, row: CaseRow, input: { topic: string; text: string }): Promise<string> {
  const id = uuidv7()
  await ctx.sql`insert into review.question (id, territory, topic, text, asked_by, asked_by_name, asked_at)
    values (${id}, ${row.territory}, ${input.topic}, ${input.text}, ${ctx.actor.accountId}, ${ctx.actor.name}, ${ctx.now})`
  const chain = await territoryChain(ctx, row.territory)
  const city = await bureauOf(ctx, chain.at(-1) ?? row.territory)
  await notify(ctx, {
    bodyId: city.bodyId,
    roles: ['leader'],
    code: 'question-asked',
    params: { topic: input.topic },
    link: '/work/bureau?tab=questions',
  })
  return id
}

/** The city answers, with its document where there is one; every case that waits for this question goes on. */
export async function answerQuestion(
  ctx: Context,
  input: { questionId: string; text: string; document?: string | undefined },
): Promise<{ resumed: number }> {
  const [question] = await ctx.sql<{ id: string; territory: string; topic: string }[]>`
    select id, territory, topic from review.question where id = ${input.questionId} for update`
  if (!question) refuse('not-found')
  const chain = await territoryChain(ctx, question.territory)
  if (ctx.actor.territory !== chain.at(-1)) refuse('question-answered-by-city')
  const [inserted] =
    await ctx.sql`insert into review.answer (question_id, text, document, answered_by, answered_by_name, answered_at)
    values (${question.id}, ${input.text}, ${input.document ?? null}, ${ctx.actor.accountId}, ${ctx.actor.name}, ${ctx.now})
    on conflict do nothing returning question_id`
  if (!inserted) refuse('already-exists')
  const waiting = await ctx.sql<CaseRow[]>`select c.* from review.case_file c
    join review.parked_case p on p.case_id = c.id and p.question_id = ${question.id} and p.resumed_at is null
    order by c.id for update of c`
  for (const row of waiting) await resume(ctx, row, { questionId: question.id, answer: input.text })
  ctx.record({ subject: { kind: 'question', id: question.id }, detail: { resumed: waiting.length } })
  return { resumed: waiting.length }
}

async function resume(ctx: Context, row: CaseRow, input: { questionId: string; answer: string }): Promise<void> {
  await ctx.sql`update review.parked_case set resumed_at = ${ctx.now}
    where question_id = ${input.questionId} and case_id = ${row.id}`
  await resumeClock(ctx, row, { days: row.pausedLeft ?? 0 })
  await writeStep(ctx, row.id, { act: 'answer', text: input.answer, detail: { questionId: input.questionId } })
  const bureau = await bureauOf(ctx, row.territory)
  await notify(ctx, {
    bodyId: bureau.bodyId,
    code: 'question-answered',
    params: { unit: row.bodyName, month: row.month },
    link: `/work/bureau/cases/${row.id}`,
  })
}
