import { uuidv7 } from 'uuidv7'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import type { Download } from '../../platform/route.ts'

/** What a file belongs to: the module that owns the subject serves the file. */
export interface Subject {
  kind: string
  id: string
}

/** Retention classes (W11): vouchers 30 years, bank statements 10, evidence and forms action + 10 years (D-83), face templates shortest. */
export type Retention = 'voucher' | 'statement' | 'evidence' | 'form' | 'face'

export interface FileRow {
  id: string
  kind: string
  fileName: string
  mediaType: string
  sizeBytes: number
  sha256: string
  storedBy: string | null
  storedAt: string
  withdrawnAt: string | null
}

/** Puts the bytes on disk and writes the row that names them; the same content under the same subject and kind is stored once. */
export async function storeFile(
  ctx: Context,
  input: {
    bytes: Uint8Array
    fileName: string
    mediaType: string
    kind: string
    subject: Subject
    retention: Retention
  },
): Promise<FileRow> {
  const sha256 = await ctx.environment.files.put(input.bytes)
  const known = (await listFiles(ctx, input.subject, input.kind)).find(file => file.sha256 === sha256)
  if (known) return known
  const row = {
    id: uuidv7(),
    subjectKind: input.subject.kind,
    subjectId: input.subject.id,
    kind: input.kind,
    fileName: input.fileName.slice(0, 200),
    mediaType: input.mediaType,
    sizeBytes: input.bytes.byteLength,
    sha256,
    retention: input.retention,
    storedBy: ctx.actor.accountId,
    storedAt: ctx.now,
  }
  await ctx.sql`insert into documents.file ${ctx.sql(row)}`
  return { ...row, withdrawnAt: null }
}

/** The live files of a subject, oldest first; `withdrawn` ones are asked for by name. */
export async function listFiles(ctx: Context, subject: Subject, kind?: string): Promise<FileRow[]> {
  return ctx.sql<
    FileRow[]
  >`select f.id, f.kind, f.file_name, f.media_type, f.size_bytes, f.sha256, f.stored_by, f.stored_at, w.withdrawn_at
    from documents.file f left join documents.file_withdrawal w on w.file_id = f.id
    where f.subject_kind = ${subject.kind} and f.subject_id = ${subject.id} and w.file_id is null
      ${kind ? ctx.sql`and f.kind = ${kind}` : ctx.sql``}
    order by f.id`
}

/** Every file a subject ever had, withdrawn ones with their day (W20). */
export async function listFileHistory(ctx: Context, subject: Subject): Promise<FileRow[]> {
  return ctx.sql<
    FileRow[]
  >`select f.id, f.kind, f.file_name, f.media_type, f.size_bytes, f.sha256, f.stored_by, f.stored_at, w.withdrawn_at
    from documents.file f left join documents.file_withdrawal w on w.file_id = f.id
    where f.subject_kind = ${subject.kind} and f.subject_id = ${subject.id} order by f.id`
}

/** The file's bytes as an answer. The caller has checked that the actor may see the subject. */
export async function readFile(ctx: Context, input: { fileId: string; subject: Subject }): Promise<Download> {
  const [row] = await ctx.sql<{ fileName: string; mediaType: string; sha256: string }[]>`
    select file_name, media_type, sha256 from documents.file
    where id = ${input.fileId} and subject_kind = ${input.subject.kind} and subject_id = ${input.subject.id}`
  if (!row) refuse('not-found')
  return {
    fileName: row.fileName,
    mediaType: row.mediaType,
    bytes: await ctx.environment.files.get(row.sha256),
    inline: true,
  }
}

/** Takes a file back: it stays in the history and no longer counts as evidence. With `kind`: only a file of that kind. */
export async function withdrawFile(
  ctx: Context,
  input: { fileId: string; subject: Subject; reason: string; kind?: string },
): Promise<void> {
  const [row] = await ctx.sql`insert into documents.file_withdrawal (file_id, reason, withdrawn_by, withdrawn_at)
    select id, ${input.reason}, ${ctx.actor.accountId}, ${ctx.now} from documents.file
    where id = ${input.fileId} and subject_kind = ${input.subject.kind} and subject_id = ${input.subject.id}
      ${input.kind ? ctx.sql`and kind = ${input.kind}` : ctx.sql``}
    on conflict do nothing returning file_id`
  if (!row) refuse('not-found')
}
