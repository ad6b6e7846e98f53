import type { Day } from '../values/days.ts'
import type { Rule, Says, Scheme, Settings, Stage, Step } from './kit.ts'
import { type Doubt, officeName, type Pack } from './pack.ts'
import { readingSettingOf } from './readings.ts'
import { FactShower } from './sheet-facts.ts'
import { noSettings } from './settings.ts'
import { RowShower } from './sheet-rows.ts'
import type { Sheet, SheetDoubt, SheetParameter } from './sheet.ts'

/** What the sheets of one scheme and stage have in common: made at the first, kept with the pack. */
export interface SheetPlan {
  readonly scheme: Scheme
  readonly pack: Sheet['pack']
  readonly head: Sheet['scheme']
  readonly facts: readonly FactShower[]
  readonly rows: readonly RowShower[]
  readonly group: readonly RowShower[]
  readonly doubts: readonly PlannedDoubt[]
  /** The sheet's doubts where no office has published a reading. */
  readonly byDefault: readonly SheetDoubt[]
  readonly parameters: Pack['parameters']
  /** Clauses that rules and counters cite. */
  readonly clauses: ReadonlySet<string>
  readonly inForce: Map<string, readonly SheetParameter[]>
}

interface PlannedDoubt {
  readonly doubt: Doubt
  readonly byDefault: SheetDoubt
  /** The setting that chooses its reading, where an office may. */
  readonly setting: string | undefined
}

const plans = new WeakMap<Pack, Map<string, SheetPlan>>()

let lately: { readonly pack: Pack; readonly stage: Stage; readonly plan: SheetPlan } | undefined

/** The plan of a scheme at a stage. */
export function planOf(pack: Pack, scheme: Scheme, stage: Stage): SheetPlan {
  if (lately !== undefined && lately.plan.scheme === scheme && lately.pack === pack && lately.stage === stage) {
    return lately.plan
  }
  const plan = keptPlan(pack, scheme, stage)
  lately = { pack, stage, plan }
  return plan
}

function keptPlan(pack: Pack, scheme: Scheme, stage: Stage): SheetPlan {
  let known = plans.get(pack)
  if (known === undefined) {
    known = new Map()
    plans.set(pack, known)
  }
  const name = `${scheme.id} ${stage}`
  let plan = known.get(name)
  if (plan === undefined) {
    plan = makePlan(pack, scheme, stage)
    known.set(name, plan)
  }
  return plan
}

function makePlan(pack: Pack, scheme: Scheme, stage: Stage): SheetPlan {
  const asked = (rule: { readonly at?: readonly Stage[] }): boolean => rule.at === undefined || rule.at.includes(stage)
  const facts: FactShower[] = []
  const placeOf = (name: string): number => {
    const place = facts.findIndex(fact => fact.name === name)
    return place >= 0 ? place : facts.push(new FactShower(pack, name)) - 1
  }
  const shower = (level: 'body' | 'line' | 'group') => (rule: Rule) =>
    new RowShower(pack, rule, { level, places: rule.reads.map(placeOf) })
  const [body, line] = [scheme.body.filter(asked), scheme.line.filter(asked)]
  const group = ((scheme.group?.rules ?? []) as readonly Rule[]).filter(asked)
  const doubts = doubtsOf(pack, scheme, [...body, ...line, ...group])
  const counters = Object.values(scheme.counters).flatMap(({ full, excluded }) => [full, excluded])
  const cited = [...body, ...line, ...group, ...counters, scheme].flatMap(found => partsOf(found?.clause ?? ''))
  return {
    scheme,
    pack: { id: pack.id, number: pack.number, title: pack.title, sha256: null },
    head: { id: scheme.id, title: scheme.title, clause: scheme.clause },
    facts,
    rows: [...body.map(shower('body')), ...line.map(shower('line'))],
    group: group.map(shower('group')),
    doubts,
    byDefault: Object.freeze(doubts.map(({ byDefault }) => byDefault)),
    parameters: pack.parameters,
    clauses: new Set(cited),
    inForce: new Map(),
  }
}

/** `三; 二(一)` names two clauses. */
function partsOf(clause: string): string[] {
  return clause.split(/[,;] /)
}

function doubtsOf(pack: Pack, scheme: Scheme, rules: readonly Rule[]): PlannedDoubt[] {
  const ids = new Set([...(scheme.doubts ?? []), ...rules.flatMap(rule => rule.doubts ?? [])])
  return pack.doubts
    .filter(doubt => ids.has(doubt.id))
    .map(doubt => ({
      doubt,
      byDefault: Object.freeze({
        id: doubt.id,
        clause: doubt.clause,
        question: doubt.question,
        reading: doubt.chosen,
        chosen: readingOf(doubt, doubt.chosen),
        published: false,
        owner: officeName(pack, doubt.owner),
        proposal: doubt.proposal,
      }),
      setting: readingSettingOf(doubt),
    }))
}

function readingOf(doubt: Doubt, id: string): Says {
  return doubt.readings.find(reading => reading.id === id)?.says ?? { zh: id, en: id }
}

/** The doubts leaned on, each with the reading in force on the governing day: what an office published, else the default. */
export function doubtsInForce(plan: SheetPlan, governs: Day | null, settings: Settings): readonly SheetDoubt[] {
  const { doubts, byDefault } = plan
  if (settings === noSettings || governs === null) return byDefault
  const readings = doubts.map(({ setting }) => (setting === undefined ? null : settings.choice(setting, governs)))
  if (readings.every(reading => reading === null)) return byDefault
  return doubts.map(({ doubt, byDefault: told }, index) => {
    const reading = readings[index] ?? null
    return reading === null ? told : { ...told, reading, chosen: readingOf(doubt, reading), published: true }
  })
}

/** Governing days whose figures are kept ready. */
const daysKept = 100

/** The pack's figures under the clauses that rules, counters and steps cite, as they were in force on the governing day. */
export function parametersOn(plan: SheetPlan, governs: Day | null, steps: readonly Step[]): readonly SheetParameter[] {
  let more = ''
  for (const { clause } of steps) if (!plan.clauses.has(clause)) more += ` ${clause}`
  const name = more === '' ? (governs ?? '') : `${governs}${more}`
  const known = plan.inForce.get(name)
  if (known !== undefined) return known
  const clauses = new Set([...plan.clauses, ...steps.flatMap(step => partsOf(step.clause))])
  const parameters: SheetParameter[] = []
  for (const [parameter, { label, unit, values }] of Object.entries(plan.parameters)) {
    const inForce = values.filter(value => governs === null || value.from <= governs).at(-1)
    if (inForce === undefined || !partsOf(inForce.clause).some(clause => clauses.has(clause))) continue
    parameters.push({ name: parameter, label, unit, ...inForce })
  }
  if (plan.inForce.size < daysKept) plan.inForce.set(name, Object.freeze(parameters))
  return parameters
}
