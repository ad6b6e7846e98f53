import { uuidv7 } from 'uuidv7'
import type { Counter, Draw } from '../../../policies/kit.ts'
import type { Day } from '../../../values/days.ts'
import { type Reason, Refusal } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import {
  type DrawRow,
  type DrawState,
  endRows,
  holderOf,
  insertRows,
  isCounted,
  liveRows,
  rowsOfLines,
} from './draw-rows.ts'
import { placeOf } from './place.ts'

/** What one line takes: of its person, and under counters `of: 'body'` of its enterprise or institution. */
export interface Taking {
  lineId: string
  /** Null where the benefit is the enterprise's own (a refund): then every draw is the body's. */
  personId: string | null
  bodyId: string
  /** Governing day of the benefit. */
  day: Day
  draws: readonly Draw[]
  /** The scheme's counters: a refusal names their clauses. */
  counters: { readonly [on: string]: Counter }
}

export interface Holders {
  personIds: readonly string[]
  bodyIds: readonly string[]
}

/**
 * Locks the holders' rows, persons first and each kind in one order, so that two acts about the same people wait for each other and
 * never in a circle. Whoever judges before taking calls it first: nobody takes in between. Other rows may still point at them.
 */
export async function lockHolders(ctx: Context, holders: Holders): Promise<void> {
  const [persons, bodies] = [[...new Set(holders.personIds)].sort(), [...new Set(holders.bodyIds)].sort()]
  await ctx.sql`select id from registry.person where id = any(${persons}::uuid[]) order by id for no key update`
  await ctx.sql`select id from identity.body where id = any(${bodies}::uuid[]) order by id for no key update`
}

/**
 * Holds what the lines would use up, all or nothing: it counts at once and is shown as reserved. A line that has reserved before gives
 * that back for what it reserves now.
 * @throws Refusal `entitlement-taken`, `entitlement-beyond-limit`, `line-has-taken`.
 */
export async function reserve(ctx: Context, takings: readonly Taking[]): Promise<void> {
  await take(ctx, takings, 'reserved')
}

/**
 * Takes what the lines use up, all or nothing; what a line had reserved becomes free for it first. The holders' rows are locked, and
 * the database's constraints let one of two through in any case.
 * @throws Refusal `entitlement-taken` for every draw whose room is gone, with clause and day of the other benefit and nothing else of
 * it; `entitlement-beyond-limit` where the draw alone is more than the limit; `line-has-taken` for a line that holds what it was granted.
 */
export async function consume(ctx: Context, takings: readonly Taking[]): Promise<void> {
  await take(ctx, takings, 'consumed')
}

/**
 * Gives back what lines reserved or took (refused, withdrawn, removed after an objection). When a line carried the one count of a
 * series, the count passes to the line of that series with the earliest key that has room there. A second call changes nothing.
 */
export async function release(ctx: Context, lineIds: readonly string[]): Promise<void> {
  await lockHolders(ctx, holdersOf(await rowsOfLines(ctx, lineIds)))
  const own = await rowsOfLines(ctx, lineIds)
  const ended = await endRows(
    ctx,
    own.map(row => row.id),
  )
  await passSeriesOn(ctx, ended)
}

async function take(ctx: Context, takings: readonly Taking[], state: DrawState): Promise<void> {
  const wanted = takings.flatMap(taking => taking.draws.map(draw => ({ taking, draw, ...holderIds(taking, draw) })))
  const lineIds = takings.map(taking => taking.lineId)
  const before = holdersOf([...wanted, ...(await rowsOfLines(ctx, lineIds))])
  await lockHolders(ctx, before)
  const ended = await endReservations(ctx, lineIds)
  const held = await liveRows(ctx, {
    holders: [...before.personIds, ...before.bodyIds],
    counters: [...new Set(wanted.map(one => one.draw.on))],
  })
  const byHolder = groupBy(held, holderOf)
  const parts = new Map<string, number>()
  const taken: DrawRow[] = []
  const reasons: Reason[] = []
  for (const { taking, draw, personId, bodyId } of wanted) {
    const holder = holderOf({ personId, bodyId })
    const mine = byHolder.get(holder) ?? []
    byHolder.set(holder, mine)
    const placing = placeOf(draw, mine)
    if ('taken' in placing) {
      reasons.push(reasonOf(taking, draw, placing))
      continue
    }
    for (const [index, place] of placing.places.entries()) {
      const counted = `${taking.lineId} ${holder} ${draw.on} ${draw.key}`
      const part = (parts.get(counted) ?? 0) + 1
      parts.set(counted, part)
      const row = { ...rowOf(ctx, taking, draw), personId, bodyId, state, part, ...place }
      // A span excludes itself: of several rows of one draw the first carries it.
      const one = index === 0 ? row : { ...row, span: null }
      taken.push(one)
      mine.push(one)
    }
  }
  if (reasons.length > 0) throw new Refusal(reasons)
  await insertRows(ctx, taken)
  await passSeriesOn(ctx, ended)
}

