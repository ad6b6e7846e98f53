import { formatYuan } from '../../../values/money.ts'
import type { Context } from '../../platform/context.ts'

/** One paper of a 凭证包 (W11): a stored file, or a page that is printed or opened when asked for. */
export interface Piece {
  kind:
    | 'form'
    | 'scan'
    | 'opinion'
    | 'publicity'
    | 'publicity-proof'
    | 'request'
    | 'letter'
    | 'letter-scan'
    | 'receipt-slip'
    | 'bank-file'
    | 'payment-approval'
    | 'bank-result'
    | 'payment-slip'
  title: string
  fileId: string | null
  link: string | null
  detail: string
  missing: boolean
}

interface FilePiece {
  kind: Piece['kind']
  title: string
  fileId: string
  detail: string
}

/** Papers with names of persons: finance never sees them (W12). */
const personal: readonly Piece['kind'][] = ['form', 'scan', 'opinion']

/** Every paper behind a payout, in the order in which it came about; what a complete voucher lacks is named. */
export async function piecesOf(ctx: Context, payout: { id: string; claimId: string; state: string }): Promise<Piece[]> {
  const files = [
    ...(await claimFiles(ctx, payout.claimId)),
    ...(await publicityProofs(ctx, payout.claimId)),
    ...(await moneyFiles(ctx, payout.id)),
    ...(await paymentFiles(ctx, payout.id)),
  ].map((file): Piece => ({ ...file, link: null, missing: false }))
  const pieces = [...files, ...(await pages(ctx, payout))]
  const wanted: Piece['kind'][] = ['form', 'scan', 'publicity', 'request', 'bank-file']
  if (payout.state === 'paid') wanted.push('bank-result', 'payment-slip')
  const lacking = wanted
    .filter(kind => !pieces.some(piece => piece.kind === kind))
    .map((kind): Piece => ({ kind, title: '', fileId: null, link: null, detail: '', missing: true }))
  const all = [...pieces, ...lacking].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  const seesPersons = !ctx.actor.roles.includes('finance')
  return seesPersons ? all : all.filter(piece => !personal.includes(piece.kind))
}

const order: readonly Piece['kind'][] = [
  'form',
  'scan',
  'opinion',
  'publicity',
  'publicity-proof',
  'request',
  'letter',
  'letter-scan',
  'receipt-slip',
  'payment-approval',
  'bank-file',
  'bank-result',
  'payment-slip',
]

/** Forms as printed last and the scans that were sealed; of a split part those of the claim it came from (W19). */
async function claimFiles(ctx: Context, claimId: string): Promise<FilePiece[]> {
  const subjects = ctx.sql`(select id::text from claims.claim where id = ${claimId}
    union select split_from::text from claims.claim where id = ${claimId} and split_from is not null)`
  const forms = await ctx.sql<FilePiece[]>`
    select distinct on (f.subject_id, f.kind) case when f.kind like '%opinion%' then 'opinion' else 'form' end as kind, d.file_name as title,
      f.file_id, f.form_id as detail
    from documents.printed_form f join documents.file d on d.id = f.file_id
    where f.subject_kind = 'claim' and f.subject_id in ${subjects} order by f.subject_id, f.kind, f.version desc`
  const scans = await ctx.sql<
    FilePiece[]
  >`select 'scan' as kind, f.file_name as title, f.id as file_id, f.sha256 as detail
    from documents.file f where f.subject_kind = 'claim' and f.kind = 'sealed-scan' and f.subject_id in ${subjects}
      and not exists (select 1 from documents.file_withdrawal w where w.file_id = f.id) order by f.id`
  return [...forms, ...scans]
}

async function publicityProofs(ctx: Context, claimId: string): Promise<FilePiece[]> {
  return ctx.sql<
    FilePiece[]
  >`select 'publicity-proof' as kind, f.file_name as title, f.id as file_id, p.address as detail
    from publicity.item i join publicity.proof p on p.list_id = i.list_id join documents.file f on f.id = p.file_id
    where i.subject_kind = 'claim' and i.subject_id = ${claimId} and i.state <> 'removed' order by p.id`
}

