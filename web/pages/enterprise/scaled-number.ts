/** A whole number of hundredths or thousandths as people type it: 123450 with two decimals → `1234.5`. Null is empty. */
export function scaledText(value: number | null, decimals: number): string {
  if (value === null) return ''
  const digits = String(Math.abs(Math.round(value))).padStart(decimals + 1, '0')
  const fraction = digits.slice(-decimals).replace(/0+$/, '')
  return `${value < 0 ? '-' : ''}${digits.slice(0, -decimals)}${fraction === '' ? '' : `.${fraction}`}`
}

/** What was typed, as a whole number of the smallest unit: null when empty, undefined when it is no such number. */
export function parseScaled(text: string, decimals: number): number | null | undefined {
  const plain = text.trim().replace(/[,，\s]/g, '')
  if (plain === '') return null
  const found = /^(\d{1,12})(?:\.(\d*))?$/.exec(plain)
  const fraction = found?.[2] ?? ''
  if (found === null || fraction.length > decimals) return undefined
  return Number(`${found[1]}${fraction.padEnd(decimals, '0')}`)
}
