import { refuse } from '../../../values/refusal.ts'
import { type Actor, type Environment, runAct } from '../../platform/context.ts'
import { renderPage } from '../../platform/paper/index.ts'
import type { Download } from '../../platform/route.ts'
import { findForm, listFileHistory, readFile } from '../documents/index.ts'
import { mayOpenPapers } from './evidence.read.ts'
import { getVisible, subjectOf } from './load-claim.ts'

/** One page as a picture: of a sealed scan, or of the form as it was printed, for comparing them side by side (W10). */
export async function preparePages(
  environment: Environment,
  actor: Actor,
  input: { claimId: string; file: string | undefined; form: string | undefined; page: number; width: number },
): Promise<Download> {
  const file = await runAct(environment, { actor, act: 'readPage', reading: true }, async ctx => {
    const claim = await getVisible(ctx, input.claimId)
    const subject = subjectOf(claim.splitFrom ?? claim.id)
    const fileId = input.form ? await fileOfForm() : input.file
    const known = (await listFileHistory(ctx, subject)).find(one => one.id === fileId)
    if (!known || !['sealed-scan', 'printed-application', 'printed-roster'].includes(known.kind)) refuse('not-found')
    await mayOpenPapers(ctx, claim, { file: known.id, page: String(input.page) })
    return readFile(ctx, { fileId: known.id, subject })

    async function fileOfForm(): Promise<string> {
      const form = await findForm(ctx, input.form ?? '')
      return form && form.subject.id === subject.id ? form.fileId : refuse('not-found')
    }
  })
  if (file.mediaType !== 'application/pdf') {
    return input.page === 1 ? { ...file, inline: true } : refuse('page-missing', { page: input.page })
  }
  const bytes = await renderPage(file.bytes, { page: input.page, widthPixels: input.width })
  return { fileName: `${input.page}.png`, mediaType: 'image/png', bytes, inline: true }
}

export async function readPage(prepared: Download): Promise<Download> {
  return prepared
}
