import { createHash } from 'node:crypto'
import { canonicalPage, type PrintedForm } from '../../../values/printed-form.ts'

/** Crockford's base32: no I, L, O, U, so that a code read aloud or typed is not mistaken. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const checkCodeLength = 8
const formIdPattern = /^[A-Z0-9-]{4,32}$/

/** What the QR of one printed sheet says. Pages count from 1. */
export interface PageCode {
  formId: string
  page: number
  pages: number
  checkCode: string
}

/**
 * Check code of one sheet: the first 40 bits of the SHA-256 of its canonical text, as 8 characters of Crockford base32.
 * It proves which version was printed, not that a scan is unaltered (W10).
 */
export function checkCodeOf(form: PrintedForm, page: number): string {
  const digest = createHash('sha256').update(canonicalPage(form, page), 'utf8').digest()
  let bits = digest.readUIntBE(0, 5)
  let code = ''
  for (let index = 0; index < checkCodeLength; index += 1) {
    code = `${alphabet[bits % 32]}${code}`
    bits = Math.floor(bits / 32)
  }
  return code
}

/** Text of a sheet's QR: `ZP1.<formId>.<page>.<pages>.<checkCode>`. Throws on a form id that the QR cannot carry. */
export function qrTextOf(form: PrintedForm, page: number): string {
  if (!formIdPattern.test(form.formId)) throw new Error(`form id ${form.formId} must be 4 to 32 of A-Z, 0-9 and hyphen`)
  return `ZP1.${form.formId}.${page}.${form.pages.length}.${checkCodeOf(form, page)}`
}

/** Reads a QR text, or one typed by hand (case, spaces and O/I/L in the check code forgiven); undefined when not ours. */
export function parseQrText(text: string): PageCode | undefined {
  const match = /^ZP1\.([A-Z0-9-]{4,32})\.(\d{1,4})\.(\d{1,4})\.([0-9A-Z]{8})$/.exec(
    text.replace(/\s+/g, '').toUpperCase(),
  )
  if (match === null) return undefined
  const [, formId = '', page = '', pages = '', typed = ''] = match
  const checkCode = typed.replaceAll('O', '0').replace(/[IL]/g, '1')
  const code = { formId, page: Number(page), pages: Number(pages), checkCode }
  return code.page >= 1 && code.page <= code.pages ? code : undefined
}
