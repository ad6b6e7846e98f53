import { type Calendar, calendarOf as calendarOfEntries } from '../../../values/working-days.ts'
import { type Reason, refuse, refuseAll } from '../../../values/refusal.ts'
import { isDay } from '../../../values/days.ts'
import type { Context } from '../../platform/context.ts'
import { findTerritory, territoryChain } from '../identity/index.ts'

export interface CalendarDay {
  day: string
  kind: 'off' | 'work'
  name: string
}

const national = 'national'

/** Working days of a territory: the State Council's calendar, then the days that it and those above it have added (D-26). */
export async function calendarOf(ctx: Context, territory: string): Promise<Calendar> {
  const order = [national, ...(await territoryChain(ctx, territory)).reverse()]
  const days = await ctx.sql<(CalendarDay & { territory: string })[]>`
    select territory, day, kind, name from registry.calendar_day where territory = any(${order})`
  const years = await ctx.sql<
    { year: number }[]
  >`select distinct year from registry.calendar_year where territory = any(${order})`
  const sorted = [...days].sort((a, b) => order.indexOf(a.territory) - order.indexOf(b.territory))
  return calendarOfEntries(
    sorted,
    years.map(row => row.year),
  )
}

/** The published days of a year as a territory sees them, for showing. */
export async function readCalendar(ctx: Context, input: { territory: string; year: number }) {
  const order = [national, ...(await territoryChain(ctx, input.territory))]
  const days = await ctx.sql<CalendarDay[]>`select day, kind, name from registry.calendar_day
    where territory = any(${order}) and extract(year from day) = ${input.year} order by day`
  const [published] = await ctx.sql<{ source: string }[]>`select source from registry.calendar_year
    where territory = any(${order}) and year = ${input.year} limit 1`
  return { year: input.year, published: published !== undefined, source: published?.source ?? null, days: [...days] }
}

/**
 * Opens a year: its days off and make-up working days from the paper named as source. Publishing again replaces the year.
 * Deadlines that reached into it were provisional and are computed again when next read.
 */
export async function publishCalendarYear(
  ctx: Context,
  input: { territory: string; year: number; source: string; days: CalendarDay[] },
): Promise<void> {
  if (input.territory !== national) await findTerritory(ctx, input.territory)
  const reasons: Reason[] = input.days.flatMap((entry, index) =>
    isDay(entry.day) && entry.day.startsWith(`${input.year}-`)
      ? []
      : [
          {
            code: 'calendar-day-of-another-year',
            params: { day: entry.day, year: input.year },
            at: { row: index + 1 },
          },
        ],
  )
  if (reasons.length > 0) refuseAll(reasons)
  if (new Set(input.days.map(entry => entry.day)).size !== input.days.length) refuse('calendar-day-twice')
  await ctx.sql`delete from registry.calendar_day
    where territory = ${input.territory} and extract(year from day) = ${input.year}`
  if (input.days.length > 0) {
    const rows = input.days.map(({ day, kind, name }) => ({ territory: input.territory, day, kind, name }))
    await ctx.sql`insert into registry.calendar_day ${ctx.sql(rows)}`
  }
  await ctx.sql`insert into registry.calendar_year (territory, year, source, published_by, published_at)
    values (${input.territory}, ${input.year}, ${input.source}, ${ctx.actor.accountId}, ${ctx.now})
    on conflict (territory, year) do update
      set source = excluded.source, published_by = excluded.published_by, published_at = excluded.published_at`
  ctx.record({
    subject: { kind: 'calendar', id: `${input.territory} ${input.year}` },
    detail: { source: input.source, days: input.days.length },
  })
}
