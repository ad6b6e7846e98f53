import type { Pack } from '../../../policies/kit.ts'
import { refuse } from '../../../values/refusal.ts'
import { workingDaysLeft } from '../../../values/working-days.ts'
import type { Context } from '../../platform/context.ts'
import { bureauOf, findTerritory, getBody, territoryChain } from '../identity/index.ts'
import { getPack } from '../law/index.ts'
import { packs } from '../../../policies/index.ts'
import { calendarOf } from '../registry/index.ts'
import { caseOf } from '../review/index.ts'
import { type ClaimAct, isAllowed, nextStep } from './claim.ts'
import { type ClaimRecord, claimsBehind, getOwn } from './load-claim.ts'
import { governedMonths, graceDaysOf, programme, reasonsAgainstMonth, reasonsAgainstSeries } from './months.ts'
import { columnsOf } from './roster-columns.ts'
import { type Blocker, blockersOf, type StepName } from './submission-checks.ts'
import { summaryOf } from './summary.read.ts'

/** What a list shows of a claim. */
export async function claimRowOf(ctx: Context, claim: ClaimRecord, pack: Pack) {
  return {
    id: claim.id,
    month: claim.month,
    series: claim.series,
    splitFrom: claim.splitFrom,
    policy: { packId: pack.id, number: pack.number, title: pack.title },
    headcount: claim.headcount,
    amountFen: claim.amountFen,
    approvedHeadcount: claim.approvedHeadcount,
    approvedFen: claim.approvedFen,
    state: claim.state,
    next: await nextOf(ctx, claim),
    changedAt: claim.changedAt,
  }
}

/** Who owes the next step, and by when where a day is promised or set. */
export async function nextOf(ctx: Context, claim: ClaimRecord) {
  const { by, step } = nextStep[claim.state]
  const bureau =
    by === 'bureau' ? (await bureauOf(ctx, claim.territory)).name : by === 'enterprise' ? claim.bodyName : null
  const day = await dayOf(ctx, claim)
  const left = day === null ? null : workingDaysLeft(await calendarOf(ctx, claim.territory), ctx.today, day)
  return { by, byName: bureau, step, day, workingDaysLeft: left }
}

async function dayOf(ctx: Context, claim: ClaimRecord): Promise<string | null> {
  if (claim.state === 'submitted' || claim.state === 'in-review') {
    const [row] = await ctx.sql<{ dueDay: string }[]>`select due_day from review.case_file
      where kind = 'claim' and subject_id = ${claim.id} order by id desc limit 1`
    return row?.dueDay ?? claim.promisedOn
  }
  if (claim.state === 'returned') {
    const [row] = await ctx.sql<{ answerBy: string | null }[]>`select answer_by from claims.correction
      where claim_id = ${claim.id} order by round desc limit 1`
    return row?.answerBy ?? null
  }
  if (claim.state === 'in-publicity') {
    const [row] = await ctx.sql<
      { endsOn: string }[]
    >`select l.ends_on from publicity.item i join publicity.list l on l.id = i.list_id
      where i.subject_kind = 'claim' and i.subject_id = ${claim.id} and i.state <> 'removed' order by l.ends_on desc limit 1`
    return row?.endsOn ?? null
  }
  return null
}

