import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'

/**
 * What a browser must fetch before the first screen of each application, compressed with brotli: the entry script with
 * everything it imports statically (`firstLoadBytes`, what the budget is about), the styles and the page itself beside it.
 * Pages are loaded after that, each on its own; the largest of them with what only it needs is told too. `npx tsx scripts/page-weight.ts` after a build; the bench reads `pageWeights`.
 */
const dist = fileURLToPath(new URL('../dist/web/', import.meta.url))

export interface PageWeight {
  application: 'open' | 'work'
  /** Brotli bytes of the scripts of the first load. */
  firstLoadBytes: number
  /** Brotli bytes of html and styles. */
  stylesBytes: number
  budgetBytes: number
  /** The heaviest page that is loaded after it. */
  largestPage: { name: string; bytes: number }
  files: { name: string; bytes: number }[]
}

const entries = [
  { application: 'open', html: 'index.html', budgetBytes: 120_000 },
  { application: 'work', html: 'work.html', budgetBytes: 400_000 },
] as const

function weigh(name: string): number {
  return brotliCompressSync(readFileSync(dist + name)).length
}

/** Files that a script imports, statically or (`lazy`) when a page is opened. */
function importsOf(name: string, kind: 'static' | 'lazy'): string[] {
  const source = readFileSync(dist + name, 'utf8')
  const pattern =
    kind === 'static'
      ? /(?:^|[;}\s])(?:import|export)\s*(?:[^"'`()]*?from)?\s*["'`]\.\/([\w.-]+\.js)["'`]/g
      : /import\(\s*["'`]\.\/([\w.-]+\.js)["'`]\s*\)/g
  return [...source.matchAll(pattern)].map(found => `assets/${found[1]}`)
}

function closure(names: readonly string[]): Set<string> {
  const found = new Set<string>()
  const open = [...names]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name) || !existsSync(dist + name)) continue
    found.add(name)
    if (name.endsWith('.js')) open.push(...importsOf(name, 'static'))
  }
  return found
}

const sumOf = (files: readonly { bytes: number }[]) => files.reduce((sum, file) => sum + file.bytes, 0)

/** Weighs both applications as they stand in dist/web. */
export function pageWeights(): PageWeight[] {
  return entries.map(({ application, html, budgetBytes }) => {
    const page = readFileSync(dist + html, 'utf8')
    const named = [...page.matchAll(/(?:src|href)="\/(assets\/[\w.-]+\.(?:js|css))"/g)].map(found => found[1] ?? '')
    const first = closure(named)
    const pages = new Map<string, number>()
    for (const script of first) {
      if (!script.endsWith('.js')) continue
      for (const lazy of importsOf(script, 'lazy').filter(name => name.includes('Page-'))) {
        const own = [...closure([lazy])].filter(name => !first.has(name))
        pages.set(
          lazy,
          own.reduce((sum, name) => sum + weigh(name), 0),
        )
      }
    }
    const [largest] = [...pages].sort((a, b) => b[1] - a[1])
    const files = [...first].map(name => ({ name, bytes: weigh(name) })).sort((a, b) => b.bytes - a.bytes)
    return {
      application,
      firstLoadBytes: sumOf(files.filter(file => file.name.endsWith('.js'))),
      stylesBytes: weigh(html) + sumOf(files.filter(file => file.name.endsWith('.css'))),
      budgetBytes,
      largestPage: { name: largest?.[0] ?? '', bytes: largest?.[1] ?? 0 },
      files,
    }
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const weight of pageWeights()) {
    const share = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
    process.stdout.write(
      `${weight.application}: ${share(weight.firstLoadBytes)} of ${share(weight.budgetBytes)} of scripts (brotli), styles ${share(weight.stylesBytes)}, largest page +${share(weight.largestPage.bytes)} (${weight.largestPage.name})\n`,
    )
    for (const file of weight.files) process.stdout.write(`  ${share(file.bytes).padStart(10)}  ${file.name}\n`)
  }
  process.exitCode = pageWeights().some(weight => weight.firstLoadBytes + weight.largestPage.bytes > weight.budgetBytes)
    ? 1
    : 0
}