function holderIds(taking: Taking, draw: Draw): Pick<DrawRow, 'personId' | 'bodyId'> {
  if (draw.of === 'body') return { personId: null, bodyId: taking.bodyId }
  if (taking.personId === null) throw new Error(`a draw on ${draw.on} needs a person`)
  return { personId: taking.personId, bodyId: null }
}

function holdersOf(rows: readonly Pick<DrawRow, 'personId' | 'bodyId'>[]): Holders {
  const known = (ids: readonly (string | null)[]) => [...new Set(ids.filter(id => id !== null))]
  return { personIds: known(rows.map(row => row.personId)), bodyIds: known(rows.map(row => row.bodyId)) }
}

async function endReservations(ctx: Context, lineIds: readonly string[]): Promise<DrawRow[]> {
  const own = await rowsOfLines(ctx, lineIds)
  const granted = new Set(own.filter(row => row.state === 'consumed').map(row => row.lineId))
  if (granted.size > 0) throw new Refusal([...granted].map(line => ({ code: 'line-has-taken', params: { line } })))
  return endRows(
    ctx,
    own.map(row => row.id),
  )
}

function rowOf(ctx: Context, taking: Taking, draw: Draw): Omit<DrawRow, 'personId' | 'bodyId' | 'state' | 'part'> {
  return {
    id: uuidv7(),
    lineId: taking.lineId,
    counter: draw.on,
    key: draw.key,
    unit: draw.fen === true ? 'fen' : 'times',
    take: draw.take,
    slot: null,
    fen: null,
    kind: draw.as ?? null,
    series: draw.once ?? null,
    span: draw.span ?? null,
    most: draw.limit,
    day: taking.day,
    takenAt: ctx.now,
  }
}

/** Clause and day of the other benefit. Whose it was, where and how much is nobody's business here. */
function reasonOf(taking: Taking, draw: Draw, placing: { taken: 'full' | 'excluded'; by: readonly DrawRow[] }): Reason {
  const counter = taking.counters[draw.on]
  const finding = placing.taken === 'full' ? counter?.full : counter?.excluded
  const named = { line: taking.lineId, counter: draw.on, clause: finding?.clause ?? '', rule: finding?.rule ?? '' }
  const day = placing.by
    .map(row => row.day)
    .sort()
    .at(-1)
  if (day === undefined) return { code: 'entitlement-beyond-limit', params: { ...named, limit: draw.limit ?? 0 } }
  return { code: 'entitlement-taken', params: { ...named, day } }
}

/** Ended rows that counted for their series: another line of the series counts from now on, in the earliest key that has room. */
async function passSeriesOn(ctx: Context, ended: readonly DrawRow[]): Promise<void> {
  const counted = ended.filter(row => row.series !== null && isCounted(row))
  if (counted.length === 0) return
  const held = await liveRows(ctx, {
    holders: [...new Set(counted.map(holderOf))],
    counters: [...new Set(counted.map(row => row.counter))],
  })
  const drawer = (row: DrawRow) => `${holderOf(row)} ${row.counter}`
  const drawers = groupBy(held, drawer)
  const [ending, beginning]: [string[], DrawRow[]] = [[], []]
  for (const [row] of groupBy(counted, one => `${drawer(one)} ${one.series}`).values()) {
    if (row === undefined) continue
    const mine = drawers.get(drawer(row)) ?? []
    const { series } = row
    const ofSeries = mine.filter(one => one.series === series)
    if (ofSeries.some(isCounted)) continue
    ofSeries.sort((one, other) => (one.key === other.key ? (one.id < other.id ? -1 : 1) : one.key < other.key ? -1 : 1))
    for (const rider of ofSeries) {
      const rows = counting(rider, mine)
      if (rows === null) continue
      ending.push(rider.id)
      beginning.push(...rows)
      break
    }
  }
  await endRows(ctx, ending)
  await insertRows(ctx, beginning)
}

function groupBy<T>(rows: readonly T[], nameOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(nameOf(row))
    if (group === undefined) groups.set(nameOf(row), [row])
    else group.push(row)
  }
  return groups
}

/** The rows by which a rider counts itself; null where its key has no room. */
function counting(rider: DrawRow, mine: readonly DrawRow[]): DrawRow[] | null {
  const draw: Draw = {
    on: rider.counter,
    key: rider.key,
    take: rider.take,
    limit: rider.most,
    ...(rider.unit === 'fen' ? { fen: true as const } : {}),
  }
  const placing = placeOf(draw, mine)
  if ('taken' in placing) return null
  return placing.places.map((place, index) => ({
    ...rider,
    ...place,
    id: uuidv7(),
    part: index + 1,
    span: index === 0 ? rider.span : null,
  }))
}
