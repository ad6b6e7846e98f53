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

/** Takes a paper back that the unit handed in itself; it stays in the history, and the officer is told after a submission. */
export async function withdrawPaper(ctx: Context, input: { bodyId: string; fileId: string }): Promise<void> {
  const subject = { kind: 'enterprise', id: input.bodyId }
  const unit = await getEnterprise(ctx, input.bodyId)
  // The paper on which an official decided is the official's.
  const [own] = await ctx.sql<{ kind: string; fileName: string }[]>`select f.kind, f.file_name from documents.file f
    where f.id = ${input.fileId} and f.subject_kind = ${subject.kind} and f.subject_id = ${subject.id}
      and exists (select 1 from identity.mandate m where m.account_id = f.stored_by and m.body_id = ${input.bodyId})`
  if (!own) refuse('not-found')
  await withdrawFile(ctx, { fileId: input.fileId, subject, reason: 'withdrawn by the unit' })
  await recordChanges(ctx, {
    bodyId: input.bodyId,
    territory: unit.territory,
    changes: [{ field: own.kind, before: own.fileName, after: null }],
  })
  ctx.record({ subject, detail: { file: input.fileId } })
}
