import { resolve } from 'node:path'

export interface Config {
  /** 'demo': travelling clock, seeded world, demo sign-ins. 'live': real time, nothing seeded. */
  mode: 'demo' | 'live'
  port: number
  host: string
  /** Secrets, evidence files and the embedded database's cluster live below this folder. */
  dataDir: string
  /** Set: an outside PostgreSQL (15 or later) is used instead of the embedded one. */
  databaseUrl: string | null
  /** Codes of the territories that this installation serves, each with what lies below it; null: those of all notices. */
  territories: readonly string[] | null
  /** Cookies are marked Secure and HSTS is sent only behind TLS. */
  secureCookies: boolean
}

/** Codes with commas between; nothing at all is as if the variable were not set. */
function listOf(text: string | undefined): string[] | null {
  const codes = (text ?? '')
    .split(',')
    .map(code => code.trim())
    .filter(code => code !== '')
  return codes.length === 0 ? null : codes
}

/**
 * Reads the settings of one process from its environment.
 * @throws Error naming the variable and what is allowed.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const port = Number(env.PORT ?? '8080')
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error('PORT: a number from 0 to 65535')
  const mode = env.ZHIPEI_MODE ?? 'demo'
  if (mode !== 'demo' && mode !== 'live') throw new Error('ZHIPEI_MODE: demo or live')
  return {
    mode,
    port,
    host: env.HOST ?? '0.0.0.0',
    dataDir: resolve(env.ZHIPEI_DATA ?? 'data'),
    databaseUrl: env.DATABASE_URL ?? null,
    territories: listOf(env.ZHIPEI_TERRITORIES),
    secureCookies: env.ZHIPEI_TLS === '1',
  }
}
