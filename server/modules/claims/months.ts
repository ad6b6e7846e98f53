import type { Pack } from '../../../policies/kit.ts'
import { daysBetween, firstDay, type Month, nextMonth } from '../../../values/days.ts'
import type { Reason } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { packs } from '../../../policies/index.ts'
import { packsInPlaceOf, settingsFor } from '../law/index.ts'

export const programme: string = 'work-based-training'

/** Why a month cannot be claimed today, whatever stands for it already. */
export function reasonsAgainstMonth(pack: Pack, input: { month: Month; today: string; graceDays: number }): Reason[] {
  const { month, today } = input
  if (month < pack.months.from || month > pack.months.to) {
    return [{ code: 'month-outside-notice', params: { from: pack.months.from, to: pack.months.to } }]
  }
  // Without the notice's forms a month could be filled in and never handed in.
  if (pack.forms === null) return [{ code: 'no-forms', params: { number: pack.number } }]
  const reasons: Reason[] = []
  if (today < firstDay(month)) reasons.push({ code: 'month-not-begun', params: { month } })
  return [...reasons, ...windowReasons(pack, input)]
}

/** Days of grace after the window that the bureau has set (D-15); opening and submitting ask the same. */
export async function graceDaysOf(ctx: Context, of: { territory: string; pack: Pack }): Promise<number> {
  const { settings } = await settingsFor(ctx, of.territory)
  return settings.integer('window-grace-days', of.pack.window.to) ?? 0
}

/** 08-03 六: from 8 July to 31 December 2020, with the days of grace that the bureau has set (D-15). */
export function windowReasons(pack: Pack, input: { today: string; graceDays: number }): Reason[] {
  const { from, to } = pack.window
  if (input.today < from) return [{ code: 'window-not-begun', params: { from } }]
  const days = daysBetween({ from: to, to: input.today })
  return days > input.graceDays ? [{ code: 'window-over', params: { to } }] : []
}

export interface Earlier {
  series: number
  state: string
}

/** One draft per enterprise and month; the first claim before its supplements. */
export function reasonsAgainstSeries(earlier: readonly Earlier[], supplement: boolean): Reason[] {
  if (earlier.some(one => one.state === 'draft')) return [{ code: 'claim-exists' }]
  if (supplement) return earlier.length === 0 ? [{ code: 'supplement-needs-first' }] : []
  return earlier.length > 0 ? [{ code: 'claim-exists' }] : []
}

/** The months that a notice, or a later change switched on in its place, lets one look at today, each with its pack; newest first. */
export async function governedMonths(ctx: Context, of: { territory: string; pack: Pack }) {
  const governing = await packsInPlaceOf(ctx, of.pack, of.territory)
  const later = packs.filter(one => one.amends?.pack === of.pack.id)
  const months = new Set([of.pack, ...later].flatMap(one => monthsOf(one, ctx.today)))
  return [...months]
    .sort()
    .reverse()
    .map(month => ({ month, pack: governing(firstDay(month)) }))
    .filter(({ month, pack }) => pack.months.from <= month && month <= pack.months.to)
}

/** The months of a notice that can be looked at today, newest first. */
function monthsOf(pack: Pack, today: string): Month[] {
  const months: Month[] = []
  for (let month = pack.months.from; month <= pack.months.to; month = nextMonth(month)) {
    if (firstDay(month) <= today) months.unshift(month)
  }
  return months
}
