import type { Context } from '../../platform/context.ts'
import { readEvidence } from './evidence.read.ts'
import { beginOwn, writeHistory } from './load-claim.ts'
import { evidenceChanged, takeBack } from './upload-evidence.ts'

/** Withdraws a paper; it stays in the history. */
export async function withdrawEvidence(ctx: Context, input: { claimId: string; evidenceId: string; reason: string }) {
  const claim = await beginOwn(ctx, 'uploadEvidence', input.claimId)
  const paper = await takeBack(ctx, claim, input)
  await evidenceChanged(ctx, claim, paper.kind)
  await writeHistory(ctx, claim.id, 'evidence-withdrawn', { kind: paper.kind, file: paper.fileName })
  return readEvidence(ctx, claim.id)
}
