import type { Environment } from './context.ts'

/** One JSON line per event on stderr. Callers never pass personal data. */
export function jsonLog(): Environment['log'] {
  const write =
    (level: string) =>
    (message: string, detail: object = {}) =>
      void process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, message, ...detail })}\n`)
  return { info: write('info'), error: write('error') }
}
