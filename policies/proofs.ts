import type { Day } from '../values/days.ts'
import { judge, judgeGroup } from './judge.ts'
import type { Draw, Facts, Judgement, Pack, Scheme, SettingEntry, Settings, Stage, Used } from './kit.ts'
import type { Parameter } from './pack.ts'
import { settingsOf } from './settings.ts'

/** How the scheme's example is changed so that one rule alone speaks. */
export interface Lonely {
  readonly change?: Facts
  readonly used?: readonly Used[]
  readonly settings?: readonly SettingEntry[]
  readonly stage?: Stage
  /** For a rule over the lines together: the lines. */
  readonly lines?: readonly Facts[]
}

/** A line of which everything that the scheme says of it is stated: where a case alone would not notice a wrong. */
export interface Stated extends Lonely {
  readonly scheme: string
  /** Every rule that speaks, in any order: `rule`, `owed rule`, `held rule`, `warning rule`; with `lines` those over them. */
  readonly says: readonly string[]
  /** What is missing, and who owes it, in their order: `decision CJ-P method`. */
  readonly owes?: readonly string[]
  readonly amountFen?: number
  readonly notes?: readonly string[]
  /** The figures of each step of the arithmetic, as they are printed. */
  readonly figures?: readonly string[]
  /** The clause of each step of the arithmetic. */
  readonly clauses?: readonly string[]
  /** What the line would use up, whether or not it fits, in this order. */
  readonly draws?: readonly Draw[]
  /** Kinds of evidence that its rules ask for, in their order. */
  readonly needs?: readonly string[]
  /** The pack's checks that an official makes of the line, each with whom it asks: `category hardship`. */
  readonly checks?: readonly string[]
  /** Codes of what is not money. */
  readonly results?: readonly string[]
  readonly subject?: boolean
  readonly governs?: Day | null
  readonly applied?: Day | null
}

/** What each pack's `proofs.ts` exports: by scheme and rule its lonely case, and the rules that can only speak together. */
export interface Proofs {
  /** Settings without which the examples are owed something (a minimum wage, a layoff limit). */
  readonly settings?: readonly SettingEntry[]
  readonly lonely: { readonly [scheme: string]: { readonly [rule: string]: Lonely } }
  /** Rule → the rules that may speak beside it. */
  readonly twins: { readonly [rule: string]: readonly string[] }
  readonly stated?: readonly Stated[]
  /** First day of every figure, where the notice has one for all. */
  readonly figuresFrom?: Day
  /** First and last governing day, where no rule asks for them. */
  readonly inForce?: Pack['inForce']
  /** Parameters whose figure no rule or amount reads: as the notice prints them. */
  readonly figures?: { readonly [parameter: string]: Parameter['values'][number]['value'] }
}

/** Every rule and counter finding of a scheme by id, the rules over its lines together included. */
export function ruleIds(scheme: Scheme): string[] {
  const counters = Object.values(scheme.counters).flatMap(({ full, excluded }) => [full?.rule, excluded?.rule])
  const rules = [...scheme.body, ...scheme.line, ...(scheme.group?.rules ?? [])].map(rule => rule.rule)
  return [...new Set([...rules, ...counters].filter(rule => rule !== undefined))]
}

function spoken(found: Pick<Judgement, 'broken' | 'owed' | 'held' | 'warnings'>): string[] {
  return [...found.broken, ...found.owed, ...found.held, ...found.warnings].map(finding => finding.rule)
}

function settingsFor(pack: Pack, proofs: Proofs, lonely: Lonely): Settings {
  const entries = [...(proofs.settings ?? []), ...(lonely.settings ?? [])]
  return settingsOf(entries, [...new Set(entries.map(entry => entry.territory)), pack.territory])
}

function spokenBy(pack: Pack, scheme: Scheme, proofs: Proofs, lonely: Lonely): string[] {
  const settings = settingsFor(pack, proofs, lonely)
  if (lonely.lines !== undefined) return spoken(judgeGroup(scheme, lonely.lines, settings, lonely.stage))
  const facts = { ...scheme.example, ...lonely.change }
  return spoken(judge(scheme, facts, settings, lonely.used ?? [], lonely.stage))
}

function saidOf(found: Judgement): string[] {
  const named = (list: readonly { readonly rule: string }[], how: string) => list.map(({ rule }) => `${how}${rule}`)
  const waiting = [...named(found.held, 'held '), ...named(found.warnings, 'warning ')]
  return [...named(found.broken, ''), ...named(found.owed, 'owed '), ...waiting].sort()
}

function owedBy(found: Judgement): string[] {
  return found.owed.map(({ kind, by, fact, setting }) => [kind, by, fact ?? setting ?? ''].join(' '))
}

/** Draws as text: the same for the same parts, in whatever order these stand. */
function shownDraws(draws: readonly Draw[]): string {
  return draws.map(draw => JSON.stringify(Object.entries(draw).sort())).join(' ')
}

function neededBy(scheme: Scheme, facts: Facts): string[] {
  return [...new Set([...scheme.body, ...scheme.line].flatMap(rule => rule.needs?.(facts) ?? []))]
}

function checksOf(pack: Pack, facts: Facts): string[] {
  const made = pack.checks.filter(check => check.applies(facts))
  return made.map(({ id, asks }) => [id, ...(asks?.(facts) ?? [])].join(' '))
}

