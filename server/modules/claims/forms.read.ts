import type { Pack } from '../../../policies/kit.ts'
import { toChineseCapital } from '../../../values/money.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import type { Download } from '../../platform/route.ts'
import { currentForms, type FormRow, readFile, type Subject } from '../documents/index.ts'
import { getPack } from '../law/index.ts'
import { actsOf, commitmentOf, reasonOf } from './claims.read.ts'
import { mayOpenPapers } from './evidence.read.ts'
import { formsOf } from './form-data.ts'
import { isSealed, sealedForms } from './forms-state.ts'
import { type ClaimRecord, getOwn, getVisible, subjectOf } from './load-claim.ts'
import { blockersOf } from './submission-checks.ts'
import { summaryOf } from './summary.read.ts'

/** The bureau's copy with its opinion, and notices: kept apart from what the enterprise seals. */
export function opinionSubject(claimId: string): Subject {
  return { kind: 'claim-opinion', id: claimId }
}

/** The title as the notice prints it for the month. */
export function titleOf(pack: Pack, claim: ClaimRecord, kind: string): string {
  const forms = formsOf(pack)
  if (kind === 'roster')
    return forms.roster({ formId: 'TITLE', month: claim.month, unitName: claim.bodyName, people: [] }).title
  const blank = {
    legalRepresentative: '',
    contact: '',
    phone: '',
    address: '',
    rates: [],
    bank: '',
    accountName: '',
    accountNumber: '',
  }
  return forms.application({ formId: 'TITLE', month: claim.month, unitName: claim.bodyName, ...blank }).title
}

export function formRead(pack: Pack, claim: ClaimRecord, form: FormRow) {
  return {
    kind: form.kind as 'application' | 'roster' | 'opinion' | 'refusal-notice',
    formId: form.formId,
    title: titleOf(pack, claim, form.kind),
    pages: form.checkCodes.length,
    at: form.printedAt,
    outdated: form.outdatedBecause !== null,
    checkCodes: form.checkCodes,
  }
}

/** E8: both forms, what they say in sum, and what hinders printing them. */
export async function readForms(ctx: Context, claimId: string) {
  const claim = await getOwn(ctx, claimId)
  const pack = getPack(claim.packId)
  const forms = (await sealedForms(ctx, claim.id)).map(form => formRead(pack, claim, form))
  const blockers = await blockersOf(ctx, claim, { pack, summary: await summaryOf(ctx, claim, pack) })
  const [printing] = await ctx.sql<{ state: string; pagesDone: number; pages: number; fault: string | null }[]>`
    select state, pages_done, pages, fault from claims.printing where claim_id = ${claim.id}`
  return {
    commitment: await commitmentOf(ctx, claim, pack),
    forms,
    headcount: claim.headcount,
    amountFen: claim.amountFen,
    amountCapital: toChineseCapital(claim.amountFen),
    missing: blockers.filter(one => one.step === 'roster' || one.step === 'forms').map(reasonOf),
    printing: printing ?? null,
    acts: (await actsOf(ctx, claim, blockers)).filter(
      one => one.act === 'acceptCommitment' || one.act === 'generateForms',
    ),
  }
}

/** The newest printing of a form as PDF. It carries full ids: officials open it inside their case. */
export async function downloadForm(
  ctx: Context,
  input: { claimId: string; kind: 'application' | 'roster' | 'opinion'; inline: boolean },
): Promise<Download> {
  const claim = await getVisible(ctx, input.claimId)
  const subject = isSealed(input.kind) ? subjectOf(claim.id) : opinionSubject(claim.id)
  const form = (await currentForms(ctx, subject)).find(one => one.kind === input.kind)
  if (!form) refuse('not-found')
  await mayOpenPapers(ctx, claim, { form: form.formId })
  const { inline: _, ...file } = await readFile(ctx, { fileId: form.fileId, subject })
  return { ...file, ...(input.inline ? { inline: true as const } : {}) }
}
