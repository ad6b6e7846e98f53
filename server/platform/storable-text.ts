import { z } from 'zod'
import { type Reason, refuse, refuseAll } from '../../values/refusal.ts'

/** NUL and half characters (surrogates without their other half): PostgreSQL stores neither. */
const unstorable = /[\0\p{Surrogate}]/u

/**
 * Refuses an input with text that no database can hold, naming each field, and one that is nested beyond all sense, before
 * anything walks it down and runs out of stack. Files are left alone.
 * @throws Refusal `text-not-storable` {field} or `input-too-deep` {most}.
 */
export function mustBeStorable(input: object): void {
  const reasons: Reason[] = []
  collect(input, { field: '', depth: 0 }, reasons)
  if (reasons.length > 0) refuseAll(reasons)
}

/** Facts, lists of lines and settings are four or five deep. */
const deepest = 32

function collect(value: unknown, at: { field: string; depth: number }, reasons: Reason[]): void {
  const { field, depth } = at
  if (typeof value === 'string') {
    if (unstorable.test(value)) reasons.push({ code: 'text-not-storable', params: { field }, at: { field } })
    return
  }
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return
  if (depth === deepest) refuse('input-too-deep', { most: deepest })
  for (const [key, part] of Object.entries(value)) {
    const inner = field === '' ? key : `${field}.${key}`
    if (unstorable.test(key)) reasons.push({ code: 'text-not-storable', params: { field }, at: { field } })
    else collect(part, { field: inner, depth: depth + 1 }, reasons)
  }
}

/** Signs that nobody sees and that turn or hide what stands beside them: in a name they can only deceive. */
const unseen = /[\p{Cc}\p{Cf}]/gu

/** One line of text for names and addresses, without unseen signs, trimmed. */
export const seenText = z
  .string()
  .overwrite(text => text.replace(unseen, ''))
  .trim()
