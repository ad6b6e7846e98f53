import { uuidv7 } from 'uuidv7'
import type { FactValue } from '../../../policies/kit.ts'
import type { Context } from '../../platform/context.ts'
import { peopleOf } from '../registry/index.ts'
import { formsMayDiffer } from './forms-state.ts'
import { columnsOfVerdict, judgingOf, type Known, knownOf, sumUp } from './judge-claim.ts'
import { judgeLine, type Judging } from './judging.ts'
import { decidedByLine } from './body-facts.ts'
import { endDisputes } from './disputes.ts'
import type { ClaimRecord } from './load-claim.ts'
import { type KeptLine, packRows, partsOf, type RosterRow, textsOfLine } from './roster-rows.ts'
import { usedOf } from './takings.ts'

export interface VersionSource {
  source: 'upload' | 'copy' | 'paste' | 'edited' | 'restored' | 'submitted'
  fileId?: string
  fileName?: string
  fileHash?: string
}

interface StoredLine extends KeptLine {
  id: string
  personId: string | null
  state: string
}

/** The lines of a claim that stand on its roster, in their order. */
export async function standingLines(ctx: Context, claimId: string): Promise<StoredLine[]> {
  return ctx.sql<StoredLine[]>`select id, person_id, seq, name, facts, texts_sealed, state from claims.line
    where claim_id = ${claimId} and state <> 'removed' order by seq, id`
}

/**
 * Makes these rows the roster of the claim. A person who was on it keeps the line, so that papers, questions and decisions stay
 * where they were; who is no longer on it stays as removed. Every earlier state is kept as a version (W20).
 */
export async function replaceRoster(
  ctx: Context,
  claim: ClaimRecord,
  input: { rows: readonly RosterRow[]; version: VersionSource },
): Promise<number> {
  const judging = await judgingOf(ctx, claim)
  const before = await ctx.sql<
    StoredLine[]
  >`select id, person_id, seq, name, facts, texts_sealed, state from claims.line
    where claim_id = ${claim.id} order by seq, id`
  await keepEdits(ctx, claim, { judging, lines: before.filter(line => line.state !== 'removed') })
  const lines = await linesOf(ctx, claim, { rows: input.rows, judging, before })
  await dropNameless(ctx, claim.id)
  const kept = new Set(lines.map(line => line.id))
  const gone = before.filter(line => line.personId !== null && !kept.has(line.id)).map(line => line.id)
  if (gone.length > 0) {
    await ctx.sql`update claims.line set state = 'removed', changed_at = ${ctx.now} where id = any(${gone})`
    await endDisputes(ctx, gone)
  }
  await writeLines(ctx, lines)
  const number = await writeVersion(ctx, claim, { rows: input.rows.map(row => row.texts), version: input.version })
  await sumUp(ctx, claim.id)
  await formsMayDiffer(ctx, claim, 'roster-changed')
  return number
}

/** Rows without a person cannot be found again. They go, unless papers, questions or an official's word hang on them: those stay as removed. */
async function dropNameless(ctx: Context, claimId: string): Promise<void> {
  await ctx.sql`delete from claims.line l where claim_id = ${claimId} and person_id is null and state = 'drafted'
    and not exists (select 1 from claims.evidence where line_id = l.id)
    and not exists (select 1 from claims.decision_request where line_id = l.id)
    and not exists (select 1 from claims.owed_decision where line_id = l.id)
    and not exists (select 1 from claims.line_decision where line_id = l.id)
    and not exists (select 1 from claims.confirmation where line_id = l.id)
    and not exists (select 1 from claims.dispute where line_id = l.id or other_line_id = l.id)`
  await ctx.sql`update claims.line set state = 'removed', changed_at = ${ctx.now}
    where claim_id = ${claimId} and person_id is null and state = 'drafted'`
}

interface NewLine {
  id: string
  [column: string]: unknown
}

