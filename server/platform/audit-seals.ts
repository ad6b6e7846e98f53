import { createHash } from 'node:crypto'
import type { Context } from './context.ts'

export interface Seal {
  territory: string
  number: number
  upTo: string
  rows: number
  previousHash: string
  hash: string
  sealedAt: string
}

/** Rows of acts outside any territory (administrators, the product itself) have a chain of their own. */
export const noTerritory = '-'
/** A row is written shortly before its transaction commits; younger ones wait for the next seal. */
const settledMinutes = 15
const firstHash = '0'.repeat(64)
const rowsAtOnce = 2000

/**
 * Seals the settled audit rows since the last seal: one link per territory, its hash over the previous link's hash and every row in
 * order of time and id. Real time. Returns how many links were made.
 */
export async function sealAudit(
  ctx: Context,
  options: { settledMinutes: number } = { settledMinutes },
): Promise<number> {
  await ctx.sql`select pg_advisory_xact_lock(7220101)`
  const [limit] = await ctx.sql<{ upTo: string }[]>`
    select (clock_timestamp() - make_interval(mins => ${options.settledMinutes}))::text as up_to`
  const upTo = limit?.upTo ?? ''
  const territories = await ctx.sql<{ territory: string }[]>`
    select distinct coalesce(territory, ${noTerritory}) as territory from platform.audit where at <= ${upTo}::text::timestamptz`
  let made = 0
  for (const { territory } of territories) {
    const [last] = await ctx.sql<{ number: number; upTo: string; hash: string }[]>`
      select number, up_to::text as up_to, hash from platform.audit_seal where territory = ${territory} order by number desc limit 1`
    const previousHash = last?.hash ?? firstHash
    const link = await hashRows(ctx, { territory, after: last?.upTo ?? '-infinity', upTo, previousHash })
    if (link.rows === 0) continue
    await ctx.sql`insert into platform.audit_seal (territory, number, up_to, rows, previous_hash, hash, sealed_at)
      values (${territory}, ${(last?.number ?? 0) + 1}, ${upTo}::text::timestamptz, ${link.rows}, ${previousHash}, ${link.hash}, clock_timestamp())`
    made += 1
  }
  return made
}

/** Instants travel as PostgreSQL's own text here: microseconds decide between two seals, and a JavaScript date would drop them. */
async function hashRows(
  ctx: Context,
  range: { territory: string; after: string; upTo: string; previousHash: string },
): Promise<{ rows: number; hash: string }> {
  const digest = createHash('sha256').update(range.previousHash)
  let rows = 0
  const cursor = ctx.sql<
    { line: string }[]
  >`select jsonb_build_array(id, extract(epoch from at)::text, extract(epoch from domain_at)::text,
      account_id, account_name, body_id, territory, act, subject_kind, subject_id, outcome, detail, address)::text as line
    from platform.audit
    where coalesce(territory, ${noTerritory}) = ${range.territory}
      and at > ${range.after}::text::timestamptz and at <= ${range.upTo}::text::timestamptz
    order by at, id`.cursor(rowsAtOnce)
  for await (const batch of cursor) {
    for (const { line } of batch) digest.update('\n').update(line)
    rows += batch.length
  }
  return { rows, hash: digest.digest('hex') }
}

export interface VerifiedSeal extends Seal {
  /** False: a row behind this link was added, altered or removed, or the link does not continue the one before. */
  intact: boolean
}

/** Computes a territory's chain again from the rows, oldest link first. */
export async function verifySeals(ctx: Context, territory: string): Promise<VerifiedSeal[]> {
  const seals = await ctx.sql<(Seal & { upToText: string })[]>`
    select territory, number, up_to, up_to::text as up_to_text, rows, previous_hash, hash, sealed_at
    from platform.audit_seal where territory = ${territory} order by number`
  const verified: VerifiedSeal[] = []
  let after = '-infinity'
  let previousHash = firstHash
  for (const { upToText, ...seal } of seals) {
    const found = await hashRows(ctx, { territory, after, upTo: upToText, previousHash })
    const intact = seal.previousHash === previousHash && seal.hash === found.hash && seal.rows === found.rows
    verified.push({ ...seal, intact })
    after = upToText
    previousHash = seal.hash
  }
  return verified
}
