import { lastDay } from '../../../values/days.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import type { Download } from '../../platform/route.ts'
import { readFile } from '../documents/index.ts'
import { getPack } from '../law/index.ts'
import { caseOf, holdsCase } from '../review/index.ts'
import { type ClaimAct, isAllowed } from './claim.ts'
import { readSeries, type Series } from './indicators.ts'
import { judgingOf } from './judge-claim.ts'
import { type ClaimRecord, getOwn, getVisible, subjectOf } from './load-claim.ts'
import { paperSlots } from './submission-checks.ts'

export interface EvidenceRow {
  id: string
  kind: string
  lineId: string | null
  lineName: string | null
  fileName: string
  mediaType: string
  bytes: number
  at: string
  byName: string
  withdrawnAt: string | null
  withdrawnBecause: string | null
}

/** Every paper a claim ever had, withdrawn ones with their reason. */
export async function evidenceRows(ctx: Context, claimId: string): Promise<EvidenceRow[]> {
  return ctx.sql<
    EvidenceRow[]
  >`select e.id, e.kind, e.line_id, l.name as line_name, e.file_name, e.media_type, e.bytes, e.at, e.by_name,
      e.withdrawn_at, e.withdrawn_because
    from claims.evidence e left join claims.line l on l.id = e.line_id where e.claim_id = ${claimId} order by e.at, e.id`
}

/** E7: slot by slot what is needed, what is there, what an earlier claim already holds. */
export async function readEvidence(ctx: Context, claimId: string) {
  const claim = await getOwn(ctx, claimId)
  const pack = getPack(claim.packId)
  const { body } = await judgingOf(ctx, claim)
  const rows = await evidenceRows(ctx, claim.id)
  const reusable = await reusableOf(ctx, claim)
  const lines = await ctx.sql<{ id: string; seq: number; name: string }[]>`select id, seq, name from claims.line
    where claim_id = ${claim.id} and state <> 'removed' and decision_asked order by seq limit 200`
  const slot = (
    kind: string,
    about: { label: { zh: string; en: string }; clause: string; perPerson: boolean; required: boolean },
  ) => {
    const files = rows.filter(row => row.kind === kind)
    const live = files.filter(row => row.withdrawnAt === null)
    return {
      kind,
      ...about,
      present: live.length > 0,
      lines: about.perPerson ? lines.map(line => ({ ...line, present: live.some(row => row.lineId === line.id) })) : [],
      files,
      reusable: reusable.filter(one => one.kind === kind && !live.some(row => row.fileName === one.fileName)),
    }
  }
  const slots = paperSlots(pack).map(one =>
    slot(one.kind, { label: one.label, clause: one.clause, perPerson: one.perPerson, required: one.required(body) }),
  )
  const further = ['person-paper', 'other'].map(kind =>
    slot(kind, { label: { zh: '', en: '' }, clause: '', perPerson: kind === 'person-paper', required: false }),
  )
  const indicatorsNeeded = slots.some(one => one.kind === 'indicators' && one.required)
  return {
    slots: [...slots, ...further],
    wageSheet: await wageSheetOf(ctx, claim.id),
    indicators: await indicatorsRead(ctx, claim, indicatorsNeeded),
    acts: actsFor(claim, ['uploadEvidence', 'enterIndicators']),
  }
}

/** Plain state checks for the acts of one page. */
export function actsFor(claim: ClaimRecord, acts: readonly ClaimAct[]) {
  return acts.map(act => {
    const allowed = isAllowed(act, claim)
    return {
      act,
      allowed,
      because: allowed ? [] : [{ code: 'claim-state-forbids', params: { act, state: claim.state } }],
    }
  })
}

async function reusableOf(ctx: Context, claim: ClaimRecord) {
  return ctx.sql<{ id: string; kind: string; fileName: string; month: string; at: string }[]>`
    select distinct on (e.kind, f.sha256) e.id, e.kind, e.file_name, c.month, e.at
    from claims.evidence e join claims.claim c on c.id = e.claim_id join documents.file f on f.id = e.file_id
    where c.body_id = ${claim.bodyId} and c.id <> ${claim.id} and e.withdrawn_at is null and e.line_id is null and e.kind <> 'wage-lines'
    order by e.kind, f.sha256, e.at desc`
}

export async function wageSheetOf(ctx: Context, claimId: string) {
  const [row] = await ctx.sql<
    {
      evidenceId: string
      rows: number
      matched: number
      differing: number
      missing: number
      outside: number
      at: string
    }[]
  >`select evidence_id, rows, matched, differing, missing, outside, at from claims.wage_sheet
    where claim_id = ${claimId} order by at desc, id desc limit 1`
  return row ?? null
}

export async function seriesOf(ctx: Context, claimId: string) {
  const [row] = await ctx.sql<
    { series: Series[]; at: string; byName: string }[]
  >`select series, at, by_name from claims.indicators
    where claim_id = ${claimId} order by at desc, id desc limit 1`
  return row
}

async function indicatorsRead(ctx: Context, claim: ClaimRecord, needed: boolean) {
  const stored = await seriesOf(ctx, claim.id)
  return {
    needed,
    whole: ctx.today > lastDay(claim.month),
    series: readSeries(getPack(claim.packId), stored?.series ?? []),
    at: stored?.at ?? null,
    byName: stored?.byName ?? null,
  }
}

/** The paper itself, for its enterprise and for officials of the territory; a view inside a case is recorded. */
export async function downloadEvidence(
  ctx: Context,
  input: { claimId: string; evidenceId: string },
): Promise<Download> {
  const claim = await getVisible(ctx, input.claimId)
  const [row] = await ctx.sql<{ fileId: string; kind: string }[]>`select file_id, kind from claims.evidence
    where id = ${input.evidenceId} and claim_id = ${claim.id}`
  if (!row) refuse('not-found')
  await mayOpenPapers(ctx, claim, { evidence: input.evidenceId, kind: row.kind })
  return readFile(ctx, { fileId: row.fileId, subject: subjectOf(claim.id) })
}

/** Papers carry full ids: officials open them inside a case that is theirs, and the view is recorded (W12). */
export async function mayOpenPapers(ctx: Context, claim: ClaimRecord, seen: Record<string, string>): Promise<void> {
  if (ctx.actor.roles.includes('enterprise')) return
  const file = await caseOf(ctx, 'claim', claim.id)
  // After the signature the office compares paper and copy at the window: its acceptance officers, by name in the audit trail.
  const atWindow = (file?.state === 'approved' || file?.state === 'filed') && ctx.actor.territory === claim.territory
  if (!file || !((atWindow && ctx.actor.roles.includes('acceptance')) || (await holdsCase(ctx, file.id))))
    refuse('case-not-yours')
  ctx.record({ act: 'viewPaper', subject: { kind: 'claim', id: claim.id }, territory: claim.territory, detail: seen })
}
