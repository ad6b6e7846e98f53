import { say } from '../../../texts/index.ts'
import { yearOf } from '../../../values/days.ts'
import type { Context } from '../../platform/context.ts'

export type CounterKind = 'request' | 'letter' | 'batch' | 'payout' | 'order' | 'voucher'

/** The next number of a territory, year and kind; the row's lock keeps them without gaps. */
export async function nextNumber(ctx: Context, territory: string, kind: CounterKind, count = 1): Promise<number> {
  const [row] = await ctx.sql<{ last: number }[]>`insert into funds.counter (territory, year, kind, last)
    values (${territory}, ${yearOf(ctx.today)}, ${kind}, ${count})
    on conflict (territory, year, kind) do update set last = funds.counter.last + ${count} returning last`
  return (row?.last ?? count) - count + 1
}

/** Number of an official document, as the office writes it: 〔year〕n号 after its own abbreviation. */
export function documentNumber(
  ctx: Context,
  of: { territory: string; kind: 'request' | 'letter'; sequence: number },
): string {
  return say('zh-CN', 'funds-papers', `number.${of.kind}`, {
    office: say('zh-CN', 'funds-papers', `office.${of.territory}`),
    year: yearOf(ctx.today),
    sequence: of.sequence,
  })
}

/** Plain numbers for the bank and the archive: letters, digits and hyphens only. */
export function plainNumber(ctx: Context, prefix: string, territory: string, sequence: number): string {
  return `${prefix}-${territory.toUpperCase()}-${yearOf(ctx.today)}-${String(sequence).padStart(5, '0')}`
}
