import type { Pack } from '../../../policies/kit.ts'
import type { Context } from '../../platform/context.ts'
import { currentForms, scanState } from '../documents/index.ts'
import { findTerritory } from '../identity/index.ts'
import { getPack } from '../law/index.ts'
import { contactsOf } from '../registry/index.ts'
import { caseOf, holdsCase } from '../review/index.ts'
import { type WeighedLine, weighLines } from './case-lines.read.ts'
import { type ClaimAct, isAllowed } from './claim.ts'
import { claimReadOf } from './claims.read.ts'
import { countsOf } from './decide-lines.ts'
import { evidenceRows, seriesOf, wageSheetOf } from './evidence.read.ts'
import { formRead } from './forms.read.ts'
import { isSealed } from './forms-state.ts'
import { readSeries } from './indicators.ts'
import { type ClaimRecord, getCovered, subjectOf } from './load-claim.ts'
import { scanFiles } from './sealed.read.ts'
import { earlierClaim } from './summary.read.ts'
import { compareRows, rowsNow, rowsOfEarlier } from './versions.read.ts'

/** B4: a claim as its officer sees it. */
export async function readCaseClaim(ctx: Context, claimId: string) {
  const claim = await getCovered(ctx, claimId)
  const pack = getPack(claim.packId)
  const file = await caseOf(ctx, 'claim', claim.id)
  const assigned = file !== undefined && (await holdsCase(ctx, file.id))
  const weighed = await weighLines(ctx, claim)
  // A split part has the papers and seals of the claim it came from.
  const source = claim.splitFrom ?? claim.id
  const state = await scanState(ctx, subjectOf(source))
  const stored = await seriesOf(ctx, source)
  const { evidenceId: _, ...wage } = (await wageSheetOf(ctx, source)) ?? { evidenceId: '' }
  return {
    claim: await claimReadOf(ctx, claim),
    caseId: file?.id ?? null,
    assigned,
    counts: countsOf(weighed),
    lastMonth: (await earlierClaim(ctx, claim))
      ? {
          from: 'last-month',
          to: 'current',
          ...compareRows(await rowsOfEarlier(ctx, claim), await rowsNow(ctx, claim)),
        }
      : null,
    evidence: await evidenceRead(ctx, source, pack),
    wage: 'rows' in wage ? wage : null,
    indicators: stored ? readSeries(pack, stored.series) : [],
    forms: (await currentForms(ctx, subjectOf(source)))
      .filter(form => isSealed(form.kind))
      .map(form => formRead(pack, claim, form)),
    scans: await scanFiles(ctx, source, state),
    selfCheck: claim.selfCheck,
    disputes: await disputesOf(ctx, claim),
    checks: checkCounts(pack, weighed),
    acts: caseActsOf(claim, assigned),
  }
}

async function evidenceRead(ctx: Context, claimId: string, pack: Pack) {
  return (await evidenceRows(ctx, claimId)).map(row => ({
    id: row.id,
    kind: row.kind,
    label: pack.evidence.find(slot => slot.kind === row.kind)?.label ?? { zh: '', en: '' },
    lineId: row.lineId,
    fileName: row.fileName,
    mediaType: row.mediaType,
    at: row.at,
    withdrawn: row.withdrawnAt !== null,
  }))
}

/** Officials of the other side see the fact and whom to call, no more (W12). */
async function disputesOf(ctx: Context, claim: ClaimRecord) {
  const rows = await ctx.sql<
    {
      id: string
      lineId: string
      lineName: string
      otherTerritory: string
      otherSubmittedAt: string | null
      outcome: string | null
      mine: boolean
    }[]
  >`select d.id, m.id as line_id, m.name as line_name, oc.territory as other_territory, oc.submitted_at as other_submitted_at, d.outcome,
      d.line_id = m.id as mine
    from claims.dispute d join claims.line m on m.claim_id = ${claim.id} and (m.id = d.line_id or m.id = d.other_line_id)
      join claims.line o on o.id = case when m.id = d.line_id then d.other_line_id else d.line_id end
      join claims.claim oc on oc.id = o.claim_id
    order by m.seq, d.opened_at`
  return Promise.all(
    rows.map(async row => {
      const territory = await findTerritory(ctx, row.otherTerritory)
      const contacts = await contactsOf(ctx, row.otherTerritory)
      const [finding] = await ctx.sql<{ reason: string }[]>`select reason from claims.dispute_finding
        where dispute_id = ${row.id} and claim_id = ${claim.id} order by at desc limit 1`
      return {
        id: row.id,
        lineId: row.lineId,
        lineName: row.lineName,
        otherTerritory: territory.name,
        otherContact: contacts
          .slice(0, 2)
          .flatMap(contact => (contact.telephone ? [`${contact.department} ${contact.telephone}`] : [])),
        otherSubmittedAt: row.otherSubmittedAt ?? '',
        outcome: seenFrom(row.outcome, row.mine),
        reason: finding?.reason ?? null,
      }
    }),
  )
}

function seenFrom(outcome: string | null, mine: boolean): string | null {
  if (outcome !== 'line' && outcome !== 'other') return outcome
  return (outcome === 'line') === mine ? 'this-claim' : 'other-claim'
}

function checkCounts(pack: Pack, weighed: readonly WeighedLine[]) {
  return pack.checks.map(check => {
    const own = weighed.flatMap(line => line.checks.filter(one => one.check === check.id))
    const count = (state: string) => own.filter(one => one.state === state).length
    return {
      check: check.id,
      label: check.label,
      agrees: count('agrees'),
      differs: count('differs'),
      unchecked: count('unchecked'),
    }
  })
}

function caseActsOf(claim: ClaimRecord, assigned: boolean) {
  const acts: readonly ClaimAct[] = ['decideLines', 'recordConfirmation', 'decideOwed']
  return acts.map(act => {
    const because: { code: string; params?: Record<string, string> }[] = []
    if (!isAllowed(act, claim)) because.push({ code: 'claim-state-forbids', params: { act, state: claim.state } })
    else if (!assigned) because.push({ code: 'case-not-yours' })
    return { act, allowed: because.length === 0, because }
  })
}
