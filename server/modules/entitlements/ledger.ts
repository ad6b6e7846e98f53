import { uuidv7 } from 'uuidv7'
import type { Draw, Used } from '../../../policies/kit.ts'
import { type Reason, Refusal } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'

export interface Consumption {
  lineId: string
  personId: string
  draws: readonly Draw[]
}

interface DrawRow {
  id: string
  lineId: string
  personId: string
  counter: string
  key: string
  slot: number | null
  kind: string | null
  series: string | null
  slotLimit: number | null
  takenAt: string
}

/** What each person has taken, over all enterprises, territories and notices. People without any are absent from the map. */
export async function usedBy(ctx: Context, personIds: readonly string[]): Promise<Map<string, Used[]>> {
  const rows = await ctx.sql<
    { personId: string; counter: string; key: string; kind: string | null; series: string | null; take: number }[]
  >`
    select person_id, counter, key, kind, series, count(slot)::int as take from entitlements.draw
    where person_id = any(${personIds as string[]}) and released_at is null
    group by person_id, counter, key, kind, series order by person_id, counter, key`
  const used = new Map<string, Used[]>()
  for (const row of rows) {
    const one: Used = {
      on: row.counter,
      key: row.key,
      take: row.take,
      ...(row.kind ? { as: row.kind } : {}),
      ...(row.series ? { once: row.series } : {}),
    }
    used.set(row.personId, [...(used.get(row.personId) ?? []), one])
  }
  return used
}

/**
 * Takes what the lines use up, all or nothing. The persons' rows are locked in one order, so that two approvals of the same
 * person wait for each other; the database's constraints let one through in any case.
 * @throws Refusal `entitlement-taken` for every line whose slot is gone, with counter, key and the day it was taken.
 */
export async function consume(ctx: Context, items: readonly Consumption[]): Promise<void> {
  const persons = [...new Set(items.map(item => item.personId))].sort()
  await ctx.sql`select id from registry.person where id = any(${persons}) order by id for update`
  const held = await ctx.sql<
    DrawRow[]
  >`select * from entitlements.draw where person_id = any(${persons}) and released_at is null`
  const byPerson = new Map<string, DrawRow[]>()
  for (const row of held) byPerson.set(row.personId, [...(byPerson.get(row.personId) ?? []), row])
  const taken: DrawRow[] = []
  const reasons: Reason[] = []
  for (const item of items) {
    const mine = byPerson.get(item.personId) ?? []
    for (const draw of item.draws) {
      const rows = place(ctx, item, draw, mine)
      if (rows === 'full' || rows === 'excluded') reasons.push(takenReason(item, draw, mine))
      else {
        mine.push(...rows)
        taken.push(...rows)
      }
    }
    byPerson.set(item.personId, mine)
  }
  if (reasons.length > 0) throw new Refusal(reasons)
  for (let start = 0; start < taken.length; start += 4000) await insertDraws(ctx, taken.slice(start, start + 4000))
}

/** As one value: thousands of rows of ten parameters each would take the driver longer than the database. */
async function insertDraws(ctx: Context, rows: readonly DrawRow[]): Promise<void> {
  await ctx.sql`insert into entitlements.draw (id, line_id, person_id, counter, key, slot, kind, series, slot_limit, taken_at)
    select id, "lineId", "personId", counter, key, slot, kind, series, "slotLimit", "takenAt"
    from jsonb_to_recordset(${ctx.sql.json(rows as never)}) as r(id uuid, "lineId" uuid, "personId" uuid, counter text, key text,
      slot integer, kind text, series text, "slotLimit" integer, "takenAt" timestamptz)`
}

function place(ctx: Context, item: Consumption, draw: Draw, held: readonly DrawRow[]): DrawRow[] | 'full' | 'excluded' {
  const same = held.filter(row => row.counter === draw.on && row.key === draw.key)
  if (draw.as && same.some(row => row.kind !== null && row.kind !== draw.as)) return 'excluded'
  const row = (slot: number | null): DrawRow => ({
    id: uuidv7(),
    lineId: item.lineId,
    personId: item.personId,
    counter: draw.on,
    key: draw.key,
    slot,
    kind: draw.as ?? null,
    series: draw.once ?? null,
    slotLimit: draw.limit,
    takenAt: ctx.now,
  })
  const counted =
    draw.once !== undefined &&
    held.some(one => one.counter === draw.on && one.series === draw.once && one.slot !== null)
  if (draw.limit === null || counted) return [row(null)]
  const used = new Set(same.map(one => one.slot))
  const free: number[] = []
  for (let slot = 1; slot <= draw.limit && free.length < draw.take; slot++) if (!used.has(slot)) free.push(slot)
  return free.length < draw.take ? 'full' : free.map(row)
}

function takenReason(item: Consumption, draw: Draw, held: readonly DrawRow[]): Reason {
  const last = held
    .filter(row => row.counter === draw.on && row.key === draw.key)
    .map(row => row.takenAt)
    .sort()
    .at(-1)
  return {
    code: 'entitlement-taken',
    params: { line: item.lineId, counter: draw.on, key: draw.key, day: last?.slice(0, 10) ?? '' },
  }
}

/**
 * Gives back what a line took (removed after an objection). When the line carried the one count of a series, the count passes to
 * the earliest other line of that series.
 */
export async function release(ctx: Context, lineIds: readonly string[]): Promise<void> {
  const freed = await ctx.sql<DrawRow[]>`update entitlements.draw set released_at = ${ctx.now}
    where line_id = any(${lineIds as string[]}) and released_at is null returning *`
  for (const row of freed.filter(one => one.series !== null && one.slot !== null)) {
    await ctx.sql`update entitlements.draw set slot = (
        select min(n) from generate_series(1, ${row.slotLimit}) n where n not in (
          select slot from entitlements.draw other where other.person_id = entitlements.draw.person_id and other.counter = entitlements.draw.counter
            and other.key = entitlements.draw.key and other.slot is not null and other.released_at is null))
      where id = (select id from entitlements.draw where person_id = ${row.personId} and counter = ${row.counter}
        and series = ${row.series} and slot is null and released_at is null order by id limit 1)`
  }
}
