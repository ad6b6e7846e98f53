export type Value = string | number | boolean | null

interface Other {
  readonly fact: string
}

/** A condition that both engines can be given, so that they are asked exactly the same. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: string; readonly test: 'equal' | 'notEqual'; readonly value: Value }
  | { readonly fact: string; readonly test: 'in'; readonly value: readonly string[] }
  | { readonly fact: string; readonly test: 'lessThan' | 'greaterThan'; readonly value: number | Other }

/** A line as it comes: its facts, and under `used` what the person has taken before. */
export type RawLine = { readonly [name: string]: unknown }

/** A value that is not among the facts: in the language of one engine, and as a fact that the other reckons in a run. */
export interface Derived {
  readonly name: string
  readonly zen: string
  reckon(line: RawLine): Value
}

/** When the rule is broken; `says`: or when something is owed for it, when the line must wait, when a warning is due. */
export interface EngineRule {
  readonly id: string
  readonly says?: 'owed' | 'held' | 'warning'
  readonly when: Condition
}

/** A scheme as the engines are given it: raw facts in, a whole decision out. */
export interface EngineLaw {
  readonly derived: readonly Derived[]
  readonly rules: readonly EngineRule[]
  /** The sum of a line that fits. */
  readonly amountFen: Omit<Derived, 'name'>
}

export const all = (...of: Condition[]): Condition => ({ all: of })
export const any = (...of: Condition[]): Condition => ({ any: of })
export const equal = (fact: string, value: Value): Condition => ({ fact, test: 'equal', value })
export const isNull = (fact: string): Condition => ({ fact, test: 'equal', value: null })
export const notNull = (fact: string): Condition => ({ fact, test: 'notEqual', value: null })
export const oneOf = (fact: string, value: readonly string[]): Condition => ({ fact, test: 'in', value })
export const less = (fact: string, value: number | Other): Condition => ({ fact, test: 'lessThan', value })
export const greater = (fact: string, value: number | Other): Condition => ({ fact, test: 'greaterThan', value })

/** A day as both engines compare it: as a number. */
export function secondsOf(day: string): number {
  return Date.parse(day) / 1000
}

/** A day of the line as a number; null where it is not known. */
export function dayFact(name: string, of: string): Derived {
  return {
    name,
    zen: `${of} == null ? null : date(${of})`,
    reckon: line => (typeof line[of] === 'string' ? secondsOf(line[of]) : null),
  }
}

/** In the expression language of zen-engine; `placeOf`: where a value of that name stands. */
export function writtenForZen(condition: Condition, placeOf: (fact: string) => string): string {
  const written = (one: Condition) => writtenForZen(one, placeOf)
  if ('all' in condition) return `(${condition.all.map(written).join(' and ')})`
  if ('any' in condition) return `(${condition.any.map(written).join(' or ')})`
  if ('not' in condition) return `not (${written(condition.not)})`
  const fact = placeOf(condition.fact)
  if (condition.test === 'in') return `${fact} in [${condition.value.map(one => `'${one}'`).join(', ')}]`
  if (condition.test === 'equal' || condition.test === 'notEqual') {
    const shown = typeof condition.value === 'string' ? `'${condition.value}'` : String(condition.value)
    return `${fact} ${condition.test === 'equal' ? '==' : '!='} ${shown}`
  }
  const { value } = condition as Extract<Condition, { test: 'lessThan' | 'greaterThan' }>
  const sign = condition.test === 'lessThan' ? '<' : '>'
  if (typeof value === 'number') return `(${fact} != null and ${fact} ${sign} ${value})`
  const other = placeOf(value.fact)
  return `(${fact} != null and ${other} != null and ${fact} ${sign} ${other})`
}

/** As json-rules-engine reads it. */
export function describedForJsonRules(condition: Condition): object {
  if ('all' in condition) return { all: condition.all.map(describedForJsonRules) }
  if ('any' in condition) return { any: condition.any.map(describedForJsonRules) }
  if ('not' in condition) return { not: describedForJsonRules(condition.not) }
  const { fact, test, value } = condition
  const compared = { fact, operator: test, value }
  if (value === null || typeof value !== 'object' || !('fact' in value)) return compared
  return { all: [describedForJsonRules(notNull(value.fact)), compared] }
}
