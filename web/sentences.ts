import i18next from 'i18next'
import { formatYuan } from '../values/money.ts'
import type { Reason } from '../values/refusal.ts'

/** A reason of any module: the common places of a fault, and those that only some pages know (a step, a line). */
export interface ShownReason extends Omit<Reason, 'at'> {
  at?: NonNullable<Reason['at']> & { step?: string; lineId?: string }
}

/** Namespaces whose name begins with `refusals-`: one per module of the server. */
function refusalNamespaces(): string[] {
  return Object.keys(i18next.getDataByLanguage('zh-CN') ?? {}).filter(name => name.startsWith('refusals-'))
}

/** Figures under names that end in Fen are money and are shown as such. */
function shownParams(params: Reason['params']): Record<string, string | number> {
  const shown: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(params ?? {})) {
    shown[name] = typeof value === 'number' && name.endsWith('Fen') ? formatYuan(value) : value
  }
  // Words of a notice (a clause, a paper, a check) come in both languages; the sentence takes the reader's as `what`.
  if (shown.zh !== undefined && shown.en !== undefined) shown.what = i18next.language === 'en' ? shown.en : shown.zh
  return shown
}

/** The sentence of a reason, from the namespace of whichever module refuses with that code. */
export function sentenceOf(reason: ShownReason): string {
  const namespaces = ['common', ...refusalNamespaces()]
  const params = shownParams(reason.params)
  for (const namespace of namespaces) {
    const key = namespace === 'common' ? `refusal.${reason.code}` : reason.code
    if (i18next.exists(key, { ns: namespace })) return i18next.t(key, { ns: namespace, ...params })
  }
  return i18next.t('refusal.unknown', { ns: 'common', code: reason.code })
}

/** Several reasons in one line, each a clause of its own, separated as the language writes it. */
export function sentencesOf(reasons: readonly ShownReason[]): string {
  return reasons
    .map(sentenceOf)
    .map(one => (reasons.length > 1 ? one.replace(/[。.]$/, '') : one))
    .join(i18next.t('between', { ns: 'common' }))
}

/** Where the fault is, in words: sheet row and column, cell, file, page. Empty when the reason names no place. */
export function placeOf(reason: ShownReason): string {
  const at = reason.at
  if (at === undefined) return ''
  const parts = [
    at.file === undefined ? '' : i18next.t('place.file', { ns: 'common', file: at.file }),
    at.page === undefined ? '' : i18next.t('place.page', { ns: 'common', page: at.page }),
    at.cell === undefined ? '' : i18next.t('place.cell', { ns: 'common', cell: at.cell }),
    at.row === undefined || at.cell !== undefined ? '' : i18next.t('place.row', { ns: 'common', row: at.row }),
    at.column === undefined ? '' : i18next.t('place.column', { ns: 'common', column: at.column }),
  ]
  return parts.filter(part => part !== '').join(' · ')
}

/** The sentence of a message or of a line of history: a code of the named namespace with its values. */
export function messageOf(message: { code: string; params: Reason['params'] }, namespace = 'notifications'): string {
  if (!i18next.exists(message.code, { ns: namespace })) return message.code
  return i18next.t(message.code, { ns: namespace, ...shownParams(message.params) })
}
