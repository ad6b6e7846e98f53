import { type ZenDecision, ZenDecisionContent, ZenEngine } from '@gorules/zen-engine'
import { type Almanac, Engine, type TopLevelCondition } from 'json-rules-engine'
import {
  describedForJsonRules,
  type EngineLaw,
  type EngineRule,
  type RawLine,
  writtenForZen,
} from './law-conditions.ts'

/** A decision as it is compared: verdict, amount, and every rule that speaks, with how it speaks. */
export interface Decision {
  readonly verdict: string
  readonly amountFen: number
  readonly said: readonly string[]
}

/** A contestant: decides each line from its raw facts and takings. */
export interface Contestant {
  readonly name: string
  /** Many lines are decided in one call: nothing that the others offer. */
  readonly manyLines: boolean
  decide(lines: readonly RawLine[]): Promise<readonly unknown[]>
  /** What it has given for one line, read for the comparison; not timed. */
  read(given: unknown): Decision
}

const nameOf = (rule: EngineRule) => (rule.says === undefined ? rule.id : `${rule.says} ${rule.id}`)

const position = { x: 0, y: 0 }

interface ZenNode {
  readonly type: string
  readonly content: object
}

/** Nodes one after the other. */
function zenContent(nodes: readonly ZenNode[]): ZenDecisionContent {
  const all = [{ type: 'inputNode', content: {} }, ...nodes, { type: 'outputNode', content: {} }].map(
    (node, index) => ({ ...node, id: `node${index}`, name: `node${index}`, position }),
  )
  const edges = all.slice(1).map((node, index) => ({
    id: `edge${index}`,
    sourceId: `node${index}`,
    targetId: node.id,
    type: 'edge',
  }))
  return new ZenDecisionContent({ nodes: all, edges })
}

type Expressions = readonly (readonly [key: string, value: string])[]

function expressionNode(expressions: Expressions, more: { readonly passThrough: boolean } & object): ZenNode {
  return {
    type: 'expressionNode',
    content: {
      expressions: expressions.map(([key, value]) => ({ id: key, key, value })),
      inputField: null,
      outputPath: null,
      executionMode: 'single',
      ...more,
    },
  }
}

interface ZenSaid {
  readonly verdict: string
  readonly amountFen: number
  readonly said?: readonly (string | { readonly rule: string })[]
  readonly broken?: readonly string[]
  readonly others?: readonly string[]
}

function readZen(given: unknown): Decision {
  const { verdict, amountFen, said, broken, others } = given as ZenSaid
  const names = (said ?? []).map(one => (typeof one === 'string' ? one : one.rule))
  return { verdict, amountFen, said: [...names, ...(broken ?? []), ...(others ?? [])] }
}

function namesWhere(rules: readonly EngineRule[], placeOf: (fact: string) => string): string {
  const rows = rules.map(rule => `${writtenForZen(rule.when, placeOf)} ? '${nameOf(rule)}' : null`)
  return `filter([${rows.join(', ')}], # != null)`
}

/** One expression node for everything: values, rules by outcome, verdict and amount. */
function zenExpressions({ derived, rules, amountFen }: EngineLaw, more: object = {}): ZenNode[] {
  const names = new Set(derived.map(({ name }) => name))
  const placeOf = (fact: string) => (names.has(fact) ? `$.${fact}` : fact)
  const of = (says: EngineRule['says']) =>
    namesWhere(
      rules.filter(rule => rule.says === says),
      placeOf,
    )
  const others = rules.filter(rule => rule.says === 'held' || rule.says === 'warning')
  return [
    expressionNode(
      [
        ...derived.map(({ name, zen }) => [name, zen] as const),
        ['broken', of(undefined)],
        ['owed', of('owed')],
        ['others', others.length === 0 ? '[]' : namesWhere(others, placeOf)],
        ['verdict', "len($.broken) > 0 ? 'unfit' : len($.owed) > 0 ? 'owed' : 'fits'"],
        ['amountFen', `$.verdict == 'fits' ? (${amountFen.zen}) : 0`],
        ['said', '$.owed'],
      ],
      { passThrough: false, ...more },
    ),
  ]
}