/** E4: the claims of the own enterprise, newest month first, and the months that may be opened. */
export async function listClaims(ctx: Context) {
  const bodyId = ctx.actor.bodyId ?? refuse('not-found')
  const claims = await ctx.sql<ClaimRecord[]>`select * from claims.claim
    where body_id = ${bodyId} and programme = ${programme} order by month desc, series, opened_at`
  const body = await getBody(ctx, bodyId)
  const chain = await territoryChain(ctx, body.territory)
  // The newest notice that has come into force; one that has run out stays to be looked at.
  const pack = packs
    .filter(one => one.amends === undefined && one.programme === programme && chain.includes(one.territory))
    .filter(one => one.inForce.from <= ctx.today)
    .sort((one, other) => (one.inForce.from < other.inForce.from ? 1 : -1))[0]
  const live = claims.filter(claim => claim.state !== 'withdrawn')
  const graceDays = pack ? await graceDaysOf(ctx, { territory: body.territory, pack }) : 0
  const governed = pack ? await governedMonths(ctx, { territory: body.territory, pack }) : []
  const months = governed.map(one =>
    monthChoice(one.pack, { month: one.month, today: ctx.today, graceDays, claims: live }),
  )
  const rows = []
  for (const claim of claims) rows.push(await claimRowOf(ctx, claim, getPack(claim.packId)))
  const [paid] = await ctx.sql<
    { fen: number }[]
  >`select coalesce(sum(p.amount_fen), 0)::bigint as fen from claims.payment p
    join claims.claim c on c.id = p.claim_id where c.body_id = ${bodyId}`
  return {
    claims: rows,
    months,
    window: pack
      ? {
          from: pack.window.from,
          to: pack.window.to,
          firstMonth: governed.at(-1)?.month ?? pack.months.from,
          lastMonth: pack.months.to,
        }
      : null,
    approvedFen: live.reduce((sum, claim) => sum + (claim.approvedFen ?? 0), 0),
    paidFen: paid?.fen ?? 0,
  }
}

function monthChoice(
  pack: Pack,
  input: { month: string; today: string; graceDays: number; claims: readonly ClaimRecord[] },
) {
  const earlier = input.claims.filter(claim => claim.month === input.month)
  const supplement = earlier.length > 0
  const because = [...reasonsAgainstMonth(pack, input), ...reasonsAgainstSeries(earlier, supplement)]
  return { month: input.month, canOpen: because.length === 0, supplement, because }
}

export async function readClaim(ctx: Context, claimId: string) {
  return claimReadOf(ctx, await getOwn(ctx, claimId))
}

/** One claim with everything that its pages share. */
export async function claimReadOf(ctx: Context, claim: ClaimRecord) {
  const pack = getPack(claim.packId)
  const summary = await summaryOf(ctx, claim, pack)
  const blockers = isAllowed('editRoster', claim) ? await blockersOf(ctx, claim, { pack, summary }) : []
  const territory = await findTerritory(ctx, claim.territory)
  const bureau = await bureauOf(ctx, claim.territory)
  const [round] = await ctx.sql<{ round: number }[]>`select coalesce(max(round), 0)::int as round from claims.correction
    where claim_id = ${claim.id}`
  const [printing] = await ctx.sql<{ state: string; pagesDone: number; pages: number; fault: string | null }[]>`
    select state, pages_done, pages, fault from claims.printing where claim_id = ${claim.id}`
  return {
    ...(await claimRowOf(ctx, claim, pack)),
    bodyName: claim.bodyName,
    bureau: { territory: claim.territory, territoryName: territory.name, name: bureau.name },
    summary,
    steps: stepsOf(claim, blockers),
    columns: columnsRead(pack),
    commitment: await commitmentOf(ctx, claim, pack),
    declarations: await declarationsOf(ctx, claim, pack),
    acts: await actsOf(ctx, claim, blockers),
    rosterNumber: claim.rosterNumber,
    openedAt: claim.openedAt,
    submittedAt: claim.submittedAt,
    promisedOn: claim.promisedOn,
    promisedDays: reviewDaysOf(pack).promisedDays,
    correctionRound: round?.round ?? 0,
    printing: printing ?? null,
  }
}

/** Working days of the review: those that the bureau promises (承诺时限, W5, D-85), and those of the unit after a return (D-87). */
export function reviewDaysOf(pack: Pack): { promisedDays: number; answerDays: number } {
  const review = pack.procedure.find(step => step.kind === 'review')
  if (!review) throw new Error(`the procedure of ${pack.id} has no review`)
  return { promisedDays: review.deadlineWorkingDays, answerDays: review.answerWorkingDays }
}

