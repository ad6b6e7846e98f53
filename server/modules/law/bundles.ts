import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import { buildSync } from 'esbuild'
import type { Settings, SettingEntry, Sheet } from '../../../policies/kit.ts'
import type { ExplainInput, Pack } from '../../../policies/kit.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Transaction } from '../../platform/database.ts'

/** A published pack with the kit's functions as one ESM text; `sha256` is the text's own. */
export interface Bundle {
  sha256: string
  text: string
}

/** What a bundle exports: a pack and the kit of its day. */
export interface BundledPack {
  pack: Pack
  explain(input: ExplainInput): Sheet
  sheetText(sheet: Sheet): string
  settingsOf(entries: readonly SettingEntry[], chain: readonly string[]): Settings
}

const deflate = promisify(deflateRaw)
const inflate = promisify(inflateRaw)
const project = realpathSync(fileURLToPath(new URL('../../../', import.meta.url)))
const made = new Map<string, Bundle>()
const loaded = new Map<string, Promise<BundledPack>>()

/**
 * Bundles a pack's folder with the kit. The same sources give the same bytes in every checkout: paths in the text are
 * relative to the project, nothing of the machine or of a tsconfig is read.
 */
export function bundleFrom(root: string, packId: string): Bundle {
  const contents = [
    `import * as module from './policies/${packId}/pack.ts'`,
    `export const pack = Object.values(module).find(value => value?.id === ${JSON.stringify(packId)})`,
    `export { explain, judge, judgeBest, settingsOf, sheetText } from './policies/kit.ts'`,
  ].join('\n')
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: root, sourcefile: 'bundle.ts', loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    tsconfigRaw: {},
  })
  const text = outputFiles[0]?.text ?? ''
  return { text, sha256: sha256Of(text) }
}

/** Today's bundle of a pack; made once per process, when first needed (some 70 ms, 15 ms for each further pack). */
export function bundleOf(packId: string): Bundle {
  const known = made.get(packId)
  if (known) return known
  const bundle = bundleFrom(project, packId)
  made.set(packId, bundle)
  return bundle
}

/** Keeps today's bundle of a pack with the decisions that stand on it; a second time changes nothing. */
export async function keepBundle(sql: Transaction, packId: string, at: string): Promise<string> {
  const { sha256, text } = bundleOf(packId)
  const [known] = await sql`select 1 from law.bundle where sha256 = ${sha256}`
  if (known) return sha256
  await sql`insert into law.bundle (sha256, pack_id, content, stored_at)
    values (${sha256}, ${packId}, ${await deflate(text)}, ${at}) on conflict do nothing`
  return sha256
}

/** Loads a bundle as it was kept. @throws Refusal `bundle-unknown` for a hash that nothing is kept under. */
export async function loadBundle(sql: Transaction, sha256: string): Promise<BundledPack> {
  const known = loaded.get(sha256)
  if (known) return known
  const [row] = await sql<{ content: Buffer }[]>`select content from law.bundle where sha256 = ${sha256}`
  if (!row) return refuse('bundle-unknown', { hash: sha256.slice(0, 16) })
  const text = (await inflate(row.content)).toString()
  if (sha256Of(text) !== sha256) throw new Error(`the bundle kept under ${sha256} is another text`)
  return loadText(sha256, text)
}

/** Today's bundle, run like a kept one. */
export function loadToday(packId: string): Promise<BundledPack> {
  const { sha256, text } = bundleOf(packId)
  return loadText(sha256, text)
}

function loadText(sha256: string, text: string): Promise<BundledPack> {
  const known = loaded.get(sha256)
  if (known) return known
  const address = `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`
  const module = import(/* @vite-ignore */ address) as Promise<BundledPack>
  loaded.set(sha256, module)
  return module
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
