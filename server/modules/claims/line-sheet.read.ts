import { explain, type FactValue, type Pack, type Sheet, type Standing, type Used } from '../../../policies/kit.ts'
import type { Context } from '../../platform/context.ts'
import { usedByOthers } from '../entitlements/index.ts'
import { decisionOf, getPack, packHash } from '../law/index.ts'
import { decidedByLine } from './body-facts.ts'
import { isAllowed, liveLineStates } from './claim.ts'
import { withFaults } from './faulty-sheet.ts'
import { judgingOf } from './judge-claim.ts'
import { type CellNote, factsOf, type Judging } from './judging.ts'
import { getLine, type LineRecord, lineRead } from './lines.read.ts'
import { type ClaimRecord, claimsBehind, getOwn, sourceOf } from './load-claim.ts'
import { lineStandings } from './standings.ts'
import { usedOf } from './takings.ts'

/** E6: the decision sheet of one person of the own claim. */
export async function readLineSheet(ctx: Context, input: { claimId: string; lineId: string }) {
  return lineSheetOf(ctx, await getOwn(ctx, input.claimId), input.lineId)
}

/** The sheet as it stands: once decided the one that was kept with the decision, before that the one of today's facts. */
export async function lineSheetOf(ctx: Context, claim: ClaimRecord, lineId: string) {
  const pack = getPack(claim.packId)
  const line = await getLine(ctx, claim, lineId)
  const decided = await decisionOf(ctx, { kind: 'claim-line', id: line.id })
  const holders = line.personId === null ? [claim.bodyId] : [line.personId, claim.bodyId]
  const taken = await usedByOthers(ctx, holders, [line.id])
  const used = usedOf(taken, { personId: line.personId, bodyId: claim.bodyId })
  const sheet = decided?.sheet ?? (await sheetToday(ctx, claim, { line, used }))
  return {
    line: lineRead(ctx, pack, line, 'full'),
    sheet,
    decision: decided?.id ?? null,
    counters: countersOf(sheet, used),
    papers: await papersBehind(ctx, claim, line.id),
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
  const { line } = input
  const decided = await decidedByLine(ctx, claim.id)
  const standings = await lineStandings(ctx, claim, { pack: judging.pack, lines: [line], decided })
  const sheet = sheetOf(judging, {
    facts: line.facts,
    faults: line.faults,
    decided: decided.get(line.id) ?? {},
    used: input.used,
    standings: standings.get(line.id) ?? {},
    evidence: (await evidenceOf(ctx, claim)).of(line.id),
  })
  return waitingForPapers(sheet, judging.pack)
}

/** Rows are judged as if the month's papers were there; until they are, a clause that stands on one waits for it. */
function waitingForPapers(sheet: Sheet, pack: Pack): Sheet {
  const stated = new Set(pack.evidence.filter(slot => slot.fact !== undefined).map(slot => slot.kind))
  const rows = sheet.rows.map(row => {
    const lacking = row.evidence.some(paper => stated.has(paper.kind) && paper.references.length === 0)
    return row.mark === 'holds' && lacking ? { ...row, mark: 'wait' as const } : row
  })
  return { ...sheet, rows }
}

/** The sheet of one line from what it stands on. */
export function sheetOf(
  judging: Judging,
  input: {
    facts: Record<string, FactValue>
    faults: readonly CellNote[]
    decided: Record<string, FactValue>
    used: readonly Used[]
    standings: Record<string, Standing>
    evidence: Record<string, string[]>
  },
): Sheet {
  const sheet = explain({
    pack: judging.pack,
    scheme: { bestOf: judging.bestOf },
    facts: factsOf(judging, input),
    settings: judging.settings,
    used: input.used,
    standings: { ...judging.standings, ...input.standings },
    evidence: input.evidence,
    sha256: packHash(judging.pack.id),
  })
  return withFaults(sheet, judging.pack, input.faults)
}

interface Paper {
  id: string
  claimId: string
  kind: string
  fileName: string
  lineId: string | null
}

async function papersOfClaim(ctx: Context, claim: ClaimRecord): Promise<Paper[]> {
  return ctx.sql<Paper[]>`select id, claim_id, kind, file_name, line_id from claims.evidence
    where claim_id = any(${claimsBehind(claim)}) and withdrawn_at is null order by at, id`
}

/** Names of the papers at hand by kind: those of the claim, and beside them those of each person. */
export async function evidenceOf(
  ctx: Context,
  claim: ClaimRecord,
): Promise<{ of(lineId: string): Record<string, string[]> }> {
  const papers = await papersOfClaim(ctx, claim)
  const shared = papers.filter(paper => paper.lineId === null)
  const personal = new Map<string, Paper[]>()
  for (const paper of papers) {
    if (paper.lineId !== null) personal.set(paper.lineId, [...(personal.get(paper.lineId) ?? []), paper])
  }
  const named = (some: readonly Paper[]) => {
    const found: Record<string, string[]> = {}
    for (const { kind, fileName } of some) found[kind] = [...(found[kind] ?? []), fileName]
    return found
  }
  const ofClaim = named(shared)
  return {
    of: lineId => {
      const own = personal.get(lineId)
      return own ? named([...shared, ...own]) : ofClaim
    },
  }
}

/** The papers of a line with their ids, so that a page can open the file that the sheet names. */
async function papersBehind(ctx: Context, claim: ClaimRecord, lineId: string) {
  const papers = await papersOfClaim(ctx, claim)
  return papers
    .filter(paper => paper.lineId === null || paper.lineId === lineId)
    .map(({ id, claimId, kind, fileName }) => ({ id, claimId, kind, fileName }))
}

/** Only the keys that this line draws on itself: those of other benefits would tell of other enterprises (W13). */
function countersOf(sheet: Sheet, used: readonly Used[]) {
  return sheet.counters.map(counter => ({
    on: counter.on,
    key: counter.key,
    label: counter.label,
    unit: counter.unit,
    used: counter.used,
    limit: counter.limit,
    own: counter.take,
    day:
      used
        .filter(entry => counter.used > 0 && entry.on === counter.on && entry.key === counter.key)
        .map(entry => entry.day ?? '')
        .sort()
        .at(-1) || null,
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
