import type { Pack } from '../../../policies/kit.ts'
import type { Context } from '../../platform/context.ts'
import { scanState } from '../documents/index.ts'
import { getPack } from '../law/index.ts'
import { type Defect, historyOf } from '../review/index.ts'
import { actsOf, reasonOf } from './claims.read.ts'
import { titleOf } from './forms.read.ts'
import { sealedForms } from './forms-state.ts'
import { type ClaimRecord, getOwn, subjectOf } from './load-claim.ts'
import { blockersOf } from './submission-checks.ts'
import { summaryOf } from './summary.read.ts'
import { compareRows, rowsNow, rowsOfVersion } from './versions.read.ts'

export type StoredDefect = Defect

interface Correction {
  round: number
  at: string
  answerBy: string | null
  defects: StoredDefect[]
  rosterNumber: number
}

/** E12: all defects of the newest return with their places, what was changed there since, and what must be sealed again. */
export async function readCorrections(ctx: Context, claimId: string) {
  const claim = await getOwn(ctx, claimId)
  const pack = getPack(claim.packId)
  const rounds = await ctx.sql<Correction[]>`select round, at, answer_by, defects, roster_number from claims.correction
    where claim_id = ${claim.id} order by round desc`
  const newest = rounds[0]
  const blockers = await blockersOf(ctx, claim, { pack, summary: await summaryOf(ctx, claim, pack) })
  const changes =
    newest && newest.rosterNumber > 0
      ? {
          from: String(newest.rosterNumber),
          to: 'current',
          ...compareRows(await rowsOfVersion(ctx, claim, newest.rosterNumber), await rowsNow(ctx, claim)),
        }
      : null
  return {
    round: newest?.round ?? 0,
    at: newest?.at ?? null,
    answerBy: newest?.answerBy ?? null,
    defects: newest
      ? await Promise.all(newest.defects.map(defect => defectRead(ctx, claim, { defect, since: newest.at })))
      : [],
    note: newest ? await noteOf(ctx, claim.id, newest.round) : null,
    changes,
    paperChanges: newest ? await paperChanges(ctx, claim, { pack, since: newest.at }) : [],
    sealAgain: await sealAgain(ctx, claim),
    reasons: blockers.map(reasonOf),
    earlier: rounds.slice(1).map(one => ({ round: one.round, at: one.at, defects: one.defects.length })),
    acts: (await actsOf(ctx, claim, blockers)).filter(act => act.act === 'resubmitClaim' || act.act === 'editRoster'),
  }
}

async function defectRead(ctx: Context, claim: ClaimRecord, input: { defect: StoredDefect; since: string }) {
  const { defect, since } = input
  const [line] = isUuid(defect.at.line)
    ? await ctx.sql<
        { seq: number; name: string }[]
      >`select seq, name from claims.line where id = ${defect.at.line} and claim_id = ${claim.id}`
    : []
  return {
    code: defect.code,
    clause: defect.clause ?? '',
    text: defect.text,
    at: defect.at,
    lineSeq: line?.seq ?? null,
    lineName: line?.name ?? null,
    changed: await changedSince(ctx, claim, { at: defect.at, since }),
  }
}

const isUuid = (text: string | undefined): text is string =>
  text !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

async function changedSince(
  ctx: Context,
  claim: ClaimRecord,
  input: { at: StoredDefect['at']; since: string },
): Promise<boolean> {
  const { at, since } = input
  if (isUuid(at.line)) {
    const [row] = await ctx.sql`select 1 from claims.line where id = ${at.line} and changed_at > ${since}`
    return row !== undefined
  }
  if (at.evidence !== undefined) {
    const [row] =
      await ctx.sql`select 1 from claims.evidence where claim_id = ${claim.id} and (at > ${since} or withdrawn_at > ${since})
      and (kind = ${at.evidence} or id::text = ${at.evidence})`
    return row !== undefined
  }
  const [row] =
    await ctx.sql`select 1 from documents.printed_form where subject_kind = 'claim' and subject_id = ${claim.id}
      and printed_at > ${since} and kind = ${at.form ?? ''}
    union all select 1 from documents.file where subject_kind = 'claim' and subject_id = ${claim.id} and kind = 'sealed-scan'
      and stored_at > ${since} and ${at.form !== undefined} limit 1`
  return row !== undefined
}

/** 经办说明: what the officer wrote to the return as a whole. */
async function noteOf(ctx: Context, claimId: string, round: number): Promise<string | null> {
  const course = await historyOf(ctx, 'claim', claimId)
  return course?.steps.find(step => step.act === 'return' && step.detail.round === round)?.text ?? null
}

/** Papers that came or went since the return. */
async function paperChanges(ctx: Context, claim: ClaimRecord, input: { pack: Pack; since: string }) {
  const { since } = input
  const rows = await ctx.sql<{ kind: string; fileName: string; at: string; withdrawnAt: string | null }[]>`
    select kind, file_name, at, withdrawn_at from claims.evidence
    where claim_id = ${claim.id} and (at > ${since} or withdrawn_at > ${since}) order by at, id`
  return rows.flatMap(({ kind, fileName, at, withdrawnAt }) => {
    const about = { kind, label: input.pack.evidence.find(slot => slot.kind === kind)?.label ?? null, fileName }
    return [
      ...(at > since ? [{ ...about, act: 'added' as const, at }] : []),
      ...(withdrawnAt === null ? [] : [{ ...about, act: 'withdrawn' as const, at: withdrawnAt }]),
    ]
  })
}

/** After a return each form is named that has to be printed, or sealed and scanned, again (W10). */
async function sealAgain(ctx: Context, claim: ClaimRecord) {
  const pack = getPack(claim.packId)
  const state = await scanState(ctx, subjectOf(claim.id))
  return (await sealedForms(ctx, claim.id)).flatMap(form => {
    const scan = state.forms.find(one => one.formId === form.formId)
    const all = form.checkCodes.map((_, index) => index + 1)
    const pages = form.outdatedBecause !== null ? all : (scan?.missing ?? all)
    return pages.length === 0 ? [] : [{ kind: form.kind, title: titleOf(pack, claim, form.kind), pages }]
  })
}
