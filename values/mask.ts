/** Hides all but the ends; what is too short is hidden whole. */
function between(value: string, ends: { start: number; end: number }): string {
  const characters = [...value]
  const hidden = characters.length - ends.start - ends.end
  if (hidden <= 0) return '*'.repeat(characters.length)
  return `${characters.slice(0, ends.start).join('')}${'*'.repeat(hidden)}${characters.slice(characters.length - ends.end).join('')}`
}

/** `13900001234` → `139****1234`; a landline keeps its area code and the last two digits. */
export function maskPhone(value: string): string {
  const landline = /^(\d{3,4})-(\d+)(-\d+)?$/.exec(value)
  if (landline !== null) return `${landline[1]}-${between(landline[2] ?? '', { start: 0, end: 2 })}`
  return between(value, { start: 3, end: 4 })
}

/** The last four digits of an account stay: `6222021234567890` → `************7890`. */
export function maskAccount(value: string): string {
  return between(value, { start: 0, end: 4 })
}

/** `王小明` → `王**`, `王明` → `王*`. */
export function maskName(value: string): string {
  return between(value, { start: 1, end: 0 })
}
