import type { Fen } from '../../../values/money.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { mustCover } from '../identity/index.ts'
import { actsFor, nothingYet, type Source } from './funds.ts'
import { shownBureau } from './own-bureau.ts'
import { waitingRequests } from './requests.read.ts'

interface LetterSums {
  id: string
  territory: string
  territoryName: string
  source: Source
  number: string
  state: 'made' | 'sent' | 'answered'
  amountFen: Fen
  requests: number
  madeBy: string
  madeOn: string
  sentOn: string | null
  sentBy: string | null
  answeredOn: string | null
  outcome: 'granted' | 'partly' | 'refused' | null
  grantedFen: Fen | null
  receivedFen: Fen
  answerNumber: string | null
  answerNote: string | null
  sealed: { id: string; fileName: string; storedAt: string }[]
}

function letterSql(ctx: Context) {
  return ctx.sql`select l.id, l.territory, t.name as territory_name, l.source, l.number, l.state, l.amount_fen,
      (select count(*)::int from funds.request q where q.letter_id = l.id) as requests,
      l.made_by_name as made_by, l.made_on, l.sent_on, l.sent_by_name as sent_by, l.answered_on, l.outcome, l.granted_fen,
      (select coalesce(sum(r.amount_fen), 0)::bigint from funds.receipt r where r.letter_id = l.id and r.state = 'confirmed') as received_fen,
      l.answer_number, l.answer_note,
      (select coalesce(json_agg(json_build_object('id', f.id, 'fileName', f.file_name, 'storedAt', f.stored_at) order by f.id), '[]'::json)
        from documents.file f where f.subject_kind = 'fund-letter' and f.subject_id = l.id::text) as sealed
    from funds.letter l join identity.territory t on t.code = l.territory`
}

function shown(ctx: Context, row: LetterSums) {
  return { ...row, acts: actsFor(ctx, ['uploadSealedLetter', 'sendLetter', 'answerLetter'], row) }
}

export async function readLetter(ctx: Context, letterId: string) {
  const [row] = await ctx.sql<LetterSums[]>`${letterSql(ctx)} where l.id = ${letterId}`
  if (!row) refuse('not-found')
  await mustCover(ctx, row.territory)
  return shown(ctx, row)
}

/** F2: requests that wait, letters with where finance stands, and per district what was asked, sent on and paid. */
export async function readSummary(ctx: Context, input: { territory?: string | undefined; source: Source }) {
  const bureau = await shownBureau(ctx, input.territory)
  const { code } = bureau.territory
  const letters = await ctx.sql<
    LetterSums[]
  >`${letterSql(ctx)} where l.territory = ${code} and l.source = ${input.source}
    order by l.id desc limit 200`
  const waiting = await waitingRequests(ctx, { territory: code, source: input.source })
  return {
    territory: code,
    waiting,
    waitingFen: waiting.reduce((sum, request) => sum + request.amountFen, 0),
    letters: letters.map(row => shown(ctx, row)),
    districts: await districtSums(ctx, { territory: code, source: input.source }),
    acts: actsFor(ctx, ['makeLetter'], { state: nothingYet, territory: code }),
  }
}

export interface DistrictSums {
  territory: string
  territoryName: string
  requestedFen: Fen
  waitingFen: Fen
  allocatedFen: Fen
  paidFen: Fen
}

/** Territories of the chain that have asked or received anything, in the notices' order. */
export async function districtSums(ctx: Context, of: { territory: string; source: Source }): Promise<DistrictSums[]> {
  const rows = await ctx.sql<DistrictSums[]>`select t.code as territory, t.name as territory_name,
      (select coalesce(sum(q.amount_fen), 0)::bigint from funds.request q
        where q.territory = t.code and q.source = ${of.source} and q.state in ('submitted', 'in-letter')) as requested_fen,
      (select coalesce(sum(q.amount_fen), 0)::bigint from funds.request q
        where q.territory = t.code and q.source = ${of.source} and q.state = 'submitted') as waiting_fen,
      (select coalesce(sum(a.amount_fen), 0)::bigint from funds.allocation a
        where a.to_territory = t.code and a.source = ${of.source} and a.state in ('sent', 'received')) as allocated_fen,
      (select coalesce(sum(p.amount_fen), 0)::bigint from funds.payout p
        where p.territory = t.code and p.source = ${of.source} and p.state = 'paid') as paid_fen
    from identity.territory t
    where t.code = ${of.territory} or (t.parent = ${of.territory} and t.fund_chain = 'city') order by t.sort`
  return rows.filter(row => row.requestedFen + row.allocatedFen + row.paidFen > 0)
}
