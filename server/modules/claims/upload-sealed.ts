import { refuse } from '../../../values/refusal.ts'
import type { Actor, Context, Environment } from '../../platform/context.ts'
import { matchScan, storeFile, withdrawFile } from '../documents/index.ts'
import { sealedForms } from './forms-state.ts'
import { beginOwn, subjectOf, writeHistory } from './load-claim.ts'
import { readSealed } from './sealed.read.ts'
import { type PreparedPaper, prepareEvidence } from './upload-evidence.ts'

const sealedScan = 'sealed-scan'

/** Reads the codes of every page of a scan or photo in the worker. */
export async function prepareSealed(
  environment: Environment,
  actor: Actor,
  input: { claimId: string; bytes: Buffer; fileName: string },
): Promise<PreparedPaper> {
  return prepareEvidence(environment, actor, input)
}

/** 08-03 五.5: signed and sealed forms come back as scans. A scan of which no page belongs to this claim is refused with its name. */
export async function uploadSealed(ctx: Context, input: { claimId: string; prepared: PreparedPaper }) {
  const claim = await beginOwn(ctx, 'uploadSealed', input.claimId)
  if ((await sealedForms(ctx, claim.id)).length === 0) refuse('forms-not-printed')
  const { prepared } = input
  const subject = subjectOf(claim.id)
  const file = await storeFile(ctx, {
    bytes: prepared.bytes,
    fileName: prepared.fileName,
    mediaType: prepared.mediaType,
    kind: sealedScan,
    subject,
    retention: 'form',
  })
  const state = await matchScan(ctx, { subject, scanFileId: file.id, pages: prepared.pages })
  const own = state.pages.filter(page => page.fileId === file.id)
  if (own.every(page => page.standing === 'foreign'))
    refuse('scan-of-another-claim', { file: prepared.fileName }, { file: prepared.fileName })
  const matched = own.filter(page => page.standing === 'matched').length
  await writeHistory(ctx, claim.id, 'scan-uploaded', { file: prepared.fileName, pages: own.length, matched })
  return readSealed(ctx, claim.id)
}

/** Withdraws a scan and nothing else of the claim; it is kept. */
export async function withdrawSealed(ctx: Context, input: { claimId: string; fileId: string; reason: string }) {
  const claim = await beginOwn(ctx, 'uploadSealed', input.claimId)
  await withdrawFile(ctx, { ...input, subject: subjectOf(claim.id), kind: sealedScan })
  await writeHistory(ctx, claim.id, 'scan-withdrawn')
  return readSealed(ctx, claim.id)
}
