import type { Context } from '../../platform/context.ts'
import { currentForms } from '../documents/index.ts'
import { bureauOf } from '../identity/index.ts'
import { getPack } from '../law/index.ts'
import { qrTextOfPage } from './form-codes.ts'
import { contactsOf } from '../registry/index.ts'
import { historyOf } from '../review/index.ts'
import type { ClaimState } from './claim.ts'
import { nextOf } from './claims.read.ts'
import { titleOf } from './forms.read.ts'
import { isSealed } from './forms-state.ts'
import { type ClaimRecord, getOwn, sourceOf, subjectOf } from './load-claim.ts'

type Course = NonNullable<Awaited<ReturnType<typeof historyOf>>>
type StepName = 'submitted' | 'accepted' | 'initial' | 'second' | 'sign' | 'paper' | 'publicity' | 'request' | 'paid'

/** The step at which a claim stands, by its state; the tiers of the review by the case. */
const stepOfState: Partial<Record<ClaimState, StepName>> = {
  draft: 'submitted',
  submitted: 'accepted',
  'in-review': 'initial',
  returned: 'initial',
  approved: 'paper',
  filed: 'publicity',
  'in-publicity': 'publicity',
  published: 'request',
  requested: 'paid',
}
const order: readonly StepName[] = [
  'submitted',
  'accepted',
  'initial',
  'second',
  'sign',
  'paper',
  'publicity',
  'request',
  'paid',
]
const reviewActs: Partial<Record<StepName, string[]>> = {
  accepted: ['accept'],
  initial: ['submitOpinion'],
  second: ['agree'],
  sign: ['sign', 'refuse'],
  paper: ['confirmPaper'],
}
const historyCodes: Partial<Record<StepName, string>> = { publicity: 'published', request: 'requested', paid: 'paid' }

interface HistoryRow {
  at: string
  code: string
  params: Record<string, string | number>
  byName: string | null
}

/** E11: where the claim is, who owes the next step by when, what happened, what was refused, shown and paid. */
export async function readProgress(ctx: Context, claimId: string) {
  const claim = await getOwn(ctx, claimId)
  const course = await historyOf(ctx, 'claim', claim.id)
  const history = await ctx.sql<HistoryRow[]>`select at, code, params, by_name from claims.history
    where claim_id = ${claim.id} order by at desc, id desc limit 300`
  const next = await nextOf(ctx, claim)
  const [frozen] = await ctx.sql<
    { lines: number }[]
  >`select count(*)::int as lines from claims.line where claim_id = ${claim.id} and state = 'frozen'`
  return {
    steps: await stepsOf(ctx, claim, { course, history, due: next.day }),
    next,
    // The enterprise sees what happened, and the names of its own people alone.
    history: history.map(row => ({ ...row, byName: ownActs.has(row.code) ? row.byName : null })),
    paper: claim.state === 'approved' ? await paperOf(ctx, claim) : null,
    refused: await refusedOf(ctx, claim.id),
    publicity: await publicityOf(ctx, claim.id),
    frozen: frozen?.lines ?? 0,
    payments: await ctx.sql<
      { payoutId: string; amountFen: number; day: string; lines: number; reference: string | null }[]
    >`select payout_id, amount_fen, day, lines, reference
      from claims.payment where claim_id = ${claim.id} order by day`,
    splits: await ctx.sql<
      { id: string; headcount: number; state: ClaimState }[]
    >`select id, headcount, state from claims.claim
      where split_from = ${sourceOf(claim)} and id <> ${claim.id} order by series`,
  }
}

const ownActs = new Set([
  'opened',
  'roster-uploaded',
  'rows-pasted',
  'roster-copied',
  'version-restored',
  'decision-asked',
  'declared',
  'evidence-uploaded',
  'evidence-withdrawn',
  'evidence-reused',
  'wage-lines-matched',
  'indicators-entered',
  'commitment-accepted',
  'form-printed-application',
  'form-printed-roster',
  'scan-uploaded',
  'scan-withdrawn',
  'submitted',
  'resubmitted',
  'withdrawn',
  'draft-deleted',
])

async function stepsOf(
  ctx: Context,
  claim: ClaimRecord,
  known: { course: Course | undefined; history: readonly HistoryRow[]; due: string | null },
) {
  const bureau = (await bureauOf(ctx, claim.territory)).name
  const at = claim.state === 'paid' ? order.length : order.indexOf(currentStep(claim, known.course))
  const stopped = claim.state === 'refused' || claim.state === 'withdrawn'
  return order.map((step, index) => {
    const done = doneAt(step, claim, known)
    const state =
      done !== null && (index < at || stopped)
        ? 'done'
        : stopped
          ? 'stopped'
          : index < at
            ? 'done'
            : index === at
              ? 'now'
              : 'to-come'
    const by =
      step === 'submitted' ? 'enterprise' : step === 'paper' ? 'enterprise' : step === 'paid' ? 'finance' : 'bureau'
    return {
      step,
      state: state as 'done' | 'now' | 'to-come' | 'stopped',
      by,
      name: by === 'enterprise' ? claim.bodyName : bureau,
      at: done,
      due: index === at ? known.due : null,
    }
  })
}

function currentStep(claim: ClaimRecord, course: Course | undefined): StepName {
  if (claim.state === 'in-review') {
    const state = course?.case.state
    return state === 'second' || state === 'sign' ? state : 'initial'
  }
  return stepOfState[claim.state] ?? 'submitted'
}

function doneAt(
  step: StepName,
  claim: ClaimRecord,
  known: { course: Course | undefined; history: readonly HistoryRow[] },
): string | null {
  if (step === 'submitted') return claim.submittedAt
  const acts = reviewActs[step]
  if (acts) return known.course?.steps.filter(one => acts.includes(one.act)).at(-1)?.at ?? null
  return known.history.find(row => row.code === historyCodes[step])?.at ?? null
}

/** Where to bring the sealed paper, and what: 08-03 五.6. */
async function paperOf(ctx: Context, claim: ClaimRecord) {
  const pack = getPack(claim.packId)
  const contacts = await contactsOf(ctx, claim.territory)
  const forms = (await currentForms(ctx, subjectOf(claim.id))).filter(form => isSealed(form.kind))
  return {
    office: (await bureauOf(ctx, claim.territory)).name,
    telephones: [
      ...new Set(
        contacts.flatMap(contact => (contact.telephone ? [`${contact.department} ${contact.telephone}`] : [])),
      ),
    ].slice(0, 3),
    copies: 1,
    forms: forms.map(form => ({
      title: titleOf(pack, claim, form.kind),
      formId: form.formId,
      pages: form.checkCodes.length,
      qr: qrTextOfPage({
        formId: form.formId,
        page: 1,
        pages: form.checkCodes.length,
        checkCode: form.checkCodes[0] ?? '',
      }),
    })),
  }
}

async function refusedOf(ctx: Context, claimId: string) {
  return ctx.sql<{ lineId: string | null; name: string; clause: string; reason: string; noticeId: string | null }[]>`
    select n.line_id, l.name, n.clause, n.reason, n.id as notice_id from claims.notice n join claims.line l on l.id = n.line_id
    where n.claim_id = ${claimId} order by l.seq`
}

async function publicityOf(ctx: Context, claimId: string) {
  const [row] = await ctx.sql<
    { slug: string; opensOn: string; endsOn: string }[]
  >`select l.slug, l.starts_on as opens_on, l.ends_on
    from publicity.item i join publicity.list l on l.id = i.list_id
    where i.subject_kind = 'claim' and i.subject_id = ${claimId} and i.state <> 'removed' order by l.posted_on desc limit 1`
  return row ?? null
}
