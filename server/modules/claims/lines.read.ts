import { officeName, type FactValue, type Finding, type Owed, type Pack } from '../../../policies/kit.ts'
import { refuse } from '../../../values/refusal.ts'
import { maskPhone } from '../../../values/mask.ts'
import type { Context } from '../../platform/context.ts'
import { getPack } from '../law/index.ts'
import type { LineState } from './claim.ts'
import type { CellNote } from './judging.ts'
import { type ClaimRecord, getOwn } from './load-claim.ts'
import { columnsOf } from './roster-columns.ts'
import { textsOfLine } from './roster-rows.ts'
import { earlierClaim, standingOf } from './summary.read.ts'

export interface LineRecord {
  id: string
  claimId: string
  personId: string | null
  seq: number
  name: string
  maskedId: string
  state: LineState
  facts: Record<string, FactValue>
  textsSealed: string
  faults: CellNote[]
  remarks: CellNote[]
  verdict: 'fits' | 'unfit' | 'owed'
  scheme: string | null
  amountFen: number
  askedFen: number
  approvedFen: number | null
  findings: Finding[]
  owed: Owed[]
  notes: Finding[]
  elsewhere: boolean
  disputed: boolean
  decisionAsked: boolean
  decision: 'pass' | 'refuse' | null
  wage: 'matched' | 'missing' | 'differs' | null
  wageFen: number | null
  standing: string
  change: 'new' | 'changed' | 'same' | null
}

export interface LineQuery {
  filter: string
  search?: string | undefined
  sort: 'problems' | 'seq' | 'amount'
  page: number
  size: number
}

/** SQL: a line against the same person in the month before. */
function changeOf(ctx: Context, earlier: { month: string } | undefined, claim: ClaimRecord) {
  if (!earlier) return ctx.sql`null::text`
  return ctx.sql`case when person_id is null then 'new' else coalesce((select case when b.facts - ${monthlyFacts}::text[] = l.facts - ${monthlyFacts}::text[] then 'same' else 'changed' end
    from claims.line b join claims.claim c on c.id = b.claim_id where c.body_id = ${claim.bodyId} and c.month = ${earlier.month}
      and c.state <> 'withdrawn' and b.person_id = l.person_id and b.state <> 'removed' limit 1), 'new') end`
}

/** Figures that differ from month to month by nature. */
const monthlyFacts = ['wagePaidFen', 'livingExpenseFen', 'wagePaidOn', 'trainingDays']

/** One page of lines with their standing. `only` narrows further; its SQL reads the columns of `all_lines`. */
export async function selectLines(
  ctx: Context,
  claim: ClaimRecord,
  query: LineQuery & { ids?: readonly string[] },
): Promise<{ rows: LineRecord[]; total: number; totalFen: number }> {
  const earlier = await earlierClaim(ctx, claim)
  const base = ctx.sql`with all_lines as (select l.*, ${standingOf(ctx)} as standing, ${changeOf(ctx, earlier, claim)} as change
    from claims.line l where claim_id = ${claim.id})`
  const where = ctx.sql`where ${filterOf(ctx, query.filter)} and ${searchOf(ctx, query.search)}
    ${query.ids ? ctx.sql`and id = any(${query.ids as string[]})` : ctx.sql``}`
  const [sums] = await ctx.sql<{ total: number; totalFen: number }[]>`${base}
    select count(*)::int as total, coalesce(sum(amount_fen), 0)::bigint as total_fen from all_lines ${where}`
  const rows = await ctx.sql<LineRecord[]>`${base} select * from all_lines ${where}
    order by ${orderOf(ctx, query.sort)} limit ${query.size} offset ${(query.page - 1) * query.size}`
  return { rows, total: sums?.total ?? 0, totalFen: sums?.totalFen ?? 0 }
}

function filterOf(ctx: Context, filter: string) {
  switch (filter) {
    case 'any':
      return ctx.sql`true`
    case 'all':
      return ctx.sql`standing <> 'removed'`
    case 'problems':
      return ctx.sql`standing not in ('removed', 'fits')`
    case 'elsewhere':
      return ctx.sql`standing <> 'removed' and elsewhere`
    case 'disputed':
      return ctx.sql`standing <> 'removed' and disputed`
    case 'new':
    case 'changed':
      return ctx.sql`standing <> 'removed' and change = ${filter}`
    default:
      return ctx.sql`standing = ${filter}`
  }
}

