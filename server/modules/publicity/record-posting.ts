import { uuidv7 } from 'uuidv7'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { sniffFile } from '../../platform/paper/index.ts'
import type { Download } from '../../platform/route.ts'
import { readFile, storeFile } from '../documents/index.ts'
import { mustCover, mustOwn } from '../identity/index.ts'

export interface Evidence {
  bytes: Buffer
  fileName: string
  mediaType: string
}

/** A picture or PDF by its content, whatever its name says. @throws Refusal `evidence-kind-not-allowed`. */
export async function checkEvidence(bytes: Buffer, fileName: string): Promise<Evidence> {
  const found = await sniffFile(bytes, fileName)
  if (!['pdf', 'jpeg', 'png', 'webp'].includes(found.kind)) {
    refuse('evidence-kind-not-allowed', { found: found.kind, name: fileName })
  }
  return { bytes, fileName, mediaType: found.mediaType }
}

/** Where the list stands on the bureau's or government's own site, at start or end, with a picture of it (W7). */
export async function recordPosting(
  ctx: Context,
  input: { listId: string; moment: 'start' | 'end'; address: string; picture: Evidence | null },
): Promise<{ proofId: string }> {
  const [list] = await ctx.sql<{ territory: string }[]>`select territory from publicity.list where id = ${input.listId}`
  if (!list) refuse('not-found')
  await mustOwn(ctx, list.territory)
  const subject = { kind: 'publicity-list', id: input.listId }
  const file = input.picture
    ? await storeFile(ctx, { ...input.picture, kind: 'posting-picture', subject, retention: 'voucher' })
    : null
  const proofId = uuidv7()
  await ctx.sql`insert into publicity.proof (id, list_id, moment, address, file_id, recorded_by, recorded_at)
    values (${proofId}, ${input.listId}, ${input.moment}, ${input.address}, ${file?.id ?? null}, ${ctx.actor.accountId}, ${ctx.now})`
  ctx.record({ subject, territory: list.territory, detail: { moment: input.moment, sha256: file?.sha256 ?? null } })
  return { proofId }
}

export async function readPostingPicture(ctx: Context, proofId: string): Promise<Download> {
  const [proof] = await ctx.sql<{ fileId: string | null; listId: string; territory: string }[]>`
    select p.file_id, p.list_id, l.territory from publicity.proof p join publicity.list l on l.id = p.list_id where p.id = ${proofId}`
  if (!proof?.fileId) refuse('not-found')
  await mustCover(ctx, proof.territory)
  return readFile(ctx, { fileId: proof.fileId, subject: { kind: 'publicity-list', id: proof.listId } })
}
