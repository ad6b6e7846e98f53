import { parsePhone } from '../../../values/phone.ts'
import { parseResidentId } from '../../../values/resident-id.ts'
import { dayOfSerial, parseDay, parseMonth } from './parse-day.ts'
import { fenOfNumber, parseFen } from './parse-money.ts'
import { matchingKey, ordinaryWidth, plainText } from './plain-text.ts'
import type { CellReading, CellRemark, ColumnKind, ColumnSpec, SheetCell } from './sheet.ts'

/** Text that HR writes where there is nothing to say. */
const placeholder = /^(?:[-—–/\\]+|无|n\/?a|null)$/i
const executable = /^[=+\-@|%]|^'/
const markup = /<\/?[a-z!][^>]*>?|&#?\w+;/i
const notInPersonName = /[^\p{L}\p{M}·•.\s\ue000-\uf8ff-]/u
const unitAfterNumber = /\s?(?:年度|年|届|天|日|个月|月|人|岁)$/
const longestText = 200

/** Reads one edited cell by the same rules as a cell of a sheet. */
export function readCell(spec: ColumnSpec, text: string): CellReading {
  return readSheetCell(spec, { text, kind: text === '' ? 'empty' : 'text' })
}

/**
 * One cell as a value of its column, or the fault why not. Reads charitably where only one meaning is possible (width of digits,
 * spaces, separators, a small x) and says so in the warnings; never guesses between two meanings.
 */
export function readSheetCell(spec: ColumnSpec, cell: SheetCell): CellReading {
  if (cell.kind === 'error') return refused('cell-error', { text: cell.text })
  if (cell.kind === 'formula') return refused('cell-formula')
  const text = cell.kind === 'text' ? plainText(cell.text) : cell.text
  const warnings: CellRemark[] = []
  if (cell.formula) {
    if (spec.kind === 'resident-id') return refused('cell-formula')
    warnings.push({ code: 'formula-value-used', params: { text } })
  }
  const empty =
    text === '' || (spec.kind !== 'text' && placeholder.test(text) && !(spec.kind === 'yes-no' && no.has(text)))
  if (empty) {
    if (spec.required) return refused('cell-required')
    if (text !== '') warnings.push({ code: 'placeholder-as-empty', params: { text } })
    return { value: null, warnings }
  }
  // A spreadsheet keeps fifteen digits of a number; of an 18-digit id or a bank account the rest is gone.
  if (cell.kind === 'number' && Math.abs(cell.raw ?? 0) >= 1e15) return refused('cell-number-lost-digits', { text })
  if (cell.kind === 'text' && spec.kind !== 'text') noteWidth(cell.text, warnings)
  const reading = readers[spec.kind](spec, text, cell)
  if (reading.fault !== undefined) return { ...reading, warnings: [] }
  return warnings.length === 0 ? reading : { ...reading, warnings: [...warnings, ...reading.warnings] }
}

type Reader = (spec: ColumnSpec, text: string, cell: SheetCell) => CellReading

const readers: Record<ColumnKind, Reader> = {
  text: readText,
  day: readDay,
  month: readMonth,
  fen: readFen,
  integer: readInteger,
  'yes-no': readYesNo,
  choice: readChoice,
  'resident-id': readResidentId,
  phone: readPhone,
}

const refused = (code: string, params: CellRemark['params'] = {}): CellReading => ({
  value: null,
  fault: { code, params },
  warnings: [],
})

const read = (value: CellReading['value'], ...warnings: CellRemark[]): CellReading => ({ value, warnings })

function noteWidth(stored: string, warnings: CellRemark[]): void {
  const ordinary = ordinaryWidth(stored)
  if (ordinary !== stored && /\d/.test(ordinary)) warnings.push({ code: 'full-width-normalised', params: {} })
}

function readText(spec: ColumnSpec, text: string): CellReading {
  const allowed = spec.longest ?? longestText
  // Counted in characters as people count them: a rare one may take two code units.
  if (text.length > allowed && [...text].length > allowed)
    return refused('cell-too-long', { allowed, length: [...text].length })
  if (markup.test(text)) return refused('cell-markup', { text: shown(text) })
  if (text.length > 1 && executable.test(text)) return refused('cell-executable', { text: shown(text) })
  if (spec.personName) {
    if (notInPersonName.test(text)) return refused('cell-not-a-name', { text: shown(text) })
    const han = text.replace(/(\p{Script=Han})\s+(?=\p{Script=Han})/gu, '$1')
    if (han !== text) return read(han, { code: 'spaces-removed', params: {} })
  }
  return read(text)
}

function readDay(_spec: ColumnSpec, text: string, cell: SheetCell): CellReading {
  if (cell.kind === 'date') return calendarDate(text)
  if (cell.kind === 'number' && !/^(?:19|20)\d{6}$/.test(text)) {
    const day = dayOfSerial(cell.raw ?? 0)
    return day === null
      ? refused('cell-not-a-day', { text })
      : read(day, { code: 'day-from-serial', params: { text, day } })
  }
  const { day, fault, charitable } = parseDay(text)
  if (fault !== undefined) return { value: null, fault, warnings: [] }
  return charitable ? read(day, { code: 'day-as-text', params: { text, day: day ?? '' } }) : read(day)
}

