import type { Says, Sheet } from '../../../policies/kit.ts'
import { type Language, say } from '../../../texts/index.ts'
import { closingOf, headOf } from './sheet-paper.ts'

/** The decision sheet as lines to be read in a terminal. */
export function sheetLines(sheet: Sheet, language: Language): string[] {
  const text = (key: string, params: Record<string, string | number> = {}) => say(language, 'law-paper', key, params)
  const word = (says: Says) => (language === 'en' ? says.en : says.zh)
  const rows = sheet.rows.flatMap(row => [
    `  ${text(`mark.${row.mark}`)}  ${row.clause}  ${word(row.says)}${row.owed === null ? '' : `  ${text('owed', { by: word(row.owed.byName) })}`}${row.since ? `  ${text('since', { day: row.since })}` : ''}`,
    ...row.facts.map(fact => `      ${text('fact', { label: word(fact.label), shown: word(fact.shown) })}`),
  ])
  return [text('title'), ...headOf(sheet, { text, word }), '', ...rows, '', ...closingOf(sheet, { text, word })]
}
