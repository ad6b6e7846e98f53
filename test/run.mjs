// `npm test` (everything) and `npm run check` (what needs no database and no browser). Plain JavaScript, because it
// installs what is missing first. Closes with the line `N passed, N failed`.
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StepFailed, ensureInstalled, ensureWebBuilt, speaker } from '../scripts/prepare.mjs'
import { endLeftovers, marker } from './leftovers.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const say = speaker(root)
const started = Date.now()
const seconds = since => `${((Date.now() - since) / 1000).toFixed(1)} s`
const total = { passed: 0, failed: 0 }
/** Everything temporary of this run lies here; open to be entered, because PostgreSQL may run as another user. */
const scratch = mkdtempSync(join(tmpdir(), 'zhipei-test-run-'))
chmodSync(scratch, 0o755)
let current

const tool = (path, ...words) => [join(root, 'node_modules', path), ...words]
/** What was found out about unchanged files is kept beside the packages, so that a check on every save stays short. */
const types = config => ({
  name: `types ${config}`,
  words: tool(
    'typescript/bin/tsc',
    ...['-p', config, '--incremental'],
    ...['--tsBuildInfoFile', join(root, 'node_modules', '.cache', `types-${config.replace('/', '-')}.tsbuildinfo`)],
  ),
})
const lint = (...more) => ({
  name: 'lint',
  words: tool('oxlint/bin/oxlint', '--deny-warnings', '--format', 'unix', ...more),
})
const staticChecks = [
  types('tsconfig.json'),
  types('web/tsconfig.json'),
  types('policies/tsconfig.json'),
  { name: 'format', words: tool('@biomejs/biome/bin/biome', 'format', '--colors=off') },
]
const unusedCheck = { name: 'nothing unused', words: tool('knip/bin/knip.js', '--no-progress') }

/** The suites in order; each runs vitest once. `minutes` ends a suite that hangs. */
const suites = [
  { name: 'unit and property tests', words: ['--project', 'unit', '--exclude', 'test/tidy.test.ts'], minutes: 5 },
  { name: 'integration on PostgreSQL 18', words: ['--project', 'integration'], minutes: 6 },
  {
    name: 'integration on PostgreSQL 15',
    words: ['--project', 'integration'],
    minutes: 6,
    environment: { ZHIPEI_TEST_POSTGRES: '15' },
  },
  { name: 'journeys in Chromium', words: ['--project', 'journeys', '--no-file-parallelism'], minutes: 12, web: true },
]
const houseRules = { name: 'house rules', words: ['test/tidy.test.ts'], minutes: 1 }

function heading(name) {
  process.stdout.write(`\n== ${name}\n`)
}

/** Runs node on `words`; the output is shown at once, or collected and shown only on failure. */
function run({ words, environment = {}, minutes = 5, quiet = false }) {
  return new Promise(resolve => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'test', TMPDIR: scratch, ...marker, ...environment },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      windowsHide: true,
    })
    current = child
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (output += chunk))
    const limit = setTimeout(() => {
      process.stdout.write(`no end after ${minutes} minutes: killed\n`)
      child.kill('SIGKILL')
    }, minutes * 60_000)
    child.once('error', error => resolve({ code: 1, output: String(error) }))
    child.once('close', code => {
      clearTimeout(limit)
      resolve({ code: code ?? 1, output })
    })
  })
}

async function runStatic({ name, words }) {
  const since = Date.now()
  const { code, output } = await run({ words, quiet: true })
  if (code !== 0) process.stdout.write(output)
  count(name, { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }, since)
}

function count(name, { passed, failed }, since) {
  total.passed += passed
  total.failed += failed
  process.stdout.write(
    `${failed === 0 ? 'ok' : 'FAILED'}  ${name}: ${passed} passed, ${failed} failed (${seconds(since)})\n`,
  )
}

async function runSuite({ name, words, minutes, environment }) {
  heading(name)
  const since = Date.now()
  const report = join(scratch, 'report.json')
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await run({ words: tool('vitest/vitest.mjs', 'run', ...words, ...reporters), minutes, environment })
  count(name, readReport(report, code), since)
}

/** A file that fails before its first test, or an error outside any test, counts as one failed test. */
function readReport(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(file, 'utf8'))
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some(test => test.status === 'failed'),
  )
  for (const { name, message } of broken) process.stdout.write(`${name}: ${message}\n`)
  if (numPendingTests > 0) process.stdout.write(`${numPendingTests} tests did not run\n`)
  const failed = numFailedTests + broken.length + numPendingTests
  return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed }
}

async function checkLeftovers() {
  const since = Date.now()
  const left = await endLeftovers(scratch)
  for (const line of left) process.stdout.write(`still running: ${line}\n`)
  count('nothing stays behind', { passed: left.length === 0 ? 1 : 0, failed: left.length === 0 ? 0 : 1 }, since)
}

async function buildWeb() {
  const since = Date.now()
  try {
    await ensureWebBuilt({ root, say, onChild })
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error
    count('web build', { passed: 0, failed: 1 }, since)
  }
}

function onChild(child) {
  current = child
}

async function main() {
  await ensureInstalled({ root, say, mode: 'all', onChild })
  const everything = process.argv[2] !== 'check'
  heading('types, lint, format')
  // Two at a time: that many processors can be expected.
  // Rules that need types read the whole program: too slow for every save.
  const waiting = everything ? [...staticChecks, lint('--type-aware'), unusedCheck] : [...staticChecks, lint()]
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) await runStatic(check)
  }
  await Promise.all([worker(), worker()])
  await runSuite(houseRules)
  if (!everything) return
  for (const suite of suites) {
    if (suite.web) await buildWeb()
    await runSuite(suite)
  }
  await checkLeftovers()
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    current?.kill('SIGTERM')
    await endLeftovers(scratch)
    rmSync(scratch, { recursive: true, force: true })
    process.exit(130)
  })
}
try {
  await main()
} catch (error) {
  process.stdout.write(`${error instanceof StepFailed ? `${error.step} failed` : (error.stack ?? error)}\n`)
  total.failed += 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
process.stdout.write(`\nafter ${seconds(started)}\n${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed === 0 ? 0 : 1
