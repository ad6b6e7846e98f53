import type { PageCode } from '../../platform/paper/index.ts'

/** The text that stands in the QR of a printed page: what is scanned or typed at the window. */
export function qrTextOfPage(code: PageCode): string {
  return `ZP1.${code.formId}.${code.page}.${code.pages}.${code.checkCode}`
}
