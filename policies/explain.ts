import type { Day } from '../values/days.ts'
import { type Fen, type Fraction, formatYuan, roundHalfUp } from '../values/money.ts'
import { type History, historyOf, seriesCounted, taken, takes } from './history.ts'
import { judgeBest, judge } from './judge.ts'
import type {
  Draw,
  FactDeclaration,
  Facts,
  FactValue,
  Finding,
  Judgement,
  Other,
  Owed,
  Rule,
  Says,
  Scheme,
  Settings,
  Stage,
  Standing,
  Used,
  Verdict,
} from './kit.ts'
import { officeName, type Pack } from './pack.ts'

export type Mark = 'holds' | 'broken' | 'owed' | 'wait' | 'warning'

export interface SheetFact {
  readonly name: string
  readonly label: Says
  readonly value: FactValue
  readonly shown: Says
  /** Null when the fact is not known. */
  readonly standing: Standing | null
}

export interface SheetRow {
  readonly mark: Mark
  readonly level: 'body' | 'line' | 'counter'
  readonly clause: string
  readonly rule: string
  readonly says: Says
  readonly facts: readonly SheetFact[]
  readonly evidence: readonly { readonly kind: string; readonly label: Says; readonly references: readonly string[] }[]
  readonly owed: (Omit<Owed, keyof Finding> & { readonly byName: Says }) | null
}

/** The decision sheet (核定单) as data. `version` grows when its shape changes. */
export interface Sheet {
  readonly version: 1
  readonly pack: { readonly id: string; readonly number: string; readonly title: Says; readonly sha256: string | null }
  readonly scheme: { readonly id: string; readonly title: Says; readonly clause: string }
  readonly head: { readonly governs: Day | null; readonly applied: Day | null; readonly unit: Scheme['unit'] }
  readonly verdict: Verdict
  readonly amountFen: Fen
  readonly amount: string
  readonly rows: readonly SheetRow[]
  readonly steps: readonly {
    readonly clause: string
    readonly label: Says
    readonly figures: string
    readonly value: string
  }[]
  readonly counters: readonly {
    readonly on: string
    readonly key: string
    readonly label: Says
    readonly unit: Says
    readonly used: number
    readonly take: number
    readonly limit: number
  }[]
  readonly notes: readonly Finding[]
  readonly settings: readonly { readonly name: string; readonly day: Day; readonly value: string | null }[]
  readonly doubts: readonly {
    readonly id: string
    readonly clause: string
    readonly question: Says
    readonly chosen: Says
    readonly owner: Says
    readonly proposal: boolean
  }[]
  readonly others: readonly Other[]
}

export interface ExplainInput {
  readonly pack: Pack
  /** Id of one scheme, or the name of a choice (`bestOf`). */
  readonly scheme: { readonly id: string } | { readonly bestOf: string }
  readonly facts: Facts
  readonly settings: Settings
  readonly used: readonly Used[] | History
  readonly stage?: Stage
  /** How well each fact is known; without an entry a known fact is declared. */
  readonly standings?: { readonly [fact: string]: Standing }
  /** References of the papers at hand, by kind of evidence. */
  readonly evidence?: { readonly [kind: string]: readonly string[] }
  readonly sha256?: string
}

interface Leaning {
  readonly name: string
  readonly day: Day
  readonly value: string | null
}

function shownSetting(value: number | string | Fraction | null): string | null {
  if (value === null) return null
  return typeof value === 'object' ? `${value.numerator}/${value.denominator}` : String(value)
}

/** Settings that remember what was asked of them. */
function recording(settings: Settings): { settings: Settings; leanings: Map<string, Leaning> } {
  const leanings = new Map<string, Leaning>()
  const keep = <T extends number | string | Fraction | null>(name: string, day: Day, value: T): T => {
    leanings.set(`${name} ${day}`, { name, day, value: shownSetting(value) })
    return value
  }
  return {
    leanings,
    settings: {
      fen: (name, day) => keep(name, day, settings.fen(name, day)),
      integer: (name, day) => keep(name, day, settings.integer(name, day)),
      ratio: (name, day) => keep(name, day, settings.ratio(name, day)),
      choice: (name, day) => keep(name, day, settings.choice(name, day)),
    },
  }
}

