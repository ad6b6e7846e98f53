import { refuse } from '../../../values/refusal.ts'
import { type Calendar, workingDaysLeft } from '../../../values/working-days.ts'
import type { Context } from '../../platform/context.ts'
import type { Download } from '../../platform/route.ts'
import { listFiles, readFile } from '../documents/index.ts'
import { mustCover } from '../identity/index.ts'
import { calendarOf } from '../registry/index.ts'
import { caseOf, listOfficials } from '../review/index.ts'
import type { ObjectionState } from './list.ts'
import { earlierOfficers, heldBy } from './load-objection.ts'
import { findByCode } from './lodge-objection.ts'

interface Row {
  id: string
  slug: string
  territory: string
  aim: 'list' | 'unit' | 'person'
  unit: string | null
  seq: number | null
  personNameSealed: string | null
  personLastFourSealed: string | null
  objectorSealed: string | null
  contactSealed: string | null
  reason: string
  named: boolean
  state: ObjectionState
  lodgedOn: string
  dueDay: string
  handler: string | null
  handlerName: string | null
  answer: string | null
  concludedOn: string | null
  files: number
}

/** B10: objections of the actor's territory, those that fall due first in front. */
export async function listObjections(ctx: Context, query: { state: 'open' | 'concluded' }) {
  const territory = ctx.actor.territory ?? refuse('not-found')
  const rows = await ctx.sql<
    Row[]
  >`${objectionSelect(ctx)} where l.territory = ${territory} and o.open = ${query.state === 'open'}
    order by o.due_day, o.id limit 200`
  const calendar = await calendarOf(ctx, territory)
  return rows.map(row => lineOf(ctx, row, calendar))
}

/** One objection with evidence and who may handle it. Who objected is unsealed for the handler alone, and that is recorded. */
export async function readObjection(ctx: Context, objectionId: string) {
  const [row] = await ctx.sql<Row[]>`${objectionSelect(ctx)} where o.id = ${objectionId}`
  if (!row) refuse('not-found')
  await mustCover(ctx, row.territory)
  const earlier = await earlierOfficers(ctx, row.id)
  const officials = ctx.actor.territory === row.territory ? await listOfficials(ctx) : []
  const files = await listFiles(ctx, { kind: 'objection', id: row.id })
  const steps = await ctx.sql<{ id: string; at: string; act: string; name: string | null; text: string | null }[]>`
    select id, at, act, account_name as name, text from publicity.objection_step where objection_id = ${row.id} order by id`
  return {
    objection: lineOf(ctx, row, await calendarOf(ctx, row.territory)),
    objector: objectorFor(ctx, row),
    evidence: files.map(file => ({
      id: file.id,
      fileName: file.fileName,
      mediaType: file.mediaType,
      at: file.storedAt,
    })),
    subjects: await subjectsOf(ctx, row.id),
    candidates: officials
      .filter(one => one.own)
      .map(one => {
        const wasOfficer = earlier.includes(one.accountId)
        return {
          accountId: one.accountId,
          name: one.name,
          allowed: !wasOfficer,
          because: wasOfficer ? 'handler-is-earlier-officer' : null,
        }
      }),
    steps: [...steps],
  }
}

async function subjectsOf(ctx: Context, objectionId: string) {
  const subjects = []
  for (const subject of await heldBy(ctx, objectionId)) {
    const found = await caseOf(ctx, subject.kind, subject.id)
    subjects.push({
      ...subject,
      bodyName: found?.bodyName ?? '',
      month: found?.month ?? null,
      caseId: found?.id ?? null,
    })
  }
  return subjects
}

function objectorFor(ctx: Context, row: Row): { name: string; contact: string } | null {
  if (!row.objectorSealed || row.handler === null || row.handler !== ctx.actor.accountId) return null
  const { sealing } = ctx.environment
  ctx.record({ act: 'viewObjector', subject: { kind: 'objection', id: row.id }, territory: row.territory })
  return {
    name: sealing.decrypt(row.objectorSealed),
    contact: row.contactSealed ? sealing.decrypt(row.contactSealed) : '',
  }
}

/** Evidence of an objection, for officials of its territory. */
export async function readObjectionEvidence(
  ctx: Context,
  input: { objectionId: string; fileId: string },
): Promise<Download> {
  const [row] = await ctx.sql<Row[]>`${objectionSelect(ctx)} where o.id = ${input.objectionId}`
  if (!row) refuse('not-found')
  await mustCover(ctx, row.territory)
  return readFile(ctx, { fileId: input.fileId, subject: { kind: 'objection', id: row.id } })
}

/** What whoever objected reads with the query code: state, day of the answer, the answer. */
export async function readObjectionAnswer(ctx: Context, code: string) {
  const found = await findByCode(ctx, code)
  const [row] = await ctx.sql<Row[]>`${objectionSelect(ctx)} where o.id = ${found.id}`
  if (!row) refuse('query-code-unknown')
  const { state, slug, lodgedOn, dueDay, answer, concludedOn, files } = row
  return { state, slug, lodgedOn, dueDay, answer, concludedOn, files }
}

function objectionSelect(ctx: Context) {
  return ctx.sql`select o.id, l.slug, l.territory, o.aim, i.body_name as unit, i.seq, o.person_name_sealed,
      o.person_last_four_sealed, o.objector_sealed, o.contact_sealed, o.reason, o.named, o.state, o.lodged_on, o.due_day,
      o.handler, a.name as handler_name, o.answer, o.concluded_on,
      (select count(*)::int from documents.file f where f.subject_kind = 'objection' and f.subject_id = o.id::text) as files
    from publicity.objection o join publicity.list l on l.id = o.list_id
    left join publicity.item i on i.id = o.item_id left join identity.account a on a.id = o.handler`
}

function lineOf(ctx: Context, row: Row, calendar: Calendar) {
  const { sealing } = ctx.environment
  const { personNameSealed, personLastFourSealed, objectorSealed: _o, contactSealed: _c, territory: _t, ...line } = row
  const open = row.state === 'lodged' || row.state === 'assigned'
  return {
    ...line,
    personName: personNameSealed ? sealing.decrypt(personNameSealed) : null,
    personLastFour: personLastFourSealed ? sealing.decrypt(personLastFourSealed) : null,
    workingDaysLeft: open ? workingDaysLeft(calendar, ctx.today, row.dueDay) : null,
    mine: row.handler !== null && row.handler === ctx.actor.accountId,
  }
}