/** Sealed letters behind the payout's lines, and the slips by which the money came: to the city, on to the district. */
async function moneyFiles(ctx: Context, payoutId: string): Promise<FilePiece[]> {
  return ctx.sql<FilePiece[]>`with letter as (
      select distinct q.letter_id as id from funds.payout_line pl
      join funds.request_line r on r.line_id = pl.line_id and r.released_at is null
      join funds.request q on q.id = r.request_id where pl.payout_id = ${payoutId} and q.letter_id is not null)
    select 'letter-scan' as kind, f.file_name as title, f.id as file_id, l.number as detail
    from letter join funds.letter l on l.id = letter.id
    join documents.file f on f.subject_kind = 'fund-letter' and f.subject_id = l.id::text
    union all
    select 'receipt-slip', f.file_name, f.id, r.slip_number from funds.receipt r join documents.file f on f.id = r.file_id
    where r.state = 'confirmed' and (r.letter_id in (select id from letter) or (r.kind = 'allocation'
      and r.body_id = (select payer_id from funds.payout where id = ${payoutId})
      and r.source = (select source from funds.payout where id = ${payoutId})
      and r.day <= coalesce((select max(o.ordered_on) from funds.payment_order o where o.payout_id = ${payoutId}), r.day)))`
}

async function paymentFiles(ctx: Context, payoutId: string): Promise<FilePiece[]> {
  return ctx.sql<FilePiece[]>`select 'bank-file' as kind, f.file_name as title, f.id as file_id, f.sha256 as detail
    from funds.payment_order o join funds.batch b on b.id = o.batch_id join documents.file f on f.id in (b.csv_file_id, b.xlsx_file_id)
    where o.payout_id = ${payoutId} and o.state <> 'dropped'
    union all
    select 'bank-result', coalesce(f.file_name, ''), f.id, r.outcome from funds.payment_order o
    join funds.bank_result_row r on r.order_id = o.id join funds.bank_result l on l.id = r.result_id
    join documents.file f on f.id = l.file_id where o.payout_id = ${payoutId}
    union all
    select 'payment-slip', f.file_name, f.id, f.sha256 from documents.file f
    where f.subject_kind = 'payout' and f.subject_id = ${payoutId}`
}

/** What is a page rather than a file: the public list, the request, the letter, the sheet of approval, an answer typed in. */
async function pages(ctx: Context, payout: { id: string; claimId: string }): Promise<Piece[]> {
  const lists = await ctx.sql<{ slug: string; endsOn: string }[]>`select l.slug, l.ends_on from publicity.item i
    join publicity.list l on l.id = i.list_id
    where i.subject_kind = 'claim' and i.subject_id = ${payout.claimId} and i.state <> 'removed'`
  const requests = await ctx.sql<
    { id: string; number: string; letterId: string | null; letterNumber: string | null }[]
  >`
    select distinct q.id, q.number, q.letter_id, l.number as letter_number from funds.payout_line pl
    join funds.request_line r on r.line_id = pl.line_id and r.released_at is null
    join funds.request q on q.id = r.request_id left join funds.letter l on l.id = q.letter_id where pl.payout_id = ${payout.id}`
  const typed = await ctx.sql<{ outcome: string; day: string }[]>`select r.outcome, r.day from funds.payment_order o
    join funds.bank_result_row r on r.order_id = o.id join funds.bank_result l on l.id = r.result_id
    where o.payout_id = ${payout.id} and l.origin = 'form'`
  const opinions = await ctx.sql<{ claimId: string; headcount: number; totalFen: number; day: string }[]>`
    select c.id as claim_id, d.headcount, d.total_fen, d.day from claims.claim c join review.case_file f on f.subject_id = c.id
    join review.decision d on d.case_id = f.id and d.outcome = 'approved' where f.kind = 'claim' and c.id = ${payout.claimId}`
  const page = (kind: Piece['kind'], of: { title: string; link: string | null; detail?: string }): Piece => ({
    kind,
    title: of.title,
    fileId: null,
    link: of.link,
    detail: of.detail ?? '',
    missing: false,
  })
  return [
    ...opinions.map(one =>
      page('opinion', {
        title: '',
        link: `/api/v1/bureau/claims/${one.claimId}/opinion.pdf`,
        detail: `${one.day} ${formatYuan(one.totalFen)}`,
      }),
    ),
    ...lists.map(list => page('publicity', { title: list.slug, link: `/publicity/${list.slug}`, detail: list.endsOn })),
    ...requests.map(one => page('request', { title: one.number, link: `/api/v1/funds/requests/${one.id}/document` })),
    ...requests.flatMap(one =>
      one.letterId === null || one.letterNumber === null
        ? []
        : [page('letter', { title: one.letterNumber, link: `/api/v1/funds/letters/${one.letterId}/document` })],
    ),
    page('payment-approval', { title: '', link: `/api/v1/funds/payouts/${payout.id}/approval-sheet` }),
    ...typed.map(one => page('bank-result', { title: '', link: null, detail: `${one.outcome} ${one.day}` })),
  ]
}
