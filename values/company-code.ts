import { normaliseCode } from './resident-id.ts'

/** GB 32100-2015: no I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

export type CompanyCodeFault = 'length' | 'characters' | 'check-character'

export type ParsedCompanyCode =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly reason: CompanyCodeFault }

/** The check character of the first 17 characters (GB 32100-2015). */
export function companyCodeCheck(first17: string): string {
  let sum = 0
  for (let index = 0; index < 17; index += 1) sum += alphabet.indexOf(first17[index] ?? '') * (weights[index] ?? 0)
  return alphabet[(31 - (sum % 31)) % 31] ?? ''
}

/** Reads a unified social credit code of 18 characters; full-width, spaces and small letters are normalised. */
export function parseCompanyCode(text: string): ParsedCompanyCode {
  const value = normaliseCode(text).replaceAll('-', '')
  if (value.length !== 18) return { ok: false, reason: 'length' }
  for (const character of value) if (!alphabet.includes(character)) return { ok: false, reason: 'characters' }
  // Places 3 to 8 are the area code of the registering authority: digits only.
  if (!/^\d{6}$/.test(value.slice(2, 8))) return { ok: false, reason: 'characters' }
  return companyCodeCheck(value.slice(0, 17)) === value[17]
    ? { ok: true, value }
    : { ok: false, reason: 'check-character' }
}
