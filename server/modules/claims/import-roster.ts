import { createHash } from 'node:crypto'
import type { Pack } from '../../../policies/kit.ts'
import { refuse } from '../../../values/refusal.ts'
import { type Actor, type Context, type Environment, runAct } from '../../platform/context.ts'
import {
  findTable,
  headingOf,
  readCells,
  readSheet,
  sheetLimits,
  type SheetTable,
} from '../../platform/sheets/index.ts'
import { storeFile } from '../documents/index.ts'
import { getPack } from '../law/index.ts'
import { isAllowed } from './claim.ts'
import { beginOwn, getOwn, subjectOf, writeHistory } from './load-claim.ts'
import { specsOf } from './roster-columns.ts'
import { type RosterRow, rowRules, rowsOfSheet } from './roster-rows.ts'
import { replaceRoster } from './store-roster.ts'
import { summaryOf } from './summary.read.ts'

export interface PreparedRoster {
  bytes: Uint8Array
  fileName: string
  hash: string
  table: SheetTable
  rows: RosterRow[]
  headings: { column: string; header: string; fact: string | null; samples: string[] }[]
  /** Headings that the enterprise has just confirmed, to be remembered. */
  confirmed: Record<string, string>
}

/** What a sheet of an enterprise is read with, before its transaction opens. */
export async function readingOf(
  environment: Environment,
  actor: Actor,
  input: { claimId: string; sheet: 'roster' | 'wages' },
): Promise<{ pack: Pack; remembered: Record<string, string> }> {
  return runAct(environment, { actor, act: 'prepareSheet', reading: true }, async ctx => {
    const claim = await getOwn(ctx, input.claimId)
    const act = input.sheet === 'roster' ? 'editRoster' : 'uploadEvidence'
    if (!isAllowed(act, claim)) refuse('claim-state-forbids', { act, state: claim.state })
    const [row] = await ctx.sql<{ headings: Record<string, string> }[]>`select headings from claims.mapping
      where body_id = ${claim.bodyId} and sheet = ${input.sheet}`
    return { pack: getPack(claim.packId), remembered: row?.headings ?? {} }
  })
}

/** Reads the sheet in its worker: slow work that waits for no row. */
export async function prepareRoster(
  environment: Environment,
  actor: Actor,
  input: {
    claimId: string
    bytes: Buffer
    fileName: string
    mapping: string | undefined
    sheetName: string | undefined
  },
): Promise<PreparedRoster> {
  const { pack, remembered } = await readingOf(environment, actor, { claimId: input.claimId, sheet: 'roster' })
  const confirmed = confirmedHeadings(input.mapping, pack)
  const limits = input.sheetName === undefined ? sheetLimits : { ...sheetLimits, sheetName: input.sheetName }
  const sheet = await readSheet(input.bytes, limits)
  const specs = specsOf(pack)
  const table = findTable(sheet, specs, { ...remembered, ...confirmed })
  const complete = table.missing.length === 0
  return {
    bytes: input.bytes,
    fileName: input.fileName,
    hash: createHash('sha256').update(input.bytes).digest('hex'),
    table,
    rows: complete ? rowsOfSheet(pack, readCells(table, specs, rowRules)) : [],
    headings: headingsOf(table),
    confirmed,
  }
}

/** `{"heading": "fact"}` as the page sends it; facts that no column has are refused. */
function confirmedHeadings(mapping: string | undefined, pack: Pack): Record<string, string> {
  if (mapping === undefined) return {}
  let given: unknown
  try {
    given = JSON.parse(mapping)
  } catch {
    refuse('mapping-not-readable')
  }
  if (given === null || typeof given !== 'object' || Array.isArray(given)) refuse('mapping-not-readable')
  const confirmed: Record<string, string> = {}
  for (const [heading, fact] of Object.entries(given)) {
    const known = fact === '' || (typeof fact === 'string' && pack.facts[fact]?.column !== undefined)
    if (!known) refuse('mapping-not-readable')
    confirmed[headingOf(heading)] = fact as string
  }
  return confirmed
}

function headingsOf(table: SheetTable): PreparedRoster['headings'] {
  return Object.entries(table.headers).map(([column, header]) => {
    const index = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
    const samples = table.dataRows.slice(0, 3).map(row => row.cells[index]?.text ?? '')
    return { column, header, fact: table.mapping[column] ?? null, samples }
  })
}

/**
 * Makes an uploaded sheet the roster. The same file again changes nothing and says so; a sheet without the needed columns is not
 * stored: the page asks which heading is which.
 */
export async function importRoster(ctx: Context, input: { claimId: string; prepared: PreparedRoster }) {
  const { prepared } = input
  const claim = await beginOwn(ctx, 'editRoster', input.claimId)
  const pack = getPack(claim.packId)
  const told = {
    headings: prepared.headings,
    missing: prepared.table.missing,
    skipped: prepared.table.skipped.map(row => ({ row: row.row, because: row.because })),
  }
  if (prepared.table.missing.length > 0)
    return { outcome: 'needs-mapping' as const, version: null, summary: null, ...told }
  if (prepared.rows.length === 0) refuse('sheet-empty')
  if (Object.keys(prepared.confirmed).length > 0)
    await rememberHeadings(ctx, { bodyId: claim.bodyId, sheet: 'roster', headings: prepared.confirmed })
  const [last] = await ctx.sql<
    { number: number; fileHash: string | null }[]
  >`select number, file_hash from claims.roster_version
    where claim_id = ${claim.id} and source not in ('edited', 'submitted') order by number desc limit 1`
  if (last?.fileHash === prepared.hash && Object.keys(prepared.confirmed).length === 0) {
    return { outcome: 'unchanged' as const, version: last.number, summary: await summaryOf(ctx, claim, pack), ...told }
  }
  const file = await storeFile(ctx, {
    bytes: prepared.bytes,
    fileName: prepared.fileName,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    kind: 'roster-sheet',
    subject: subjectOf(claim.id),
    retention: 'evidence',
  })
  const version = await replaceRoster(ctx, claim, {
    rows: prepared.rows,
    version: { source: 'upload', fileId: file.id, fileName: prepared.fileName, fileHash: prepared.hash },
  })
  await writeHistory(ctx, claim.id, 'roster-uploaded', { rows: prepared.rows.length, version })
  return { outcome: 'stored' as const, version, summary: await summaryOf(ctx, claim, pack), ...told }
}

/** Keeps what an enterprise confirmed, for its next sheet of that kind. */
export async function rememberHeadings(
  ctx: Context,
  input: { bodyId: string; sheet: 'roster' | 'wages'; headings: Record<string, string> },
): Promise<void> {
  await ctx.sql`insert into claims.mapping (body_id, sheet, headings, changed_at)
    values (${input.bodyId}, ${input.sheet}, ${ctx.sql.json(input.headings)}, ${ctx.now})
    on conflict (body_id, sheet) do update set headings = claims.mapping.headings || excluded.headings, changed_at = excluded.changed_at`
}
