import type { Counter, Facts, Finding, Note, Rule, Scheme, Step } from './kit.ts'
import { asScheme } from './owing.ts'
import type { Pack, Parameter, Stacking } from './pack.ts'

/*
 * A pack that changes another from within its period (D-82) is built from the other's parts, which stay as they are.
 * What is taken over cites the notice that it comes from; what is new cites the change.
 */

/** Clauses that already name their notice: `12号 …`, `08-03 …`, `82号 …`. */
const named = /^(\d+号|\d\d-\d\d) /

/** A clause with the notice's name before each of its parts that has none. */
export function citedClause(clause: string, notice: string): string {
  return clause
    .split(/([,;] )/)
    .map((part, index) => (index % 2 === 1 || named.test(part) ? part : `${notice} ${part}`))
    .join('')
}

function cited<T extends { readonly clause: string }>(item: T, notice: string): T {
  return { ...item, clause: citedClause(item.clause, notice) }
}

function citedCounter(counter: Counter, notice: string): Counter {
  const { full, excluded, once } = counter
  return {
    ...counter,
    ...(full === undefined ? {} : { full: cited(full, notice) }),
    ...(excluded === undefined ? {} : { excluded: cited(excluded, notice) }),
    ...(once === undefined ? {} : { once: cited(once, notice) }),
  }
}

function citedStep(step: Step, notice: string): Step {
  const { note } = step
  return { ...cited(step, notice), ...(note === undefined ? {} : { note: cited<Finding>(note, notice) }) }
}

export interface SchemeChanges<F> {
  /** How the amended notice is cited, for instance `08-03`. */
  readonly notice: string
  /** New rules in the place of those of that id; null: the rule is gone. */
  readonly rules?: { readonly [rule: string]: Rule<F> | null }
  readonly more?: readonly Rule<F>[]
  readonly notes?: readonly Note<F>[]
  readonly amount?: Scheme<F>['amount']
  readonly draws?: Scheme<F>['draws']
  /** Facts of the example that the change makes different. */
  readonly example?: Facts
  readonly asks?: readonly string[]
}

function amendRules<F>(rules: readonly Rule<F>[], changes: SchemeChanges<F>): Rule<F>[] {
  return rules.flatMap(rule => {
    const change =
      changes.rules !== undefined && Object.hasOwn(changes.rules, rule.rule) ? changes.rules[rule.rule] : rule
    return change === null || change === undefined ? [] : [cited(change, changes.notice)]
  })
}

/** A scheme as a change leaves it; without changes but `notice` it is the same law under its full citation. */
export function amendScheme<F extends Facts>(scheme: Scheme<F>, changes: SchemeChanges<F>): Scheme {
  const { notice } = changes
  const amount = changes.amount ?? scheme.amount
  const { results, group } = scheme
  return asScheme<F, unknown>({
    ...scheme,
    clause: citedClause(scheme.clause, notice),
    example: { ...scheme.example, ...changes.example },
    asks: changes.asks ?? scheme.asks,
    body: amendRules(scheme.body, changes),
    line: [...amendRules(scheme.line, changes), ...(changes.more ?? [])],
    ...(group === undefined
      ? {}
      : { group: { of: lines => group.of(lines), rules: group.rules.map(rule => cited(rule, notice)) } }),
    notes: [...scheme.notes, ...(changes.notes ?? [])].map(note => cited(note, notice)),
    amount: (facts, settings, left) => amount(facts, settings, left).map(step => citedStep(step, notice)),
    draws: changes.draws ?? scheme.draws,
    counters: Object.fromEntries(
      Object.entries(scheme.counters).map(([on, counter]) => [on, citedCounter(counter, notice)]),
    ),
    ...(results === undefined
      ? {}
      : { results: (facts, settings) => results(facts, settings).map(result => cited(result, notice)) }),
  })
}

function citedParameter(parameter: Parameter, notice: string): Parameter {
  return { ...parameter, values: parameter.values.map(value => cited(value, notice)) }
}

function amendStacking(row: Stacking, base: Pack, id: string, notice: string): Stacking {
  const address = (scheme: string): string => scheme.replace(`${base.id}/`, `${id}/`)
  return { ...cited(row, notice), one: address(row.one), other: address(row.other) }
}

/** What a change says of itself. */
export type PackChanges = Pick<
  Pack,
  'id' | 'number' | 'title' | 'issuers' | 'issued' | 'inForce' | 'months' | 'schemes' | 'digest'
> & {
  readonly notice: string
  readonly doubt: Pack['doubts'][number]
  readonly parameters: Pack['parameters']
  readonly settings: Pack['settings']
}

/** The amended notice's pack with the change's own name, days, schemes and figures; its switch is among its settings. */
export function amendPack(base: Pack, changes: PackChanges): Pack {
  const { notice, doubt, parameters, settings, ...own } = changes
  const each = <T extends { readonly clause: string }>(items: readonly T[]): T[] =>
    items.map(item => cited(item, notice))
  const newSettings = new Set(settings.map(setting => setting.name))
  return {
    ...base,
    ...own,
    amends: { pack: base.id, doubt: doubt.id },
    contacts: each(base.contacts),
    parameters: {
      ...Object.fromEntries(
        Object.entries(base.parameters).map(([name, parameter]) => [name, citedParameter(parameter, notice)]),
      ),
      ...parameters,
    },
    doubts: [...each(base.doubts.filter(one => one.id !== doubt.id)), doubt],
    procedure: each(base.procedure),
    evidence: each(base.evidence),
    checks: each(base.checks),
    templates: each(base.templates),
    settings: [...each(base.settings.filter(setting => !newSettings.has(setting.name))), ...settings],
    stacking: base.stacking.map(row => amendStacking(row, base, own.id, notice)),
    bestOf: Object.fromEntries(Object.entries(base.bestOf).map(([name, note]) => [name, cited(note, notice)])),
    leansOn: [base.id, ...base.leansOn],
  }
}

/** D-82 with the switch of one change: published `on` by the bureau, it counts from that day. */
export function doubtOfChange(id: string, clause: string): Pack['doubts'][number] {
  return {
    id: 'D-82',
    clause,
    question: {
      zh: '省里后来的文件在长春何时执行',
      en: 'From when does the later document of the province apply in Changchun?',
    },
    readings: [
      { id: 'R1', says: { zh: '市局公布启用后执行', en: 'once the city bureau has switched it on' } },
      { id: 'R2', says: { zh: '自省文件规定之日起执行', en: "from the day that the province's document names" } },
    ],
    chosen: 'R1',
    reason: {
      zh: '只见到转载文本，未与原件核对；未公布启用前仍按原文件，启用后的差额由经办人按补差清单处理。',
      en: 'Only a copy was seen, not the original; until it is switched on the old notice stands, and differences go to an official as a list.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: [switchName(id)],
  }
}

/** Name of the setting that switches a change on. */
export function switchName(id: string): string {
  return `amendment/${id}`
}

/** The switch itself, off until published. */
export function switchOfChange(id: string, clause: string): Pack['settings'][number] {
  return {
    name: switchName(id),
    label: { zh: '是否启用后续文件', en: 'later document switched on' },
    kind: 'choice',
    choices: [
      { value: 'on', label: { zh: '启用', en: 'on' }, aliases: [] },
      { value: 'off', label: { zh: '不启用', en: 'off' }, aliases: [] },
    ],
    clause,
    owner: 'CC-PB',
    doubt: 'D-82',
    required: false,
  }
}
