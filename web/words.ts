import i18next from 'i18next'

/** Words one after the other, with the comma of the language. */
export function listed(words: readonly string[]): string {
  return words.join(i18next.t('words.comma', { ns: 'common' }))
}

/** A label before its value, with the colon of the language. */
export function labelled(label: string): string {
  return i18next.t('words.label', { ns: 'common', label })
}

/** Something said beside, in the brackets of the language. */
export function bracketed(text: string): string {
  return i18next.t('words.brackets', { ns: 'common', text })
}
