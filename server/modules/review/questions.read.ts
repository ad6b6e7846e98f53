import type { Context } from '../../platform/context.ts'
import { territoryChain } from '../identity/index.ts'

export interface QuestionRow {
  id: string
  territory: string
  territoryName: string
  topic: string
  text: string
  askedBy: string
  askedAt: string
  waiting: number
  answer: string | null
  document: string | null
  answeredBy: string | null
  answeredAt: string | null
  canAnswer: boolean
}

/** Questions to the city with their answers, open ones first: every bureau reads all, so that none is asked twice. */
export async function listQuestions(ctx: Context): Promise<QuestionRow[]> {
  const chain = ctx.actor.territory ? await territoryChain(ctx, ctx.actor.territory) : []
  const isCity = chain.length === 1 && ctx.actor.roles.includes('leader')
  const rows = await ctx.sql<
    Omit<QuestionRow, 'canAnswer'>[]
  >`select q.id, q.territory, t.name as territory_name, q.topic, q.text,
      q.asked_by_name as asked_by, q.asked_at,
      (select count(*)::int from review.parked_case p where p.question_id = q.id and p.resumed_at is null) as waiting,
      a.text as answer, a.document, a.answered_by_name as answered_by, a.answered_at
    from review.question q join identity.territory t on t.code = q.territory
    left join review.answer a on a.question_id = q.id
    order by (a.question_id is not null), q.id desc limit 200`
  return rows.map(row => ({ ...row, canAnswer: isCity && row.answer === null }))
}
