import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs', 'tasks', 'add-a-notice.md'), 'utf8')
const left = new Set(['node_modules', '.git', 'dist', 'data', 'test-results', 'web', 'bench'])
const runs = promisify(execFile)

/** The fenced blocks of the page: what stands behind the language is the file, `register`, or nothing for commands. */
function blocks(language: string): { name: string; text: string }[] {
  return [...page.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)]
    .filter(match => match[1] === language)
    .map(([, , name = '', text = '']) => ({ name, text }))
}

const files = ['md', 'ts', 'yaml'].flatMap(blocks).filter(block => block.name.startsWith('policies/'))
const [register] = blocks('ts').filter(block => block.name === 'register')
const commands = blocks('sh').flatMap(block => block.text.trim().split('\n'))

/** Every file of a folder with the hash of its content. */
function hashes(folder: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    found.set(
      relative(folder, path).replaceAll('\\', '/'),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    )
  }
  return found
}

let copy: string
let before: Map<string, string>

/** The commands run as on a terminal of their own: not as a part of the tests that start them. */
async function run(command: string, words: readonly string[]): Promise<string> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST|NODE_ENV)/.test(name)))
  const { stdout, stderr } = await runs(command, words, { cwd: copy, env, timeout: 110_000 })
  return stdout + stderr
}

function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(match => match[1] ?? match[2] ?? '')
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'a-notice-'))
  for (const entry of readdirSync(root)) {
    if (!left.has(entry)) cpSync(join(root, entry), join(copy, entry), { recursive: true })
  }
  before = hashes(copy)
  for (const { name, text } of files) {
    mkdirSync(dirname(join(copy, name)), { recursive: true })
    writeFileSync(join(copy, name), text)
  }
  const index = join(copy, 'policies', 'index.ts')
  const known = readFileSync(index, 'utf8')
  const pack = /\{ (\w+) \}/.exec(register?.text ?? '')?.[1] ?? ''
  const listed = known.replace('packs: readonly Pack[] = [', `packs: readonly Pack[] = [${pack}, `)
  writeFileSync(index, `${register?.text ?? ''}${listed}`)
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
})

afterAll(() => {
  rmSync(copy, { recursive: true, force: true })
})

describe('a notice added by following docs/tasks/add-a-notice.md', () => {
  it('touches its own folder and the register, and nothing else', () => {
    const after = hashes(copy)
    const changed = [...after].filter(([path, hash]) => before.get(path) !== hash).map(([path]) => path)
    expect([...before.keys()].filter(path => !after.has(path))).toEqual([])
    expect(changed.filter(path => !path.startsWith('policies/ceshi-2022-07/'))).toEqual(['policies/index.ts'])
    expect(changed).toHaveLength(files.length + 1)
  })

  it('holds by every command of the page', async () => {
    expect(commands.length).toBeGreaterThan(3)
    const said = new Map<string, string>()
    for (const command of commands) {
      const [program = '', ...words] = wordsOf(command)
      said.set(command, await run(program, words))
    }
    const all = [...said.values()].join('\n')
    expect(all).toContain('2 passed, 0 failed')
    expect(all).toContain('ceshi-2022-07/safety-training')
    expect(all).toContain('hours-below-16')
  }, 120_000)

  it('has its proofs, brings its places, and governs them on its days', async () => {
    const script = `
      const { allPlaces, findPack, packs } = await import('./policies/index.ts')
      const { loadProofs } = await import('./policies/proof-register.ts')
      const { checkProofs } = await import('./policies/proofs.ts')
      const find = day => findPack({ programme: 'safety-training', territoryChain: ['990102', '990100'], day })?.id
      const [own] = await loadProofs(packs.filter(pack => pack.id === 'ceshi-2022-07'))
      const faults = checkProofs(own.pack, own.proofs)
      const less = checkProofs(own.pack, { lonely: {}, twins: {} }).length
      console.log(JSON.stringify({ first: find('2022-01-01'), last: find('2022-12-31'), after: find('2023-01-01') ?? null, faults, less, place: allPlaces().find(one => one.code === '990102')?.parent }))
    `
    const found = await run(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script])
    expect(JSON.parse(found.trim().split('\n').at(-1) ?? '')).toEqual({
      first: 'ceshi-2022-07',
      last: 'ceshi-2022-07',
      after: null,
      faults: [],
      less: 5,
      place: '990100',
    })
  }, 60_000)
})
