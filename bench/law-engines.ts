import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine'
import { Engine, type TopLevelCondition } from 'json-rules-engine'

type Value = string | number | boolean | null

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

/** When the rule is broken; `says`: or when something is owed for it, when the line must wait, when a warning is due. */
export interface EngineRule {
  readonly id: string
  readonly says?: 'owed' | 'held' | 'warning'
  readonly when: Condition
}

export const all = (...of: Condition[]): Condition => ({ all: of })
export const any = (...of: Condition[]): Condition => ({ any: of })
export const equal = (fact: string, value: Value): Condition => ({ fact, test: 'equal', value })
export const isNull = (fact: string): Condition => ({ fact, test: 'equal', value: null })
export const notNull = (fact: string): Condition => ({ fact, test: 'notEqual', value: null })
export const oneOf = (fact: string, value: readonly string[]): Condition => ({ fact, test: 'in', value })
export const less = (fact: string, value: number | Other): Condition => ({ fact, test: 'lessThan', value })
export const greater = (fact: string, value: number | Other): Condition => ({
  fact,
  test: 'greaterThan',
  value,
})

function written(condition: Condition): string {
  if ('all' in condition) return `(${condition.all.map(written).join(' and ')})`
  if ('any' in condition) return `(${condition.any.map(written).join(' or ')})`
  if ('not' in condition) return `not (${written(condition.not)})`
  if (condition.test === 'in') return `${condition.fact} in [${condition.value.map(one => `'${one}'`).join(', ')}]`
  if (condition.test === 'equal' || condition.test === 'notEqual') {
    const { fact, test, value } = condition
    const shown = typeof value === 'string' ? `'${value}'` : String(value)
    return `${fact} ${test === 'equal' ? '==' : '!='} ${shown}`
  }
  const { fact, value } = condition as Extract<Condition, { test: 'lessThan' | 'greaterThan' }>
  const sign = condition.test === 'lessThan' ? '<' : '>'
  if (typeof value === 'number') return `(${fact} != null and ${fact} ${sign} ${value})`
  return `(${fact} != null and ${value.fact} != null and ${fact} ${sign} ${value.fact})`
}

function described(condition: Condition): object {
  if ('all' in condition) return { all: condition.all.map(described) }
  if ('any' in condition) return { any: condition.any.map(described) }
  if ('not' in condition) return { not: described(condition.not) }
  const { fact, test, value } = condition
  const compared = { fact, operator: test, value }
  if (value === null || typeof value !== 'object' || !('fact' in value)) return compared
  return { all: [described(notNull(value.fact)), compared] }
}

const nameOf = (rule: EngineRule) => (rule.says === undefined ? rule.id : `${rule.says} ${rule.id}`)

/** A contestant: gives the names of the rules that speak for each of the facts. */
export interface Contestant {
  readonly name: string
  /** Many lines are decided in one call. */
  readonly manyLines: boolean
  decide(facts: readonly Record<string, unknown>[]): Promise<readonly (readonly string[])[]>
}

const position = { x: 0, y: 0 }

function zenTable(rules: readonly EngineRule[], extra: object): ZenDecisionContent {
  const table = {
    hitPolicy: 'collect',
    inputs: [{ id: 'when', name: 'when' }],
    outputs: [{ id: 'rule', name: 'rule', field: 'rule' }],
    rules: rules.map((rule, index) => ({ _id: `rule${index}`, when: written(rule.when), rule: `'${nameOf(rule)}'` })),
    ...extra,
  }
  return new ZenDecisionContent({
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position, content: {} },
      { id: 'table', type: 'decisionTableNode', name: 'table', position, content: table },
      { id: 'out', type: 'outputNode', name: 'out', position, content: {} },
    ],
    edges: [
      { id: 'first', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'second', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  })
}

const ruleNames = (result: unknown): string[] =>
  (Array.isArray(result) ? (result as { rule: string }[]) : []).map(row => row.rule)

/** Lines in one call: what its loop over a list is fastest with. */
const zenBatch = 100

/** ZEN: a decision table that collects every row that matches, read once; a call a line, and a call for many lines. */
export function zenContestants(rules: readonly EngineRule[]): Contestant[] {
  const engine = new ZenEngine()
  const single = engine.createDecision(zenTable(rules, {}))
  const many = engine.createDecision(
    zenTable(rules, { executionMode: 'loop', inputField: 'rows', outputPath: 'rows', passThrough: false }),
  )
  const batches = <T>(list: readonly T[]): T[][] =>
    Array.from({ length: Math.ceil(list.length / zenBatch) }, (_, index) =>
      list.slice(index * zenBatch, (index + 1) * zenBatch),
    )
  return [
    {
      name: 'zen-engine, a call a line, 100 at once',
      manyLines: false,
      decide: async facts => {
        const found: string[][] = []
        for (const batch of batches(facts)) {
          for (const { result } of await Promise.all(batch.map(one => single.evaluate(one))))
            found.push(ruleNames(result))
        }
        return found
      },
    },
    {
      name: 'zen-engine, 100 lines a call',
      manyLines: true,
      decide: async facts => {
        const found: string[][] = []
        for (const rows of batches(facts)) {
          const { result } = await many.evaluate({ rows })
          for (const row of (result as { rows: unknown[] }).rows) found.push(ruleNames(row))
        }
        return found
      },
    },
  ]
}

/** json-rules-engine: one engine with a rule for each outcome; it has no call for many lines. */
export function jsonRulesContestant(rules: readonly EngineRule[]): Contestant {
  const engine = new Engine(
    rules.map(rule => {
      const when = described(rule.when)
      const conditions = ('fact' in when ? { all: [when] } : when) as TopLevelCondition
      return { conditions, event: { type: nameOf(rule) } }
    }),
    { allowUndefinedFacts: true },
  )
  return {
    name: 'json-rules-engine',
    manyLines: false,
    decide: async facts => {
      const found: string[][] = []
      for (const one of facts) found.push((await engine.run(one)).events.map(event => event.type))
      return found
    },
  }
}
