import { addWorkingDays, type Calendar, workingDaysLeft } from '../../../values/working-days.ts'
import type { Day } from '../../../values/days.ts'
import type { Context } from '../../platform/context.ts'
import { getPack } from '../law/index.ts'
import { calendarOf } from '../registry/index.ts'

export interface Due {
  publicityEndedOn: Day | null
  payBy: Day | null
  workingDaysLeft: number | null
}

/** Counts the days of paying of a territory: from the day after publicity ended, by the pack's own number (12号 二(一), D-72). */
export async function dueCounter(
  ctx: Context,
  territory: string,
): Promise<(claim: { packId: string; publicityEndedOn: Day | null }) => Due> {
  const calendar = await calendarOf(ctx, territory)
  return claim => dueOf(ctx, calendar, claim)
}

function dueOf(ctx: Context, calendar: Calendar, claim: { packId: string; publicityEndedOn: Day | null }): Due {
  const { publicityEndedOn } = claim
  const step = getPack(claim.packId).procedure.find(one => one.kind === 'pay')
  if (publicityEndedOn === null || step?.kind !== 'pay') return { publicityEndedOn, payBy: null, workingDaysLeft: null }
  const payBy = addWorkingDays(calendar, publicityEndedOn, step.withinWorkingDays).day
  return { publicityEndedOn, payBy, workingDaysLeft: workingDaysLeft(calendar, ctx.today, payBy) }
}
