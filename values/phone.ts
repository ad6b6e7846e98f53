import { normaliseCode } from './resident-id.ts'

export type ParsedPhone =
  | { readonly ok: true; readonly value: string; readonly kind: 'mobile' | 'landline' }
  | { readonly ok: false; readonly reason: 'characters' | 'length' }

/**
 * Reads a mobile number (11 digits from 13 to 19, +86 dropped) or a landline (`0431-88522559`, with an extension of up
 * to five digits). Landlines come back with a hyphen behind the area code, mobiles as 11 digits.
 */
export function parsePhone(text: string): ParsedPhone {
  const plain = normaliseCode(text)
    .replace(/[‐‑–—－]/g, '-')
    .replace(/^(\+86|0086|86(?=1\d{10}$))-?/, '')
  if (!/^[\d()-]+$/.test(plain)) return { ok: false, reason: 'characters' }
  const mobile = plain.replaceAll('-', '')
  if (/^1[3-9]\d{9}$/.test(mobile)) return { ok: true, value: mobile, kind: 'mobile' }
  // Two-digit area codes exist (010, 02x with eight digits); all others have four digits with the leading zero.
  const landline = /^\(?(01\d|02\d|0[3-9]\d{2})\)?-?(\d{7,8})(?:-(\d{1,5}))?$/.exec(plain)
  if (landline === null) return { ok: false, reason: 'length' }
  const extension = landline[3] === undefined ? '' : `-${landline[3]}`
  return { ok: true, value: `${landline[1]}-${landline[2]}${extension}`, kind: 'landline' }
}
