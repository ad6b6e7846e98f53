import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { type RunAs, canEnter, mustBecome } from './postgres-binaries.ts'

export interface Home {
  home: string
  runAs: RunAs | undefined
}

/** Where the data goes when the server's user cannot enter the wanted folder. */
const elsewhereFolders = ['/var/lib/zhipei', '/var/tmp/zhipei']
export const pointerName = 'moved-to'

/**
 * Decides where the data lies and as whom the server runs: as ourselves, or, because PostgreSQL refuses root, as the
 * owner of the data, else `postgres`, else `nobody`. Where that user cannot enter `dataDir`, a folder elsewhere is taken,
 * `log` is told, and a pointer in `dataDir` makes later starts find it again.
 */
export function findHome(dataDir: string, log: (message: string) => void): Home {
  const wanted = resolve(dataDir)
  makeFolder(wanted)
  if (process.getuid?.() !== 0) {
    checkOwn(wanted)
    chmodSync(wanted, 0o700)
    return { home: wanted, runAs: undefined }
  }
  const pointer = join(wanted, pointerName)
  const moved = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : ''
  const home = moved === '' ? wanted : moved
  const runAs = userFor(home)
  if (canHold(home, runAs)) {
    if (moved !== '') log(`the database lies in ${home} (see ${pointer})`)
    return { home, runAs }
  }
  if (moved !== '' || existsSync(join(wanted, 'cluster'))) {
    throw new Error(`the database in ${home} belongs to user ${runAs.name}, who can no longer enter that folder`)
  }
  return moveElsewhere(wanted, pointer, log)
}

/** A new name each time: a project cloned again at the same path must not meet the data of the deleted one. */
function moveElsewhere(wanted: string, pointer: string, log: (message: string) => void): Home {
  const name = `data-${randomBytes(5).toString('hex')}`
  for (const folder of elsewhereFolders) {
    const home = join(folder, name)
    try {
      makeFolder(home)
    } catch {
      continue
    }
    const runAs = userFor(home)
    if (!canHold(home, runAs)) continue
    chownSync(wanted, 0, 0)
    writeFileSync(pointer, `${home}\n`)
    log(`user ${runAs.name}, who runs PostgreSQL, cannot enter ${wanted}: the database lies in ${home}`)
    return { home, runAs }
  }
  throw new Error(
    `found no folder that an unprivileged user can enter; tried ${[wanted, ...elsewhereFolders].join(', ')}`,
  )
}

/** Gives the folder to the user; false when the folders above it keep that user out. */
function canHold(home: string, runAs: RunAs): boolean {
  makeFolder(home)
  mustBecome(runAs)
  chownSync(home, runAs.uid, runAs.gid)
  chmodSync(home, 0o700)
  return canEnter(home, runAs)
}

/** Creates missing folders, each open to be passed through (a root with a strict umask would lock the server's user out). */
function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true })
  if (first === undefined || process.platform === 'win32') return
  for (let made = folder; ; made = dirname(made)) {
    chmodSync(made, 0o755)
    if (made === first || made === dirname(made)) return
  }
}

function checkOwn(folder: string): void {
  const me = process.getuid?.()
  const { uid } = statSync(folder)
  if (me === undefined || uid === me) return
  throw new Error(
    `${folder} belongs to user number ${uid}, we are ${me}: start as root or as that user, or choose another data folder`,
  )
}

/** As root: the owner of existing data, else a user of this machine that can do little. */
function userFor(home: string): RunAs {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
  const find = (wanted: (name: string, uid: number) => boolean): RunAs | undefined => {
    const row = users.find(([name = '', , uid]) => wanted(name, Number(uid)))
    return row && { name: row[0] ?? '', uid: Number(row[2]), gid: Number(row[3]) }
  }
  const owner = statSync(join(home, 'cluster'), { throwIfNoEntry: false })
  if (owner !== undefined && owner.uid !== 0) {
    return find((_, uid) => uid === owner.uid) ?? { name: `number ${owner.uid}`, uid: owner.uid, gid: owner.gid }
  }
  const found = find(name => name === 'postgres') ?? find(name => name === 'nobody')
  return found ?? { name: 'number 65534', uid: 65534, gid: 65534 }
}

/** What the server wrote about itself into the data folder (`postmaster.pid`): its process and whether it takes connections. */
export function postmasterOf(cluster: string): { pid: number; ready: boolean } | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    return pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined
  } catch {
    return undefined
  }
}

/** The port of the last start when it is free (so that written-down addresses keep working), else a free one, remembered. */
export async function choosePort(
  home: string,
  runAs: RunAs | undefined,
  mode: 'last' | 'another' = 'last',
): Promise<number> {
  const file = join(home, 'port')
  const last = mode === 'last' && existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  const port = (last > 0 ? await listenOn(last) : undefined) ?? (await listenOn(0))
  if (port === undefined) throw new Error('no free port on 127.0.0.1')
  writeFileSync(file, `${port}\n`, { mode: 0o600 })
  if (runAs !== undefined) chownSync(file, runAs.uid, runAs.gid)
  return port
}

function listenOn(port: number): Promise<number | undefined> {
  return new Promise(resolve => {
    const probe = createServer()
    probe.once('error', () => resolve(undefined))
    probe.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' ? address?.port : undefined))
    })
  })
}
