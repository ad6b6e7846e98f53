import { formatYuan } from '../../../values/money.ts'

/** A field of a public row as people read it: money as yuan, everything else as it stands. */
export function shownText(field: string, value: string | number | undefined): string {
  if (value === undefined) return '—'
  return field === 'amountFen' ? formatYuan(Number(value)) : String(value)
}

export const isFigure = (field: string) => field === 'headcount' || field === 'amountFen'
