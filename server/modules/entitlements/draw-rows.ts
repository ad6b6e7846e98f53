import type { Span } from '../../../policies/kit.ts'
import type { Day } from '../../../values/days.ts'
import type { Context } from '../../platform/context.ts'

/** Held for what is applied for, or granted. Both count against the limit. */
export type DrawState = 'reserved' | 'consumed'

/** Fen from `from` up to but without `to`, of those below the limit. */
export interface FenRange {
  from: number
  to: number
}

/** One live row of the ledger. Neither slot nor fen: it only excludes, or rides on a series that is counted elsewhere. */
export interface DrawRow {
  id: string
  lineId: string
  personId: string | null
  bodyId: string | null
  counter: string
  key: string
  state: DrawState
  unit: 'times' | 'fen'
  /** What the whole draw takes, of which this row may be a part. */
  take: number
  part: number
  slot: number | null
  fen: FenRange | null
  kind: string | null
  series: string | null
  span: Span | null
  /** The limit that it was taken under. */
  most: number | null
  day: Day
  takenAt: string
}

interface StoredRow extends Omit<DrawRow, 'fen' | 'span'> {
  fenFrom: number | null
  fenTo: number | null
  spanFrom: Day | null
  spanTo: Day | null
}

/** Who holds the row: a person's or a body's id; ids of the two never meet. */
export function holderOf(row: Pick<DrawRow, 'personId' | 'bodyId'>): string {
  const holder = row.personId ?? row.bodyId
  if (holder === null) throw new Error('a draw without a holder')
  return holder
}

/** True when the row itself takes something below the limit. */
export function isCounted(row: Pick<DrawRow, 'slot' | 'fen'>): boolean {
  return row.slot !== null || row.fen !== null
}

/** SQL: the columns of a row; a range is given by its ends, because a driver would hand over its text. */
function columns(ctx: Context) {
  return ctx.sql`id, line_id, person_id, body_id, counter, key, state, unit, take, part, slot, kind, series, most, day, taken_at,
    lower(fen_range) as fen_from, upper(fen_range) as fen_to, lower(span) as span_from, upper(span) - 1 as span_to`
}

function rowOf({ fenFrom, fenTo, spanFrom, spanTo, ...rest }: StoredRow): DrawRow {
  return {
    ...rest,
    fen: fenFrom === null || fenTo === null ? null : { from: fenFrom, to: fenTo },
    span: spanFrom === null || spanTo === null ? null : { from: spanFrom, to: spanTo },
  }
}

/** Live rows of these holders under these counters: what a new taking is placed among, however long their history is. */
export async function liveRows(
  ctx: Context,
  wanted: { holders: readonly string[]; counters: readonly string[] },
): Promise<DrawRow[]> {
  const rows = await ctx.sql<StoredRow[]>`select ${columns(ctx)} from entitlements.draw
    where holder_id = any(${wanted.holders as string[]}::uuid[]) and counter = any(${wanted.counters as string[]}) and released_at is null
    order by id`
  return rows.map(rowOf)
}

/** Live rows of these lines. */
export async function rowsOfLines(ctx: Context, lineIds: readonly string[]): Promise<DrawRow[]> {
  const rows = await ctx.sql<StoredRow[]>`select ${columns(ctx)} from entitlements.draw
    where line_id = any(${lineIds as string[]}::uuid[]) and released_at is null order by id`
  return rows.map(rowOf)
}

/** Ends live rows; one that has ended before is not among those returned. */
export async function endRows(ctx: Context, rowIds: readonly string[]): Promise<DrawRow[]> {
  if (rowIds.length === 0) return []
  const rows = await ctx.sql<StoredRow[]>`update entitlements.draw set released_at = ${ctx.now}
    where id = any(${rowIds as string[]}::uuid[]) and released_at is null returning ${columns(ctx)}`
  return rows.map(rowOf)
}

/** As one value: thousands of rows of many parameters each would take the driver longer than the database. */
export async function insertRows(ctx: Context, rows: readonly DrawRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += 4000) {
    const part = rows.slice(start, start + 4000).map(({ fen, span, ...rest }) => ({
      ...rest,
      fenRange: fen === null ? null : `[${fen.from},${fen.to})`,
      span: span === null ? null : `[${span.from},${span.to}]`,
    }))
    await ctx.sql`insert into entitlements.draw (id, line_id, person_id, body_id, counter, key, state, unit, take, part, slot, fen_range, kind,
        series, span, most, day, taken_at)
      select id, "lineId", "personId", "bodyId", counter, key, state, unit, take, part, slot, "fenRange", kind, series, span, most, day, "takenAt"
      from jsonb_to_recordset(${ctx.sql.json(part as never)}) as r(id uuid, "lineId" uuid, "personId" uuid, "bodyId" uuid, counter text,
        key text, state text, unit text, take bigint, part integer, slot integer, "fenRange" int8range, kind text, series text,
        span daterange, most bigint, day date, "takenAt" timestamptz)`
  }
}