async function linesOf(
  ctx: Context,
  claim: ClaimRecord,
  input: { rows: readonly RosterRow[]; judging: Judging; before: readonly StoredLine[] },
): Promise<NewLine[]> {
  const { sealing } = ctx.environment
  const parts = input.rows.map(row => ({ row, ...partsOf(row, sealing) }))
  const named = parts.flatMap(part =>
    part.residentId === null ? [] : [{ residentId: part.residentId, name: part.name }],
  )
  const people = await peopleOf(ctx, named)
  const known = await knownOf(ctx, claim, { personIds: [...people.values()], lineIds: [] })
  const ids = new Map(input.before.flatMap(line => (line.personId === null ? [] : [[line.personId, line.id] as const])))
  const decided = await decidedByLine(ctx, claim.id)
  const seen = new Set<string>()
  return parts.map((part, index) => {
    const found = part.residentId === null ? undefined : people.get(part.residentId)
    // The second row of a person stands without one until it is mended or removed.
    const personId = found === undefined || seen.has(found) ? null : found
    if (personId !== null) seen.add(personId)
    const id = (personId && ids.get(personId)) || uuidv7()
    return lineOf(
      claim,
      { ...part, id, personId, seq: index + 1, judging: input.judging, known, decided: decided.get(id) ?? {} },
      ctx.now,
    )
  })
}

type Part = ReturnType<typeof partsOf> & {
  row: RosterRow
  id: string
  personId: string | null
  seq: number
  judging: Judging
  known: Known
  decided: Record<string, FactValue>
}

/** One line ready to be written, under the names of its columns. */
function lineOf(claim: ClaimRecord, part: Part, now: string): NewLine {
  const { row, personId, known } = part
  const faults =
    personId !== null && known.ownOther.has(personId)
      ? [...row.faults, { name: 'residentId', code: 'person-already-claimed', params: { month: claim.month } }]
      : row.faults
  const used = usedOf(known.used, { personId, bodyId: claim.bodyId })
  const verdict = judgeLine(part.judging, { facts: part.facts, faults, used, decided: part.decided })
  return {
    id: part.id,
    claim_id: claim.id,
    body_id: claim.bodyId,
    month: claim.month,
    person_id: personId,
    seq: part.seq,
    name: part.name,
    masked_id: part.maskedId,
    facts: part.facts,
    texts_sealed: part.textsSealed,
    faults,
    remarks: row.remarks,
    elsewhere: personId !== null && known.elsewhere.has(personId),
    changed_at: now,
    ...columnsOfVerdict(verdict),
  }
}

/** Writes lines in one statement; a line that stands already keeps its id and what hangs on it. */
async function writeLines(ctx: Context, lines: readonly NewLine[]): Promise<void> {
  await ctx.sql`insert into claims.line (id, claim_id, body_id, month, person_id, seq, name, masked_id, state, facts, texts_sealed,
      faults, remarks, verdict, scheme, amount_fen, asked_fen, findings, owed, notes, elsewhere, changed_at)
    select id, claim_id, body_id, month, person_id, seq, name, masked_id, 'drafted', facts, texts_sealed,
      faults, remarks, verdict, scheme, amount_fen, asked_fen, findings, owed, notes, elsewhere, changed_at
    from jsonb_to_recordset(${ctx.sql.json(lines as never)}) as r(id uuid, claim_id uuid, body_id uuid, month text, person_id uuid,
      seq integer, name text, masked_id text, facts jsonb, texts_sealed text, faults jsonb, remarks jsonb, verdict text, scheme text,
      amount_fen bigint, asked_fen bigint, findings jsonb, owed jsonb, notes jsonb, elsewhere boolean, changed_at timestamptz)
    on conflict (id) do update set
      -- What an official decided or checked was about other facts, or about somebody else (ids are not among the open facts).
      decision = case when claims.line.facts = excluded.facts and claims.line.name = excluded.name
        and claims.line.person_id is not distinct from excluded.person_id then claims.line.decision end,
      changed_at = case when claims.line.facts = excluded.facts and claims.line.name = excluded.name
        and claims.line.person_id is not distinct from excluded.person_id and claims.line.masked_id = excluded.masked_id
        and claims.line.state <> 'removed' then claims.line.changed_at else excluded.changed_at end,
      person_id = excluded.person_id, seq = excluded.seq, name = excluded.name, masked_id = excluded.masked_id,
      state = case when claims.line.state = 'removed' or claims.line.person_id is distinct from excluded.person_id
        then 'drafted' else claims.line.state end,
      facts = excluded.facts, texts_sealed = excluded.texts_sealed, faults = excluded.faults, remarks = excluded.remarks,
      verdict = excluded.verdict, scheme = excluded.scheme, amount_fen = excluded.amount_fen, asked_fen = excluded.asked_fen,
      findings = excluded.findings, owed = excluded.owed, notes = excluded.notes, elsewhere = excluded.elsewhere`
}

