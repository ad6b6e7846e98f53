import type { FactDeclaration, FactSource, Standing } from '../kit.ts'

/** Where a fact comes from and how well it must be known. */
interface From {
  readonly source: FactSource
  readonly standing: Standing
}

export const stated: From = { source: 'claim', standing: 'declared' }
export const proven: From = { source: 'evidence', standing: 'evidenced' }
export const looked: From = { source: 'registry', standing: 'confirmed' }
export const imported: From = { source: 'imported', standing: 'imported' }
export const decided: From = { source: 'official', standing: 'confirmed' }

type More = Omit<FactDeclaration, 'label' | 'level' | 'source' | 'standing'>

/** A declaration in one line. */
export function factOf(
  level: FactDeclaration['level'],
  zh: string,
  en: string,
  from: From,
  more: More,
): FactDeclaration {
  return { label: { zh, en }, level, ...from, ...more }
}
