import { addMonths } from '../../../values/days.ts'
import type { Fen } from '../../../values/money.ts'
import type { Context } from '../../platform/context.ts'
import type { Download } from '../../platform/route.ts'
import { writeSheet } from '../../platform/sheets/index.ts'
import { actsFor, nothingYet, type Source } from './funds.ts'
import { type AccountKind, type EntryKind, planeOf } from './ledger.ts'
import { type Bureau, shownBureau } from './own-bureau.ts'
import { paper } from './request-document.ts'

export interface EntryRow {
  id: string
  kind: EntryKind
  day: string
  postedBy: string
  subject: string
  payoutId: string | null
  postings: { kind: AccountKind; bodyName: string; amountFen: Fen }[]
}

interface Asked {
  territory?: string | undefined
  source: Source
  month?: string | undefined
}

/** Entries that touch the bureau's accounts, newest first. */
async function entriesOf(ctx: Context, bureau: Bureau, asked: Asked): Promise<EntryRow[]> {
  return ctx.sql<EntryRow[]>`select e.id, e.kind, e.day, e.posted_by_name as posted_by,
      coalesce(q.number, r.slip_number, s.slip_number, i.document_number, o.reference, rel.number, '') as subject, o.payout_id,
      (select json_agg(json_build_object('kind', a.kind, 'bodyName', b.name, 'amountFen', p.amount_fen) order by p.amount_fen desc, a.kind)
        from funds.posting p join funds.account a on a.id = p.account_id join identity.body b on b.id = a.body_id
        where p.entry_id = e.id and a.body_id = ${bureau.bodyId}) as postings
    from funds.entry e
    left join funds.request q on q.id = e.subject_id left join funds.receipt r on r.id = e.subject_id
    left join funds.allocation s on s.id = e.subject_id left join funds.indicator i on i.id = e.subject_id
    left join funds.payment_order o on o.id = e.subject_id
    left join funds.request_line rl on rl.id = e.subject_id left join funds.request rel on rel.id = rl.request_id
    where e.source = ${asked.source}
      and exists (select 1 from funds.posting p join funds.account a on a.id = p.account_id
        where p.entry_id = e.id and a.body_id = ${bureau.bodyId})
      ${asked.month === undefined ? ctx.sql`` : ctx.sql`and to_char(e.day, 'YYYY-MM') = ${asked.month}`}
    order by e.day desc, e.id desc limit 1000`
}

async function sumsOf(ctx: Context, bureau: Bureau) {
  const rows = await ctx.sql<{ source: Source; kind: AccountKind; amountFen: Fen }[]>`
    select a.source, a.kind, coalesce(sum(p.amount_fen), 0)::bigint as amount_fen
    from funds.account a left join funds.posting p on p.account_id = a.id where a.body_id = ${bureau.bodyId}
    group by a.source, a.kind order by a.source, a.kind`
  return rows.map(row => ({ ...row, plane: planeOf[row.kind] }))
}

/** The bank's last stated balance beside the ledger's of the same day (A17). */
async function statementOf(ctx: Context, bureau: Bureau, source: Source) {
  const [row] = await ctx.sql<{ day: string; balanceFen: Fen; ledgerFen: Fen; enteredBy: string }[]>`
    select s.day, s.balance_fen, s.entered_by_name as entered_by,
      (select coalesce(sum(p.amount_fen), 0)::bigint from funds.posting p join funds.account a on a.id = p.account_id
        join funds.entry e on e.id = p.entry_id
        where a.body_id = s.body_id and a.source = s.source and a.kind in ('cash', 'payment-in-transit') and e.day <= s.day) as ledger_fen
    from funds.statement s where s.body_id = ${bureau.bodyId} and s.source = ${source} order by s.day desc, s.id desc limit 1`
  return row ? { ...row, differenceFen: row.balanceFen - row.ledgerFen } : null
}

