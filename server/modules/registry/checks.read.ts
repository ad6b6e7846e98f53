import { maskResidentId } from '../../../values/resident-id.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { writeSheet } from '../../platform/sheets/index.ts'
import type { Download } from '../../platform/route.ts'
import { say } from '../../../texts/index.ts'
import type { CheckSource } from './check-requests.ts'

const pageSize = 50

export interface CheckQuery {
  source?: CheckSource | undefined
  month?: string | undefined
  standing?: 'agrees' | 'differs' | 'not-checked' | undefined
  page: number
}

interface CheckRow {
  id: string
  source: CheckSource
  month: string
  bodyName: string
  personName: string
  residentIdSealed: string
  standing: 'agrees' | 'differs' | 'not-checked'
  detail: string
  asOf: string | null
  importedAt: string | null
  importedBy: string | null
}

/** Requests of a territory with the newest answer to each. */
function requests(ctx: Context, territory: string, query: Pick<CheckQuery, 'source' | 'month'>) {
  return ctx.sql`select r.id, r.source, r.month, b.name as body_name, b.code as body_code, p.name as person_name,
      p.resident_id_sealed, coalesce(a.outcome, 'not-checked') as standing, coalesce(a.detail, '') as detail, a.as_of,
      a.imported_at, a.imported_by
    from registry.check_request r join registry.person p on p.id = r.person_id join identity.body b on b.id = r.body_id
    left join lateral (
      select a.outcome, a.detail, a.as_of, i.imported_at, i.imported_by_name as imported_by
      from registry.check_answer a join registry.check_import i on i.id = a.import_id
      where a.request_id = r.id order by a.id desc limit 1) a on true
    where r.territory = ${territory} ${query.source ? ctx.sql`and r.source = ${query.source}` : ctx.sql``}
      ${query.month ? ctx.sql`and r.month = ${query.month}` : ctx.sql``}`
}

/** B3: what was asked and answered in the own territory, differing first; ids masked. */
export async function listChecks(ctx: Context, query: CheckQuery) {
  const territory = ctx.actor.territory ?? refuse('not-found')
  const rows = await ctx.sql<(CheckRow & { total: number })[]>`
    select *, count(*) over ()::integer as total from (${requests(ctx, territory, query)}) as asked
    where true ${query.standing ? ctx.sql`and standing = ${query.standing}` : ctx.sql``}
    order by array_position(array['differs', 'not-checked', 'agrees'], standing), month desc, id
    limit ${pageSize} offset ${(query.page - 1) * pageSize}`
  const counts = await ctx.sql<{ source: CheckSource; standing: string; count: number }[]>`
    select source, standing, count(*)::integer as count from (${requests(ctx, territory, { month: query.month })}) as asked
    group by source, standing`
  const months = await ctx.sql<{ month: string }[]>`
    select distinct month from registry.check_request where territory = ${territory} order by month desc`
  const imports = await ctx.sql<
    {
      id: string
      source: CheckSource
      fileName: string
      answers: number
      unmatched: number
      importedByName: string
      importedAt: string
    }[]
  >`select id, source, file_name, answers, unmatched, imported_by_name, imported_at from registry.check_import
    where territory = ${territory} order by id desc limit 50`
  return {
    total: rows[0]?.total ?? 0,
    pageSize,
    checks: rows.map(({ total: _total, residentIdSealed, ...row }) => ({
      ...row,
      residentIdMasked: maskResidentId(ctx.environment.sealing.decrypt(residentIdSealed)),
    })),
    counts: [...counts],
    months: months.map(row => row.month),
    imports: [...imports],
  }
}

/**
 * The list that goes to another authority: full ids, so the reason is asked and kept (W12). It comes back with the answers filled
 * in. Without `again` only what has no answer yet.
 */
export async function downloadChecks(
  ctx: Context,
  input: { source: CheckSource; month?: string | undefined; again: boolean; reason: string },
): Promise<Download> {
  const territory = ctx.actor.territory ?? refuse('not-found')
  const rows = await ctx.sql<(CheckRow & { bodyCode: string })[]>`
    select * from (${requests(ctx, territory, input)}) as asked
    where true ${input.again ? ctx.sql`` : ctx.sql`and standing = 'not-checked'`} order by body_code, month, id limit 20000`
  if (rows.length === 0) refuse('nothing-to-compare')
  const text = (key: string) => say('zh-CN', 'registry-pages', `checkSheet.${key}`)
  const agreeing = [text('agrees'), text('differs')]
  const bytes = await writeSheet({
    writtenAt: ctx.now,
    sheets: [
      {
        name: text(`source.${input.source}`),
        title: say('zh-CN', 'registry-pages', 'checkSheet.titleOf', {
          title: text('title'),
          source: text(`source.${input.source}`),
        }),
        columns: [
          { header: text('unit'), width: 30, kind: 'text' },
          { header: text('code'), width: 22, kind: 'text' },
          { header: text('name'), width: 12, kind: 'text' },
          { header: text('residentId'), width: 22, kind: 'text' },
          { header: text('month'), width: 10, kind: 'text' },
          { header: text('outcome'), width: 12, kind: 'text', choices: agreeing },
          { header: text('detail'), width: 36, kind: 'text' },
          { header: text('asOf'), width: 14, kind: 'day' },
        ],
        rows: rows.map(row => [
          row.bodyName,
          row.bodyCode,
          row.personName,
          ctx.environment.sealing.decrypt(row.residentIdSealed),
          row.month,
          null,
          null,
          null,
        ]),
        notes: [text('note')],
      },
    ],
  })
  ctx.record({
    act: 'downloadChecks',
    subject: { kind: 'check-source', id: input.source },
    detail: { rows: rows.length, reason: input.reason, month: input.month ?? null },
  })
  return {
    fileName: `${text('title')}-${text(`source.${input.source}`)}-${ctx.today}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes,
  }
}
