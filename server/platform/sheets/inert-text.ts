/** What spreadsheets take for the start of a formula, ordinary and full width, also behind blanks. */
const formulaStart = /^[\s\u3000]*[=+\-@\uff1d\uff0b\uff0d\uff20]/
const controlStart = /^[\t\r\n]/
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/**
 * Text that no spreadsheet executes, neither in the cell nor after the sheet was saved as csv and opened again: what starts like a formula,
 * or with a tab or a line break, gets a leading apostrophe, in xlsx and csv alike. A lone sign, as people put for "nothing", stays.
 * Reading (plainText) drops the apostrophe again, so a sheet goes out and comes back unchanged.
 */
export function inertText(text: string): string {
  const printable = text.replace(unprintable, '')
  if (controlStart.test(printable)) return `'${printable}`
  return formulaStart.test(printable) && printable.trim().length > 1 ? `'${printable}` : printable
}
