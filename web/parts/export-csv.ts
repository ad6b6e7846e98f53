/** Text that no spreadsheet executes: what begins like a formula gets an apostrophe before it. */
export function inertText(value: string | number): string {
  if (typeof value === 'number') return String(value)
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
}

/** Saves rows as a csv file that Excel opens in Chinese (with byte order mark). */
export function exportCsv(name: string, rows: readonly (readonly string[])[]): void {
  const text = rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }))
  link.download = `${name}.csv`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
