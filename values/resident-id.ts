import { type Day, isDay } from './days.ts'

/** Weights of GB 11643-1999 (ISO 7064 MOD 11-2). */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'

export type ResidentIdFault = 'length' | 'characters' | 'date' | 'check-digit'

/**
 * `resident` mainland; `residence-permit` 港澳台居住证 (area 81, 82, 83); `foreign-permanent` 外国人永久居留身份证 (from
 * 2023, starts with 9): same length and check digit, to be told apart because other registers answer for them.
 * Area codes beginning with 99 were never assigned and serve samples.
 */
export type ResidentIdKind = 'resident' | 'residence-permit' | 'foreign-permanent'

export type ParsedResidentId =
  | {
      readonly ok: true
      /** 18 characters, upper-case X. */
      readonly value: string
      readonly birth: Day
      readonly sex: 'male' | 'female'
      readonly kind: ResidentIdKind
      /** True when the text given was a 15-digit number of the first generation. */
      readonly converted: boolean
    }
  | { readonly ok: false; readonly reason: ResidentIdFault }

/** Full-width characters become plain ones, spaces go, x becomes X. */
export function normaliseCode(text: string): string {
  let plain = ''
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    plain += code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xfee0) : character
  }
  return plain.replace(/[\s\u00a0\u3000\u200b\ufeff]+/g, '').toUpperCase()
}

/** The check character of the first 17 digits (GB 11643-1999). */
export function residentIdCheck(first17: string): string {
  let sum = 0
  for (let index = 0; index < 17; index += 1) sum += Number(first17[index]) * (weights[index] ?? 0)
  return checkCharacters[sum % 11] ?? ''
}

function kindOf(value: string): ResidentIdKind {
  if (value.startsWith('8')) return 'residence-permit'
  return value.startsWith('9') && !value.startsWith('99') ? 'foreign-permanent' : 'resident'
}

/**
 * Reads a resident id of 18 or 15 characters (GB 11643-1999). Full-width digits, spaces and small x are normalised,
 * 15 digits converted. The area is never refused: abolished codes live on in ids.
 */
export function parseResidentId(text: string): ParsedResidentId {
  const plain = normaliseCode(text)
  if (plain.length !== 18 && plain.length !== 15) return { ok: false, reason: 'length' }
  const converted = plain.length === 15
  if (!(converted ? /^\d{15}$/ : /^\d{17}[\dX]$/).test(plain)) return { ok: false, reason: 'characters' }
  const first17 = converted ? `${plain.slice(0, 6)}19${plain.slice(6)}` : plain.slice(0, 17)
  const birth = `${first17.slice(6, 10)}-${first17.slice(10, 12)}-${first17.slice(12, 14)}`
  if (!isDay(birth)) return { ok: false, reason: 'date' }
  const value = `${first17}${residentIdCheck(first17)}`
  if (!converted && value !== plain) return { ok: false, reason: 'check-digit' }
  const sex = Number(first17[16]) % 2 === 1 ? 'male' : 'female'
  return { ok: true, value, birth, sex, kind: kindOf(value), converted }
}

/** Hides the birth date (D-67): `220104199001011234` → `220104********1234`. Other lengths are hidden but for the ends. */
export function maskResidentId(value: string): string {
  if (value.length === 18) return `${value.slice(0, 6)}********${value.slice(14)}`
  if (value.length <= 4) return '*'.repeat(value.length)
  return `${value.slice(0, 2)}${'*'.repeat(value.length - 4)}${value.slice(-2)}`
}