function searchOf(ctx: Context, search: string | undefined) {
  const text = search?.trim()
  if (!text) return ctx.sql`true`
  // Names whole or in part; of an id only its last digits are known in the open.
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return ctx.sql`(name like ${pattern} or masked_id like ${`%${text.slice(-4).toUpperCase()}`})`
}

function orderOf(ctx: Context, sort: LineQuery['sort']) {
  if (sort === 'seq') return ctx.sql`seq, id`
  if (sort === 'amount') return ctx.sql`amount_fen desc, seq, id`
  return ctx.sql`array_position(array['faulty', 'unfit', 'lacking', 'awaiting-decision', 'fits', 'removed'], standing), elsewhere desc, seq, id`
}

/** E5: rows of the own roster. */
export async function listLines(ctx: Context, input: LineQuery & { claimId: string }) {
  const claim = await getOwn(ctx, input.claimId)
  const pack = getPack(claim.packId)
  const { rows, total, totalFen } = await selectLines(ctx, claim, input)
  return { lines: rows.map(row => lineRead(ctx, pack, row)), total, totalFen, page: input.page, size: input.size }
}

/** One own line with the full texts of its cells. */
export async function readLine(ctx: Context, input: { claimId: string; lineId: string }) {
  const claim = await getOwn(ctx, input.claimId)
  return lineRead(ctx, getPack(claim.packId), await getLine(ctx, claim, input.lineId), 'full')
}

/** A line of a claim. @throws Refusal `not-found`. */
export async function getLine(ctx: Context, claim: ClaimRecord, lineId: string): Promise<LineRecord> {
  const { rows } = await selectLines(ctx, claim, { filter: 'any', sort: 'seq', page: 1, size: 1, ids: [lineId] })
  return rows[0] ?? refuse('not-found')
}

/** A line as it travels. Ids and telephones of sound cells are masked unless the full texts are asked for. */
export function lineRead(ctx: Context, pack: Pack, row: LineRecord, texts: 'masked' | 'full' = 'masked') {
  const all = textsOfLine(pack, row, ctx.environment.sealing)
  const scheme = pack.schemes.find(one => one.id === row.scheme)
  return {
    id: row.id,
    seq: row.seq,
    name: row.name,
    maskedId: row.maskedId,
    state: row.state,
    verdict: row.verdict,
    scheme: row.scheme,
    schemeTitle: scheme?.title ?? null,
    amountFen: row.amountFen,
    approvedFen: row.approvedFen,
    cells: cellsOf(pack, row, { texts: all, show: texts }),
    findings: row.findings,
    owed: row.owed.map(owing => owedRead(pack, owing)),
    notes: row.notes,
    elsewhere: row.elsewhere,
    disputed: row.disputed,
    decisionAsked: row.decisionAsked,
    decision: row.state === 'waiting' ? ('wait' as const) : row.decision,
    wage: row.wage,
    change: row.change,
  }
}

function cellsOf(pack: Pack, row: LineRecord, input: { texts: Record<string, string>; show: 'masked' | 'full' }) {
  const cells: Record<string, { text: string; fault?: CellRead; remarks?: CellRead[] }> = {}
  for (const { name } of columnsOf(pack)) {
    const fault = row.faults.find(one => one.name === name)
    const remarks = row.remarks.filter(one => one.name === name)
    const full = input.texts[name] ?? ''
    const text =
      fault || input.show === 'full'
        ? full
        : name === 'residentId'
          ? row.maskedId
          : name === 'phone'
            ? maskPhone(full)
            : full
    cells[name] = {
      text,
      ...(fault ? { fault: { code: fault.code, params: fault.params } } : {}),
      ...(remarks.length > 0 ? { remarks: remarks.map(one => ({ code: one.code, params: one.params })) } : {}),
    }
  }
  return cells
}

interface CellRead {
  code: string
  params: Record<string, string | number>
}

export function owedRead(pack: Pack, owing: Owed) {
  const label = owing.fact === undefined ? undefined : pack.facts[owing.fact]?.label
  return { ...owing, byName: byNameOf(pack, owing.by), ...(label ? { factLabel: label } : {}) }
}

/** Who owes something, by name; the enterprise itself is a word of the page. */
export function byNameOf(pack: Pack, by: Owed['by']) {
  return by === 'enterprise' ? { zh: '', en: '' } : officeName(pack, by)
}