/** A fact as people read it; null is said, not left blank. */
export function showFact(declared: FactDeclaration | undefined, value: FactValue): Says {
  if (value === null) return { zh: '未填', en: 'not stated' }
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  if (declared?.kind === 'fen' && typeof value === 'number') return { zh: formatYuan(value), en: formatYuan(value) }
  if (declared?.kind === 'quantity' && typeof value === 'number') {
    const text = `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, '0')}`.replace(/\.?0+$/, '')
    return { zh: text, en: text }
  }
  if (typeof value === 'object') {
    const shown = (value as readonly (number | string)[]).map(entry => showFact(declared, entry))
    return { zh: shown.map(entry => entry.zh).join('、'), en: shown.map(entry => entry.en).join(', ') }
  }
  const choice = declared?.choices?.find(entry => entry.value === value)
  return choice?.label ?? { zh: String(value), en: String(value) }
}

function factOf(input: ExplainInput, name: string): SheetFact {
  const declared = input.pack.facts[name]
  const value = input.facts[name] ?? null
  return {
    name,
    label: declared?.label ?? { zh: name, en: name },
    value,
    shown: showFact(declared, value),
    standing: value === null ? null : (input.standings?.[name] ?? 'declared'),
  }
}

function rowOf(input: ExplainInput, rule: Rule, level: 'body' | 'line', settings: Settings): SheetRow {
  const truth = rule.holds(input.facts, settings)
  const kinds = rule.needs?.(input.facts) ?? []
  const failing = { refuse: 'broken', hold: 'wait', warn: 'warning' } as const
  const owing = typeof truth === 'object' ? truth : null
  const mark: Mark = truth === true ? 'holds' : owing === null ? failing[rule.otherwise ?? 'refuse'] : 'owed'
  const byName =
    owing === null
      ? null
      : owing.by === 'enterprise'
        ? { zh: '申报单位', en: 'the enterprise' }
        : officeName(input.pack, owing.by)
  return {
    mark,
    level,
    clause: rule.clause,
    rule: rule.rule,
    says: rule.says,
    facts: rule.reads.map(name => factOf(input, name)),
    evidence: kinds.map(kind => ({
      kind,
      label: input.pack.evidence.find(slot => slot.kind === kind)?.label ?? { zh: kind, en: kind },
      references: input.evidence?.[kind] ?? [],
    })),
    owed: owing === null || byName === null ? null : owedPart(owing, byName),
  }
}

function owedPart(owing: Exclude<ReturnType<Rule['holds']>, boolean>, byName: Says): SheetRow['owed'] {
  const { owed: kind, ...rest } = owing
  return { kind, ...rest, byName }
}

function counterRows(scheme: Scheme, draws: readonly Draw[], judgement: Judgement): SheetRow[] {
  const rows: SheetRow[] = []
  const broken = new Set(judgement.broken.map(finding => finding.rule))
  for (const draw of draws) {
    const counter = scheme.counters[draw.on]
    for (const named of [
      draw.as === undefined ? undefined : counter?.excluded,
      draw.limit === null ? undefined : counter?.full,
    ]) {
      if (named === undefined || rows.some(row => row.rule === named.rule)) continue
      const mark = broken.has(named.rule) ? 'broken' : 'holds'
      rows.push({ mark, level: 'counter', ...named, facts: [], evidence: [], owed: null })
    }
  }
  return rows
}

function countersOf(scheme: Scheme, draws: readonly Draw[], used: History): Sheet['counters'] {
  return draws.flatMap(draw => {
    const counter = scheme.counters[draw.on]
    if (counter === undefined || draw.limit === null) return []
    const key = seriesKey(used, draw)
    return [
      {
        on: draw.on,
        key,
        label: counter.label,
        unit: counter.unit,
        used: taken(used, draw.on, draw.key),
        take: takes(used, draw),
        limit: draw.limit,
      },
    ]
  })
}

