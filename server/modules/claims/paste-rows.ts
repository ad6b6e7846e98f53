import { type Actor, type Context, type Environment } from '../../platform/context.ts'
import { findTable, readCells, readPaste, type SheetTable, tableByPosition } from '../../platform/sheets/index.ts'
import type { Pack } from '../../../policies/kit.ts'
import { Refusal, refuse } from '../../../values/refusal.ts'
import { getPack } from '../law/index.ts'
import { readingOf } from './import-roster.ts'
import { beginOwn, writeHistory } from './load-claim.ts'
import { columnsOf, specsOf } from './roster-columns.ts'
import { markRepeats, readTexts, type RosterRow, rowRules, rowsOfSheet, textsOfLine } from './roster-rows.ts'
import { replaceRoster, standingLines } from './store-roster.ts'
import { summaryOf } from './summary.read.ts'

export interface PreparedPaste {
  rows: RosterRow[]
  table: SheetTable
}

/** Reads what was copied from a spreadsheet: with its heading, or without one in the order of our own sheet. */
export async function preparePaste(
  environment: Environment,
  actor: Actor,
  input: { claimId: string; text: string },
): Promise<PreparedPaste> {
  const { pack, remembered } = await readingOf(environment, actor, { claimId: input.claimId, sheet: 'roster' })
  const sheet = readPaste(input.text)
  const table = tableOf(sheet, pack, remembered)
  return { table, rows: rowsOfSheet(pack, readCells(table, specsOf(pack), rowRules)) }
}

function tableOf(sheet: ReturnType<typeof readPaste>, pack: Pack, remembered: Record<string, string>): SheetTable {
  try {
    const table = findTable(sheet, specsOf(pack), remembered)
    if (table.missing.length === 0) return table
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
  const names = columnsOf(pack).map(fact => fact.name)
  const first = sheet.rows[0]?.cells[0]?.text.trim() ?? ''
  // Without a running number in front, the names come first.
  return tableByPosition(
    sheet,
    /^\d{1,5}$/.test(first) || first === '' ? names : names.filter(name => name !== 'sequence'),
  )
}

/** What a pasted row says: columns that were not pasted, or left blank, keep what the roster has. */
function filledOf(row: RosterRow): Record<string, string> {
  return Object.fromEntries(Object.entries(row.texts).filter(([name, text]) => name !== 'sequence' && text !== ''))
}

/** Adds pasted rows; a person who is on the roster already is brought up to date instead of standing twice. */
export async function pasteRows(ctx: Context, input: { claimId: string; prepared: PreparedPaste }) {
  const claim = await beginOwn(ctx, 'editRoster', input.claimId)
  const pack = getPack(claim.packId)
  if (input.prepared.rows.length === 0) refuse('sheet-empty')
  const pasted = new Map<string, RosterRow>()
  const others: RosterRow[] = []
  for (const row of input.prepared.rows) {
    const id = row.values.residentId
    if (typeof id === 'string' && !row.faults.some(fault => fault.code === 'row-duplicate')) pasted.set(id, row)
    else others.push(row)
  }
  const rows: RosterRow[] = []
  for (const line of await standingLines(ctx, claim.id)) {
    const texts = textsOfLine(pack, line, ctx.environment.sealing)
    const row = readTexts(pack, texts)
    const id = typeof row.values.residentId === 'string' ? row.values.residentId : ''
    const news = pasted.get(id)
    rows.push(news ? readTexts(pack, { ...texts, ...filledOf(news) }) : row)
    pasted.delete(id)
  }
  rows.push(...pasted.values(), ...others)
  markRepeats(rows)
  const version = await replaceRoster(ctx, claim, { rows, version: { source: 'paste' } })
  await writeHistory(ctx, claim.id, 'rows-pasted', { rows: input.prepared.rows.length, version })
  return {
    outcome: 'stored' as const,
    version,
    summary: await summaryOf(ctx, claim, pack),
    headings: [],
    missing: [],
    skipped: input.prepared.table.skipped.map(row => ({ row: row.row, because: row.because })),
  }
}
