/**
 * Our own PostgreSQL on a machine that has none: started, watched, stopped. Listens on 127.0.0.1 only, with a password
 * that is made at the first start. Everything it needs lies in one folder ("home"), mode 0700:
 *   cluster/       the data            password   0600        port   the port it had last, kept when free
 *   postgres.log   the server's words  binaries-* a copy, only where the server's user cannot read the project
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, openSync, closeSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { lockFolder } from './folder-lock.ts'
import {
  type PostgresBinaries,
  type RunAs,
  findBundledBinaries,
  prepareBinaries,
  programOf,
} from './postgres-binaries.ts'
import { createCluster, databaseName, programEnvironment, roleName, savedPassword } from './postgres-cluster.ts'
import { choosePort, findHome, postmasterOf } from './postgres-home.ts'
import { clearOldServers } from './postgres-leftovers.ts'

export interface PostgresOptions {
  /** Where the data should live; created when missing. */
  dataDir: string
  log(message: string): void
  /** Other server programs than the bundled ones (tests run on PostgreSQL 15 too). */
  binaries?: PostgresBinaries
  /** Server settings, e.g. `{ fsync: 'off' }` for a cluster that is thrown away. */
  settings?: Record<string, string>
  /** Called when the server died and could not be brought back. */
  onLost?(error: Error): void
}

export interface RunningPostgres {
  /** Connection address with password; stays the same while this process lives. */
  url: string
  /** Of the main server process; another one after the server was killed and brought back. */
  readonly pid: number
  /** Where everything really lies; differs from dataDir where the server's user cannot enter that. */
  home: string
  stop(): Promise<void>
}

interface Seat {
  home: string
  cluster: string
  port: number
  runAs: RunAs | undefined
  binaries: PostgresBinaries
  options: PostgresOptions
}

const startPatienceMilliseconds = 60_000

/**
 * Starts the server on `dataDir`, creating the data the first time. Leftovers of a killed product are stopped or waited
 * for. The server ends with this process, however that ends, and is brought back when it alone is killed.
 * @throws Error when another product process uses the data, when its owner is another user, or when it does not start
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { log } = options
  const { home, runAs } = findHome(options.dataDir, log)
  const lock = await lockFolder(home, log)
  try {
    const binaries = prepareBinaries(options.binaries ?? findBundledBinaries(), home, runAs)
    const cluster = join(home, 'cluster')
    await clearOldServers(cluster, log)
    if (!existsSync(cluster)) createCluster({ home, cluster, runAs, binaries, log })
    checkMajor(cluster, binaries)
    const password = savedPassword({ home, cluster, runAs, binaries })
    const port = await choosePort(home, runAs)
    const seat: Seat = { home, cluster, port, runAs, binaries, options }
    const server = new Watched(seat, await launch(seat))
    return {
      url: `postgres://${roleName}:${password}@127.0.0.1:${seat.port}/${databaseName}`,
      get pid() {
        return server.pid
      },
      home,
      stop: async () => {
        await server.stop()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** Keeps one server alive until `stop`. */
class Watched {
  #child: ChildProcess
  #stopping = false
  #deaths: number[] = []
  #revival: Promise<void> | undefined
  readonly #seat: Seat
  readonly #leave = () => this.#child.kill('SIGINT')

