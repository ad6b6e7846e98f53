import { createHash } from 'node:crypto'

/** SHA-256 (hex) of a one-time token: the token itself is shown once and never stored. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