const stepNames: readonly StepName[] = ['roster', 'evidence', 'forms', 'sealed', 'submit']

function stepsOf(claim: ClaimRecord, blockers: readonly Blocker[]) {
  const open = isAllowed('editRoster', claim)
  return stepNames.map(step => {
    const missing = blockers.filter(one => one.step === step).map(reasonOf)
    return { step, done: !open || (step === 'submit' ? false : missing.length === 0), missing }
  })
}

export function reasonOf(blocker: Blocker) {
  return { code: blocker.code, ...(blocker.params ? { params: blocker.params } : {}), at: { step: blocker.step } }
}

export function columnsRead(pack: Pack) {
  return columnsOf(pack).map(fact => ({
    name: fact.name,
    header: fact.column.header,
    label: fact.label,
    kind: fact.kind,
    required: fact.column.required,
    annex: fact.column.annex,
    aliases: [...fact.column.aliases],
    choices: (fact.choices ?? []).map(choice => ({ value: choice.value, label: choice.label })),
  }))
}

export async function commitmentOf(ctx: Context, claim: ClaimRecord, pack: Pack) {
  if (!pack.commitment) return null
  const [row] = await ctx.sql<{ version: string; at: string; byName: string; employeesTold: boolean }[]>`
    select version, at, by_name, employees_told from claims.commitment
    where claim_id = any(${claimsBehind(claim)}) and version = ${pack.commitment.version} order by at desc limit 1`
  return {
    version: pack.commitment.version,
    text: { zh: pack.commitment.zh, en: pack.commitment.en },
    accepted: row ?? null,
  }
}

/** Facts that the enterprise states about the whole month by yes or no. */
export function declaredFacts(pack: Pack) {
  return Object.entries(pack.facts).flatMap(([name, fact]) =>
    fact.level === 'body' && fact.source === 'claim' && fact.kind === 'yes-no' ? [{ name, fact }] : [],
  )
}

async function declarationsOf(ctx: Context, claim: ClaimRecord, pack: Pack) {
  const rows = await ctx.sql<{ facts: Record<string, boolean | null> }[]>`select facts from claims.declaration
    where claim_id = any(${claimsBehind(claim)}) order by at, id`
  const stated: Record<string, boolean | null> = Object.assign({}, ...rows.map(row => row.facts))
  return declaredFacts(pack).map(({ name, fact }) => {
    const rule = pack.schemes.flatMap(scheme => [...scheme.body, ...scheme.line]).find(one => one.reads.includes(name))
    return { fact: name, label: fact.label, clause: rule?.clause ?? '', value: stated[name] ?? null }
  })
}

const enterpriseActs: readonly ClaimAct[] = [
  'deleteDraft',
  'editRoster',
  'askForDecision',
  'uploadEvidence',
  'enterIndicators',
  'acceptCommitment',
  'generateForms',
  'uploadSealed',
  'submitClaim',
  'withdrawClaim',
  'resubmitClaim',
]

/** Each act of the enterprise with why it cannot be done now. */
export async function actsOf(ctx: Context, claim: ClaimRecord, blockers: readonly Blocker[]) {
  const accepted = claim.state === 'submitted' ? (await caseOf(ctx, 'claim', claim.id))?.state !== 'submitted' : false
  return enterpriseActs.map(act => {
    const because: { code: string; params?: Record<string, string | number>; at?: { step: string } }[] = []
    if (!isAllowed(act, claim)) because.push({ code: 'claim-state-forbids', params: { act, state: claim.state } })
    else if (act === 'withdrawClaim' && accepted) because.push({ code: 'already-accepted' })
    else if (act === 'submitClaim' || act === 'resubmitClaim') because.push(...blockers.map(reasonOf))
    else if (act === 'generateForms') because.push(...blockers.filter(one => one.step === 'roster').map(reasonOf))
    return { act, allowed: because.length === 0, because }
  })
}
