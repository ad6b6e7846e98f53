import { uuidv7 } from 'uuidv7'
import type { FactValue } from '../../../policies/kit.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Actor, Context, Environment } from '../../platform/context.ts'
import { type ColumnSpec, findTable, readCells, readSheet } from '../../platform/sheets/index.ts'
import { storeFile } from '../documents/index.ts'
import { readEvidence } from './evidence.read.ts'
import { readingOf } from './import-roster.ts'
import { judgeClaim, sumUp } from './judge-claim.ts'
import { beginOwn, subjectOf, writeHistory } from './load-claim.ts'
import { specsOf } from './roster-columns.ts'
import { sheetMediaType } from './template.read.ts'
import { writeEvidence } from './upload-evidence.ts'

export interface WageLine {
  residentId: string | null
  name: string
  fen: number
}

export interface PreparedWages {
  bytes: Uint8Array
  fileName: string
  lines: WageLine[]
}

/** The bank's lines have the roster's own columns: name, id where the bank gives it, amount paid. */
const wageColumns: Record<string, boolean> = { name: true, residentId: false, wagePaidFen: true }

export async function prepareWageLines(
  environment: Environment,
  actor: Actor,
  input: { claimId: string; bytes: Buffer; fileName: string },
): Promise<PreparedWages> {
  const { pack, remembered } = await readingOf(environment, actor, { claimId: input.claimId, sheet: 'wages' })
  const specs: ColumnSpec[] = specsOf(pack)
    .filter(spec => spec.name in wageColumns)
    .map(spec => ({ ...spec, required: wageColumns[spec.name] ?? false }))
  const table = findTable(await readSheet(input.bytes), specs, remembered)
  if (table.missing.length > 0) {
    const headers = specs.filter(spec => table.missing.includes(spec.name)).map(spec => spec.header)
    refuse('wage-columns-missing', { columns: headers.join(', ') }, { file: input.fileName })
  }
  const read = readCells(table, specs)
  const lines = read.rows.flatMap((row): WageLine[] => {
    const { name, residentId, wagePaidFen } = row.values
    if (typeof wagePaidFen !== 'number') return []
    return [
      {
        residentId: typeof residentId === 'string' ? residentId : null,
        name: typeof name === 'string' ? name : '',
        fen: wagePaidFen,
      },
    ]
  })
  if (lines.length === 0) refuse('sheet-empty')
  return { bytes: input.bytes, fileName: input.fileName, lines }
}

interface RosterLine {
  id: string
  name: string
  facts: Record<string, FactValue>
  textsSealed: string
}

export type WageMatch = {
  id: string
  wage: 'matched' | 'missing' | 'differs'
  wageFen: number | null
  fill: number | null
}

/**
 * Matches roster and bank lines: by id, else by a name that stands once in the roster. Several payments of a month add up. A wage
 * that the roster leaves open is taken from the bank; people outside the roster are counted and not kept (W16).
 */
export function matchWages(
  roster: readonly { id: string; name: string; residentId: string; wageFen: number | null }[],
  bank: readonly WageLine[],
): { matches: WageMatch[]; outside: number } {
  const byId = new Map(roster.filter(line => line.residentId !== '').map(line => [line.residentId, line.id]))
  const names = new Map<string, string | null>()
  for (const line of roster) names.set(line.name, names.has(line.name) ? null : line.id)
  const paid = new Map<string, number>()
  let outside = 0
  for (const line of bank) {
    const id = line.residentId === null ? (names.get(line.name) ?? undefined) : byId.get(line.residentId)
    if (id === undefined) outside += 1
    else paid.set(id, (paid.get(id) ?? 0) + line.fen)
  }
  const matches = roster.map((line): WageMatch => {
    const fen = paid.get(line.id)
    if (fen === undefined) return { id: line.id, wage: 'missing', wageFen: null, fill: null }
    if (line.wageFen === null) return { id: line.id, wage: 'matched', wageFen: fen, fill: fen }
    return { id: line.id, wage: line.wageFen === fen ? 'matched' : 'differs', wageFen: fen, fill: null }
  })
  return { matches, outside }
}

/** Stores what the bank's lines say about each person of the roster. */
export async function importWageLines(ctx: Context, input: { claimId: string; prepared: PreparedWages }) {
  const claim = await beginOwn(ctx, 'uploadEvidence', input.claimId)
  const { prepared } = input
  const lines = await ctx.sql<RosterLine[]>`select id, name, facts, texts_sealed from claims.line
    where claim_id = ${claim.id} and state <> 'removed'`
  if (lines.length === 0) refuse('no-rows')
  const roster = lines.map(line => {
    const kept = JSON.parse(ctx.environment.sealing.decrypt(line.textsSealed)) as Record<string, string>
    const wage = line.facts.wagePaidFen
    return {
      id: line.id,
      name: line.name,
      residentId: kept.residentId ?? '',
      wageFen: typeof wage === 'number' ? wage : null,
    }
  })
  const { matches, outside } = matchWages(roster, prepared.lines)
  const file = await storeFile(ctx, {
    bytes: prepared.bytes,
    fileName: prepared.fileName,
    mediaType: sheetMediaType,
    kind: 'wage-lines',
    subject: subjectOf(claim.id),
    retention: 'statement',
  })
  const evidenceId = await writeEvidence(ctx, claim, {
    kind: 'wage-lines',
    lineId: null,
    fileId: file.id,
    paper: { bytes: prepared.bytes, fileName: prepared.fileName, mediaType: sheetMediaType },
    reusedFrom: null,
  })
  await ctx.sql`update claims.evidence set withdrawn_at = ${ctx.now}, withdrawn_because = 'replaced'
    where claim_id = ${claim.id} and kind = 'wage-lines' and id <> ${evidenceId} and withdrawn_at is null`
  await ctx.sql`update claims.line l set wage = m.wage, wage_fen = m."wageFen",
      facts = case when m.fill is null then facts else facts || jsonb_build_object('wagePaidFen', m.fill) end
    from jsonb_to_recordset(${ctx.sql.json(matches as never)}) as m(id uuid, wage text, "wageFen" bigint, fill bigint) where l.id = m.id`
  const count = (wage: string) => matches.filter(match => match.wage === wage).length
  await ctx.sql`insert into claims.wage_sheet (id, claim_id, evidence_id, rows, matched, differing, missing, outside, at)
    values (${uuidv7()}, ${claim.id}, ${evidenceId}, ${prepared.lines.length}, ${count('matched')}, ${count('differs')}, ${count('missing')},
      ${outside}, ${ctx.now})`
  if (matches.some(match => match.fill !== null)) {
    await ctx.sql`update claims.claim set roster_equal_to = null where id = ${claim.id}`
    await judgeClaim(ctx, claim)
    await sumUp(ctx, claim.id)
  }
  await writeHistory(ctx, claim.id, 'wage-lines-matched', {
    rows: prepared.lines.length,
    matched: count('matched'),
    missing: count('missing'),
    differing: count('differs'),
  })
  return readEvidence(ctx, claim.id)
}
