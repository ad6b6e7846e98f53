import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { databaseName, roleName } from './postgres-cluster.ts'
import { pointerName, postmasterOf } from './postgres-home.ts'

function wordIn(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
}

/**
 * The address of the server that a running product keeps below `dataDir`, for a second process of the same owner (a command
 * line). Undefined when none runs there. Reads only what the product itself has written into its folder; starts nothing.
 */
export function runningPostgres(dataDir: string): string | undefined {
  const wanted = resolve(dataDir)
  const home = wordIn(join(wanted, pointerName)) || wanted
  if (postmasterOf(join(home, 'cluster'))?.ready !== true) return undefined
  const [port, password] = [wordIn(join(home, 'port')), wordIn(join(home, 'password'))]
  return port === '' || password === ''
    ? undefined
    : `postgres://${roleName}:${password}@127.0.0.1:${port}/${databaseName}`
}
