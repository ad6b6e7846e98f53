import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** What a test file needs follows from what it imports, so that nobody has to sort tests by hand. */
export type Need = 'nothing' | 'database' | 'product'

const root = resolve(import.meta.dirname, '..')
const doors: { file: string; need: Need }[] = [
  { file: join(root, 'test', 'product.ts'), need: 'product' },
  { file: join(root, 'test', 'browser.ts'), need: 'product' },
  { file: join(root, 'test', 'database.ts'), need: 'database' },
]
const skipped = new Set(['node_modules', 'dist', 'data', 'test-results', '.git'])

/** Every test file of the repository below its root, by need, as paths that vitest takes. */
export function sortTests(): Record<Need, string[]> {
  const sorted: Record<Need, string[]> = { nothing: [], database: [], product: [] }
  for (const file of testFiles(root)) sorted[needOf(file, new Set())].push(relative(root, file).replaceAll('\\', '/'))
  return sorted
}

function testFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : testFiles(path)
    return /\.test\.tsx?$/.test(entry.name) ? [path] : []
  })
}

function needOf(file: string, seen: Set<string>): Need {
  const door = doors.find(candidate => candidate.file === file)
  if (door !== undefined) return door.need
  if (seen.has(file) || !existsSync(file) || !statSync(file).isFile()) return 'nothing'
  seen.add(file)
  const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)
  const needs = [...imports].map(([, path = '']) => needOf(resolve(dirname(file), path), seen))
  if (needs.includes('product')) return 'product'
  return needs.includes('database') ? 'database' : 'nothing'
}
