import { say } from '../../../texts/index.ts'
import { refuse } from '../../../values/refusal.ts'
import { type Context, runAct, systemActor } from '../../platform/context.ts'
import { dayInShanghai } from '../../../values/days.ts'
import type { JobHandlers } from '../../platform/jobs.ts'
import { checkCodeOf, printForm } from '../../platform/paper/index.ts'
import type { Download } from '../../platform/route.ts'
import { findForm, readFile, recordPrintedForm, type Subject } from '../documents/index.ts'
import { bureauOf, findTerritory } from '../identity/index.ts'
import { getPack } from '../law/index.ts'
import { formsOf } from './form-data.ts'
import { type ClaimRecord, getVisible, lockAny } from './load-claim.ts'

/** Each notice stands by itself: a second one never makes the first outdated. */
function noticeSubject(formId: string): Subject {
  return { kind: 'claim-notice', id: formId }
}

interface NoticeLine {
  lineId: string
  name: string
  maskedId: string
  clause: string
  reason: string
  at: string
}

/** The notice of refusal as data of the pack's form: each person with clause and reason, and where to turn. */
async function noticeForm(ctx: Context, claim: ClaimRecord, formId: string) {
  const lines = await ctx.sql<NoticeLine[]>`select n.line_id, l.name, l.masked_id, n.clause, n.reason, n.at
    from claims.notice n join claims.line l on l.id = n.line_id where n.form_id = ${formId} order by l.seq`
  const first = lines[0]
  if (!first) refuse('not-found')
  const bureau = await bureauOf(ctx, claim.territory)
  const territory = await findTerritory(ctx, claim.territory)
  return formsOf(getPack(claim.packId)).refusalNotice({
    formId,
    documentNumber: formId,
    unitName: claim.bodyName,
    month: claim.month,
    lines: lines.map(line => ({
      name: line.name,
      maskedIdNumber: line.maskedId,
      reasons: [{ clause: line.clause, says: line.reason }],
    })),
    office: bureau.name,
    // Heard by the government of the same territory.
    reviewBody: say('zh-CN', 'claims-paper', 'notice.review-body', { territory: territory.name }),
    day: dayInShanghai(first.at),
  })
}

export const noticeJobs: JobHandlers = {
  'claims.print-notice': async (environment, payload) => {
    const formId = String(payload.formId)
    const claimId = String(payload.claimId)
    const step = <T>(act: (ctx: Context, claim: ClaimRecord) => Promise<T>) =>
      runAct(environment, { actor: systemActor, act: 'printNotice' }, async ctx =>
        act(ctx, await lockAny(ctx, claimId)),
      )
    const form = await step((ctx, claim) => noticeForm(ctx, claim, formId))
    const { pdf } = await printForm(form)
    await step(async ctx => {
      if (await findForm(ctx, formId)) return
      await recordPrintedForm(ctx, {
        subject: noticeSubject(formId),
        kind: 'refusal-notice',
        form,
        pdf,
        checkCodes: form.pages.map((_, index) => checkCodeOf(form, index + 1)),
        fileName: `${form.title}-${claimId.slice(-6)}.pdf`,
      })
    })
  },
}

/** The notice as PDF; drawn by a job right after the decision. */
export async function downloadNotice(ctx: Context, input: { claimId: string; noticeId: string }): Promise<Download> {
  const claim = await getVisible(ctx, input.claimId)
  const [row] = await ctx.sql<
    { formId: string }[]
  >`select form_id from claims.notice where id = ${input.noticeId} and claim_id = ${claim.id}`
  if (!row) refuse('not-found')
  const form = await findForm(ctx, row.formId)
  if (!form) refuse('notice-being-drawn')
  return readFile(ctx, { fileId: form.fileId, subject: noticeSubject(row.formId) })
}
