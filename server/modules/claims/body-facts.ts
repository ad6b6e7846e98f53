import type { FactValue, Pack, Standing } from '../../../policies/kit.ts'
import type { Context } from '../../platform/context.ts'
import { enterpriseCheck, enterpriseFacts } from '../registry/index.ts'
import { dayInShanghai } from '../../../values/days.ts'
import { indicatorsOf } from './indicators.ts'
import { type ClaimRecord, claimsBehind, sourceOf } from './load-claim.ts'

export interface BodyFacts {
  facts: Record<string, FactValue>
  standings: Record<string, Standing>
}

/**
 * The facts of the enterprise and of the claim, each from its one source. Papers of the month that are still to come count as
 * given while the claim is being made, so that a row shows its own verdict; the missing paper is named once, and forbids submission.
 */
export async function bodyFactsOf(ctx: Context, claim: ClaimRecord, pack: Pack): Promise<BodyFacts> {
  const registry = await enterpriseFacts(ctx, claim.bodyId)
  const stated = await statedFacts(ctx, claim)
  const facts: Record<string, FactValue> = {
    employer: registry.code,
    month: claim.month,
    applied: claim.submittedAt === null ? ctx.today : dayInShanghai(claim.submittedAt),
    insured: registry.insured,
    size: registry.size,
    industryCode: registry.industryCode,
    fiveIndustryDeclared: registry.fiveIndustryDeclared,
    fiveIndustryConfirmed: registry.fiveIndustryConfirmed,
    ownership: registry.ownership,
    ...stated,
  }
  const papers = await papersOf(ctx, claim)
  const standings: Record<string, Standing> = { size: registry.sizeStanding }
  // An official has compared the registration with the unit's papers (W8).
  if ((await enterpriseCheck(ctx, claim.bodyId)) === 'agreed') {
    for (const fact of ['employer', 'industryCode']) standings[fact] = 'confirmed'
  }
  if (registry.fiveIndustryConfirmed !== null) standings.fiveIndustryConfirmed = 'confirmed'
  if (papers.has('indicators'))
    for (const { name, whole } of indicatorsOf(pack)) standings[name] = standings[whole] = 'evidenced'
  for (const slot of pack.evidence) {
    if (slot.fact === undefined) continue
    const present = papers.has(slot.kind)
    // Not required here: nothing may be presumed about it.
    facts[slot.fact] = present || slot.required(facts) ? true : null
    standings[slot.fact] = present ? 'evidenced' : 'declared'
  }
  for (const [fact, value] of Object.entries(await decidedFacts(ctx, sourceOf(claim)))) {
    facts[fact] = value
    standings[fact] = 'confirmed'
  }
  return { facts, standings }
}

/** Indicators and declarations as last stated. */
async function statedFacts(ctx: Context, claim: ClaimRecord): Promise<Record<string, FactValue>> {
  const ids = claimsBehind(claim)
  const rows = await ctx.sql<{ facts: Record<string, FactValue> }[]>`
    (select facts from claims.indicators where claim_id = any(${ids}) order by at desc, id desc limit 1)
    union all (select facts from (select facts, at, id from claims.declaration where claim_id = any(${ids})) d order by at, id)`
  return Object.assign({}, ...rows.map(row => row.facts))
}

/** Kinds of evidence that are there for the claim as a whole. */
export async function papersOf(ctx: Context, claim: ClaimRecord): Promise<Set<string>> {
  const rows = await ctx.sql<{ kind: string }[]>`select distinct kind from claims.evidence
    where claim_id = any(${claimsBehind(claim)}) and line_id is null and withdrawn_at is null`
  return new Set(rows.map(row => row.kind))
}

/** What officials decided for the enterprise as a whole, the latest per fact. */
async function decidedFacts(ctx: Context, claimId: string): Promise<Record<string, FactValue>> {
  const rows = await ctx.sql<{ fact: string; value: FactValue }[]>`
    select distinct on (fact) fact, value from claims.owed_decision
    where claim_id = ${claimId} and line_id is null order by fact, at desc, id desc`
  return Object.fromEntries(rows.map(row => [row.fact, row.value]))
}

/** The same for every line of a claim: line id → decided facts. What was decided before the row changed was about another row. */
export async function decidedByLine(ctx: Context, claimId: string): Promise<Map<string, Record<string, FactValue>>> {
  const rows = await ctx.sql<{ lineId: string; fact: string; value: FactValue }[]>`
    select distinct on (d.line_id, d.fact) d.line_id, d.fact, d.value from claims.owed_decision d join claims.line l on l.id = d.line_id
    where l.claim_id = ${claimId} and d.at >= l.changed_at order by d.line_id, d.fact, d.at desc, d.id desc`
  const decided = new Map<string, Record<string, FactValue>>()
  for (const row of rows) decided.set(row.lineId, { ...decided.get(row.lineId), [row.fact]: row.value })
  return decided
}
