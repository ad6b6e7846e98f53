import type { FactValue, Used } from '../../../policies/kit.ts'
import type { Context } from '../../platform/context.ts'
import { usedByOthers } from '../entitlements/index.ts'
import { getPack, settingsFor } from '../law/index.ts'
import { bodyFactsOf, decidedByLine } from './body-facts.ts'
import { liveLineStates } from './claim.ts'
import { bestOfOf, type CellNote, judgeLine, type Judging, type LineVerdict } from './judging.ts'
import type { ClaimRecord } from './load-claim.ts'
import { usedOf } from './takings.ts'

/** Gathers what every line of the claim is judged on. */
export async function judgingOf(ctx: Context, claim: ClaimRecord): Promise<Judging> {
  const pack = getPack(claim.packId)
  const { settings, entries, chain } = await settingsFor(ctx, claim.territory)
  const { facts, standings } = await bodyFactsOf(ctx, claim, pack)
  return { pack, bestOf: bestOfOf(pack), settings, entries, chain, body: facts, standings }
}

/** What is known about persons beside the roster: what they and the enterprise took, and whether others or we ourselves claim them already. */
export interface Known {
  used: ReadonlyMap<string, readonly Used[]>
  elsewhere: Set<string>
  /** Claimed by this enterprise for the month in another claim (a supplement may not repeat them, W19). */
  ownOther: Set<string>
}

/** `lineIds`: approved lines draw under their own id; their own taking must not count against themselves. */
export async function knownOf(
  ctx: Context,
  claim: ClaimRecord,
  { personIds, lineIds }: { personIds: readonly string[]; lineIds: readonly string[] },
): Promise<Known> {
  const ids = personIds as string[]
  const used = await usedByOthers(ctx, [...ids, claim.bodyId], lineIds)
  const rows = await ctx.sql<{ personId: string; own: boolean }[]>`
    select distinct person_id, body_id = ${claim.bodyId} as own from claims.line
    where month = ${claim.month} and person_id = any(${ids}) and claim_id <> ${claim.id} and state = any(${[...liveLineStates]})`
  return {
    used,
    elsewhere: new Set(rows.filter(row => !row.own).map(row => row.personId)),
    ownOther: new Set(rows.filter(row => row.own).map(row => row.personId)),
  }
}

interface StoredLine {
  id: string
  personId: string | null
  facts: Record<string, FactValue>
  faults: CellNote[]
}

/** Judges the stored lines of a claim again (all, or those named) and stores the verdicts in one statement. */
export async function judgeClaim(
  ctx: Context,
  claim: ClaimRecord,
  lineIds?: readonly string[],
): Promise<Map<string, LineVerdict>> {
  const lines = await ctx.sql<StoredLine[]>`select id, person_id, facts, faults from claims.line
    where claim_id = ${claim.id} and state <> 'removed' ${lineIds ? ctx.sql`and id = any(${lineIds as string[]})` : ctx.sql``}
    order by seq`
  const judging = await judgingOf(ctx, claim)
  const persons = lines.flatMap(line => (line.personId === null ? [] : [line.personId]))
  const known = await knownOf(ctx, claim, { personIds: persons, lineIds: lines.map(line => line.id) })
  const decided = await decidedByLine(ctx, claim.id)
  const verdicts = new Map<string, LineVerdict>()
  const rows = lines.map(line => {
    const verdict = judgeLine(judging, {
      facts: line.facts,
      faults: line.faults,
      used: usedOf(known.used, { personId: line.personId, bodyId: claim.bodyId }),
      decided: decided.get(line.id) ?? {},
    })
    verdicts.set(line.id, verdict)
    return {
      id: line.id,
      elsewhere: line.personId !== null && known.elsewhere.has(line.personId),
      ...columnsOfVerdict(verdict),
    }
  })
  await ctx.sql`update claims.line l set verdict = v.verdict, scheme = v.scheme, amount_fen = v.amount_fen, asked_fen = v.asked_fen,
      findings = v.findings, owed = v.owed, notes = v.notes, elsewhere = v.elsewhere
    from jsonb_to_recordset(${ctx.sql.json(rows as never)}) as v(id uuid, verdict text, scheme text, amount_fen bigint, asked_fen bigint,
      findings jsonb, owed jsonb, notes jsonb, elsewhere boolean) where l.id = v.id`
  return verdicts
}

/** A verdict under the names of its columns. */
export function columnsOfVerdict(verdict: LineVerdict) {
  return {
    verdict: verdict.verdict,
    scheme: verdict.scheme,
    amount_fen: verdict.amountFen,
    asked_fen: verdict.askedFen,
    findings: verdict.findings,
    owed: verdict.owed,
    notes: [...verdict.notes, ...verdict.held],
  }
}

/** Adds up what the claim asks for: every line that fits or waits for an official. */
export async function sumUp(ctx: Context, claimId: string): Promise<{ headcount: number; amountFen: number }> {
  const [sums] = await ctx.sql<{ headcount: number; amountFen: number }[]>`
    select count(*)::int as headcount, coalesce(sum(asked_fen), 0)::bigint as amount_fen from claims.line
    where claim_id = ${claimId} and state not in ('removed', 'refused') and ${included(ctx)}`
  const { headcount, amountFen } = sums ?? { headcount: 0, amountFen: 0 }
  await ctx.sql`update claims.claim set headcount = ${headcount}, amount_fen = ${amountFen}, changed_at = ${ctx.now} where id = ${claimId}`
  return { headcount, amountFen }
}

/** SQL: the line can be claimed as it is. Wrong cells, facts owed by the enterprise and unasked clauses keep it out. */
export function included(ctx: Context) {
  return ctx.sql`(verdict = 'fits' or (jsonb_array_length(faults) = 0 and (decision_asked
    or (verdict = 'owed' and not owed @> '[{"by":"enterprise"}]'))))`
}
