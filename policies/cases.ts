import { formatYuan } from '../values/money.ts'
import { type Reason, Refusal } from '../values/refusal.ts'
import type { Calendar } from '../values/working-days.ts'
import { mustBeKnown, mustBePossible } from './case-fact-kinds.ts'
import { type CaseFacts, type CaseResult, type CaseRunners, fenOf, number, text, texts } from './case-kit.ts'
import type { Pack } from './kit.ts'

/** One worked case as the files hold it. Reason codes bind in meaning; the product's ids are these codes in small letters. */
export interface WorkedCase {
  readonly id: string
  readonly subsidy: string
  readonly facts: CaseFacts
  readonly expected: {
    readonly eligible: boolean | null
    readonly amountYuan: number | null
    readonly reasons: readonly string[]
    readonly extra?: { readonly [name: string]: unknown }
  }
}

/** What answers cases: a notice's runners by subsidy, and the notice whose own fact names they read; ids belong to none. */
export interface CaseNotice {
  readonly runners: CaseRunners
  readonly pack: Pack | null
}

export interface CaseOutcome {
  readonly id: string
  readonly passed: boolean
  readonly expected: string
  readonly found: string
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function workedCase(value: unknown, place: number, given: CaseFacts): WorkedCase {
  if (!isRecord(value)) throw new Error(`case ${place} is not a record`)
  const { id, subsidy, facts, expected } = value
  if (typeof id !== 'string' || typeof subsidy !== 'string') throw new Error(`case ${place} needs id and subsidy`)
  if (!isRecord(expected)) throw new Error(`case ${id} has no expected`)
  const { eligible, amountYuan, extra } = expected
  if (typeof eligible !== 'boolean' && eligible !== null) throw new Error(`case ${id}: eligible is true, false or null`)
  if (typeof amountYuan !== 'number' && amountYuan !== null && amountYuan !== undefined) {
    throw new Error(`case ${id}: amountYuan is a number or null`)
  }
  return {
    id,
    subsidy,
    facts: { ...given, ...(isRecord(facts) ? facts : {}) },
    expected: {
      eligible,
      amountYuan: amountYuan ?? null,
      reasons: texts(expected.reasons),
      ...(isRecord(extra) ? { extra } : {}),
    },
  }
}

/**
 * Reads a parsed case file: a list under `cases`, and `given`, facts that stand in each of its cases unless the case
 * says otherwise. Throws with the place of the first case that is not of that form, or when an id stands twice.
 */
export function readCases(file: unknown): WorkedCase[] {
  const list = Array.isArray(file) ? file : isRecord(file) && Array.isArray(file.cases) ? file.cases : undefined
  if (list === undefined) throw new Error('the file has no list of cases')
  const given = isRecord(file) && isRecord(file.given) ? file.given : {}
  const cases = list.map((value, index) => workedCase(value, index + 1, given))
  const ids = new Set<string>()
  for (const { id } of cases) {
    if (ids.has(id)) throw new Error(`case ${id} stands twice`)
    ids.add(id)
  }
  return cases
}

function told(
  result: Pick<CaseResult, 'eligible' | 'amountFen' | 'reasons'>,
  extra: { readonly [name: string]: unknown },
) {
  const amount = result.amountFen === null ? 'no amount' : formatYuan(result.amountFen)
  const more = Object.entries(extra).map(([name, value]) => `${name}=${String(value)}`)
  return [`eligible ${String(result.eligible)}`, amount, `[${[...result.reasons].sort().join(' ')}]`, ...more].join(
    ', ',
  )
}

function same(one: readonly string[], other: readonly string[]): boolean {
  const [left, right] = [new Set(one), new Set(other)]
  return left.size === right.size && [...left].every(code => right.has(code))
}

/** What the first notice that knows the case says; undefined when none does. */
export function resultOfCase(
  worked: Pick<WorkedCase, 'subsidy' | 'facts'>,
  calendar: Calendar,
  notices: readonly CaseNotice[],
): CaseResult | undefined {
  for (const { runners } of notices) {
    const result = Object.hasOwn(runners, worked.subsidy)
      ? runners[worked.subsidy]?.(worked.facts, calendar)
      : undefined
    if (result !== undefined && result !== null) return result
  }
  return undefined
}

/** What was refused: the field, the code, and what is allowed where the code does not say it. */
function refused(reasons: readonly Reason[]): string {
  const said = reasons.map(({ at, code, params }) => {
    const allowed = params?.allowed === undefined ? '' : ` (${params.allowed})`
    return `${at?.field === undefined ? '' : `${at.field}: `}${code}${allowed}`
  })
  return `refused ${said.join('; ')}`
}

/** Runs one case, whose facts must be known by name and possible, and compares verdict, amount, the set of reasons, and each value under `extra` that the case names. */
export function runCase(worked: WorkedCase, calendar: Calendar, notices: readonly CaseNotice[]): CaseOutcome {
  const { id, subsidy, expected } = worked
  const amountFen = expected.amountYuan === null ? null : fenOf(expected.amountYuan)
  const wanted = told({ ...expected, amountFen }, expected.extra ?? {})
  let result: CaseResult | undefined
  try {
    mustBePossible(worked.facts)
    const answering = notices.filter(notice => Object.hasOwn(notice.runners, subsidy))
    if (answering.length > 0) mustBeKnown(worked.facts, answering)
    result = resultOfCase(worked, calendar, answering)
  } catch (error) {
    // Facts that cannot be (30 February) fail their own case and no other.
    if (!(error instanceof Refusal)) throw error
    return { id, passed: false, expected: wanted, found: refused(error.reasons) }
  }
  if (result === undefined) return { id, passed: false, expected: wanted, found: `no pack for ${subsidy}` }
  const extra = Object.entries(expected.extra ?? {})
  const shown = Object.fromEntries(extra.map(([name]) => [name, result.extra[name]]))
  const passed =
    result.eligible === expected.eligible &&
    result.amountFen === amountFen &&
    same(result.reasons, expected.reasons) &&
    extra.every(([name, value]) => (text(value) ?? number(value)) === result.extra[name])
  return { id, passed, expected: wanted, found: told(result, shown) }
}
