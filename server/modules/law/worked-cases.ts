import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { type JudgedLine, codeOf, text } from '../../../policies/case-kit.ts'
import { readCases, resultOfCase } from '../../../policies/cases.ts'
import {
  explain,
  type Facts,
  noSettings,
  type Pack,
  type Says,
  type Scheme,
  type Sheet,
} from '../../../policies/kit.ts'
import { loadProofs } from '../../../policies/proof-register.ts'
import { Refusal } from '../../../values/refusal.ts'
import { calendarOf } from '../../../values/working-days.ts'
import { nationalCalendar } from '../../platform/national-calendar.ts'
import { alike, showFacts, showSettingText } from './shown.ts'

/** A worked case of a notice as it came out: the lines that were judged for it. */
interface Worked {
  id: string
  because: string | null
  eligible: boolean | null
  amountFen: number | null
  reasons: readonly string[]
  judged: readonly JudgedLine[]
}

const mostPerScheme = 12
const worked = new Map<string, Promise<readonly Worked[]>>()

/** The cases of a pack's folder as the pack itself decides them; read once per process. */
function casesOf(pack: Pack): Promise<readonly Worked[]> {
  const known = worked.get(pack.id)
  if (known) return known
  const reading = readAll(pack)
  worked.set(pack.id, reading)
  return reading
}

async function readAll(pack: Pack): Promise<Worked[]> {
  const folder = fileURLToPath(new URL(`../../../policies/${pack.id}/`, import.meta.url))
  const { entries, years } = nationalCalendar()
  const calendar = calendarOf(entries, years)
  const notices = await loadProofs([pack])
  const found: Worked[] = []
  for (const file of readdirSync(folder)
    .filter(name => name.endsWith('.cases.yaml'))
    .sort()) {
    const parsed: unknown = parse(readFileSync(`${folder}${file}`, 'utf8'))
    const reasons = becauseOf(parsed)
    for (const one of readCases(parsed)) {
      const result = answerTo(() => resultOfCase(one, calendar, notices))
      if (result?.judged === undefined) continue
      const { eligible, amountFen } = result
      found.push({
        id: one.id,
        because: reasons.get(one.id) ?? null,
        eligible,
        amountFen,
        reasons: result.reasons,
        judged: result.judged,
      })
    }
  }
  return found
}

/** Facts that cannot be are refused: such a case has no lines to show. */
function answerTo<T>(ask: () => T): T | undefined {
  try {
    return ask()
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

function becauseOf(file: unknown): Map<string, string> {
  const list = (file as { cases?: unknown }).cases
  const rows = Array.isArray(list) ? (list as { id?: unknown; because?: unknown }[]) : []
  return new Map(
    rows.flatMap(row => (text(row.because) === null ? [] : [[String(row.id), String(row.because)] as const])),
  )
}

/** Worked examples of one scheme: facts that differ from its made-up line, verdict, arithmetic and reasons. */
export async function examplesOf(pack: Pack, scheme: Scheme) {
  const cases = (await casesOf(pack)).filter(one => one.judged.some(line => line.scheme === scheme.id))
  return spread(cases).map(one => {
    const lines = one.judged.filter(line => line.scheme === scheme.id).slice(0, 6)
    const sheets = lines.map(line => sheetOf(pack, line))
    return {
      id: one.id,
      eligible: one.eligible,
      amountFen: one.amountFen,
      because: one.because,
      reasons: one.reasons.map(code => reasonOf(code, pack, sheets)).filter(reason => reason !== undefined),
      lines: lines.map((line, place) => lineOf(pack, scheme, { line, sheet: sheets[place] as Sheet })),
    }
  })
}

/** Some that fit and some that do not, in their order. */
function spread(cases: readonly Worked[]): readonly Worked[] {
  const half = mostPerScheme / 2
  const fitting = cases.filter(one => one.eligible === true).slice(0, half)
  const others = cases.filter(one => one.eligible !== true).slice(0, mostPerScheme - fitting.length)
  return cases.filter(one => fitting.includes(one) || others.includes(one))
}

function sheetOf(pack: Pack, line: JudgedLine): Sheet {
  const { facts, used } = line
  return explain({ pack, scheme: { id: line.scheme }, facts, used, settings: line.settings ?? noSettings })
}

function lineOf(pack: Pack, scheme: Scheme, of: { line: JudgedLine; sheet: Sheet }) {
  const { line, sheet } = of
  const own: Facts = Object.fromEntries(
    Object.entries(line.facts).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(scheme.example[name]),
    ),
  )
  return {
    facts: showFacts(pack.facts, own),
    taken: line.used
      .filter(({ take }) => take > 0)
      .map(({ on, key, take }) => ({ on: scheme.counters[on]?.label ?? alike(on), key, take })),
    settings: settingsOfCase(pack, sheet),
    results: sheet.results.map(({ code, clause, says }) => ({ code, clause, says })),
    verdict: sheet.verdict,
    amountFen: sheet.amountFen,
    steps: sheet.steps.map(({ clause, label, figures, value }) => ({ clause, label, figures, value })),
  }
}

/** What the case takes as published: the settings that its sheet leans on. */
function settingsOfCase(pack: Pack, sheet: Sheet) {
  const values = new Map(sheet.settings.flatMap(({ name, value }) => (value === null ? [] : [[name, value] as const])))
  return [...values].map(([name, value]) => {
    const declared = pack.settings.find(one => one.name === name)
    return { name, label: declared?.label ?? alike(name), shown: showSettingText(declared, value) }
  })
}

/** A reason code of the cases in the words of the rule, counter, note or step that gave it. */
function reasonOf(
  code: string,
  pack: Pack,
  sheets: readonly Sheet[],
): { code: string; says: Says; clause: string } | undefined {
  const notes = sheets.flatMap(sheet => sheet.notes)
  const rows = sheets.flatMap(sheet => sheet.rows)
  const choices = Object.values(pack.bestOf)
  const found = [...rows, ...notes, ...choices].find(one => codeOf(one.rule) === code)
  return found === undefined ? undefined : { code, says: found.says, clause: found.clause }
}
