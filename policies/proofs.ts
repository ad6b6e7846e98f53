import { judge, judgeGroup } from './judge.ts'
import type { Facts, Judgement, Pack, Scheme, SettingEntry, Stage, Used } from './kit.ts'
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

/** What each pack's `proofs.ts` exports: by scheme and rule its lonely case, and the rules that can only speak together. */
export interface Proofs {
  /** Settings without which the examples are owed something (a minimum wage, a layoff limit). */
  readonly settings?: readonly SettingEntry[]
  readonly lonely: { readonly [scheme: string]: { readonly [rule: string]: Lonely } }
  /** Rule → the rules that may speak beside it. */
  readonly twins: { readonly [rule: string]: readonly string[] }
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

function spokenBy(pack: Pack, scheme: Scheme, proofs: Proofs, lonely: Lonely): string[] {
  const entries = [...(proofs.settings ?? []), ...(lonely.settings ?? [])]
  const settings = settingsOf(entries, [...new Set(entries.map(entry => entry.territory)), pack.territory])
  if (lonely.lines !== undefined) return spoken(judgeGroup(scheme, lonely.lines, settings, lonely.stage))
  const facts = { ...scheme.example, ...lonely.change }
  return spoken(judge(scheme, facts, settings, lonely.used ?? [], lonely.stage))
}

/**
 * What is wrong with a pack's proofs, one sentence each: an example that does not fit, a rule without its lonely case,
 * a case under which another rule speaks too, or none. Empty when all is well.
 */
export function checkProofs(pack: Pack, proofs: Proofs): string[] {
  const faults: string[] = []
  for (const scheme of pack.schemes) {
    const at = `${pack.id}/${scheme.id}`
    const rows = proofs.lonely[scheme.id] ?? {}
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
