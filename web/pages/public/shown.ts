import type { TFunction } from 'i18next'
import { formatYuan } from '../../../values/money.ts'

const order = ['unit', 'month', 'project', 'person', 'maskedId', 'headcount', 'amountFen']

/** A field of a public row as people read it: money as yuan, everything else as it stands. */
export function shownText(field: string, value: string | number | undefined): string {
  if (value === undefined) return '—'
  return field === 'amountFen' ? formatYuan(Number(value)) : String(value)
}

/** A public row as one line. */
export function shownLine(shown: { [field: string]: string | number }, t: TFunction<'public'>): string {
  const fields = order.filter(field => shown[field] !== undefined)
  const words = fields.map(field =>
    field === 'headcount' ? t('list.persons', { count: Number(shown[field]) }) : shownText(field, shown[field]),
  )
  return words.join(' · ')
}

export const isFigure = (field: string) => field === 'headcount' || field === 'amountFen'
