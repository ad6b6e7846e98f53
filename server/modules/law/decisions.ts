import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import { uuidv7 } from 'uuidv7'
import type { ExplainInput, Facts, SettingEntry, Sheet, Stage, Standing, Used } from '../../../policies/kit.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import type { Transaction } from '../../platform/database.ts'
import { covers } from '../identity/index.ts'
import { keepBundle } from './bundles.ts'
import { packHash } from './packs.ts'

export interface DecisionInput {
  subject: { kind: string; id: string }
  /** Whose matter it is: the office's place, and the body that applied. */
  territory: string
  bodyId: string | null
  /** The person of the line, where it is about one. */
  personId: string | null
  packId: string
  /** How the scheme was picked: by name, or as the best of a choice. */
  asked: ExplainInput['scheme']
  scheme: string
  verdict: string
  amountFen: number
  facts: Facts
  /** Published settings as they stood, and the places through which they were looked up, nearest first. */
  settings: readonly SettingEntry[]
  chain: readonly string[]
  used: readonly Used[]
  stage: Stage
  standings: { readonly [fact: string]: Standing }
  evidence: { readonly [kind: string]: readonly string[] }
  sheet: Sheet
}

/** Acts with more decisions than this keep their sheets in bundles of as many: a sheet is 15 kB of words that repeat. */
const bundleSize = 100

const deflate = promisify(deflateRaw)
const inflate = promisify(inflateRaw)

/** Keeps decisions with all they stood on, and the bundle of the pack that they were computed with, so that they can be replayed. */
export async function storeDecisions(ctx: Context, inputs: readonly DecisionInput[]): Promise<void> {
  const bundled = inputs.length > bundleSize
  for (const packId of new Set(inputs.map(input => input.packId))) await keepBundle(ctx.sql, packId, ctx.now)
  for (let start = 0; start < inputs.length; start += bundleSize) {
    const part = inputs.slice(start, start + bundleSize)
    await insertDecisions(ctx, part, bundled ? await storeSheets(ctx, part) : null)
  }
}

async function storeSheets(ctx: Context, inputs: readonly DecisionInput[]): Promise<string> {
  const id = uuidv7()
  const content = await deflate(JSON.stringify(inputs.map(input => input.sheet)), { level: 3 })
  await ctx.sql`insert into law.sheet_bundle (id, content) values (${id}, ${content})`
  return id
}

async function insertDecisions(ctx: Context, inputs: readonly DecisionInput[], bundleId: string | null): Promise<void> {
  const rows = inputs.map((input, place) => ({
    id: uuidv7(),
    subject_kind: input.subject.kind,
    subject_id: input.subject.id,
    territory: input.territory,
    body_id: input.bodyId,
    person_id: input.personId,
    pack_id: input.packId,
    pack_hash: packHash(input.packId),
    asked: input.asked,
    scheme: input.scheme,
    verdict: input.verdict,
    amount_fen: input.amountFen,
    facts: input.facts,
    settings: input.settings,
    chain: input.chain,
    used: input.used,
    stage: input.stage,
    standings: input.standings,
    evidence: input.evidence,
    sheet: bundleId === null ? input.sheet : null,
    bundle_place: bundleId === null ? null : place,
  }))
  await ctx.sql`insert into law.decision (id, subject_kind, subject_id, territory, body_id, person_id, pack_id, pack_hash, asked, scheme, verdict,
      amount_fen, facts, settings, chain, used, stage, standings, evidence, sheet, bundle_id, bundle_place, decided_by, decided_at)
    select id, subject_kind, subject_id, territory, body_id, person_id, pack_id, pack_hash, asked, scheme, verdict, amount_fen, facts, settings,
      chain, used, stage, standings, evidence, sheet, ${bundleId}::uuid, bundle_place, ${ctx.actor.accountId}::uuid,
      ${ctx.now}::timestamptz
    from jsonb_to_recordset(${ctx.sql.json(rows as never)}) as r(id uuid, subject_kind text, subject_id text, territory text,
      body_id uuid, person_id uuid, pack_id text, pack_hash text, asked jsonb, scheme text, verdict text, amount_fen bigint, facts jsonb, settings jsonb,
      chain text[], used jsonb, stage text, standings jsonb, evidence jsonb, sheet jsonb, bundle_place integer)`
}

