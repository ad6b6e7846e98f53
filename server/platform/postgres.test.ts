import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import postgres from 'postgres'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lockFolder } from './folder-lock.ts'
import { postmasterOf } from './postgres-home.ts'
import { type RunningPostgres, startPostgres } from './postgres.ts'

const patience = { timeout: 20_000, interval: 20 }
let folder: string
let said: string[]
let server: RunningPostgres | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhipei 数据 '))
  chmodSync(folder, 0o755)
  said = []
})
afterEach(async () => {
  await server?.stop()
  if (server !== undefined) rmSync(server.home, { recursive: true, force: true })
  server = undefined
  rmSync(folder, { recursive: true, force: true })
})

async function start(dataDir = join(folder, 'postgres')): Promise<RunningPostgres> {
  server = await startPostgres({ dataDir, log: message => said.push(message) })
  return server
}

async function ask(url: string, question: string): Promise<unknown[]> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined })
  try {
    return [...(await sql.unsafe(question))]
  } finally {
    await sql.end()
  }
}

/** A product process of its own that starts the server, writes one row, prints the address, and stays. */
function startElsewhere(dataDir: string): { kill9(): void; output: Promise<{ url: string; pid: number }> } {
  const program = `
    import { startPostgres } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'postgres.ts')).href)}
    import postgres from ${JSON.stringify(import.meta.resolve('postgres'))}
    const { url, pid } = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, log: () => undefined })
    const sql = postgres(url, { max: 1 })
    await sql.unsafe('create table kept (id int)')
    await sql.unsafe('insert into kept values (1)')
    console.log(JSON.stringify({ url, pid }))`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const output = new Promise<{ url: string; pid: number }>((resolve, reject) => {
    child.stdout.once('data', line => resolve(JSON.parse(String(line))))
    child.once('exit', code => reject(new Error(`ended with ${code}`)))
  })
  return { kill9: () => child.kill('SIGKILL'), output }
}

/** A process that ended but was not yet collected by its new parent still has its number. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

describe('our own PostgreSQL', { timeout: 30_000 }, () => {
  it('keeps rows and address over a stop and a start', async () => {
    const first = await start()
    await ask(first.url, 'create table kept (id int)')
    await first.stop()
    const second = await start()
    expect(second.url).toBe(first.url)
    expect(await ask(second.url, 'select * from kept')).toEqual([])
  })

  it('lets nobody in without the password, and its role is no superuser', async () => {
    const { url } = await start()
    const stranger = new URL(url)
    stranger.password = 'guessed'
    await expect(ask(stranger.href, 'select 1')).rejects.toThrow(/password authentication failed/)
    expect(await ask(url, 'select rolsuper from pg_roles where rolname = current_user')).toEqual([{ rolsuper: false }])
  })

  it('comes back by itself at the same address when it is killed with -9', async () => {
    const running = await start()
    await ask(running.url, 'create table kept (id int)')
    const killed = running.pid
    process.kill(killed, 'SIGKILL')
    await vi.waitFor(async () => expect(await ask(running.url, 'select * from kept')).toEqual([]), patience)
    expect(running.pid).not.toBe(killed)
  })

  it('ends when the product is killed with -9, and the next start finds every row', async () => {
    const dataDir = join(folder, 'postgres')
    const product = startElsewhere(dataDir)
    const { pid } = await product.output
    product.kill9()
    const { url } = await start(dataDir)
    expect(isRunning(pid)).toBe(false)
    expect(await ask(url, 'select * from kept')).toEqual([{ id: 1 }])
  })

  it('starts at once after product and database were both killed with -9', async () => {
    const dataDir = join(folder, 'postgres')
    const product = startElsewhere(dataDir)
    const { pid } = await product.output
    process.kill(pid, 'SIGKILL')
    product.kill9()
    const { url } = await start(dataDir)
    expect(await ask(url, 'select * from kept')).toEqual([{ id: 1 }])
  })

  it('starts over a lock file that names a stranger, as after the restart of a container', async () => {
    const { home, stop } = await start()
    await stop()
    writeFileSync(join(home, 'cluster', 'postmaster.pid'), `${process.pid}\n${join(home, 'cluster')}\n`)
    const { url } = await start()
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(postmasterOf(join(home, 'cluster'))?.pid).not.toBe(process.pid)
  })

  it('makes a new password when the file with it was lost', async () => {
    const { home, url, stop } = await start()
    await stop()
    rmSync(join(home, 'password'))
    const again = await start()
    expect(again.url).not.toBe(url)
    expect(await ask(again.url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('tells a second product process which one uses the data', async () => {
    const product = startElsewhere(join(folder, 'postgres'))
    await product.output
    const message = /another product process \(pid \d+\) is using/
    await expect(lockFolder(join(folder, 'postgres'), line => said.push(line), 100)).rejects.toThrow(message)
    expect(said.join('\n')).toMatch(message)
    product.kill9()
  })

  it('as root, where its user cannot enter the folder, lies elsewhere, says where, and is found again', async () => {
    if (process.getuid?.() !== 0) return
    chmodSync(folder, 0o700)
    const { home, url, stop } = await start()
    expect(home.startsWith(folder)).toBe(false)
    expect(said.join('\n')).toContain(home)
    await ask(url, 'create table kept (id int)')
    await stop()
    expect(existsSync(join(folder, 'postgres', 'cluster'))).toBe(false)
    chmodSync(folder, 0o755)
    const again = await start()
    expect(again.home).toBe(home)
    expect(await ask(again.url, 'select * from kept')).toEqual([])
  })
})
