import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Pack, Says } from '../../../policies/kit.ts'

/** A clause of the digest: what stands under one heading, in both languages. */
export interface Clause {
  id: string
  heading: Says
  lines: { zh: string[]; en: string[] }
}

interface Section {
  heading: string
  lines: string[]
}

/** The text of a digest file, below `policies/`. */
export function digestOf(file: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../policies/${file}`, import.meta.url)), 'utf8')
}

function sectionsOf(text: string): Section[] {
  const sections: Section[] = []
  for (const line of text.split('\n')) {
    const [, heading] = /^##+ (.+)$/.exec(line) ?? []
    if (heading !== undefined) sections.push({ heading: heading.trim(), lines: [] })
    else if (line.trim() !== '') sections.at(-1)?.lines.push(line.replace(/^- /, '').trim())
  }
  return sections
}

/** Clauses as printed; the Chinese heading begins with the clause's number, the English one stands at the same place. */
export function clausesOf(pack: Pack): Clause[] {
  const english = sectionsOf(digestOf(pack.digest.en))
  return sectionsOf(digestOf(pack.digest.zh)).map(({ heading, lines }, place) => ({
    id: heading.split(/\s/)[0] ?? heading,
    heading: { zh: heading, en: english[place]?.heading ?? heading },
    lines: { zh: lines, en: english[place]?.lines ?? [] },
  }))
}

const numerals = /[一二三四五六七八九十0-9]/u

/** True when `part` is the clause or stands below it: 五.5 is below 五, 十一 is not below 十. */
function standsUnder(part: string, id: string): boolean {
  if (!part.startsWith(id)) return false
  const next = part.charAt(id.length)
  return next === '' || !(numerals.test(next) && numerals.test(id.at(-1) ?? ''))
}

/**
 * The clauses that a citation names, deepest first found: `五.5; 12号 六(二)` gives 五 of the notice itself; what another
 * notice says is not this one's clause.
 */
export function clausesCited(citation: string, ids: readonly string[]): string[] {
  const found = citation.split(/[;；,，、]\s*/u).flatMap(part => {
    const under = ids.filter(id => standsUnder(part.trim(), id))
    const [deepest] = under.sort((a, b) => b.length - a.length)
    return deepest === undefined ? [] : [deepest]
  })
  return [...new Set(found)]
}
