import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { sniffFile } from '../../platform/paper/index.ts'
import { storeFile, withdrawFile } from '../documents/index.ts'
import { recordChanges } from './change-profile.ts'
import { getEnterprise } from './enterprises.read.ts'

export const paperKinds = ['authorisation', 'account-proof', 'insurance-proof', 'size-proof'] as const
export type PaperKind = (typeof paperKinds)[number]

const allowed = ['pdf', 'jpeg', 'png']

/** A paper is a PDF or a picture by its content, whatever its name says. @throws Refusal `file-type-not-allowed` {mediaType}. */
export async function mediaTypeOfPaper(bytes: Uint8Array, fileName: string): Promise<string> {
  const { kind, mediaType } = await sniffFile(bytes, fileName)
  return allowed.includes(kind)
    ? mediaType
    : refuse('file-type-not-allowed', { mediaType }, { file: fileName.slice(0, 100) })
}

/** Stores a paper of the unit itself: letter of authorisation, proof of account, insurance or size. */
export async function uploadPaper(
  ctx: Context,
  input: { bodyId: string; bytes: Uint8Array; fileName: string; mediaType: string; kind: PaperKind },
): Promise<{ id: string }> {
  const unit = await getEnterprise(ctx, input.bodyId)
  const { bytes, fileName, mediaType, kind } = input
  const file = await storeFile(ctx, {
    bytes,
    fileName,
    mediaType,
    kind,
    subject: { kind: 'enterprise', id: input.bodyId },
    retention: 'evidence',
  })
  await recordChanges(ctx, {
    bodyId: input.bodyId,
    territory: unit.territory,
    changes: [{ field: kind, before: null, after: fileName.slice(0, 200) }],
  })
  return { id: file.id }
}

/** Takes a paper back; it stays in the history. */
export async function withdrawPaper(ctx: Context, input: { bodyId: string; fileId: string }): Promise<void> {
  const subject = { kind: 'enterprise', id: input.bodyId }
  await withdrawFile(ctx, { fileId: input.fileId, subject, reason: 'withdrawn by the unit' })
  ctx.record({ subject, detail: { file: input.fileId } })
}
