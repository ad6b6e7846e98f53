import { packs } from '../../../policies/index.ts'
import type { Counter, Says } from '../../../policies/kit.ts'
import type { Day } from '../../../values/days.ts'
import { maskResidentId } from '../../../values/resident-id.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { residentIds } from '../registry/index.ts'
import type { DrawState } from './draw-rows.ts'

interface CounterRow {
  counter: string
  key: string
  unit: 'times' | 'fen'
  kinds: string[]
  used: number
  reserved: number
  limit: number | null
  day: Day
}

interface EventRow {
  counter: string
  key: string
  state: DrawState
  take: number
  unit: 'times' | 'fen'
  day: Day
  spanFrom: Day | null
  spanTo: Day | null
  takenAt: string
  releasedAt: string | null
}

/**
 * What a person has taken, for an official: counters with what is used, of that reserved, and the limit; then every taking with its
 * end. Whose it was does not stand in it, but for keys by which a notice itself counts per employer. The view is recorded with its reason (W12).
 */
export async function listEntitlements(ctx: Context, input: { person: string; reason: string }) {
  const [person] = await ctx.sql<
    { id: string; name: string }[]
  >`select id, name from registry.person where id = ${input.person}`
  if (!person) refuse('not-found')
  const resident = (await residentIds(ctx, [person.id])).get(person.id) ?? ''
  ctx.record({ subject: { kind: 'person', id: person.id }, detail: { reason: input.reason } })
  const counters = await ctx.sql<CounterRow[]>`select counter, key, unit, max(most) as limit, max(day) as day,
      coalesce(array_agg(distinct kind) filter (where kind is not null), '{}') as kinds,
      coalesce(sum(${counted(ctx)}), 0)::bigint as used, coalesce(sum(${counted(ctx)}) filter (where state = 'reserved'), 0)::bigint as reserved
    from entitlements.draw where holder_id = ${person.id} and released_at is null
    group by counter, key, unit order by counter, key`
  const takings = await ctx.sql<
    EventRow[]
  >`select counter, key, state, take, unit, day, lower(span) as span_from, upper(span) - 1 as span_to,
      taken_at, released_at
    from entitlements.draw where holder_id = ${person.id} and part = 1 order by taken_at, id limit 1000`
  return {
    person: { id: person.id, name: person.name, maskedId: maskResidentId(resident) },
    counters: counters.map(row => ({ ...row, ...wordsOf(row.counter) })),
    takings: takings.map(row => ({ ...row, label: wordsOf(row.counter).label })),
  }
}

/** SQL: what a row takes below its limit: one slot, or its fen; a rider of a counted series nothing. */
function counted(ctx: Context) {
  return ctx.sql`case when fen_range is null then (slot is not null)::int else upper(fen_range) - lower(fen_range) end`
}

/** A counter is shared by notices: its name is the one that the first of them gives it. */
function wordsOf(name: string): { label: Says; unitSays: Says } {
  const known = packs.flatMap(pack => pack.schemes).map(scheme => scheme.counters[name])
  const counter = known.find((one): one is Counter => one !== undefined)
  const plain = { zh: name, en: name }
  return { label: counter?.label ?? plain, unitSays: counter?.unit ?? plain }
}
