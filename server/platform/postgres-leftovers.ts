import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { postmasterOf } from './postgres-home.ts'

const gentleMilliseconds = 10_000
const patienceMilliseconds = 25_000

/**
 * Stops what a killed product left running on `cluster`. Call only while holding the lock of its folder: then every
 * server process on it is an orphan. Afterwards a `postmaster.pid` that names a zombie or a stranger (process numbers
 * start again in a restarted container) is removed, because PostgreSQL would take it for a living server.
 */
export async function clearOldServers(cluster: string, log: (message: string) => void): Promise<void> {
  if (!existsSync(cluster)) return
  const started = Date.now()
  const asked = new Set<string>()
  for (;;) {
    const left = serversOn(cluster)
    if (left.length === 0) break
    const waited = Date.now() - started
    if (waited > patienceMilliseconds) throw new Error(`old PostgreSQL processes do not end: ${left.join(', ')}`)
    const main = postmasterOf(cluster)?.pid
    for (const pid of left) {
      // Without their main process the others end by themselves; SIGQUIT only when they do not.
      const signal = waited > gentleMilliseconds ? 'SIGQUIT' : pid === main ? 'SIGINT' : undefined
      if (signal === undefined || asked.has(`${signal} ${pid}`)) continue
      asked.add(`${signal} ${pid}`)
      if (signal === 'SIGINT') log(`stopping the PostgreSQL (pid ${pid}) of an earlier run`)
      send(pid, signal)
    }
    await wait(30)
  }
  if (process.platform === 'linux') rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended meanwhile.
  }
}

/** Every PostgreSQL process works inside its data folder; a zombie no longer does. */
function serversOn(cluster: string): number[] {
  if (process.platform !== 'linux') return namedServer(cluster)
  const folder = realpathSync(cluster)
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
    .filter(pid => pid !== process.pid && workingFolder(pid) === folder)
}

function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

/** Without /proc we know only the main process, by its own note, if a PostgreSQL still has that number. */
function namedServer(cluster: string): number[] {
  const pid = postmasterOf(cluster)?.pid
  if (pid === undefined || process.platform === 'win32') return []
  const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout.includes('postgres') ? [pid] : []
}
