import type { Pack } from '../../../policies/kit.ts'
import type { Context } from '../../platform/context.ts'
import { scanState } from '../documents/index.ts'
import { papersOf } from './body-facts.ts'
import { profileMissing } from './form-data.ts'
import { type SealedKind, sealedForms, sealedKinds } from './forms-state.ts'
import { judgingOf } from './judge-claim.ts'
import { type ClaimRecord, claimsBehind, subjectOf } from './load-claim.ts'
import { graceDaysOf, windowReasons } from './months.ts'
import type { summaryOf } from './summary.read.ts'

export type StepName = 'roster' | 'evidence' | 'forms' | 'sealed' | 'submit'

/** Why a claim cannot be submitted: a reason and the step on which it is mended. */
export interface Blocker {
  step: StepName
  code: string
  params?: Record<string, string | number>
}

type Summary = Awaited<ReturnType<typeof summaryOf>>

/** Every reason that forbids submission, at once, in the order of the steps. */
export async function blockersOf(
  ctx: Context,
  claim: ClaimRecord,
  known: { pack: Pack; summary: Summary },
): Promise<Blocker[]> {
  const { pack, summary } = known
  return [
    ...rosterBlockers(summary),
    ...(await waitingRules(ctx, claim, pack)),
    ...(await evidenceBlockers(ctx, claim, pack)),
    ...(await formBlockers(ctx, claim, pack)),
    ...(await sealBlockers(ctx, claim)),
    ...(await windowBlockers(ctx, claim, pack)),
  ]
}

function rosterBlockers(summary: Summary): Blocker[] {
  if (summary.rows === 0) return [{ step: 'roster', code: 'no-rows' }]
  const counted = { 'rows-faulty': summary.faulty, 'rows-lacking': summary.lacking, 'rows-unfit': summary.unfit }
  const blockers = Object.entries(counted).flatMap(([code, rows]): Blocker[] =>
    rows > 0 ? [{ step: 'roster', code, params: { rows } }] : [],
  )
  if (summary.fits + summary.awaitingDecision === 0) blockers.push({ step: 'roster', code: 'no-fitting-row' })
  return blockers
}

/** Rules of the notice that say wait (the month is not over): they forbid submission and nothing else. */
async function waitingRules(ctx: Context, claim: ClaimRecord, pack: Pack): Promise<Blocker[]> {
  const waiting = pack.schemes
    .flatMap(scheme => [...scheme.body, ...scheme.line])
    .filter(rule => rule.otherwise === 'hold')
  const rows = await ctx.sql<{ rule: string }[]>`select distinct note->>'rule' as rule
    from claims.line, jsonb_array_elements(notes) as note where claim_id = ${claim.id} and state <> 'removed'`
  const said = new Set(rows.map(row => row.rule))
  const seen = new Set<string>()
  return waiting.flatMap((rule): Blocker[] => {
    if (!said.has(rule.rule) || seen.has(rule.rule)) return []
    seen.add(rule.rule)
    return [
      { step: 'submit', code: 'rule-says-wait', params: { clause: rule.clause, zh: rule.says.zh, en: rule.says.en } },
    ]
  })
}

/** Slots that are papers of the enterprise; the two sealed forms are asked for by their pages. */
export function paperSlots(pack: Pack) {
  return pack.evidence.filter(slot => !sealedKinds.some(kind => slot.kind === `sealed-${kind}`))
}

async function evidenceBlockers(ctx: Context, claim: ClaimRecord, pack: Pack): Promise<Blocker[]> {
  const { body } = await judgingOf(ctx, claim)
  const present = await papersOf(ctx, claim)
  return paperSlots(pack)
    .filter(slot => !slot.perPerson && slot.required(body) && !present.has(slot.kind))
    .map(slot => ({
      step: 'evidence',
      code: 'evidence-missing',
      params: { kind: slot.kind, clause: slot.clause, zh: slot.label.zh, en: slot.label.en },
    }))
}

async function formBlockers(ctx: Context, claim: ClaimRecord, pack: Pack): Promise<Blocker[]> {
  const blockers: Blocker[] = []
  const missing = await profileMissing(ctx, claim.bodyId)
  for (const field of missing) blockers.push({ step: 'forms', code: `profile-missing-${field}` })
  if (pack.commitment && !(await isCommitted(ctx, claim, pack.commitment.version))) {
    blockers.push({ step: 'forms', code: 'commitment-missing' })
  }
  const forms = await sealedForms(ctx, claim.id)
  for (const kind of sealedKinds) {
    const form = forms.find(one => one.kind === kind)
    if (!form) blockers.push({ step: 'forms', code: `form-missing-${kind}` })
    else if (form.outdatedBecause) blockers.push({ step: 'forms', code: `form-outdated-${kind}` })
  }
  return blockers
}

async function isCommitted(ctx: Context, claim: ClaimRecord, version: string): Promise<boolean> {
  const [row] =
    await ctx.sql`select 1 from claims.commitment where claim_id = any(${claimsBehind(claim)}) and version = ${version} limit 1`
  return row !== undefined
}

/** Pages whose code cannot be read may stand for missing ones: an official compares them (W10). */
export async function sealBlockers(ctx: Context, claim: ClaimRecord): Promise<Blocker[]> {
  const state = await scanState(ctx, subjectOf(claim.id))
  const current = state.forms.filter(form => sealedKinds.includes(form.kind as SealedKind) && !form.outdatedBecause)
  const missing = current.flatMap(form => form.missing.map(page => ({ kind: form.kind, page })))
  const unreadable = state.pages.filter(page => page.standing === 'unreadable' && page.comparedAs === null).length
  const blockers: Blocker[] = []
  if (missing.length > unreadable) {
    for (const kind of sealedKinds) {
      const pages = missing.filter(one => one.kind === kind).map(one => one.page)
      if (pages.length > 0) {
        blockers.push({
          step: 'sealed',
          code: `page-missing-${kind}`,
          params: { pages: shortList(pages), count: pages.length },
        })
      }
    }
  }
  const ticks = claim.selfCheck
  if (!ticks?.seal || !ticks.signature || !ticks.edgeSeal) blockers.push({ step: 'sealed', code: 'self-check-missing' })
  return blockers
}

function shortList(pages: readonly number[]): string {
  return pages.length > 12 ? `${pages.slice(0, 12).join(', ')} …` : pages.join(', ')
}

async function windowBlockers(ctx: Context, claim: ClaimRecord, pack: Pack): Promise<Blocker[]> {
  // A claim that was submitted in time may be corrected after the window.
  if (claim.submittedAt !== null) return []
  const graceDays = await graceDaysOf(ctx, { territory: claim.territory, pack })
  return windowReasons(pack, { today: ctx.today, graceDays }).map(reason => ({ step: 'submit', ...reason }))
}
