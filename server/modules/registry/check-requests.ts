import { uuidv7 } from 'uuidv7'
import type { Context } from '../../platform/context.ts'

/** Other authorities whose registers are compared (W9). */
export const checkSources = [
  'social-insurance',
  'unemployment',
  'hardship',
  'zero-employment-family',
  'education',
  'poverty-file',
  'earlier-subsidy',
] as const
export type CheckSource = (typeof checkSources)[number]

export interface CheckAnswer {
  source: CheckSource
  month: string
  bodyId: string
  standing: 'agrees' | 'differs' | 'not-checked'
  detail: string
  /** The day as of which the other authority answered. */
  asOf: string | null
  importedAt: string | null
  importedBy: string | null
}

/**
 * Notes what must be asked about the people of a submitted claim; asking again for the same person, source, month and unit
 * changes nothing, so that an answer already given still counts.
 */
export async function requestChecks(
  ctx: Context,
  input: {
    bodyId: string
    territory: string
    month: string
    people: readonly { personId: string; sources: readonly CheckSource[] }[]
  },
): Promise<void> {
  const wanted = input.people.flatMap(({ personId, sources }) => sources.map(source => ({ personId, source })))
  if (wanted.length === 0) return
  wanted.sort((a, b) => (a.personId + a.source < b.personId + b.source ? -1 : 1))
  await ctx.sql`insert into registry.check_request (id, person_id, source, month, territory, body_id, requested_at)
    select id, person_id, source, ${input.month}, ${input.territory}, ${input.bodyId}, ${ctx.now}::timestamptz
    from unnest(${wanted.map(() => uuidv7())}::uuid[], ${wanted.map(one => one.personId)}::uuid[],
      ${wanted.map(one => one.source)}::text[]) as wanted (id, person_id, source)
    on conflict do nothing`
}

/** What each source last answered about the persons for that month; requests without an answer are 'not-checked'. */
export async function checkAnswers(
  ctx: Context,
  personIds: readonly string[],
  month: string,
): Promise<Map<string, CheckAnswer[]>> {
  const rows = await ctx.sql<(CheckAnswer & { personId: string })[]>`
    select r.person_id, r.source, r.month, r.body_id, coalesce(a.outcome, 'not-checked') as standing,
      coalesce(a.detail, '') as detail, a.as_of, a.imported_at, a.imported_by
    from registry.check_request r
    left join lateral (
      select a.outcome, a.detail, a.as_of, i.imported_at, i.imported_by_name as imported_by
      from registry.check_answer a join registry.check_import i on i.id = a.import_id
      where a.request_id = r.id order by a.id desc limit 1) a on true
    where r.person_id = any(${[...personIds]}::uuid[]) and r.month = ${month}
    order by r.source`
  const found = new Map<string, CheckAnswer[]>()
  for (const { personId, ...answer } of rows) found.set(personId, [...(found.get(personId) ?? []), answer])
  return found
}