/** Stores one row again after a change, judged at once. Returns its id. */
export async function storeRow(
  ctx: Context,
  claim: ClaimRecord,
  input: { row: RosterRow; lineId: string; seq: number; personId: string | null },
): Promise<void> {
  const judging = await judgingOf(ctx, claim)
  const known = await knownOf(ctx, claim, {
    personIds: input.personId === null ? [] : [input.personId],
    lineIds: [input.lineId],
  })
  const decided = (await decidedByLine(ctx, claim.id)).get(input.lineId) ?? {}
  const parts = partsOf(input.row, ctx.environment.sealing)
  const line = lineOf(
    claim,
    { ...parts, row: input.row, id: input.lineId, personId: input.personId, seq: input.seq, judging, known, decided },
    ctx.now,
  )
  await writeLines(ctx, [line])
  await ctx.sql`update claims.claim set roster_equal_to = null where id = ${claim.id}`
  await sumUp(ctx, claim.id)
  await formsMayDiffer(ctx, claim, 'roster-changed')
}

/** Edits since the last version become a version of their own before something replaces them. */
export async function keepEdits(
  ctx: Context,
  claim: ClaimRecord,
  input: { judging: Pick<Judging, 'pack'>; lines: readonly KeptLine[]; as?: 'edited' | 'submitted' },
): Promise<number> {
  const [now] = await ctx.sql<{ rosterEqualTo: number | null; rosterNumber: number }[]>`
    select roster_equal_to, roster_number from claims.claim where id = ${claim.id}`
  if (!now || now.rosterEqualTo !== null || input.lines.length === 0) return now?.rosterNumber ?? 0
  const rows = input.lines.map(line => textsOfLine(input.judging.pack, line, ctx.environment.sealing))
  return writeVersion(ctx, claim, { rows, version: { source: input.as ?? 'edited' } })
}

async function writeVersion(
  ctx: Context,
  claim: ClaimRecord,
  input: { rows: readonly Record<string, string>[]; version: VersionSource },
): Promise<number> {
  const [last] = await ctx.sql<
    { number: number }[]
  >`select coalesce(max(number), 0)::int as number from claims.roster_version
    where claim_id = ${claim.id}`
  const number = (last?.number ?? 0) + 1
  const { version } = input
  await ctx.sql`insert into claims.roster_version
    (id, claim_id, number, source, file_id, file_name, file_hash, rows, content, at, by_account, by_name)
    values (${uuidv7()}, ${claim.id}, ${number}, ${version.source}, ${version.fileId ?? null}, ${version.fileName ?? null},
      ${version.fileHash ?? null}, ${input.rows.length}, ${packRows(input.rows, ctx.environment.sealing)}, ${ctx.now},
      ${ctx.actor.accountId}, ${ctx.actor.name})`
  await ctx.sql`update claims.claim set roster_number = ${number}, roster_equal_to = ${number} where id = ${claim.id}`
  return number
}
