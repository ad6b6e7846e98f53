import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PostgresBinaries, type RunAs, programOf } from './postgres-binaries.ts'

/** The product's role: may create databases, is no superuser. */
export const roleName = 'zhipei'
export const databaseName = 'zhipei'
/** Owns the system tables; has no password and no way in over the network. */
const keeperName = 'keeper'

interface Place {
  home: string
  cluster: string
  runAs: RunAs | undefined
  binaries: PostgresBinaries
}

/** What the server's programs see of our environment: nothing that could redirect or translate them. */
export function programEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR']
  const env: NodeJS.ProcessEnv = { LC_ALL: 'C', TZ: 'UTC' }
  for (const name of kept) {
    if (process.env[name] !== undefined) env[name] = process.env[name]
  }
  return env
}

/** Creates the data folder with role and database. A kill in between leaves no half-made cluster behind. */
export function createCluster({ log, ...place }: Place & { log(message: string): void }): void {
  const { home, cluster, runAs, binaries } = place
  log(`creating the database in ${cluster}`)
  const unfinished = `${cluster}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  // Version 15 and 16 have no built-in locale; the C.UTF-8 of the operating system sorts alike.
  const locale =
    binaries.major >= 17
      ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
      : ['--locale=C.UTF-8']
  const rules = ['--data-checksums', '--auth=reject', '-E', 'UTF8', ...locale]
  const made = run(place, 'initdb', ['-D', unfinished, '-U', keeperName, ...rules], '')
  if (made.status !== 0) throw new Error(`initdb: ${complaint(made)}`)
  const access = join(unfinished, 'pg_hba.conf')
  writeFileSync(access, `host all ${roleName} 127.0.0.1/32 scram-sha-256\n`)
  own(access, runAs)
  const password = newPassword(home, runAs)
  singleUser({ ...place, cluster: unfinished }, [
    `CREATE ROLE ${roleName} LOGIN CREATEDB PASSWORD '${password}'`,
    `CREATE DATABASE ${databaseName} OWNER ${roleName}`,
  ])
  renameSync(unfinished, cluster)
}

/** The role's password; when its file was lost, a new one is set (whoever can read the data may do that anyway). */
export function savedPassword(place: Place): string {
  const file = passwordFile(place.home)
  const saved = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (saved !== '') return saved
  const password = newPassword(place.home, place.runAs)
  singleUser(place, [`ALTER ROLE ${roleName} PASSWORD '${password}'`])
  return password
}

function passwordFile(home: string): string {
  return join(home, 'password')
}

function newPassword(home: string, runAs: RunAs | undefined): string {
  const password = randomBytes(24).toString('base64url')
  const file = passwordFile(home)
  rmSync(file, { force: true })
  writeFileSync(file, `${password}\n`, { mode: 0o600 })
  own(file, runAs)
  return password
}

function own(file: string, runAs: RunAs | undefined): void {
  if (runAs !== undefined) chownSync(file, runAs.uid, runAs.gid)
}

/** Runs commands without opening a port; the password passes through a pipe, never through a command line. */
function singleUser(place: Place, commands: string[]): void {
  const input = commands.map(command => `${command}\n`).join('')
  const done = run(place, 'postgres', ['--single', '-D', place.cluster, 'postgres'], input)
  if (done.status !== 0 || /(ERROR|FATAL|PANIC):/.test(done.stderr)) throw new Error(`postgres: ${complaint(done)}`)
}

function run(place: Place, name: 'initdb' | 'postgres', words: string[], input: string): SpawnSyncReturns<string> {
  const { home, runAs, binaries } = place
  return spawnSync(programOf(binaries, name), words, {
    cwd: home,
    env: programEnvironment(),
    encoding: 'utf8',
    input,
    windowsHide: true,
    ...(runAs === undefined ? {} : { uid: runAs.uid, gid: runAs.gid }),
  })
}

function complaint(done: SpawnSyncReturns<string>): string {
  return done.error?.message ?? (done.stderr.trim() || `ended with ${done.status ?? done.signal}`)
}
