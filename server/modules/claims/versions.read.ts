import { normaliseCode, maskResidentId } from '../../../values/resident-id.ts'
import { refuse } from '../../../values/refusal.ts'
import { maskPhone } from '../../../values/mask.ts'
import type { Context } from '../../platform/context.ts'
import { getPack } from '../law/index.ts'
import { type ClaimRecord, getOwn } from './load-claim.ts'
import { textsOfLine, unpackRows } from './roster-rows.ts'
import { standingLines } from './store-roster.ts'
import { earlierClaim } from './summary.read.ts'

type Texts = Record<string, string>

export async function listVersions(ctx: Context, claimId: string) {
  const claim = await getOwn(ctx, claimId)
  const versions = await ctx.sql<
    { number: number; source: string; fileName: string | null; rows: number; at: string; byName: string }[]
  >`select number, source, file_name, rows, at, by_name from claims.roster_version where claim_id = ${claim.id} order by number desc`
  return { versions: versions.map(version => ({ ...version, current: version.number === claim.rosterEqualTo })) }
}

/** Two states of the roster side by side: who came, who went, which cells changed. */
export async function compareVersions(ctx: Context, input: { claimId: string; from: string; to: string }) {
  const claim = await getOwn(ctx, input.claimId)
  const before =
    input.from === 'last-month' ? await rowsOfEarlier(ctx, claim) : await rowsOfVersion(ctx, claim, Number(input.from))
  const after = input.to === 'current' ? await rowsNow(ctx, claim) : await rowsOfVersion(ctx, claim, Number(input.to))
  return { from: input.from, to: input.to, ...compareRows(before, after) }
}

export async function rowsNow(ctx: Context, claim: ClaimRecord): Promise<Texts[]> {
  const pack = getPack(claim.packId)
  return (await standingLines(ctx, claim.id)).map(line => textsOfLine(pack, line, ctx.environment.sealing))
}

export async function rowsOfVersion(ctx: Context, claim: ClaimRecord, number: number): Promise<Texts[]> {
  const [row] = await ctx.sql<{ content: Uint8Array }[]>`select content from claims.roster_version
    where claim_id = ${claim.id} and number = ${number}`
  return row ? unpackRows(row.content, ctx.environment.sealing) : refuse('not-found')
}

export async function rowsOfEarlier(ctx: Context, claim: ClaimRecord): Promise<Texts[]> {
  const earlier = await earlierClaim(ctx, claim)
  if (!earlier) return []
  const pack = getPack(claim.packId)
  return (await standingLines(ctx, earlier.id)).map(line => textsOfLine(pack, line, ctx.environment.sealing))
}

/** Rows are matched by resident id; the running number is no content. Ids and telephones leave masked. */
export function compareRows(before: readonly Texts[], after: readonly Texts[]) {
  const keyOf = (texts: Texts) => normaliseCode(texts.residentId ?? '') || `name ${texts.name ?? ''}`
  const old = new Map(before.map(texts => [keyOf(texts), texts]))
  const added: { name: string; maskedId: string }[] = []
  const changed: { name: string; maskedId: string; cells: { fact: string; was: string; became: string }[] }[] = []
  let same = 0
  for (const texts of after) {
    const key = keyOf(texts)
    const was = old.get(key)
    old.delete(key)
    if (!was) {
      added.push(personRead(texts))
      continue
    }
    const cells = Object.keys({ ...was, ...texts })
      .filter(fact => fact !== 'sequence' && (was[fact] ?? '') !== (texts[fact] ?? ''))
      .map(fact => ({ fact, was: shown(fact, was[fact] ?? ''), became: shown(fact, texts[fact] ?? '') }))
    if (cells.length > 0) changed.push({ ...personRead(texts), cells })
    else same += 1
  }
  return { added, removed: [...old.values()].map(personRead), changed, same }
}

function personRead(texts: Texts) {
  return { name: texts.name ?? '', maskedId: maskResidentId(texts.residentId ?? '') }
}

function shown(fact: string, text: string): string {
  return fact === 'residentId' ? maskResidentId(text) : fact === 'phone' ? maskPhone(text) : text
}
