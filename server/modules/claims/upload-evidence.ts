import { uuidv7 } from 'uuidv7'
import { refuse } from '../../../values/refusal.ts'
import type { Actor, Context, Environment } from '../../platform/context.ts'
import { readScan, sniffFile } from '../../platform/paper/index.ts'
import { storeFile, withdrawFile } from '../documents/index.ts'
import { getPack } from '../law/index.ts'
import { readEvidence } from './evidence.read.ts'
import { judgeClaim, judgingOf, sumUp } from './judge-claim.ts'
import { beginOwn, type ClaimRecord, subjectOf, writeHistory } from './load-claim.ts'
import { paperSlots } from './submission-checks.ts'

export interface PreparedPaper {
  bytes: Uint8Array
  fileName: string
  mediaType: string
  /** What the codes of each page say; empty for what is not looked at for codes. */
  pages: { page: number; codes: string[] }[]
}

/** Papers beside the slots of the notice: of one person, or anything else that the claim needs. */
export const furtherKinds: readonly string[] = ['person-paper', 'other']

/** Reads a scan or photo before the transaction: its kind by content, whether it opens, how many pages. */
export async function prepareEvidence(
  _environment: Environment,
  _actor: Actor,
  input: { bytes: Buffer; fileName: string },
): Promise<PreparedPaper> {
  const { kind, mediaType } = await sniffFile(input.bytes, input.fileName)
  if (!['pdf', 'jpeg', 'png', 'webp'].includes(kind))
    refuse('paper-not-a-scan', { detected: kind }, { file: input.fileName })
  const { pages } = await readScan(input.bytes, mediaType)
  return {
    bytes: input.bytes,
    fileName: input.fileName,
    mediaType,
    pages: pages.map(({ page, codes }) => ({ page, codes })),
  }
}

/** Stores a paper in its slot. What it replaces is withdrawn and kept (W20). */
export async function uploadEvidence(
  ctx: Context,
  input: { claimId: string; kind: string; lineId: string | null; replaces: string | null; prepared: PreparedPaper },
) {
  const claim = await beginOwn(ctx, 'uploadEvidence', input.claimId)
  await mustBeSlot(ctx, claim, input)
  const { prepared } = input
  const file = await storeFile(ctx, {
    bytes: prepared.bytes,
    fileName: prepared.fileName,
    mediaType: prepared.mediaType,
    kind: `evidence-${input.kind}`,
    subject: subjectOf(claim.id),
    retention: input.kind.includes('statement') ? 'statement' : 'evidence',
  })
  await writeEvidence(ctx, claim, {
    kind: input.kind,
    lineId: input.lineId,
    fileId: file.id,
    paper: prepared,
    reusedFrom: null,
  })
  if (input.replaces) await takeBack(ctx, claim, { evidenceId: input.replaces, reason: 'replaced' })
  await evidenceChanged(ctx, claim, input.kind)
  await writeHistory(ctx, claim.id, 'evidence-uploaded', { kind: input.kind, file: prepared.fileName })
  return readEvidence(ctx, claim.id)
}

/** Refuses a slot that the notice does not have, and a person that the claim does not have. */
export async function mustBeSlot(
  ctx: Context,
  claim: ClaimRecord,
  input: { kind: string; lineId: string | null },
): Promise<void> {
  const slots = paperSlots(getPack(claim.packId)).map(slot => slot.kind)
  if (!slots.includes(input.kind) && !furtherKinds.includes(input.kind))
    refuse('evidence-kind-unknown', { kind: input.kind })
  if (input.lineId === null) {
    if (input.kind === 'person-paper') refuse('evidence-needs-person')
    return
  }
  const [line] = await ctx.sql`select 1 from claims.line where id = ${input.lineId} and claim_id = ${claim.id}`
  if (!line) refuse('not-found')
}

export async function writeEvidence(
  ctx: Context,
  claim: ClaimRecord,
  input: {
    kind: string
    lineId: string | null
    fileId: string
    paper: { bytes: Uint8Array; fileName: string; mediaType: string }
    reusedFrom: string | null
  },
): Promise<string> {
  const [known] = await ctx.sql<
    { id: string }[]
  >`select id from claims.evidence where claim_id = ${claim.id} and file_id = ${input.fileId}
    and kind = ${input.kind} and line_id is not distinct from ${input.lineId} and withdrawn_at is null`
  if (known) return known.id
  const id = uuidv7()
  await ctx.sql`insert into claims.evidence
    (id, claim_id, kind, line_id, file_id, file_name, media_type, bytes, reused_from, at, by_account, by_name)
    values (${id}, ${claim.id}, ${input.kind}, ${input.lineId}, ${input.fileId}, ${input.paper.fileName.slice(0, 200)}, ${input.paper.mediaType},
      ${input.paper.bytes.byteLength}, ${input.reusedFrom}, ${ctx.now}, ${ctx.actor.accountId}, ${ctx.actor.name})`
  return id
}

/** Withdraws one paper of the claim. @throws Refusal `not-found`. */
export async function takeBack(
  ctx: Context,
  claim: ClaimRecord,
  input: { evidenceId: string; reason: string },
): Promise<{ kind: string; fileName: string }> {
  const [row] = await ctx.sql<{ kind: string; fileName: string; fileId: string }[]>`update claims.evidence
    set withdrawn_at = ${ctx.now}, withdrawn_because = ${input.reason}
    where id = ${input.evidenceId} and claim_id = ${claim.id} and withdrawn_at is null returning kind, file_name, file_id`
  if (!row) refuse('not-found')
  const [used] =
    await ctx.sql`select 1 from claims.evidence where file_id = ${row.fileId} and withdrawn_at is null limit 1`
  if (!used) await withdrawFile(ctx, { fileId: row.fileId, subject: subjectOf(claim.id), reason: input.reason })
  return row
}

/** A paper that nothing presumes changes what the lines are judged on. */
export async function evidenceChanged(ctx: Context, claim: ClaimRecord, kind: string): Promise<void> {
  const slot = getPack(claim.packId).evidence.find(one => one.kind === kind)
  if (slot?.fact === undefined) return
  const { body } = await judgingOf(ctx, claim)
  if (slot.required(body)) return
  await judgeClaim(ctx, claim)
  await sumUp(ctx, claim.id)
}
