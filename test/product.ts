import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import postgres from 'postgres'
import { postmasterOf } from '../server/platform/postgres-home.ts'

/** The real product as its own process, on a free port and its own data. */
export interface Product {
  /** e.g. `http://127.0.0.1:41234`, without a slash at the end. */
  address: string
  dataDir: string
  /** Everything it has printed so far. */
  output(): string
  /** Kills the application process with -9 and waits for its end. Its database ends by itself. */
  kill9(): Promise<void>
  /** Kills the main process of its own PostgreSQL with -9. */
  kill9Database(): void
  /** Ends it as an operator would (SIGTERM), returns the exit code, and deletes the data unless it was given. */
  stop(): Promise<number>
}

export interface ProductOptions {
  /** Existing data, e.g. of a killed product; without it a temporary folder is made, and deleted by `stop`. */
  dataDir?: string
  /** The port of a product that goes on: whoever still asks there meets nobody else. Without it a free one is found. */
  port?: number
  env?: Record<string, string>
}

const root = resolve(import.meta.dirname, '..')
const startPatienceMilliseconds = 90_000

/** A folder for a product's data that another user may enter: as root PostgreSQL runs as such a user, and its data stays inside. */
export function makeDataDir(prefix: string): string {
  const dataDir = mkdtempSync(join(tmpdir(), prefix))
  chmodSync(dataDir, 0o755)
  return dataDir
}

/** A connection of our own to a running product's embedded database, for looking at what no page shows. Close it with `end`. */
export function productDatabase(dataDir: string): postgres.Sql {
  const [port, password] = ['port', 'password'].map(file =>
    readFileSync(join(dataDir, 'postgres', file), 'utf8').trim(),
  )
  return postgres(`postgres://zhipei:${password}@127.0.0.1:${port}/zhipei`, { max: 1, onnotice: () => undefined })
}

/** Starts the product and waits until `/readyz` says so. @throws Error with its output when it does not start */
export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const dataDir = options.dataDir ?? makeDataDir('zhipei-product-')
  const port = options.port ?? (await freePort())
  const { DATABASE_URL: _, ...inherited } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: {
      ...inherited,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      ZHIPEI_DATA: dataDir,
      ZHIPEI_PARENT: '1',
      ...options.env,
    },
    // Its open input ties it to the test run: when that is killed, the product ends too.
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const address = `http://127.0.0.1:${port}`
  const output = collectOutput(child)
  const ended = new Promise<number>(done => child.once('exit', code => done(code ?? 137)))
  await waitUntilReady(child, address, output)
  return {
    address,
    dataDir,
    output,
    kill9: async () => {
      child.kill('SIGKILL')
      await ended
    },
    kill9Database: () => {
      const postmaster = postmasterOf(join(dataDir, 'postgres', 'cluster'))
      if (postmaster === undefined) throw new Error(`no PostgreSQL runs on ${dataDir}`)
      process.kill(postmaster.pid, 'SIGKILL')
    },
    stop: async () => {
      child.kill('SIGTERM')
      const code = await ended
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true })
      return code
    },
  }
}

function collectOutput(child: ChildProcess): () => string {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', chunk => {
      text += String(chunk)
    })
  }
  return () => text
}

async function waitUntilReady(child: ChildProcess, address: string, output: () => string): Promise<void> {
  const deadline = Date.now() + startPatienceMilliseconds
  while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(`${address}/readyz`).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.ok === true) return
    await wait(50)
  }
  child.kill('SIGKILL')
  throw new Error(`the product did not start: ${output().slice(-3000)}`)
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen({ host: '127.0.0.1', port: 0 }, () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address !== null ? done(address.port) : failed(new Error('port')),
      )
    })
  })
}
