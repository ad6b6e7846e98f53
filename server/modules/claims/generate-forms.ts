import type { PrintedForm } from '../../../values/printed-form.ts'
import { refuse, refuseAll } from '../../../values/refusal.ts'
import { type Actor, type Context, type Environment, runAct, systemActor } from '../../platform/context.ts'
import { enqueue, type JobHandlers } from '../../platform/jobs.ts'
import { checkCodeOf, printForm } from '../../platform/paper/index.ts'
import { dataHashOf, recordPrintedForm } from '../documents/index.ts'
import { getPack } from '../law/index.ts'
import { isAllowed } from './claim.ts'
import { reasonOf } from './claims.read.ts'
import { formsDataOf, formsOf, newFormId } from './form-data.ts'
import { readForms } from './forms.read.ts'
import { type SealedKind, sealedForms } from './forms-state.ts'
import { beginOwn, type ClaimRecord, getOwn, lockAny, subjectOf, writeHistory } from './load-claim.ts'
import { blockersOf } from './submission-checks.ts'
import { summaryOf } from './summary.read.ts'

/** Longer rosters are printed by a job; the page shows its progress. */
const mostInline = 500

interface DrawnForm {
  kind: SealedKind
  form: PrintedForm
  pdf: Uint8Array
}

export interface PreparedForms {
  later: boolean
  drawn: DrawnForm[]
}

/** The forms to be printed: those whose printed fields differ from what lies there. */
async function formsToPrint(ctx: Context, claim: ClaimRecord): Promise<{ kind: SealedKind; form: PrintedForm }[]> {
  const pack = getPack(claim.packId)
  const builders = formsOf(pack)
  const data = await formsDataOf(ctx, claim, pack)
  const built: { kind: SealedKind; form: PrintedForm }[] = [
    { kind: 'application', form: builders.application({ ...data.application, formId: newFormId('A', claim.month) }) },
    { kind: 'roster', form: builders.roster({ ...data.roster, formId: newFormId('R', claim.month) }) },
  ]
  const printed = await sealedForms(ctx, claim.id)
  return built.filter(({ kind, form }) => {
    const now = printed.find(one => one.kind === kind)
    return !now || now.outdatedBecause !== null || now.dataHash !== dataHashOf(form)
  })
}

/** Refuses while the roster or what stands beside it is not ready: a form is printed of what can be claimed. */
async function mustBeReady(ctx: Context, claim: ClaimRecord): Promise<void> {
  if (!isAllowed('generateForms', claim)) refuse('claim-state-forbids', { act: 'generateForms', state: claim.state })
  const pack = getPack(claim.packId)
  const blockers = await blockersOf(ctx, claim, { pack, summary: await summaryOf(ctx, claim, pack) })
  const standing = blockers.filter(
    one => one.step === 'roster' || one.code.startsWith('profile-missing-') || one.code === 'commitment-missing',
  )
  if (standing.length > 0) {
    refuseAll(
      standing.map(one => ({
        code: reasonOf(one).code,
        ...(one.params ? { params: one.params } : {}),
        at: { field: one.step },
      })),
    )
  }
}

/** Draws the forms before the transaction: up to 500 rows while the page waits, more by a job. */
export async function prepareForms(environment: Environment, actor: Actor, claimId: string): Promise<PreparedForms> {
  const known = await runAct(environment, { actor, act: 'prepareForms', reading: true }, async ctx => {
    const claim = await getOwn(ctx, claimId)
    await mustBeReady(ctx, claim)
    const [count] = await ctx.sql<{ rows: number }[]>`select count(*)::int as rows from claims.line
      where claim_id = ${claimId} and state <> 'removed'`
    if ((count?.rows ?? 0) > mostInline) return { later: true, forms: [] }
    return { later: false, forms: await formsToPrint(ctx, claim) }
  })
  return { later: known.later, drawn: await drawAll(known.forms) }
}

async function drawAll(forms: readonly { kind: SealedKind; form: PrintedForm }[]): Promise<DrawnForm[]> {
  const drawn: DrawnForm[] = []
  for (const { kind, form } of forms) drawn.push({ kind, form, pdf: (await printForm(form)).pdf })
  return drawn
}

