import { refuse } from '../../../values/refusal.ts'
import { workingDaysLeft } from '../../../values/working-days.ts'
import type { Context } from '../../platform/context.ts'
import { calendarOf } from '../registry/index.ts'
import type { Shown } from './list.ts'
import { periodFrom } from './publish-list.ts'

/** B9: what waits to be posted in the actor's territory, what was posted, and which days would count if it were posted today. */
export async function readPublicityOffice(ctx: Context) {
  const territory = ctx.actor.territory ?? refuse('not-found')
  const pending = await ctx.sql<
    {
      id: string
      packId: string
      basis: string
      bodyName: string
      fields: string[]
      shown: Shown
      waitingSince: string
    }[]
  >`select id, pack_id, basis, body_name, fields, shown, waiting_since from publicity.item
    where territory = ${territory} and state = 'pending' order by waiting_since, id`
  const lists = await ctx.sql<ListRow[]>`select l.id, l.slug, l.basis, l.starts_on, l.ends_on, l.provisional, l.state,
      a.name as published_by,
      (select count(*)::int from publicity.item i where i.list_id = l.id) as items,
      (select coalesce(sum((i.shown->>'amountFen')::bigint), 0)::bigint from publicity.item i
        where i.list_id = l.id and i.state <> 'removed') as amount_fen,
      (select count(*)::int from publicity.objection o where o.list_id = l.id and o.open) as open_objections,
      (select count(*)::int from publicity.objection o where o.list_id = l.id) as objections
    from publicity.list l join identity.account a on a.id = l.published_by
    where l.territory = ${territory} order by l.state = 'closed', l.ends_on, l.id limit 200`
  const proofs = await ctx.sql<(Proof & { listId: string })[]>`select p.list_id, p.id, p.moment, p.address,
      (p.file_id is not null) as picture, p.recorded_at as at, a.name as by
    from publicity.proof p join identity.account a on a.id = p.recorded_by
    where p.list_id = any(${lists.map(list => list.id)}) order by p.id`
  const calendar = await calendarOf(ctx, territory)
  const packId = pending[0]?.packId
  return {
    pending: [...pending],
    lists: lists.map(list => ({
      ...list,
      workingDaysLeft: list.state === 'running' ? workingDaysLeft(calendar, ctx.today, list.endsOn) : null,
      proofs: proofs.filter(proof => proof.listId === list.id),
    })),
    period: packId ? await periodFrom(ctx, { territory, packId, day: ctx.today }) : null,
  }
}

interface ListRow {
  id: string
  slug: string
  basis: string
  startsOn: string
  endsOn: string
  provisional: boolean
  state: 'running' | 'closed'
  publishedBy: string
  items: number
  amountFen: number
  openObjections: number
  objections: number
}

interface Proof {
  id: string
  moment: 'start' | 'end'
  address: string
  picture: boolean
  at: string
  by: string
}