/** 08-03 七(二): for how many months the balance lasts at the average outlay of the last three. */
async function supportOf(ctx: Context, bureau: Bureau, source: Source) {
  const since = addMonths(ctx.today, -3)
  const [row] = await ctx.sql<{ balanceFen: Fen; outlayFen: Fen }[]>`select
      coalesce(sum(p.amount_fen) filter (where a.kind = 'cash'), 0)::bigint as balance_fen,
      coalesce(sum(p.amount_fen) filter (where a.kind in ('paid-out', 'allocated') and e.day > ${since}), 0)::bigint as outlay_fen
    from funds.posting p join funds.account a on a.id = p.account_id join funds.entry e on e.id = p.entry_id
    where a.body_id = ${bureau.bodyId} and a.source = ${source}`
  const balanceFen = row?.balanceFen ?? 0
  const outlayFen = row?.outlayFen ?? 0
  const averageFen = Math.round(outlayFen / 3)
  return {
    balanceFen,
    outlayFen,
    averageFen,
    monthsTenths: averageFen > 0 ? Math.floor((balanceFen * 10) / averageFen) : null,
  }
}

async function overdueOf(ctx: Context, territory: string) {
  return ctx.sql<{ claimId: string; bodyName: string; month: string; dueOn: string; unpaidFen: Fen }[]>`
    select o.claim_id, b.name as body_name, c.month, o.due_on,
      (select coalesce(sum(l.approved_fen), 0)::bigint from claims.line l where l.claim_id = c.id and l.state in ('approved', 'frozen')) as unpaid_fen
    from funds.overdue o join claims.claim c on c.id = o.claim_id join identity.body b on b.id = c.body_id
    where o.territory = ${territory} order by o.due_on, b.name limit 200`
}

/** F6: the journal, balances, the difference to the bank's own statement, the months that the balance lasts, and what was paid late. */
export async function readLedger(ctx: Context, asked: Asked) {
  const bureau = await shownBureau(ctx, asked.territory)
  const { code } = bureau.territory
  return {
    territory: code,
    source: asked.source,
    month: asked.month ?? null,
    entries: await entriesOf(ctx, bureau, asked),
    balances: await sumsOf(ctx, bureau),
    statement: await statementOf(ctx, bureau, asked.source),
    support: await supportOf(ctx, bureau, asked.source),
    overdue: await overdueOf(ctx, code),
    acts: actsFor(ctx, ['enterStatement'], { state: nothingYet, territory: code }),
  }
}

/** The same journal as a workbook. */
export async function exportLedger(ctx: Context, asked: Asked): Promise<Download> {
  const bureau = await shownBureau(ctx, asked.territory)
  const entries = await entriesOf(ctx, bureau, asked)
  const title = paper('ledger.title', { office: bureau.name, source: paper(`source.${asked.source}`) })
  const head = (name: string) => paper(`ledger.${name}`)
  const bytes = await writeSheet({
    sheets: [
      {
        name: head('sheet'),
        title,
        columns: [
          { header: head('day'), width: 12, kind: 'day' },
          { header: head('act'), width: 18, kind: 'text' },
          { header: head('subject'), width: 30, kind: 'text' },
          { header: head('account'), width: 20, kind: 'text' },
          { header: head('debit'), width: 16, kind: 'fen' },
          { header: head('credit'), width: 16, kind: 'fen' },
          { header: head('by'), width: 12, kind: 'text' },
        ],
        rows: [...entries]
          .reverse()
          .flatMap(entry =>
            entry.postings.map(posting => [
              entry.day,
              paper(`entry.${entry.kind}`),
              entry.subject,
              paper(`account.${posting.kind}`),
              posting.amountFen > 0 ? posting.amountFen : null,
              posting.amountFen < 0 ? -posting.amountFen : null,
              entry.postedBy,
            ]),
          ),
      },
    ],
  })
  ctx.record({ act: 'exportLedger', subject: { kind: 'body', id: bureau.bodyId }, territory: bureau.territory.code })
  return {
    fileName: `${title}${asked.month === undefined ? '' : `-${asked.month}`}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes,
  }
}
