import type { Draw, Span } from '../../../policies/kit.ts'
import { type DrawRow, type FenRange, isCounted } from './draw-rows.ts'

/** Where a draw comes to stand among what its holder has: slots or fen of its own, or neither. */
export interface Place {
  slot: number | null
  fen: FenRange | null
}

export type Placing = { places: readonly Place[] } | { taken: 'full' | 'excluded'; by: readonly DrawRow[] }

const uncounted: Place = { slot: null, fen: null }

/**
 * Finds room for a draw among the live rows of its holder. Pure. Without a limit it is counted all the same, for draws of other schemes
 * that have one. A draw that takes nothing and excludes nothing has no place at all.
 * `by` are the rows that stand in the way.
 */
export function placeOf(draw: Draw, held: readonly DrawRow[]): Placing {
  if (!Number.isSafeInteger(draw.take) || draw.take < 0)
    throw new Error(`a draw on ${draw.on} takes ${draw.take}: whole and not negative, please`)
  const same = held.filter(row => row.counter === draw.on && row.key === draw.key)
  const excluding = same.filter(row => excludes(row, draw))
  if (excluding.length > 0) return { taken: 'excluded', by: excluding }
  if (rides(draw, held)) return { places: [uncounted] }
  if (draw.take === 0) return { places: draw.as === undefined && draw.span === undefined ? [] : [uncounted] }
  // Summed as well as placed: what was taken under a higher limit, or under none, stands above this one and counts all the same.
  if (draw.limit !== null && same.reduce((sum, row) => sum + lengthOf(row), draw.take) > draw.limit)
    return { taken: 'full', by: same.filter(isCounted) }
  return { places: draw.fen === true ? freeFen(draw.take, same) : freeSlots(draw.take, same) }
}

/** What a row takes: one slot, or its fen; a rider of a counted series nothing. */
function lengthOf(row: DrawRow): number {
  return row.fen === null ? Number(row.slot !== null) : row.fen.to - row.fen.from
}

function excludes(row: DrawRow, draw: Draw): boolean {
  if (draw.as !== undefined && row.kind !== null && row.kind !== draw.as) return true
  return draw.span !== undefined && row.span !== null && sharesDay(row.span, draw.span)
}

function sharesDay(one: Span, other: Span): boolean {
  return one.from <= other.to && other.from <= one.to
}

/** A series counts once, under whatever key it was counted first (D-11). */
function rides(draw: Draw, held: readonly DrawRow[]): boolean {
  return (
    draw.once !== undefined && held.some(row => row.counter === draw.on && row.series === draw.once && isCounted(row))
  )
}

/** The lowest free slots: two that forget to lock then want the same one, and the database refuses the second. */
function freeSlots(take: number, same: readonly DrawRow[]): Place[] {
  const used = new Set(same.map(row => row.slot))
  const free: Place[] = []
  for (let slot = 1; free.length < take; slot += 1) if (!used.has(slot)) free.push({ slot, fen: null })
  return free
}

/** The lowest free fen; where earlier takings were given back these may be several stretches. */
function freeFen(take: number, same: readonly DrawRow[]): Place[] {
  const ranges = same.flatMap(row => (row.fen === null ? [] : [row.fen])).sort((one, other) => one.from - other.from)
  const free: Place[] = []
  let [from, missing] = [0, take]
  for (const range of [...ranges, { from: Number.MAX_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER }]) {
    const length = Math.min(missing, range.from - from)
    if (length > 0) {
      free.push({ slot: null, fen: { from, to: from + length } })
      missing -= length
    }
    from = Math.max(from, range.to)
  }
  return free
}
