// What `npm start` and `npm test` need before anything is installed. Plain JavaScript, only node and npm are there.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {(key: string, params?: Record<string, string | number>) => void} Say */
/** @typedef {{ root: string, say: Say, onChild?: (child: import('node:child_process').ChildProcess | undefined) => void }} Place */

/** A step that failed; `code` is the exit code for the whole command. */
export class StepFailed extends Error {
  /** @param {string} step @param {number} code */
  constructor(step, code) {
    super(step)
    this.step = step
    this.code = code
  }
}

/**
 * Says a sentence of texts/…/start.json in both languages, because nobody has chosen one yet.
 * @param {string} root @returns {Say}
 */
export function speaker(root) {
  const languages = ['zh-CN', 'en'].map(language =>
    JSON.parse(readFileSync(join(root, 'texts', language, 'start.json'), 'utf8')),
  )
  return (key, params = {}) => {
    const sentences = languages.map(texts =>
      String(texts[key]).replace(/\{\{(\w+)\}\}/g, (_, name) => String(params[name])),
    )
    process.stdout.write(`${sentences.join('  ')}\n`)
  }
}

/** The oldest Node that works, as package.json says. @param {string} root */
export function neededNode(root) {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.replace(/^\D+/, '')
}

/** @param {string} found @param {string} needed both like 20.19 or 20.19.3 */
export function isOlder(found, needed) {
  const [a, b] = [found, needed].map(version => version.split('.').map(Number))
  for (let part = 0; part < 3; part += 1) {
    const difference = (a[part] ?? 0) - (b[part] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

/**
 * Installs packages when they are missing or the lockfile changed since. `npm install`, because `npm ci` refuses
 * lockfiles whose packages for other operating systems are not on the registry in use.
 * `mode` 'product' leaves out what only tests need, unless those are there already.
 * @param {Place & { mode: 'product' | 'all' }} place
 */
export async function ensureInstalled({ mode, ...place }) {
  const { root, say } = place
  const stamp = join(root, 'node_modules', '.zhipei-installed')
  const before = readStamp(stamp)
  const all = mode === 'all' || before.startsWith('all ') || existsSync(join(root, 'node_modules', 'vitest'))
  if (before === `all ${wantedPackages(root)}` || (!all && before === `product ${wantedPackages(root)}`)) return
  say('installing')
  const words = ['install', '--no-audit', '--no-fund', '--loglevel=error', all ? '--include=dev' : '--omit=dev']
  const seconds = await runStep({ ...place, step: 'npm install', ...npmCommand(words) })
  writeFileSync(stamp, `${all ? 'all' : 'product'} ${wantedPackages(root)}\n`)
  say('installed', { seconds })
}

/** @param {string} file */
function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
}

/** @param {string} root */
function wantedPackages(root) {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const lock = join(root, 'package-lock.json')
  return createHash('sha256')
    .update(JSON.stringify([dependencies, devDependencies, optionalDependencies, process.platform, process.arch]))
    .update(existsSync(lock) ? readFileSync(lock) : '')
    .digest('hex')
}

/** npm of the running npm, else the one on the PATH. @param {string[]} words */
function npmCommand(words) {
  const cli = process.env.npm_execpath
  if (cli?.endsWith('.js') && existsSync(cli)) return { command: process.execPath, words: [cli, ...words] }
  return { command: 'npm', words, shell: process.platform === 'win32' }
}

/** Builds the web pages when their sources changed since the last build. @param {Place} place */
export async function ensureWebBuilt(place) {
  const { root, say } = place
  const config = ['vite.config.ts', 'web/vite.config.ts'].find(file => existsSync(join(root, file)))
  if (config === undefined) return
  const stamp = join(root, 'dist', '.web-built')
  const sources = hashSources(root, ['web', 'texts', 'values', 'vite.config.ts', 'package-lock.json'])
  if (readStamp(stamp) === sources) return
  say('buildingWeb')
  rmSync(stamp, { force: true })
  const words = [
    join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
    'build',
    '--config',
    config,
    '--logLevel',
    'warn',
  ]
  const seconds = await runStep({ ...place, step: 'vite build', command: process.execPath, words })
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stamp, `${sources}\n`)
  say('builtWeb', { seconds })
}

/** @param {string} root @param {string[]} names files and folders below root */
function hashSources(root, names) {
  const hash = createHash('sha256')
  /** @param {string} path */
  const add = path => {
    const found = statSync(join(root, path), { throwIfNoEntry: false })
    if (found?.isDirectory()) {
      for (const name of readdirSync(join(root, path)).sort()) add(`${path}/${name}`)
    } else if (found?.isFile()) {
      hash.update(`${path}\0${found.size}\0`).update(readFileSync(join(root, path)))
    }
  }
  for (const name of names) add(name)
  return hash.digest('hex')
}

/**
 * Runs one command to its end, telling the elapsed seconds now and then. Returns the seconds it took.
 * @param {Place & { step: string, command: string, words: string[], shell?: boolean }} job
 * @returns {Promise<number>}
 */
async function runStep({ root, say, onChild, step, command, words, shell = false }) {
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  const ticker = setInterval(() => say('still', { seconds: seconds() }), 10_000)
  try {
    const child = spawn(command, words, {
      cwd: root,
      shell,
      stdio: ['ignore', 'inherit', 'inherit'],
      windowsHide: true,
    })
    onChild?.(child)
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (exitCode, signal) => resolve(exitCode ?? (signal ? 130 : 1)))
    })
    if (code !== 0) throw new StepFailed(step, code)
    return seconds()
  } finally {
    clearInterval(ticker)
    onChild?.(undefined)
  }
}