function calendarDate(text: string): CellReading {
  return text >= '1930' && text < '2101' ? read(text) : refused('cell-day-impossible', { text })
}

function readMonth(_spec: ColumnSpec, text: string, cell: SheetCell): CellReading {
  if (cell.kind === 'date') return read(text.slice(0, 7))
  // 2020.1 as a number may have been 2020.10.
  if (cell.kind === 'number' && !/^(?:19|20)\d{4}$/.test(text)) return refused('cell-month-ambiguous', { text })
  const month = parseMonth(text)
  return month === null ? refused('cell-not-a-month', { text: shown(text) }) : read(month)
}

function readFen(spec: ColumnSpec, text: string, cell: SheetCell): CellReading {
  if (cell.kind === 'date' || cell.kind === 'boolean') return refused('cell-not-money', { text })
  const { fen, fault } = cell.kind === 'number' ? fenOfNumber(cell.raw ?? 0) : parseFen(text)
  if (fault !== undefined || fen === null) {
    return { value: null, fault: fault ?? { code: 'cell-not-money', params: { text: shown(text) } }, warnings: [] }
  }
  if (fen < (spec.least ?? 0) || fen > (spec.most ?? Number.MAX_SAFE_INTEGER)) {
    return refused('cell-out-of-range', bounds(spec, { text, unit: 100 }))
  }
  return read(fen)
}

function readInteger(spec: ColumnSpec, text: string, cell: SheetCell): CellReading {
  if (cell.kind === 'date') return refused('cell-not-whole', { text })
  const bare = text.replace(unitAfterNumber, '')
  if (/^-\d+(?:\.\d+)?$/.test(bare) && Number(bare) < 0) return refused('cell-negative', { text })
  if (!/^\d{1,15}(?:\.0*)?$/.test(bare)) return refused('cell-not-whole', { text: shown(text) })
  const value = Math.trunc(Number(bare))
  if (value < (spec.least ?? 0) || value > (spec.most ?? Number.MAX_SAFE_INTEGER)) {
    return refused('cell-out-of-range', bounds(spec, { text, unit: 1 }))
  }
  return bare === text ? read(value) : read(value, { code: 'unit-removed', params: { text } })
}

function bounds(spec: ColumnSpec, at: { text: string; unit: number }): CellRemark['params'] {
  return { text: at.text, least: (spec.least ?? 0) / at.unit, most: (spec.most ?? Number.MAX_SAFE_INTEGER) / at.unit }
}

const yes = new Set(['是', '对', '有', 'y', 'yes', 'true', '1', '√', '✓', '✔', '☑', '属于'])
const no = new Set(['否', '不是', '没有', '无', 'n', 'no', 'false', '0', '×', '✗', '✘', 'x', '不属于', '非'])

function readYesNo(_spec: ColumnSpec, text: string): CellReading {
  const key = text.toLowerCase()
  if (yes.has(key)) return read(true)
  if (no.has(key)) return read(false)
  return refused('cell-not-yes-no', { text: shown(text) })
}

const choicesBySpec = new WeakMap<ColumnSpec, Map<string, string>>()

function readChoice(spec: ColumnSpec, text: string): CellReading {
  let values = choicesBySpec.get(spec)
  if (values === undefined) {
    values = new Map()
    for (const choice of spec.choices ?? []) {
      for (const label of [choice.value, ...choice.labels]) values.set(matchingKey(label), choice.value)
    }
    choicesBySpec.set(spec, values)
  }
  const value = values.get(text) ?? values.get(matchingKey(text))
  if (value !== undefined) return read(value)
  const allowed = (spec.choices ?? []).map(choice => choice.labels[0] ?? choice.value).join('、')
  return refused('cell-not-a-choice', { text: shown(text), allowed })
}

function readResidentId(_spec: ColumnSpec, text: string, cell: SheetCell): CellReading {
  const spaceless = text.replace(/[\s-]/g, '')
  if (cell.kind === 'date' || cell.kind === 'boolean')
    return refused('cell-id-length', { length: text.length, allowed: 18 })
  // The message never repeats an id.
  const id = parseResidentId(spaceless)
  if (!id.ok) {
    return refused(`cell-id-${id.reason}`, id.reason === 'length' ? { length: [...spaceless].length, allowed: 18 } : {})
  }
  const warnings: CellRemark[] = []
  if (spaceless !== text) warnings.push({ code: 'spaces-removed', params: {} })
  if (id.converted) warnings.push({ code: 'id-converted', params: { length: 15 } })
  else if (id.value !== spaceless) warnings.push({ code: 'small-x-raised', params: {} })
  return { value: id.value, warnings }
}

function readPhone(_spec: ColumnSpec, text: string): CellReading {
  const phone = parsePhone(text)
  if (!phone.ok) return refused('cell-phone', { length: text.replace(/\D/g, '').length })
  return phone.value === text ? read(phone.value) : read(phone.value, { code: 'spaces-removed', params: {} })
}

/** What a message may repeat of a cell: enough to find it, too little to carry anything. */
function shown(text: string): string {
  const signs = [...text]
  return signs.length > 30 ? `${signs.slice(0, 30).join('')}…` : text
}
