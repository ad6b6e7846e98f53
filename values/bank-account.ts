import { normaliseCode } from './resident-id.ts'

export type ParsedBankAccount =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly reason: 'characters' | 'length' }

/**
 * Reads the number of an account of a unit: 8 to 32 digits, spaces and hyphens dropped. Banks set their own check
 * digits, so none is tested.
 */
export function parseBankAccount(text: string): ParsedBankAccount {
  const value = normaliseCode(text).replaceAll('-', '')
  if (!/^\d+$/.test(value)) return { ok: false, reason: 'characters' }
  return value.length < 8 || value.length > 32 ? { ok: false, reason: 'length' } : { ok: true, value }
}

/** Number of the basic account (基本存款账户编号, before 核准号): a letter and 13 digits, for instance J2410000000001. */
export function parseBasicAccountNumber(text: string): ParsedBankAccount {
  const value = normaliseCode(text)
  if (value.length !== 14) return { ok: false, reason: 'length' }
  return /^[JLZ]\d{13}$/.test(value) ? { ok: true, value } : { ok: false, reason: 'characters' }
}

/** Bare name of a unit for comparing: width, spaces and kinds of brackets do not matter (W14). */
export function comparableName(name: string): string {
  return normaliseCode(name)
    .replace(/[（(〔[【]/g, '(')
    .replace(/[）)〕\]】]/g, ')')
}
