import type { Context } from '../../platform/context.ts'
import { getPack } from '../law/index.ts'
import { caseOf, holdsCase } from '../review/index.ts'
import { type CheckRead, checksOf } from './checks.read.ts'
import { lineSheetOf } from './line-sheet.read.ts'
import { type LineRecord, lineRead, selectLines } from './lines.read.ts'
import { type ClaimRecord, getCovered } from './load-claim.ts'

/** A line with what an officer must weigh. */
export interface WeighedLine {
  row: LineRecord
  checks: CheckRead[]
  think: string[]
}

/** All lines of the claim, weighed: those that need thought carry why. */
export async function weighLines(ctx: Context, claim: ClaimRecord): Promise<WeighedLine[]> {
  const pack = getPack(claim.packId)
  const { rows } = await selectLines(ctx, claim, { filter: 'all', sort: 'seq', page: 1, size: 20_000 })
  const lines = rows.filter(row => row.state !== 'drafted')
  const checks = await checksOf(ctx, claim, { pack, lines })
  return lines.map(row => {
    const own = checks.get(row.id) ?? []
    return { row, checks: own, think: thinkOf(row, own) }
  })
}

function thinkOf(row: LineRecord, checks: readonly CheckRead[]): string[] {
  const reasons: [string, boolean][] = [
    ['disputed', row.disputed],
    ['unfit', row.verdict === 'unfit'],
    ['owed', row.verdict === 'owed'],
    ['asked', row.decisionAsked],
    ['differs', checks.some(check => check.state === 'differs')],
    ['wage', row.wage === 'missing' || row.wage === 'differs'],
    ['unchecked', checks.some(check => check.state === 'unchecked')],
    ['changed', row.change === 'changed' || row.change === 'new'],
  ]
  return reasons.flatMap(([reason, applies]) => (applies ? [reason] : []))
}

export interface CaseLineQuery {
  claimId: string
  filter: string
  ids?: string | undefined
  search?: string | undefined
  page: number
  size: number
}

/** B4: lines of a claim, those that need thought first. Full ids stand only inside the case that is mine; the view is recorded (W12). */
export async function listCaseLines(ctx: Context, input: CaseLineQuery) {
  const claim = await getCovered(ctx, input.claimId)
  const weighed = await weighLines(ctx, claim)
  const ids = input.ids ? new Set(input.ids.split(',')) : null
  const text = input.search?.trim() ?? ''
  const found = weighed
    .filter(line => passes(line, input.filter) && (!ids || ids.has(line.row.id)))
    .filter(
      line => text === '' || line.row.name.includes(text) || line.row.maskedId.endsWith(text.slice(-4).toUpperCase()),
    )
    .sort((one, other) => other.think.length - one.think.length || one.row.seq - other.row.seq)
  const page = found.slice((input.page - 1) * input.size, input.page * input.size)
  return { lines: await caseLinesRead(ctx, claim, page), total: found.length, page: input.page, size: input.size }
}

function passes(line: WeighedLine, filter: string): boolean {
  const { row } = line
  switch (filter) {
    case 'think':
      return line.think.length > 0
    case 'undecided':
      return row.state === 'claimed' && row.decision === null
    case 'pass':
      return row.decision === 'pass' || ['approved', 'paid', 'frozen'].includes(row.state)
    case 'refuse':
      return row.decision === 'refuse' || row.state === 'refused'
    case 'wait':
      return row.state === 'waiting'
    default:
      return true
  }
}

/** Lines as an officer reads them. */
export async function caseLinesRead(ctx: Context, claim: ClaimRecord, lines: readonly WeighedLine[]) {
  const pack = getPack(claim.packId)
  const file = await caseOf(ctx, 'claim', claim.id)
  const inside = file !== undefined && (await holdsCase(ctx, file.id))
  if (inside && lines.length > 0) {
    ctx.record({
      act: 'viewFullIds',
      subject: { kind: 'claim', id: claim.id },
      territory: claim.territory,
      detail: { lines: lines.map(line => line.row.id) },
    })
  }
  const ids = lines.map(line => line.row.id)
  const papers = await ctx.sql<
    { id: string; lineId: string; kind: string; fileName: string }[]
  >`select id, line_id, kind, file_name
    from claims.evidence where line_id = any(${ids}) and withdrawn_at is null order by at`
  const decisions = await ctx.sql<{ lineId: string; outcome: string; clause: string | null; reason: string | null }[]>`
    select distinct on (line_id) line_id, outcome, clause, reason from claims.line_decision where line_id = any(${ids}) order by line_id, at desc, id desc`
  const requests = await ctx.sql<{ lineId: string; reason: string }[]>`select distinct on (line_id) line_id, reason
    from claims.decision_request where line_id = any(${ids}) order by line_id, at desc`
  return lines.map(({ row, checks, think }) => {
    const read = lineRead(ctx, pack, row, inside ? 'full' : 'masked')
    const decision = decisions.find(one => one.lineId === row.id)
    return {
      ...read,
      residentId: inside ? (read.cells.residentId?.text ?? null) : null,
      phone: inside ? (read.cells.phone?.text ?? null) : null,
      checks,
      think,
      evidence: papers
        .filter(paper => paper.lineId === row.id)
        .map(({ id, kind, fileName }) => ({ id, kind, fileName })),
      refusal: decision?.outcome === 'refuse' ? { clause: decision.clause ?? '', reason: decision.reason ?? '' } : null,
      requestReason: requests.find(one => one.lineId === row.id)?.reason ?? null,
    }
  })
}

/** The same sheet that the enterprise sees; ids masked outside the case. */
export async function readCaseLineSheet(ctx: Context, input: { claimId: string; lineId: string }) {
  const claim = await getCovered(ctx, input.claimId)
  const read = await lineSheetOf(ctx, claim, input.lineId)
  const file = await caseOf(ctx, 'claim', claim.id)
  if (file && (await holdsCase(ctx, file.id))) {
    ctx.record({
      act: 'viewFullIds',
      subject: { kind: 'claim', id: claim.id },
      territory: claim.territory,
      detail: { lines: [input.lineId] },
    })
    return read
  }
  const { cells } = read.line
  const masked = {
    ...cells,
    ...(cells.residentId ? { residentId: { ...cells.residentId, text: read.line.maskedId } } : {}),
    phone: { text: '' },
  }
  return { ...read, line: { ...read.line, cells: masked } }
}
