import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseSync } from 'vite'

/** A text file of the repository; `path` from its root, with slashes. */
export interface SourceFile {
  path: string
  text: string
}

/** A rule of the house: what it says, which places break it, and files that must be found breaking it. */
export interface HouseRule {
  says: string
  find(files: SourceFile[]): string[]
  planted: SourceFile[]
}

/** A node of the syntax tree, with just what the rules look at. */
export interface Node {
  type: string
  start: number
  end: number
  [field: string]: unknown
}

const root = resolve(import.meta.dirname, '..', '..')
const skippedFolders = new Set(['node_modules', 'dist', 'data', '.git', 'test-results'])
const textFile = /(\.(ts|tsx|mjs|js|json|md|sql|yaml|yml|css|html|typ|csv|txt)|^run|^\.\w+(rc|ignore))$/

/** Every text file of the repository, except generated ones. */
export function readRepository(): SourceFile[] {
  return listFiles(root)
    .map(file => ({ path: relative(root, file).replaceAll('\\', '/'), file }))
    .filter(({ path }) => !path.startsWith('web/api/'))
    .map(({ path, file }) => ({ path, text: readFileSync(file, 'utf8') }))
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : listFiles(path)
    return entry.isFile() && textFile.test(entry.name) ? [path] : []
  })
}

/** Every path below the root, folders included, for the rule on links. */
export function readPaths(): Set<string> {
  const paths = new Set<string>()
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (skippedFolders.has(entry.name)) continue
      const path = join(folder, entry.name)
      paths.add(relative(root, path).replaceAll('\\', '/'))
      if (entry.isDirectory()) walk(path)
    }
  }
  walk(root)
  return paths
}

export function isCode(file: SourceFile): boolean {
  return /\.(ts|tsx|mjs)$/.test(file.path)
}

export function isTest(file: SourceFile): boolean {
  return /\.test\.tsx?$/.test(file.path) || file.path.startsWith('test/')
}

export function isBelow(file: SourceFile, ...folders: string[]): boolean {
  return folders.some(folder => file.path.startsWith(`${folder}/`))
}

/** `path:line`, as an editor opens it. */
export function placeOf(file: SourceFile, offset: number): string {
  return `${file.path}:${lineOf(file.text, offset)}`
}

export function lineOf(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}

const parsed = new WeakMap<SourceFile, { program: Node; comments: Node[] }>()

export function parse(file: SourceFile): { program: Node; comments: Node[] } {
  const known = parsed.get(file)
  if (known !== undefined) return known
  const { program, comments } = parseSync(file.path, file.text)
  const tree = { program: program as unknown as Node, comments: comments as unknown as Node[] }
  parsed.set(file, tree)
  return tree
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

/** Visits every node below `node`, parents first; `visit` returns false to leave a subtree out. */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined) => boolean | undefined, parent?: Node) {
  if (visit(node, parent) === false) return
  for (const [field, value] of Object.entries(node)) {
    if (field === 'type') continue
    if (isNode(value)) walk(value, visit, node)
    else if (Array.isArray(value)) {
      for (const child of value) if (isNode(child)) walk(child, visit, node)
    }
  }
}

/** What a file imports (also types, re-exports and `import()`), with the place. */
export function importsOf(file: SourceFile): { specifier: string; at: number }[] {
  const found: { specifier: string; at: number }[] = []
  walk(parse(file).program, node => {
    const source = node.source
    if (
      /^(Import|Export)\w*(Declaration|Expression)$/.test(node.type) &&
      isNode(source) &&
      typeof source.value === 'string'
    ) {
      found.push({ specifier: source.value, at: node.start })
    }
    return undefined
  })
  return found
}

/** The file that a relative import means, from the root; undefined for packages. */
export function targetOf(file: SourceFile, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const parts = file.path.split('/').slice(0, -1)
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/**
 * Texts that stand in code: strings, templates and words between tags; regular expressions are not texts. `key` is the
 * name of the property that holds the text, if one does.
 */
export function literalsOf(file: SourceFile): { text: string; at: number; key: string | undefined }[] {
  const found: { text: string; at: number; key: string | undefined }[] = []
  walk(parse(file).program, (node, parent) => {
    const key =
      parent?.type === 'Property' && isNode(parent.key) ? String(parent.key.name ?? parent.key.value) : undefined
    if (node.type === 'TemplateLiteral' && Array.isArray(node.quasis)) {
      const texts = node.quasis.map((part: { value: { raw: string } }) => part.value.raw)
      found.push({ text: texts.join(' ? '), at: node.start, key })
    } else if ((node.type === 'Literal' || node.type === 'JSXText') && typeof node.value === 'string') {
      found.push({ text: node.value, at: node.start, key })
    }
    return undefined
  })
  return found
}
