import type { ApplicationFormData } from '../../../policies/kit.ts'
import { refuse } from '../../../values/refusal.ts'
import { type Actor, type Context, type Environment, runAct } from '../../platform/context.ts'
import { printForm } from '../../platform/paper/index.ts'
import type { Download } from '../../platform/route.ts'
import { getPack } from '../law/index.ts'
import { caseOf } from '../review/index.ts'
import { formsDataOf, formsOf } from './form-data.ts'
import { sealedForms } from './forms-state.ts'
import { type ClaimRecord, getCovered } from './load-claim.ts'

type Opinion = NonNullable<ApplicationFormData['opinion']>

/** The opinion as signed; before that none. */
export async function opinionOf(ctx: Context, claim: ClaimRecord): Promise<Opinion | undefined> {
  const file = await caseOf(ctx, 'claim', claim.id)
  const [row] = await ctx.sql<Opinion[]>`select headcount, total_fen, handler, leader, day from review.decision
    where case_id = ${file?.id ?? null} and outcome = 'approved'`
  return row
}

/** Annex 1 with the opinion of the bureau filled in (W4): the same form as sealed, with its own id, ready for the seal. */
export async function prepareOpinion(environment: Environment, actor: Actor, claimId: string): Promise<Download> {
  const form = await runAct(environment, { actor, act: 'printOpinion', reading: true }, async ctx => {
    const claim = await getCovered(ctx, claimId)
    const opinion = await opinionOf(ctx, claim)
    if (!opinion) refuse('opinion-not-signed')
    const pack = getPack(claim.packId)
    const data = await formsDataOf(ctx, claim, pack)
    const sealed = (await sealedForms(ctx, claim.splitFrom ?? claim.id)).find(one => one.kind === 'application')
    ctx.record({ act: 'printOpinion', subject: { kind: 'claim', id: claim.id }, territory: claim.territory })
    return formsOf(pack).application({
      ...data.application,
      formId: `${(sealed?.formId ?? claim.id.slice(-12).toUpperCase()).slice(0, 29)}-OP`,
      opinion,
    })
  })
  const { pdf } = await printForm(form)
  return { fileName: `${form.title}.pdf`, mediaType: 'application/pdf', bytes: pdf, inline: true }
}

export async function printOpinion(prepared: Download): Promise<Download> {
  return prepared
}