/** What differs between a stated line and what the scheme says of it. */
function differences(pack: Pack, proofs: Proofs, stated: Stated): string[] {
  const scheme = pack.schemes.find(({ id }) => id === stated.scheme)
  if (scheme === undefined) return [`${pack.id} has no scheme ${stated.scheme}`]
  const facts = { ...scheme.example, ...stated.change }
  const settings = settingsFor(pack, proofs, stated)
  const alone = judge(scheme, facts, settings, stated.used ?? [], stated.stage)
  const found =
    stated.lines === undefined ? alone : { ...alone, ...judgeGroup(scheme, stated.lines, settings, stated.stage) }
  const { owes, notes, figures, clauses, draws, results, needs, checks } = stated
  const pairs: [name: string, stated: unknown, found: unknown][] = [
    ['says', [...stated.says].sort().join(', '), saidOf(found).join(', ')],
    ['owes', owes?.join(', '), owes && owedBy(found).join(', ')],
    ['amountFen', stated.amountFen ?? found.amountFen, found.amountFen],
    ['notes', notes?.join(', '), notes && found.notes.map(note => note.rule).join(', ')],
    ['figures', figures?.join('; '), figures && found.steps.map(step => step.figures).join('; ')],
    ['clauses', clauses?.join(', '), clauses && found.steps.map(step => step.clause).join(', ')],
    ['draws', draws && shownDraws(draws), draws && shownDraws(scheme.draws(facts, found.amountFen, settings))],
    ['needs', needs?.join(', '), needs && neededBy(scheme, facts).join(', ')],
    ['checks', checks?.join(', '), checks && checksOf(pack, facts).join(', ')],
    ['results', results?.join(', '), results && found.results.map(result => result.code).join(', ')],
    ['subject', stated.subject ?? '', stated.subject === undefined ? '' : scheme.subject(facts)],
    ['governs', stated.governs, stated.governs === undefined ? undefined : scheme.governs(facts)],
    ['applied', stated.applied, stated.applied === undefined ? undefined : scheme.applied(facts)],
  ]
  const at = `${pack.id}/${scheme.id} with ${JSON.stringify(stated.change ?? {})}`
  return pairs.flatMap(([name, wanted, got]) =>
    wanted === got ? [] : [`${at}: ${name} is ${String(got)}, stated as ${String(wanted)}`],
  )
}

/** Limited draws of a fitting line whose counter has no name for being full: `judge` would throw when it is. */
function namelessCounters(pack: Pack, scheme: Scheme, proofs: Proofs): string[] {
  const found = judge(scheme, scheme.example, settingsFor(pack, proofs, {}), [])
  return found.draws
    .filter(draw => draw.limit !== null && scheme.counters[draw.on]?.full === undefined)
    .map(draw => `${pack.id}/${scheme.id}: counter ${draw.on} has no finding for being full`)
}

function figuresFromOtherDays(pack: Pack, { figuresFrom }: Proofs): string[] {
  if (figuresFrom === undefined) return []
  return Object.entries(pack.parameters)
    .filter(([, { values }]) => values[0]?.from !== figuresFrom)
    .map(([name]) => `${pack.id}: ${name} is not in force from ${figuresFrom}`)
}

function otherFigures(pack: Pack, { figures }: Proofs): string[] {
  return Object.entries(figures ?? {}).flatMap(([name, stated]) => {
    const found = pack.parameters[name]?.values[0]?.value
    return JSON.stringify(found) === JSON.stringify(stated) ? [] : [`${pack.id}: ${name} is not as the notice has it`]
  })
}

function otherDays(pack: Pack, { inForce }: Proofs): string[] {
  if (inForce === undefined) return []
  const { from, to } = pack.inForce
  return from === inForce.from && to === inForce.to ? [] : [`${pack.id}: in force from ${from} to ${to}`]
}

/**
 * What is wrong with a pack's proofs, one sentence each: an example that does not fit, a rule without its lonely case,
 * a case under which another rule speaks too, or none; a line of which something else is stated; a figure or day that is
 * not as stated. Empty when all is well.
 */
export function checkProofs(pack: Pack, proofs: Proofs): string[] {
  const faults = [...figuresFromOtherDays(pack, proofs), ...otherFigures(pack, proofs), ...otherDays(pack, proofs)]
  for (const stated of proofs.stated ?? []) faults.push(...differences(pack, proofs, stated))
  for (const scheme of pack.schemes) {
    const at = `${pack.id}/${scheme.id}`
    const rows = proofs.lonely[scheme.id] ?? {}
    faults.push(...namelessCounters(pack, scheme, proofs))
    const before = spokenBy(pack, scheme, proofs, {})
    if (before.length > 0) faults.push(`${at}: its example does not fit: ${before.join(', ')}`)
    for (const rule of ruleIds(scheme)) {
      const lonely = Object.hasOwn(rows, rule) ? rows[rule] : undefined
      if (lonely === undefined) {
        faults.push(`${at}: ${rule} has no lonely case`)
        continue
      }
      const said = spokenBy(pack, scheme, proofs, lonely).filter(name => !proofs.twins[rule]?.includes(name))
      if (said.length !== 1 || said[0] !== rule) faults.push(`${at}: ${rule} alone, but spoke: ${said.join(', ')}`)
    }
    for (const rule of Object.keys(rows)) {
      if (!ruleIds(scheme).includes(rule)) faults.push(`${at}: a lonely case for ${rule}, which is no rule of it`)
    }
  }
  return faults
}