/** The key under which a counted series stands; otherwise the draw's own. */
function seriesKey(used: History, draw: Draw): string {
  if (!seriesCounted(used, draw)) return draw.key
  return used.used.find(entry => entry.on === draw.on && entry.once === draw.once)?.key ?? draw.key
}

function doubtsOf(input: ExplainInput, scheme: Scheme, stage: Stage): Sheet['doubts'] {
  const ids = new Set<string>(scheme.doubts ?? [])
  for (const rule of [...scheme.body, ...scheme.line]) {
    if (rule.at === undefined || rule.at.includes(stage)) for (const id of rule.doubts ?? []) ids.add(id)
  }
  return input.pack.doubts
    .filter(doubt => ids.has(doubt.id))
    .map(doubt => ({
      id: doubt.id,
      clause: doubt.clause,
      question: doubt.question,
      chosen: doubt.readings.find(reading => reading.id === doubt.chosen)?.says ?? {
        zh: doubt.chosen,
        en: doubt.chosen,
      },
      owner: officeName(input.pack, doubt.owner),
      proposal: doubt.proposal,
    }))
}

/**
 * The decision sheet of one line: each clause with the facts that met or broke it, the arithmetic, the counters, the
 * settings and doubts leaned on. The same pack, facts, settings and takings give the same bytes (`sheetText`).
 * Throws when the pack has no such scheme.
 */
export function explain(input: ExplainInput): Sheet {
  const stage = input.stage ?? 'claim'
  const { settings, leanings } = recording(input.settings)
  const judgement =
    'bestOf' in input.scheme
      ? judgeBest(input.pack, input.scheme.bestOf, input.facts, input.settings, input.used, stage)
      : judge(getScheme(input.pack, input.scheme.id), input.facts, input.settings, input.used, stage)
  const scheme = getScheme(input.pack, judgement.scheme)
  const asked = (rule: Rule): boolean => rule.at === undefined || rule.at.includes(stage)
  const rows = [
    ...scheme.body.filter(asked).map(rule => rowOf(input, rule, 'body', settings)),
    ...scheme.line.filter(asked).map(rule => rowOf(input, rule, 'line', settings)),
  ]
  if (judgement.verdict === 'fits') {
    scheme.amount(input.facts, settings, (on, key, limit) => Math.max(0, limit - taken(input.used, on, key)))
  }
  const draws = scheme.draws(input.facts, judgement.amountFen)
  return {
    version: 1,
    pack: { id: input.pack.id, number: input.pack.number, title: input.pack.title, sha256: input.sha256 ?? null },
    scheme: { id: scheme.id, title: scheme.title, clause: scheme.clause },
    head: { governs: scheme.governs(input.facts), applied: scheme.applied(input.facts), unit: scheme.unit },
    verdict: judgement.verdict,
    amountFen: judgement.amountFen,
    amount: formatYuan(judgement.amountFen),
    rows: [...rows, ...counterRows(scheme, draws, judgement)],
    steps: judgement.steps.map(step => ({
      clause: step.clause,
      label: step.label,
      figures: step.figures,
      value: formatYuan(roundHalfUp(step.valueFen)),
    })),
    counters: countersOf(scheme, draws, historyOf(input.used)),
    notes: judgement.notes,
    settings: [...leanings.values()].sort((a, b) => (`${a.name} ${a.day}` < `${b.name} ${b.day}` ? -1 : 1)),
    doubts: doubtsOf(input, scheme, stage),
    others: judgement.others,
  }
}

/** The scheme of that id; throws when the pack has none. */
export function getScheme(pack: Pack, id: string): Scheme {
  const scheme = pack.schemes.find(entry => entry.id === id)
  if (scheme === undefined) throw new Error(`pack ${pack.id} has no scheme ${id}`)
  return scheme
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`
}

/** The sheet as canonical JSON (keys in code-point order): what is stored, hashed and replayed. */
export function sheetText(sheet: Sheet): string {
  return canonical(sheet)
}
