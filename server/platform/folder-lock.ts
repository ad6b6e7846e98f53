import { createHash } from 'node:crypto'
import { rmSync, statSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** A folder that this process alone may use until `release`; the system releases it when the process dies, even by kill -9. */
export interface FolderLock {
  release(): Promise<void>
}

/**
 * Takes `folder` for this process. The lock is a listening socket named after the folder, because unlike a file it
 * cannot outlive its process. Waits `patienceMilliseconds` for a holder that is just ending, telling `log` about it.
 * @throws Error naming the process that holds the folder
 */
export async function lockFolder(
  folder: string,
  log: (message: string) => void,
  patienceMilliseconds = 10_000,
): Promise<FolderLock> {
  const address = addressOf(folder)
  const deadline = Date.now() + patienceMilliseconds
  let told = false
  for (;;) {
    const server = await tryListen(address)
    if (server !== undefined) {
      server.unref()
      return { release: () => new Promise(resolve => server.close(() => resolve())) }
    }
    const holder = await askHolder(address)
    if (holder === 'nobody') {
      if (address.startsWith('/')) rmSync(address, { force: true })
      if (Date.now() > deadline) throw new Error(`the lock of ${folder} can be neither taken nor asked`)
      await wait(50)
      continue
    }
    if (Date.now() > deadline) {
      throw new Error(
        `another product process (pid ${holder}) is using ${folder}; stop it or choose another data folder`,
      )
    }
    if (!told) log(`another product process (pid ${holder}) is using ${folder}; waiting for it to end`)
    told = true
    await wait(200)
  }
}

function addressOf(folder: string): string {
  const { dev, ino } = statSync(folder, { bigint: true })
  const name = `zhipei-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 24)}`
  if (process.platform === 'linux') return `\0${name}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  return join(tmpdir(), `${name}.lock`)
}

function tryListen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer(socket => {
      socket.on('error', () => {})
      socket.end(String(process.pid))
    })
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined)
      else reject(error)
    })
    server.listen({ path: address, exclusive: true }, () => resolve(server))
  })
}

/** The pid of the process that listens at `address`, `unknown` when it is too busy to answer, `nobody` when none does. */
function askHolder(address: string): Promise<string> {
  return new Promise(resolve => {
    const socket = connect({ path: address })
    let answer = 'unknown'
    socket.setTimeout(2000, () => socket.destroy())
    socket.on('data', chunk => {
      answer = String(chunk)
    })
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' || error.code === 'ENOENT') answer = 'nobody'
    })
    socket.on('close', () => resolve(answer))
  })
}
