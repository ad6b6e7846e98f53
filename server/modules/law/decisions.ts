import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import { uuidv7 } from 'uuidv7'
import type { Facts, Sheet, Used } from '../../../policies/kit.ts'
import type { Context } from '../../platform/context.ts'
import { packHash } from './packs.ts'

export interface DecisionInput {
  subject: { kind: string; id: string }
  packId: string
  scheme: string
  verdict: string
  amountFen: number
  facts: Facts
  settings: unknown
  used: readonly Used[]
  sheet: Sheet
}

/** Acts with more decisions than this keep their sheets in bundles of as many: a sheet is 15 kB of words that repeat. */
const bundleSize = 100

const deflate = promisify(deflateRaw)
const inflate = promisify(inflateRaw)

/** Keeps decisions with all they stood on: facts, settings, counters, the pack's hash and the sheet as it was shown. */
export async function storeDecisions(ctx: Context, inputs: readonly DecisionInput[]): Promise<void> {
  const bundled = inputs.length > bundleSize
  for (let start = 0; start < inputs.length; start += bundleSize) {
    const part = inputs.slice(start, start + bundleSize)
    await insertDecisions(ctx, part, bundled ? await storeBundle(ctx, part) : null)
  }
}

async function storeBundle(ctx: Context, inputs: readonly DecisionInput[]): Promise<string> {
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
    pack_id: input.packId,
    pack_hash: packHash(input.packId),
    scheme: input.scheme,
    verdict: input.verdict,
    amount_fen: input.amountFen,
    facts: input.facts,
    settings: input.settings,
    used: input.used,
    sheet: bundleId === null ? input.sheet : null,
    bundle_place: bundleId === null ? null : place,
  }))
  await ctx.sql`insert into law.decision (id, subject_kind, subject_id, pack_id, pack_hash, scheme, verdict, amount_fen, facts, settings,
      used, sheet, bundle_id, bundle_place, decided_by, decided_at)
    select id, subject_kind, subject_id, pack_id, pack_hash, scheme, verdict, amount_fen, facts, settings, used, sheet,
      ${bundleId}::uuid, bundle_place, ${ctx.actor.accountId}::uuid, ${ctx.now}::timestamptz
    from jsonb_to_recordset(${ctx.sql.json(rows as never)}) as r(id uuid, subject_kind text, subject_id text, pack_id text, pack_hash text,
      scheme text, verdict text, amount_fen bigint, facts jsonb, settings jsonb, used jsonb, sheet jsonb, bundle_place integer)`
}

export interface StoredDecision {
  packId: string
  packHash: string
  scheme: string
  verdict: string
  amountFen: number
  sheet: Sheet
  decidedAt: string
}

interface DecisionRow extends Omit<StoredDecision, 'sheet'> {
  sheet: Sheet | null
  content: Buffer | null
  bundlePlace: number | null
}

/** The newest decision on a subject, or undefined. */
export async function decisionOf(
  ctx: Context,
  subject: { kind: string; id: string },
): Promise<StoredDecision | undefined> {
  const [row] = await ctx.sql<
    DecisionRow[]
  >`select d.pack_id, d.pack_hash, d.scheme, d.verdict, d.amount_fen, d.decided_at,
      d.sheet, b.content, d.bundle_place
    from law.decision d left join law.sheet_bundle b on b.id = d.bundle_id
    where d.subject_kind = ${subject.kind} and d.subject_id = ${subject.id} order by d.decided_at desc, d.id desc limit 1`
  if (!row) return undefined
  const { content, bundlePlace, ...decision } = row
  return { ...decision, sheet: row.sheet ?? (await sheetIn(content, bundlePlace)) }
}

async function sheetIn(content: Buffer | null, place: number | null): Promise<Sheet> {
  const sheets = content === null ? [] : (JSON.parse((await inflate(content)).toString()) as Sheet[])
  const sheet = sheets[place ?? -1]
  if (!sheet) throw new Error('a decision is kept without its sheet')
  return sheet
}
