import { gunzipSync, gzipSync } from 'node:zlib'
import type { FactValue, Pack } from '../../../policies/kit.ts'
import type { Sealing } from '../../platform/sealing.ts'
import { type CellContent, readCell, type ReadCells, sexAgreesWithId } from '../../platform/sheets/index.ts'
import type { CellNote } from './judging.ts'
import { columnsOf, maskOf, openFacts, sealedFacts, specsOf, textOf } from './roster-columns.ts'

/** One row of a roster as read: typed values, what is wrong, and the texts that read the same again. */
export interface RosterRow {
  values: Record<string, CellContent>
  texts: Record<string, string>
  faults: CellNote[]
  remarks: CellNote[]
}

/** Rules over one row and between the rows of a roster: one person once, and the sex that the id says. */
export const rowRules = {
  unique: [['residentId']],
  check: [sexAgreesWithId({ sex: 'sex', residentId: 'residentId', male: 'male', female: 'female' })],
}

/** The rows of a sheet, each with its own faults. */
export function rowsOfSheet(pack: Pack, read: ReadCells): RosterRow[] {
  const faults = byRow(read.faults)
  const remarks = byRow(read.warnings)
  return read.rows.map(row => withTexts(pack, row, faults.get(row.row) ?? [], remarks.get(row.row) ?? []))
}

function byRow(placed: ReadCells['faults']): Map<number, CellNote[]> {
  const notes = new Map<number, CellNote[]>()
  for (const { row, name, code, params } of placed) {
    const list = notes.get(row)
    if (list) list.push({ name, code, params })
    else notes.set(row, [{ name, code, params }])
  }
  return notes
}

function withTexts(
  pack: Pack,
  row: Pick<RosterRow, 'values' | 'texts'>,
  faults: CellNote[],
  remarks: CellNote[],
): RosterRow {
  const texts: Record<string, string> = {}
  for (const name of Object.keys(row.values)) {
    const value = row.values[name] ?? null
    const faulty = faults.some(fault => fault.name === name)
    texts[name] = faulty || value === null ? (faulty ? (row.texts[name] ?? '') : '') : textOf(pack.facts[name], value)
  }
  return { values: row.values, texts, faults, remarks }
}

/** Reads one row from its texts: an edited cell, an added person, a restored version. */
export function readTexts(pack: Pack, given: Record<string, string>): RosterRow {
  const values: Record<string, CellContent> = {}
  const faults: CellNote[] = []
  const remarks: CellNote[] = []
  for (const spec of specsOf(pack)) {
    const reading = readCell(spec, given[spec.name] ?? '')
    values[spec.name] = reading.value
    if (reading.fault) faults.push({ name: spec.name, ...reading.fault })
    for (const warning of reading.warnings) remarks.push({ name: spec.name, ...warning })
  }
  for (const check of rowRules.check) faults.push(...check(values))
  return withTexts(pack, { values, texts: given }, faults, remarks)
}

/** Marks the second and later rows of one person, as the sheet's reader does. */
export function markRepeats(rows: readonly RosterRow[]): void {
  const first = new Map<string, number>()
  for (const [index, row] of rows.entries()) {
    const id = row.values.residentId
    if (typeof id !== 'string' || row.faults.some(fault => fault.code === 'row-duplicate')) continue
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, index + 1)
    else row.faults.push({ name: 'residentId', code: 'row-duplicate', params: { firstRow: earlier } })
  }
}

/** What a line keeps of a row: open facts, sealed texts, what lists show. */
export function partsOf(row: RosterRow, sealing: Sealing) {
  const residentId = typeof row.values.residentId === 'string' ? row.values.residentId : null
  const name = typeof row.values.name === 'string' ? row.values.name : (row.texts.name ?? '')
  const kept: Record<string, string> = {}
  for (const [fact, text] of Object.entries(row.texts)) {
    if (text !== '' && (sealedFacts.includes(fact) || row.faults.some(fault => fault.name === fact))) kept[fact] = text
  }
  return {
    residentId,
    name: name.trim().slice(0, 80),
    maskedId: maskOf(residentId, row.texts.residentId ?? ''),
    facts: openFacts(row.values) as Record<string, FactValue>,
    textsSealed: sealing.encrypt(JSON.stringify(kept)),
  }
}

export interface KeptLine {
  seq: number
  name: string
  facts: Record<string, FactValue>
  textsSealed: string
}

/** All texts of a stored line, by column: what stands in its cells. */
export function textsOfLine(pack: Pack, line: KeptLine, sealing: Sealing): Record<string, string> {
  const kept = JSON.parse(sealing.decrypt(line.textsSealed)) as Record<string, string>
  const texts: Record<string, string> = {}
  for (const { name, ...fact } of columnsOf(pack)) {
    if (name === 'sequence') texts[name] = String(line.seq)
    else texts[name] = kept[name] ?? (name === 'name' ? line.name : textOf(fact, line.facts[name]))
  }
  return texts
}

/** A roster as one encrypted piece (W20). */
export function packRows(rows: readonly Record<string, string>[], sealing: Sealing): Buffer {
  return sealing.encryptBytes(gzipSync(Buffer.from(JSON.stringify(rows)), { level: 1 }))
}

export function unpackRows(content: Uint8Array, sealing: Sealing): Record<string, string>[] {
  return JSON.parse(gunzipSync(sealing.decryptBytes(content)).toString('utf8')) as Record<string, string>[]
}
