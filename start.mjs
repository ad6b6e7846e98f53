// `npm start`: brings everything from a fresh clone to a running product. Plain JavaScript: nothing is installed yet.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StepFailed, ensureInstalled, ensureWebBuilt, isOlder, neededNode, speaker } from './scripts/prepare.mjs'

const root = dirname(fileURLToPath(import.meta.url))
const say = speaker(root)
const patienceSeconds = 40

/** The process that runs now: npm, the web build, then the server. */
let current
let stopping = false

/** Asks what runs now to end; the server finishes its requests and stops its database first. */
function stop() {
  if (stopping) return
  stopping = true
  if (current === undefined) process.exit(130)
  if (current.stdin === null) {
    current.kill('SIGTERM')
    return
  }
  say('stopping')
  // The closed input says the same as the signal, also on Windows, where signals kill.
  current.stdin.end()
  if (process.platform !== 'win32') current.kill('SIGTERM')
  const impatient = setTimeout(() => {
    say('notStopping', { seconds: patienceSeconds })
    current?.kill('SIGKILL')
  }, patienceSeconds * 1000)
  impatient.unref()
}

/**
 * Those who started us through npm: the shell, and npm above it. Killed with -9 they forward nothing; then this changes.
 * Above our parent only Linux can be asked.
 */
function ancestors() {
  try {
    const [, above] = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ')[1].split(' ')
    return `${process.ppid} ${above}`
  } catch {
    return String(process.ppid)
  }
}

function watchNpm() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return
  const before = ancestors()
  setInterval(() => {
    if (ancestors() !== before) stop()
  }, 500).unref()
}

/** The server as our child; it also stops when we die by kill -9, because its input then closes (ZHIPEI_PARENT). */
function runServer() {
  const { ZHIPEI_DATA, INIT_CWD, ...environment } = process.env
  const from = INIT_CWD ?? process.cwd()
  const dataDir = ZHIPEI_DATA === undefined ? {} : { ZHIPEI_DATA: resolve(from, ZHIPEI_DATA) }
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: { NODE_ENV: 'production', ...environment, ...dataDir, ZHIPEI_PARENT: '1' },
    stdio: ['pipe', 'inherit', 'inherit'],
    // Its own process group, so that Ctrl-C reaches it once, through us.
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  server.stdin.on('error', () => {})
  current = server
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.once('exit', (code, signal) => done(code ?? 128 + (constants.signals[signal] ?? 1)))
  })
}

async function main() {
  const needed = neededNode(root)
  if (isOlder(process.versions.node, needed)) {
    say('nodeTooOld', { needed, found: process.versions.node })
    return 1
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  watchNpm()
  const place = {
    root,
    say,
    onChild: child => {
      current = child
    },
  }
  try {
    await ensureInstalled({ ...place, mode: 'product' })
    await ensureWebBuilt(place)
  } catch (error) {
    if (stopping) return 130
    if (error instanceof StepFailed) say('stepFailed', { step: error.step, code: error.code })
    else if (error.code === 'ENOENT' && error.syscall === 'spawn npm') say('npmMissing')
    else throw error
    return 1
  }
  if (stopping) return 130
  say('startingServer')
  return runServer()
}

process.exit(await main())
