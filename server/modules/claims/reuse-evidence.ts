import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { readFile, storeFile } from '../documents/index.ts'
import { readEvidence } from './evidence.read.ts'
import { beginOwn, subjectOf, writeHistory } from './load-claim.ts'
import { evidenceChanged, mustBeSlot, writeEvidence } from './upload-evidence.ts'

/** Takes a paper of an earlier claim of the same enterprise over: handed in once, used again (08-03 七(一), 打包办理). */
export async function reuseEvidence(
  ctx: Context,
  input: { claimId: string; evidenceId: string; lineId: string | null },
) {
  const claim = await beginOwn(ctx, 'uploadEvidence', input.claimId)
  const [source] = await ctx.sql<
    { claimId: string; kind: string; fileId: string; fileName: string; mediaType: string }[]
  >`
    select e.claim_id, e.kind, e.file_id, e.file_name, e.media_type from claims.evidence e join claims.claim c on c.id = e.claim_id
    where e.id = ${input.evidenceId} and c.body_id = ${claim.bodyId} and c.id <> ${claim.id} and e.withdrawn_at is null`
  if (!source) refuse('not-found')
  await mustBeSlot(ctx, claim, { kind: source.kind, lineId: input.lineId })
  const { bytes } = await readFile(ctx, { fileId: source.fileId, subject: subjectOf(source.claimId) })
  const file = await storeFile(ctx, {
    bytes,
    fileName: source.fileName,
    mediaType: source.mediaType,
    kind: `evidence-${source.kind}`,
    subject: subjectOf(claim.id),
    retention: source.kind.includes('statement') ? 'statement' : 'evidence',
  })
  await writeEvidence(ctx, claim, {
    kind: source.kind,
    lineId: input.lineId,
    fileId: file.id,
    paper: { bytes, fileName: source.fileName, mediaType: source.mediaType },
    reusedFrom: input.evidenceId,
  })
  await evidenceChanged(ctx, claim, source.kind)
  await writeHistory(ctx, claim.id, 'evidence-reused', { kind: source.kind, file: source.fileName })
  return readEvidence(ctx, claim.id)
}
