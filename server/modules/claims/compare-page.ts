import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { compareScanPage } from '../documents/index.ts'
import { readCaseClaim } from './case.read.ts'
import { beginInitial } from './decide-lines.ts'
import { subjectOf, writeHistory } from './load-claim.ts'

/** The officer looks at a page whose code cannot be read and says which page of which form it is, and whether it agrees (W10). */
export async function comparePage(
  ctx: Context,
  input: { claimId: string; fileId: string; page: number; formId: string; formPage: number; agrees: boolean },
) {
  const claim = await beginInitial(ctx, 'recordConfirmation', input.claimId)
  if (claim.splitFrom !== null) refuse('not-found')
  await compareScanPage(ctx, {
    subject: subjectOf(claim.id),
    fileId: input.fileId,
    page: input.page,
    formId: input.formId,
    formPage: input.formPage,
    agrees: input.agrees,
  })
  await writeHistory(ctx, claim.id, input.agrees ? 'page-compared' : 'page-differs', { page: input.formPage })
  return readCaseClaim(ctx, claim.id)
}
