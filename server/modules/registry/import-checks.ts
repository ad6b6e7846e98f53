import { createHash } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import { say } from '../../../texts/index.ts'
import { maskResidentId } from '../../../values/resident-id.ts'
import { type Reason, refuse, refuseAll } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { type ColumnSpec, findTable, readCells, readSheet } from '../../platform/sheets/index.ts'
import type { CheckSource } from './check-requests.ts'

export interface AnswerRow {
  row: number
  residentId: string
  code: string | null
  month: string | null
  outcome: 'agrees' | 'differs'
  detail: string
  asOf: string | null
}

export interface AnswerFile {
  hash: string
  answers: AnswerRow[]
}

/** The columns of our own list, and what other authorities call them. */
function answerColumns(): ColumnSpec[] {
  const text = (key: string) => say('zh-CN', 'registry-pages', `checkSheet.${key}`)
  const also = (key: string) => text(`also.${key}`).split('|')
  const column = (name: string, required: boolean, kind: ColumnSpec['kind']): ColumnSpec => ({
    name,
    header: text(name),
    aliases: also(name),
    required,
    kind,
  })
  return [
    column('residentId', true, 'resident-id'),
    column('code', false, 'text'),
    column('month', false, 'month'),
    {
      ...column('outcome', true, 'choice'),
      choices: [
        { value: 'agrees', labels: [text('agrees'), ...also('agrees')] },
        { value: 'differs', labels: [text('differs'), ...also('differs')] },
      ],
    },
    { ...column('detail', false, 'text'), longest: 500 },
    column('asOf', false, 'day'),
  ]
}

/** Reads an answer file before the transaction opens. Any faulty cell refuses the whole file: nothing is half-stored. */
export async function readAnswerFile(bytes: Uint8Array): Promise<AnswerFile> {
  const columns = answerColumns()
  const table = findTable(await readSheet(bytes), columns)
  if (table.missing.length > 0) {
    const headers = columns.filter(column => table.missing.includes(column.name)).map(column => column.header)
    refuse('answer-column-missing', { columns: headers.join(say('zh-CN', 'registry-pages', 'checkSheet.and')) })
  }
  const cells = readCells(table, columns, { unique: [['residentId', 'code', 'month']] })
  const faults: Reason[] = cells.faults.map(({ code, params, row, column }) => ({ code, params, at: { row, column } }))
  if (faults.length > 0) refuseAll(faults.slice(0, 100))
  const answers = cells.rows.map(({ row, values }) => ({
    row,
    residentId: String(values.residentId),
    code: values.code === null || values.code === undefined ? null : String(values.code),
    month: values.month === null || values.month === undefined ? null : String(values.month),
    outcome: values.outcome as 'agrees' | 'differs',
    detail: values.detail === null || values.detail === undefined ? '' : String(values.detail),
    asOf: values.asOf === null || values.asOf === undefined ? null : String(values.asOf),
  }))
  if (answers.length === 0) refuse('sheet-empty')
  return { hash: createHash('sha256').update(bytes).digest('hex'), answers }
}

export interface ImportResult {
  /** True: these very bytes were loaded before, nothing changed. */
  alreadyLoaded: boolean
  answers: number
  differs: number
  /** Rows about nobody who was asked for here. */
  unmatched: { row: number; residentIdMasked: string }[]
}

/** Loads what another authority answered, with source, operator and file; each answer is a fact beside the earlier ones (W9). */
export async function importChecks(
  ctx: Context,
  input: { source: CheckSource; fileName: string; asOf: string; file: AnswerFile },
): Promise<ImportResult> {
  const territory = ctx.actor.territory ?? refuse('not-found')
  const { answers, hash } = input.file
  if (answers.some(answer => (answer.asOf ?? input.asOf) > ctx.today))
    refuse('as-of-in-the-future', { today: ctx.today })
  const requested = await requestsOf(ctx, { territory, source: input.source, answers })
  const importId = uuidv7()
  const matched = answers.flatMap(answer => requested(answer).map(requestId => ({ requestId, answer })))
  const unmatched = answers.filter(answer => requested(answer).length === 0)
  const [stored] = await ctx.sql`insert into registry.check_import ${ctx.sql({
    id: importId,
    source: input.source,
    territory,
    fileHash: hash,
    fileName: input.fileName.slice(0, 200),
    answers: matched.length,
    unmatched: unmatched.length,
    importedBy: ctx.actor.accountId,
    importedByName: ctx.actor.name,
    importedAt: ctx.now,
  })} on conflict (territory, source, file_hash) do nothing returning id`
  if (!stored) return { alreadyLoaded: true, answers: 0, differs: 0, unmatched: [] }
  if (matched.length > 0) {
    await ctx.sql`insert into registry.check_answer (id, request_id, import_id, outcome, detail, as_of)
      select id, request_id, ${importId}, outcome, detail, as_of from unnest(
        ${matched.map(() => uuidv7())}::uuid[], ${matched.map(one => one.requestId)}::uuid[],
        ${matched.map(one => one.answer.outcome)}::text[], ${matched.map(one => one.answer.detail)}::text[],
        ${matched.map(one => one.answer.asOf ?? input.asOf)}::date[]) as given (id, request_id, outcome, detail, as_of)
      on conflict do nothing`
  }
  ctx.record({
    subject: { kind: 'check-import', id: importId },
    detail: { source: input.source, fileHash: hash, answers: matched.length, unmatched: unmatched.length },
  })
  return {
    alreadyLoaded: false,
    answers: matched.length,
    differs: matched.filter(one => one.answer.outcome === 'differs').length,
    unmatched: unmatched.map(({ row, residentId }) => ({ row, residentIdMasked: maskResidentId(residentId) })),
  }
}

/** The requests that a row answers: of the person, and of the unit and month where the row names them. */
async function requestsOf(
  ctx: Context,
  input: { territory: string; source: CheckSource; answers: readonly AnswerRow[] },
): Promise<(answer: AnswerRow) => string[]> {
  const { sealing } = ctx.environment
  const hashes = new Map(input.answers.map(answer => [answer.residentId, sealing.hash(answer.residentId)]))
  const rows = await ctx.sql<{ id: string; month: string; code: string; hash: string }[]>`
    select r.id, r.month, b.code, p.resident_id_hash as hash from registry.check_request r
    join registry.person p on p.id = r.person_id join identity.body b on b.id = r.body_id
    where r.territory = ${input.territory} and r.source = ${input.source}
      and p.resident_id_hash = any(${[...hashes.values()]}::text[])`
  const byHash = new Map<string, (typeof rows)[number][]>()
  for (const row of rows) byHash.set(row.hash, [...(byHash.get(row.hash) ?? []), row])
  return answer =>
    (byHash.get(hashes.get(answer.residentId) ?? '') ?? [])
      .filter(row => answer.code === null || row.code === answer.code)
      .filter(row => answer.month === null || row.month === answer.month)
      .map(row => row.id)
}