export interface StoredDecision {
  id: string
  subjectKind: string
  subjectId: string
  packId: string
  packHash: string
  scheme: string
  verdict: string
  amountFen: number
  sheet: Sheet
  decidedAt: string
}

/** A decision with what it takes to compute it again; null in decisions from before bundles were kept. */
export interface DecisionBasis extends StoredDecision {
  territory: string | null
  bodyId: string | null
  personId: string | null
  facts: Facts
  settings: readonly SettingEntry[]
  used: readonly Used[]
  asked: ExplainInput['scheme'] | null
  chain: readonly string[] | null
  stage: Stage | null
  standings: { readonly [fact: string]: Standing } | null
  evidence: { readonly [kind: string]: readonly string[] } | null
}

interface SheetPlace {
  sheet: Sheet | null
  content: Buffer | null
  bundlePlace: number | null
}

/** The newest decision on a subject, or undefined. */
export async function decisionOf(
  ctx: Context,
  subject: { kind: string; id: string },
): Promise<StoredDecision | undefined> {
  const [row] = await ctx.sql<(Omit<StoredDecision, 'sheet'> & SheetPlace)[]>`
    select d.id, d.subject_kind, d.subject_id, d.pack_id, d.pack_hash, d.scheme, d.verdict, d.amount_fen, d.decided_at,
      d.sheet, b.content, d.bundle_place
    from law.decision d left join law.sheet_bundle b on b.id = d.bundle_id
    where d.subject_kind = ${subject.kind} and d.subject_id = ${subject.id} order by d.decided_at desc, d.id desc limit 1`
  return row === undefined ? undefined : withSheet(row)
}

/** A decision with its whole basis. @throws Refusal `not-found`. */
export async function basisOf(sql: Transaction, decisionId: string): Promise<DecisionBasis> {
  const [row] = await sql<(Omit<DecisionBasis, 'sheet'> & SheetPlace)[]>`
    select d.id, d.subject_kind, d.subject_id, d.territory, d.body_id, d.person_id, d.pack_id, d.pack_hash, d.scheme, d.verdict, d.amount_fen,
      d.decided_at, d.facts, d.settings, d.used, d.asked, d.chain, d.stage, d.standings, d.evidence, d.sheet, b.content, d.bundle_place
    from law.decision d left join law.sheet_bundle b on b.id = d.bundle_id where d.id = ${decisionId}`
  return row === undefined ? refuse('not-found') : withSheet(row)
}

/** The same for an actor: officials of the place, and the body whose matter it is. Everybody else learns nothing. */
export async function visibleBasis(ctx: Context, decisionId: string): Promise<DecisionBasis> {
  const basis = await basisOf(ctx.sql, decisionId)
  const own = basis.bodyId !== null && basis.bodyId === ctx.actor.bodyId
  const covered = basis.territory !== null && (await covers(ctx, basis.territory))
  if (!own && !covered) refuse('not-found')
  return basis
}

async function withSheet<T extends SheetPlace>(row: T): Promise<Omit<T, keyof SheetPlace> & { sheet: Sheet }> {
  const { content, bundlePlace, sheet, ...decision } = row
  return { ...decision, sheet: sheet ?? (await sheetIn(content, bundlePlace)) }
}

async function sheetIn(content: Buffer | null, place: number | null): Promise<Sheet> {
  const sheets = content === null ? [] : (JSON.parse((await inflate(content)).toString()) as Sheet[])
  const sheet = sheets[place ?? -1]
  if (!sheet) throw new Error('a decision is kept without its sheet')
  return sheet
}
