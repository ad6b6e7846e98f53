import type { Context } from '../../platform/context.ts'
import { currentForms, dataHashOf, type FormRow, markFormsOutdated } from '../documents/index.ts'
import { getPack } from '../law/index.ts'
import { formsDataOf, formsOf } from './form-data.ts'
import { type ClaimRecord, subjectOf } from './load-claim.ts'

/** Kinds of the forms that an enterprise seals, as documents keeps them. */
export const sealedKinds = ['application', 'roster'] as const
export type SealedKind = (typeof sealedKinds)[number]

export function isSealed(kind: string): kind is SealedKind {
  return (sealedKinds as readonly string[]).includes(kind)
}

/** The newest printings of the two forms that are sealed. */
export async function sealedForms(ctx: Context, claimId: string): Promise<(FormRow & { kind: SealedKind })[]> {
  const forms = await currentForms(ctx, subjectOf(claimId))
  return forms.flatMap(form => (isSealed(form.kind) ? [{ ...form, kind: form.kind }] : []))
}

/** After a change: a form whose printed fields say no longer what is stored is outdated; the other one keeps its seal. */
export async function formsMayDiffer(ctx: Context, claim: ClaimRecord, because: string): Promise<void> {
  const printed = (await sealedForms(ctx, claim.id)).filter(form => form.outdatedBecause === null)
  if (printed.length === 0) return
  const pack = getPack(claim.packId)
  const forms = formsOf(pack)
  const data = await formsDataOf(ctx, claim, pack)
  const now = {
    application: dataHashOf(forms.application({ ...data.application, formId: 'NONE' })),
    roster: dataHashOf(forms.roster({ ...data.roster, formId: 'NONE' })),
  }
  const kinds = printed.filter(form => form.dataHash !== now[form.kind]).map(form => form.kind)
  if (kinds.length > 0) await markFormsOutdated(ctx, subjectOf(claim.id), kinds, because)
}