  constructor(seat: Seat, child: ChildProcess) {
    this.#seat = seat
    this.#child = child
    process.on('exit', this.#leave)
    this.#watch()
  }

  get pid(): number {
    return this.#child.pid ?? 0
  }

  async stop(): Promise<void> {
    this.#stopping = true
    process.off('exit', this.#leave)
    await this.#revival
    await end(this.#child, this.#seat)
  }

  #watch(): void {
    const died = () => {
      if (!this.#stopping) this.#revival = this.#revive()
    }
    if (hasEnded(this.#child)) died()
    else this.#child.once('exit', died)
  }

  /** A killed server recovers by itself when started again; five deaths in a minute mean that something is wrong. */
  async #revive(): Promise<void> {
    const { options, cluster } = this.#seat
    const now = Date.now()
    this.#deaths = [...this.#deaths.filter(death => now - death < 60_000), now]
    try {
      if (this.#deaths.length > 5) throw new Error(`PostgreSQL died ${this.#deaths.length} times within a minute`)
      options.log('PostgreSQL ended unexpectedly; starting it again')
      await clearOldServers(cluster, options.log)
      this.#child = await launch(this.#seat, 'same-port')
      options.log('PostgreSQL is back')
      if (!this.#stopping) this.#watch()
    } catch (error) {
      const lost = error instanceof Error ? error : new Error(String(error))
      options.log(lost.message)
      options.onLost?.(lost)
    }
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

/** Starts the server and waits until it takes connections; a taken port is replaced unless it must stay the same. */
async function launch(seat: Seat, portMode: 'free' | 'same-port' = 'free'): Promise<ChildProcess> {
  const deadline = Date.now() + startPatienceMilliseconds
  for (;;) {
    const logFrom = sizeOf(logFile(seat))
    const child = spawnServer(seat)
    if (await becomesReady(child, seat.cluster, deadline)) return child
    const words = readFileSync(logFile(seat)).subarray(logFrom).toString().trim()
    await end(child, seat)
    if (Date.now() > deadline || !/could not (bind|create any TCP)/.test(words)) {
      throw new Error(`PostgreSQL did not start (${logFile(seat)}): ${words.slice(-1500) || 'no words from it'}`)
    }
    if (portMode === 'same-port') await wait(300)
    else seat.port = await choosePort(seat.home, seat.runAs, 'another')
  }
}

function logFile(seat: Seat): string {
  return join(seat.home, 'postgres.log')
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

/**
 * The server's words go to a file, not a pipe: they outlive a killed product, and a busy event loop holds nobody up.
 * Statements and values stay out of it (terse, no error statements), because they hold personal data.
 */
function spawnServer(seat: Seat): ChildProcess {
  const { cluster, home, port, runAs, binaries, options } = seat
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '100',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    log_timezone: 'UTC',
    timezone: 'UTC',
    ...options.settings,
  }
  const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const program = [programOf(binaries, 'postgres'), '-D', cluster, ...words]
  if (sizeOf(logFile(seat)) > 5_000_000) rmSync(logFile(seat))
  const log = openSync(logFile(seat), 'a', 0o600)
  try {
    const setpriv = findSetpriv()
    const as = runAs === undefined ? {} : { uid: runAs.uid, gid: runAs.gid }
    const identity = runAs === undefined ? [] : [`--reuid=${runAs.uid}`, `--regid=${runAs.gid}`, '--clear-groups']
    const [command = '', ...rest] =
      setpriv === undefined ? program : [setpriv, ...identity, '--pdeathsig', 'INT', '--', ...program]
    return spawn(command, rest, {
      cwd: home,
      env: programEnvironment(),
      stdio: ['ignore', 'ignore', log],
      // Its own process group: Ctrl-C in the terminal must reach us, who stop the server after the last request.
      detached: process.platform !== 'win32',
      windowsHide: true,
      ...(setpriv === undefined ? as : {}),
    })
  } finally {
    closeSync(log)
  }
}

let setprivFound: string | undefined | null = null

/** setpriv(1) of util-linux makes the kernel stop the server when we die, even by kill -9. Not on every machine. */
function findSetpriv(): string | undefined {
  if (setprivFound === null) {
    const works = (path: string) => spawnSync(path, ['--pdeathsig', 'INT', '--', '/bin/true']).status === 0
    const candidates = process.platform === 'linux' ? ['/usr/bin/setpriv', '/bin/setpriv'] : []
    setprivFound = candidates.find(path => existsSync(path) && works(path))
  }
  return setprivFound
}

async function becomesReady(child: ChildProcess, cluster: string, deadline: number): Promise<boolean> {
  const failed = new Promise<void>(resolve => {
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  })
  while (Date.now() < deadline) {
    const lock = postmasterOf(cluster)
    if (lock?.ready === true && lock.pid === child.pid) return true
    const ended = await Promise.race([failed.then(() => true), wait(15).then(() => false)])
    if (ended) return false
  }
  return false
}

/** Fast shutdown: open transactions are rolled back, everything acknowledged is on disk. */
async function end(child: ChildProcess, seat: Seat): Promise<void> {
  if (hasEnded(child) || child.pid === undefined) return
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  if (process.platform === 'win32') {
    spawnSync(programOf(seat.binaries, 'pg_ctl'), ['stop', '-D', seat.cluster, '-m', 'fast', '-w'], {
      windowsHide: true,
    })
  } else {
    child.kill('SIGINT')
  }
  const harder = setTimeout(() => child.kill('SIGQUIT'), 20_000)
  await ended
  clearTimeout(harder)
}

function checkMajor(cluster: string, binaries: PostgresBinaries): void {
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (Number(made) !== binaries.major) {
    throw new Error(`the data in ${cluster} was made by PostgreSQL ${made}; the programs at hand are ${binaries.major}`)
  }
}
