import { packs } from '../../../policies/index.ts'
import type { Pack } from '../../../policies/kit.ts'
import type { Language } from '../../../texts/index.ts'
import type { Transaction } from '../../platform/database.ts'
import { clausesCited, clausesOf, digestOf } from './digest.ts'

/** The digest of a pack in one language, as it is written. */
export function noticeDigest(pack: Pack, language: Language): string {
  return digestOf(language === 'en' ? pack.digest.en : pack.digest.zh)
}

/** Names of everything that is published anywhere. */
export async function publishedNames(sql: Transaction): Promise<Set<string>> {
  const rows = await sql<{ name: string }[]>`select distinct name from law.setting where published_at is not null`
  return new Set(rows.map(row => row.name))
}

/** A part of a citation that names another notice first: `12号 六(二)`, `08-03 六`. */
const ofAnother = /^(\S*号|\d\d-\d\d)\s+/u

/** True when the citation names a clause of the pack's digest, or, after another notice's short name, one of those it leans on. */
function isCited(citation: string, own: readonly string[], others: readonly string[]): boolean {
  return citation.split(/[;；]/u).some(part => {
    if (clausesCited(part, own).length > 0) return true
    return ofAnother.test(part.trim()) && clausesCited(part.trim().replace(ofAnother, ''), others).length > 0
  })
}

/**
 * What is wrong with a pack's citations, one sentence each: a figure, rule, scheme or doubt whose clause no digest has, and a doubt
 * whose reading or settings are not declared. Empty when all is well.
 */
export function citationFaults(pack: Pack): string[] {
  const idsOf = (one: Pack) => clausesOf(one).map(clause => clause.id)
  const own = idsOf(pack)
  const others = packs.filter(one => one.id !== pack.id).flatMap(idsOf)
  const cited = (clause: string) => isCited(clause, own, others)
  const faults: string[] = []
  for (const [name, parameter] of Object.entries(pack.parameters)) {
    for (const value of parameter.values) {
      if (!cited(value.clause))
        faults.push(`${pack.id}: parameter ${name} from ${value.from} cites "${value.clause}", which no digest has`)
    }
  }
  for (const scheme of pack.schemes) {
    for (const rule of [...scheme.body, ...scheme.line, ...(scheme.group?.rules ?? [])]) {
      if (!cited(rule.clause))
        faults.push(`${pack.id}/${scheme.id}: ${rule.rule} cites "${rule.clause}", which no digest has`)
    }
  }
  return [...faults, ...pack.doubts.flatMap(doubt => doubtFaults(pack, doubt))]
}

function doubtFaults(pack: Pack, doubt: Pack['doubts'][number]): string[] {
  const faults: string[] = []
  if (!doubt.readings.some(reading => reading.id === doubt.chosen))
    faults.push(`${pack.id}: ${doubt.id} has no reading ${doubt.chosen}`)
  for (const name of doubt.settings) {
    if (!pack.settings.some(declared => declared.name === name))
      faults.push(`${pack.id}: ${doubt.id} names the setting ${name}, which is not declared`)
  }
  return faults
}
