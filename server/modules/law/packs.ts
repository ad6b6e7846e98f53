import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findPack, packs } from '../../../policies/index.ts'
import type { Pack } from '../../../policies/kit.ts'
import { refuse } from '../../../values/refusal.ts'

const folder = fileURLToPath(new URL('../../../policies/', import.meta.url))
const hashes = new Map<string, string>()

/** The pack that governs a programme in a territory (chain: self to city) on a day. @throws Refusal `no-notice-applies`. */
export function packOf(programme: string, territoryChain: readonly string[], day: string): Pack {
  return findPack({ programme, territoryChain, day }) ?? refuse('no-notice-applies', { day })
}

/** @throws Refusal `not-found` for an id that no pack has. */
export function getPack(packId: string): Pack {
  return packs.find(pack => pack.id === packId) ?? refuse('not-found')
}

/** SHA-256 over the pack's folder, the folders it leans on and the kit: what a decision was computed with. */
export function packHash(packId: string): string {
  const known = hashes.get(packId)
  if (known) return known
  const hash = createHash('sha256')
  const own = (name: string) =>
    readdirSync(`${folder}${name}`, { recursive: true, encoding: 'utf8' }).map(file => `${name}/${file}`)
  const kit = readdirSync(folder).filter(file => file.endsWith('.ts'))
  const files = [...kit, ...own(packId), ...getPack(packId).leansOn.flatMap(own)]
  for (const file of files.filter(name => /\.(ts|csv|md)$/.test(name) && !name.endsWith('.test.ts')).sort()) {
    hash.update(`${file}\n`).update(readFileSync(`${folder}${file}`))
  }
  const digest = hash.digest('hex')
  hashes.set(packId, digest)
  return digest
}