/** 08-03 五.4: application form and roster of the month. What was printed already and still says the same keeps its seal. */
export async function generateForms(ctx: Context, input: { claimId: string; prepared: PreparedForms }) {
  const claim = await beginOwn(ctx, 'generateForms', input.claimId)
  if (input.prepared.later) {
    await mustBeReady(ctx, claim)
    await ctx.sql`insert into claims.printing (claim_id, state, pages_done, pages, fault, changed_at)
      values (${claim.id}, 'waiting', 0, 0, null, ${ctx.now})
      on conflict (claim_id) do update set state = 'waiting', pages_done = 0, pages = 0, fault = null, changed_at = excluded.changed_at`
    await enqueue(
      ctx,
      'claims.print-forms',
      { claimId: claim.id, accountId: ctx.actor.accountId, name: ctx.actor.name },
      `claims.print-forms ${claim.id}`,
    )
  } else {
    await recordDrawn(ctx, claim, input.prepared.drawn)
  }
  return readForms(ctx, claim.id)
}

async function recordDrawn(ctx: Context, claim: ClaimRecord, drawn: readonly DrawnForm[]): Promise<void> {
  const wanted = await formsToPrint(ctx, claim)
  for (const { kind, form, pdf } of drawn) {
    const now = wanted.find(one => one.kind === kind)
    // Printed meanwhile by another click: that printing stands.
    if (!now) continue
    if (dataHashOf(now.form) !== dataHashOf(form)) refuse('changed-meanwhile')
    await recordPrintedForm(ctx, {
      subject: subjectOf(claim.id),
      kind,
      form,
      pdf,
      checkCodes: form.pages.map((_, index) => checkCodeOf(form, index + 1)),
      fileName: `${form.title}.pdf`,
    })
    await writeHistory(ctx, claim.id, `form-printed-${kind}`, { pages: form.pages.length, formId: form.formId })
  }
  await ctx.sql`update claims.claim set forms_at = ${ctx.now}, changed_at = ${ctx.now} where id = ${claim.id}`
}

/** A part that was split off gets papers of its own once it is approved: what is filed at the window names its persons alone. */
function mayPrint(claim: ClaimRecord): boolean {
  return isAllowed('generateForms', claim) || (claim.splitFrom !== null && claim.state === 'approved')
}

/** The job for long rosters. It may run again after a crash: what is printed already is not printed twice. */
export const jobs: JobHandlers = {
  'claims.print-forms': async (environment, payload) => {
    const claimId = String(payload.claimId)
    const actor: Actor = {
      ...systemActor,
      name: typeof payload.name === 'string' ? payload.name : 'system',
      onBehalfOf: typeof payload.accountId === 'string' ? payload.accountId : '',
    }
    const step = <T>(act: (ctx: Context, claim: ClaimRecord) => Promise<T>) =>
      runAct(environment, { actor, act: 'printForms' }, async ctx => act(ctx, await lockAny(ctx, claimId)))
    try {
      const forms = await step(async (ctx, claim) => {
        const wanted = mayPrint(claim) ? await formsToPrint(ctx, claim) : []
        const pages = wanted.reduce((sum, { form }) => sum + form.pages.length, 0)
        await ctx.sql`update claims.printing set state = 'running', pages = ${pages}, changed_at = ${ctx.now} where claim_id = ${claimId}`
        return wanted
      })
      for (const { kind, form } of forms) {
        const [drawn] = await drawAll([{ kind, form }])
        await step(async (ctx, claim) => {
          if (drawn) await recordDrawn(ctx, claim, [drawn])
          await ctx.sql`update claims.printing set pages_done = pages_done + ${form.pages.length} where claim_id = ${claimId}`
        })
      }
      await step(ctx => setPrinting(ctx, claimId, { state: 'done', fault: null }))
    } catch (error) {
      await step(ctx =>
        setPrinting(ctx, claimId, {
          state: 'failed',
          fault: error instanceof Error ? error.message.slice(0, 200) : '',
        }),
      )
      throw error
    }
  },
}

async function setPrinting(ctx: Context, claimId: string, now: { state: string; fault: string | null }): Promise<void> {
  await ctx.sql`update claims.printing set state = ${now.state}, fault = ${now.fault}, changed_at = ${ctx.now} where claim_id = ${claimId}`
}
