import { explain, type FactValue, type Pack, type Sheet, type Standing, type Used } from '../../../policies/kit.ts'
import type { Context } from '../../platform/context.ts'
import { usedBy } from '../entitlements/index.ts'
import { decisionOf, getPack, packHash } from '../law/index.ts'
import { decidedByLine } from './body-facts.ts'
import { isAllowed, liveLineStates } from './claim.ts'
import { judgingOf } from './judge-claim.ts'
import { factsOf, type Judging } from './judging.ts'
import { getLine, type LineRecord, lineRead } from './lines.read.ts'
import { type ClaimRecord, getOwn, sourceOf } from './load-claim.ts'

/** E6: the decision sheet of one person of the own claim. */
export async function readLineSheet(ctx: Context, input: { claimId: string; lineId: string }) {
  return lineSheetOf(ctx, await getOwn(ctx, input.claimId), input.lineId)
}

/** The sheet as it stands: once decided the one that was kept with the decision, before that the one of today's facts. */
export async function lineSheetOf(ctx: Context, claim: ClaimRecord, lineId: string) {
  const pack = getPack(claim.packId)
  const line = await getLine(ctx, claim, lineId)
  const decided = await decisionOf(ctx, { kind: 'claim-line', id: line.id })
  const used = line.personId === null ? [] : ((await usedBy(ctx, [line.personId])).get(line.personId) ?? [])
  const sheet = decided?.sheet ?? (await sheetToday(ctx, claim, { line, used }))
  return {
    line: lineRead(ctx, pack, line, 'full'),
    sheet,
    counters: countersOf(sheet),
    elsewhere: await elsewhereOf(ctx, line, { claim, pack, sheet }),
    acts: sheetActs(claim, line),
    requests: await ctx.sql<
      { reason: string; at: string; byName: string }[]
    >`select reason, at, by_name from claims.decision_request
      where line_id = ${line.id} order by at`,
    decisions: (await officialDecisions(ctx, sourceOf(claim), line.id)).map(row => ({
      ...row,
      value: String(row.value),
    })),
  }
}

async function sheetToday(
  ctx: Context,
  claim: ClaimRecord,
  input: { line: LineRecord; used: readonly Used[] },
): Promise<Sheet> {
  const judging = await judgingOf(ctx, claim)
  const decided = (await decidedByLine(ctx, claim.id)).get(input.line.id) ?? {}
  return sheetOf(judging, {
    facts: input.line.facts,
    decided,
    used: input.used,
    standings: await lineStandings(ctx, input.line, decided),
    evidence: await evidenceOf(ctx, sourceOf(claim), input.line.id),
  })
}

/** The sheet of one line from what it stands on. */
export function sheetOf(
  judging: Judging,
  input: {
    facts: Record<string, FactValue>
    decided: Record<string, FactValue>
    used: readonly Used[]
    standings: Record<string, Standing>
    evidence: Record<string, string[]>
  },
): Sheet {
  return explain({
    pack: judging.pack,
    scheme: { bestOf: judging.bestOf },
    facts: factsOf(judging, input),
    settings: judging.settings,
    used: input.used,
    standings: { ...judging.standings, ...input.standings },
    evidence: input.evidence,
    sha256: packHash(judging.pack.id),
  })
}

/** How well the line's facts are known: what officials checked or decided is confirmed, a matched wage is evidenced. */
async function lineStandings(
  ctx: Context,
  line: LineRecord,
  decided: Record<string, FactValue>,
): Promise<Record<string, Standing>> {
  const standings: Record<string, Standing> = {}
  if (line.wage === 'matched') standings.wagePaidFen = 'evidenced'
  const pack = await ctx.sql<{ checkId: string; packId: string }[]>`select distinct on (check_id) check_id, c.pack_id
    from claims.confirmation f join claims.claim c on c.id = f.claim_id
    where f.line_id = ${line.id} and f.outcome = 'agrees' order by check_id, f.at desc`
  for (const { checkId, packId } of pack) {
    for (const fact of getPack(packId).checks.find(check => check.id === checkId)?.facts ?? [])
      standings[fact] = 'confirmed'
  }
  for (const fact of Object.keys(decided)) standings[fact] = 'confirmed'
  return standings
}

/** Papers at hand by kind: those of the claim and those of this person. */
export async function evidenceOf(ctx: Context, claimId: string, lineId: string): Promise<Record<string, string[]>> {
  const rows = await ctx.sql<{ kind: string; fileName: string }[]>`select kind, file_name from claims.evidence
    where claim_id = ${claimId} and (line_id is null or line_id = ${lineId}) and withdrawn_at is null order by at`
  const found: Record<string, string[]> = {}
  for (const row of rows) found[row.kind] = [...(found[row.kind] ?? []), row.fileName]
  return found
}

function countersOf(sheet: Sheet) {
  return sheet.counters.map(counter => ({
    on: counter.on,
    label: counter.label,
    used: counter.used,
    limit: counter.limit,
    own: counter.take,
  }))
}

/** Third parties are cut to clause and month (W13): that the person is claimed, not by whom. */
async function elsewhereOf(ctx: Context, line: LineRecord, known: { claim: ClaimRecord; pack: Pack; sheet: Sheet }) {
  if (line.personId === null) return []
  const rows = await ctx.sql<{ month: string }[]>`select distinct month from claims.line
    where person_id = ${line.personId} and body_id <> ${known.claim.bodyId} and state = any(${[...liveLineStates]})
      and month = ${known.claim.month} order by month`
  const scheme = known.pack.schemes.find(one => one.id === known.sheet.scheme.id)
  const once = Object.values(scheme?.counters ?? {}).find(counter => counter.full !== undefined)?.full
  return rows.map(row => ({ clause: once?.clause ?? '', month: row.month }))
}

function sheetActs(claim: ClaimRecord, line: LineRecord) {
  const closed = isAllowed('askForDecision', claim)
    ? []
    : [{ code: 'claim-state-forbids', params: { act: 'askForDecision', state: claim.state } }]
  const ask = [...closed]
  if (line.verdict === 'fits') ask.push({ code: 'row-fits-already', params: {} as never })
  else if (line.decisionAsked) ask.push({ code: 'decision-already-asked', params: {} as never })
  else if (line.faults.length > 0) ask.push({ code: 'row-faulty-first', params: {} as never })
  return [
    { act: 'editRoster', allowed: closed.length === 0, because: closed },
    { act: 'askForDecision', allowed: ask.length === 0, because: ask },
  ]
}

export async function officialDecisions(ctx: Context, claimId: string, lineId: string) {
  return ctx.sql<{ fact: string; value: FactValue; clause: string; reason: string; at: string; byName: string }[]>`
    select fact, value, clause, reason, at, by_name from claims.owed_decision
    where line_id = ${lineId} or (line_id is null and claim_id = ${claimId}) order by at`
}
