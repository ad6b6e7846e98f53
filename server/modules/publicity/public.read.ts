import { refuse } from '../../../values/refusal.ts'
import { type Calendar, workingDaysLeft } from '../../../values/working-days.ts'
import type { Context } from '../../platform/context.ts'
import { bureauOf } from '../identity/index.ts'
import { calendarOf, contactsOf } from '../registry/index.ts'
import { type ListState, onlyKeys, type Shown, visibleKeys } from './list.ts'

interface ListRow {
  id: string
  slug: string
  territory: string
  territoryName: string
  basis: string
  programme: string
  fields: string[]
  startsOn: string
  endsOn: string
  state: ListState
  months: string[]
  items: number
  openObjections: number
}

export interface PublicQuery {
  search?: string | undefined
  territory?: string | undefined
  month?: string | undefined
  page: number
  size: number
}

/** P1: lists without sign-in, newest first; searched by the name or the credit code of a unit. */
export async function listPublicLists(ctx: Context, query: PublicQuery) {
  const { sql } = ctx
  const wanted = query.search ? itemMatches(ctx, query.search) : undefined
  const where = sql`true ${query.territory ? sql`and l.territory = ${query.territory}` : sql``}
    ${query.month ? sql`and exists (select from publicity.item i where i.list_id = l.id and i.shown->>'month' = ${query.month})` : sql``}
    ${wanted ? sql`and exists (select from publicity.item i where i.list_id = l.id and ${wanted})` : sql``}`
  const rows = await sql<ListRow[]>`${listSelect(ctx)} where ${where}
    order by l.starts_on desc, l.id desc limit ${query.size} offset ${(query.page - 1) * query.size}`
  const [count] = await sql<{ total: number }[]>`select count(*)::int as total from publicity.list l where ${where}`
  const matched = wanted
    ? await sql<{ listId: string; shown: Shown }[]>`select i.list_id, i.shown from publicity.item i
        where i.list_id = any(${rows.map(row => row.id)}) and i.state <> 'removed' and ${wanted} order by i.seq limit 500`
    : []
  const lists = []
  const calendars = new Map<string, Calendar>()
  for (const row of rows) {
    const calendar = calendars.get(row.territory) ?? (await calendarOf(ctx, row.territory))
    calendars.set(row.territory, calendar)
    const visible = visibleKeys(row.fields, row.state)
    const own = matched.filter(one => one.listId === row.id).map(one => onlyKeys(one.shown, visible))
    lists.push({ ...publicLineOf(ctx, row, calendar), matched: own })
  }
  return { lists, total: count?.total ?? 0 }
}

/** P2: one list by its permanent address, with nothing but the fields of its notice. */
export async function readPublicList(ctx: Context, slug: string) {
  const [row] = await ctx.sql<ListRow[]>`${listSelect(ctx)} where l.slug = ${slug}`
  if (!row) refuse('not-found')
  const items = await ctx.sql<
    { seq: number; state: 'running' | 'published' | 'removed'; shown: Shown; objection: boolean }[]
  >`select i.seq, i.state, i.shown,
      exists (select from publicity.objection o where o.list_id = i.list_id and o.open
        and (o.item_id is null or o.item_id = i.id)) as objection
    from publicity.item i where i.list_id = ${row.id} order by i.seq`
  const fields = visibleKeys(row.fields, row.state)
  const counted = items.filter(item => item.state !== 'removed')
  const sumOf = (key: string) =>
    fields.includes(key) ? counted.reduce((sum, item) => sum + Number(item.shown[key] ?? 0), 0) : null
  const proofs = await ctx.sql<
    { address: string }[]
  >`select distinct address from publicity.proof where list_id = ${row.id}`
  const bureau = await bureauOf(ctx, row.territory)
  return {
    list: { ...publicLineOf(ctx, row, await calendarOf(ctx, row.territory)), matched: [] },
    fields,
    rows: items.map(item => ({ ...item, shown: onlyKeys(item.shown, fields) })),
    totals: { headcount: sumOf('headcount'), amountFen: sumOf('amountFen') },
    bureau: bureau.name,
    contacts: await nearestContacts(ctx, row.territory),
    postedAt: proofs.map(proof => proof.address),
    canObject: row.state === 'running',
  }
}

/** Telephones of the office itself, or of the city where the notice prints none for it. */
async function nearestContacts(ctx: Context, territory: string) {
  const known = (await contactsOf(ctx, territory)).flatMap(({ telephone, ...contact }) =>
    telephone === null ? [] : [{ ...contact, telephone }],
  )
  const nearest = known.filter(contact => contact.territory === known[0]?.territory)
  return nearest.map(({ unit, department, business, telephone }) => ({ unit, department, business, telephone }))
}

function listSelect(ctx: Context) {
  return ctx.sql`select l.id, l.slug, l.territory, t.name as territory_name, l.basis, l.programme, l.fields, l.starts_on,
      l.ends_on, l.state,
      (select coalesce(array_agg(distinct i.shown->>'month') filter (where i.shown ? 'month'), '{}')
        from publicity.item i where i.list_id = l.id) as months,
      (select count(*)::int from publicity.item i where i.list_id = l.id) as items,
      (select count(*)::int from publicity.objection o where o.list_id = l.id and o.open) as open_objections
    from publicity.list l join identity.territory t on t.code = l.territory`
}

function publicLineOf(ctx: Context, row: ListRow, calendar: Calendar) {
  const { id: _id, fields: _fields, ...line } = row
  return { ...line, workingDaysLeft: row.state === 'running' ? workingDaysLeft(calendar, ctx.today, row.endsOn) : null }
}

/** The unit's name holds the words, or its credit code is the one given (the code itself is not shown). */
function itemMatches(ctx: Context, search: string) {
  const words = `%${search.replace(/[%_\\]/g, '\\$&')}%`
  const code = search.normalize('NFKC').toUpperCase()
  return ctx.sql`(i.body_name ilike ${words}
    or i.body_name in (select b.name from identity.body b where b.kind = 'enterprise' and b.code = ${code}))`
}
