import { z } from 'zod'
import { type Reason, refuseAll } from '../../values/refusal.ts'

/** NUL and half characters (surrogates without their other half): PostgreSQL stores neither. */
const unstorable = /[\0\p{Surrogate}]/u

/**
 * Refuses an input with text that no database can hold, naming each field. Files are left alone.
 * @throws Refusal `text-not-storable` {field}.
 */
export function mustBeStorable(input: object): void {
  const reasons: Reason[] = []
  collect(input, '', reasons)
  if (reasons.length > 0) refuseAll(reasons)
}

function collect(value: unknown, field: string, reasons: Reason[]): void {
  if (typeof value === 'string') {
    if (unstorable.test(value)) reasons.push({ code: 'text-not-storable', params: { field }, at: { field } })
    return
  }
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return
  for (const [key, part] of Object.entries(value)) {
    const inner = field === '' ? key : `${field}.${key}`
    if (unstorable.test(key)) reasons.push({ code: 'text-not-storable', params: { field }, at: { field } })
    else collect(part, inner, reasons)
  }
}

/** Signs that nobody sees and that turn or hide what stands beside them: in a name they can only deceive. */
const unseen = /[\p{Cc}\p{Cf}]/gu

/** One line of text for names and addresses, without unseen signs, trimmed. */
export const seenText = z
  .string()
  .overwrite(text => text.replace(unseen, ''))
  .trim()
