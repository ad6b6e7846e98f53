/** Fifteen or eighteen digits of a resident id, eleven of a mobile number: whole, not as part of a longer code. */
const residentId = /(?<![0-9A-Za-z])(?:\d{17}[\dXx]|\d{15})(?![0-9A-Za-z])/g
const mobile = /(?<![0-9A-Za-z])1[3-9]\d{9}(?![0-9A-Za-z])/g
const gap = /(?<=\d)[\s\u00a0-](?=\d)/g

/**
 * Full resident ids and telephone numbers in a text that is to be posted: any of them stops the export (check 24).
 * Numbers written in groups count as well.
 */
export function findIdentifiers(text: string): string[] {
  const plain = text.normalize('NFKC')
  const joined = plain.replace(gap, '')
  const found = [plain, joined].flatMap(one => [...(one.match(residentId) ?? []), ...(one.match(mobile) ?? [])])
  return [...new Set(found)]
}
