const fullWidth = /[\uff01-\uff5e\u3000]/g
const invisible = /[\u200b-\u200f\u2028-\u202f\u2060\ufeff\u00ad]/g
/** Workbooks can hold these as _x0000_; no database stores the first and the last of them. */
const unstorable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Surrogate}]/gu
const notWord = /[\s\p{P}\p{S}]/gu
const bracketed = /[([{<【〔《][^)\]}>】〕》]*[)\]}>】〕》]/g

/** Full-width letters, digits and signs become their ordinary forms; everything else stays. */
export function ordinaryWidth(text: string): string {
  return text.replace(fullWidth, sign => (sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)))
}

/** Ordinary width, without invisible signs, line breaks as spaces, trimmed. A leading apostrophe, which marks a text cell, is dropped. */
export function plainText(text: string): string {
  const plain = ordinaryWidth(text.replace(invisible, ''))
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  return /^'[=+\-@\d]/.test(plain) ? plain.slice(1) : plain
}

/** What two headings, or a label and a cell, are compared by: no case, spaces, punctuation, signs or line breaks. */
export function matchingKey(text: string): string {
  return ordinaryWidth(text.replace(invisible, '')).replace(notWord, '').toLowerCase()
}

/** The matching key of a heading without what stands in brackets, such as a unit or "required". */
export function headingKey(text: string): string {
  return matchingKey(ordinaryWidth(text).replace(bracketed, ''))
}

/** The text without control characters and halves of characters. */
export function storableText(text: string): string {
  return text.replace(unstorable, '')
}