/** As its makers show it: values by an expression node, rules as a table that collects, verdict and amount behind it. */
function zenTable({ derived, rules, amountFen }: EngineLaw): ZenNode[] {
  const table = {
    hitPolicy: 'collect',
    inputs: [{ id: 'when', name: 'when' }],
    outputs: [
      { id: 'rule', name: 'rule', field: 'rule' },
      { id: 'says', name: 'says', field: 'says' },
    ],
    rules: rules.map((rule, index) => ({
      _id: `rule${index}`,
      when: writtenForZen(rule.when, fact => fact),
      rule: `'${nameOf(rule)}'`,
      says: `'${rule.says ?? 'broken'}'`,
    })),
    passThrough: true,
    inputField: null,
    outputPath: 'said',
    executionMode: 'single',
  }
  return [
    expressionNode(
      derived.map(({ name, zen }) => [name, zen] as const),
      { passThrough: true },
    ),
    { type: 'decisionTableNode', content: table },
    expressionNode(
      [
        ['said', 'said'],
        ['verdict', "some(said, #.says == 'broken') ? 'unfit' : some(said, #.says == 'owed') ? 'owed' : 'fits'"],
        ['amountFen', `$.verdict == 'fits' ? (${amountFen.zen.replaceAll('$.', '')}) : 0`],
      ],
      { passThrough: false },
    ),
  ]
}

/** Lines under way at once in single calls, and lines in one call. */
const zenBatch = 100

function batchesOf<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / zenBatch) }, (_, index) =>
    list.slice(index * zenBatch, (index + 1) * zenBatch),
  )
}

function zenCalls(name: string, decision: ZenDecision): Contestant {
  return {
    name,
    manyLines: false,
    decide: async lines => {
      const found: unknown[] = []
      for (const batch of batchesOf(lines)) {
        for (const { result } of await Promise.all(batch.map(line => decision.evaluate(line)))) found.push(result)
      }
      return found
    },
    read: readZen,
  }
}

/** ZEN in two forms, each compiled once; and many lines to a call, which it alone can do. */
export function zenContestants(law: EngineLaw): Contestant[] {
  const engine = new ZenEngine()
  const decisions = engine.createDecision(zenContent(zenExpressions(law)))
  const many = engine.createDecision(
    zenContent(zenExpressions(law, { executionMode: 'loop', inputField: 'lines', outputPath: 'lines' })),
  )
  return [
    zenCalls('zen-engine, values, table and amount', engine.createDecision(zenContent(zenTable(law)))),
    zenCalls('zen-engine, expressions only', decisions),
    {
      name: 'zen-engine, expressions only, 100 lines a call',
      manyLines: true,
      decide: async lines => {
        const found: unknown[] = []
        for (const batch of batchesOf(lines)) {
          const { result } = await many.evaluate({ lines: batch })
          found.push(...(result as { lines: unknown[] }).lines)
        }
        return found
      },
      read: readZen,
    },
  ]
}

interface JsonRulesSaid {
  readonly names: readonly string[]
  readonly verdict: string
  readonly amountFen: number
}

/** json-rules-engine: values as facts that a run reckons once, a rule for each outcome, the amount as a fact. */
export function jsonRulesContestant({ derived, rules, amountFen }: EngineLaw): Contestant {
  const engine = new Engine(
    rules.map(rule => {
      const when = describedForJsonRules(rule.when)
      const conditions = ('fact' in when ? { all: [when] } : when) as TopLevelCondition
      return { conditions, event: { type: nameOf(rule), params: { says: rule.says ?? 'broken' } } }
    }),
    { allowUndefinedFacts: true },
  )
  for (const { name, reckon } of [...derived, { name: 'amountFen', reckon: amountFen.reckon }]) {
    engine.addFact(name, async (_params: object, almanac: Almanac) => reckon(await almanac.factValue<RawLine>('line')))
  }
  const decideOne = async (line: RawLine): Promise<JsonRulesSaid> => {
    const { events, almanac } = await engine.run({ ...line, line })
    const says = (how: string) => events.some(event => event.params?.['says'] === how)
    const verdict = says('broken') ? 'unfit' : says('owed') ? 'owed' : 'fits'
    const names = events.map(event => event.type)
    return { names, verdict, amountFen: verdict === 'fits' ? await almanac.factValue<number>('amountFen') : 0 }
  }
  return {
    name: 'json-rules-engine',
    manyLines: false,
    decide: async lines => {
      const found: JsonRulesSaid[] = []
      for (const line of lines) found.push(await decideOne(line))
      return found
    },
    read: given => {
      const { names, verdict, amountFen: sumFen } = given as JsonRulesSaid
      return { verdict, amountFen: sumFen, said: names }
    },
  }
}
