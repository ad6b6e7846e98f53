import { uuidv7 } from 'uuidv7'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { getPack } from '../law/index.ts'
import { peopleOf } from '../registry/index.ts'
import { getLine, lineRead } from './lines.read.ts'
import { endDisputes } from './disputes.ts'
import { beginOwn, type ClaimRecord } from './load-claim.ts'
import { readTexts, type RosterRow, textsOfLine } from './roster-rows.ts'
import { storeRow } from './store-roster.ts'
import { summaryOf } from './summary.read.ts'

/** Changes one cell in place. The row is judged again at once; what stood there before is kept. */
export async function editCell(ctx: Context, input: { claimId: string; lineId: string; fact: string; text: string }) {
  const claim = await beginOwn(ctx, 'editRoster', input.claimId)
  const pack = getPack(claim.packId)
  if (pack.facts[input.fact]?.column === undefined || input.fact === 'sequence')
    refuse('column-unknown', { column: input.fact })
  const line = await getLine(ctx, claim, input.lineId)
  if (line.state === 'removed') refuse('row-removed')
  const before = textsOfLine(pack, line, ctx.environment.sealing)
  if (before[input.fact] === input.text.trim()) return changedRead(ctx, claim, input.lineId)
  const row = readTexts(pack, { ...before, [input.fact]: input.text })
  const personId = await personOf(ctx, claim, { row, lineId: line.id })
  if (personId !== line.personId) await endDisputes(ctx, [line.id])
  await storeRow(ctx, claim, { row, lineId: line.id, seq: line.seq, personId })
  await writeEdit(ctx, {
    claimId: claim.id,
    lineId: line.id,
    act: 'edited',
    fact: input.fact,
    was: before[input.fact] ?? '',
    became: input.text,
  })
  return changedRead(ctx, claim, input.lineId)
}

/** The person of a changed row; one who is already on the roster is marked as standing twice. */
export async function personOf(
  ctx: Context,
  claim: ClaimRecord,
  input: { row: RosterRow; lineId: string },
): Promise<string | null> {
  const { row } = input
  if (typeof row.values.residentId !== 'string') return null
  const name = typeof row.values.name === 'string' ? row.values.name : ''
  const personId =
    (await peopleOf(ctx, [{ residentId: row.values.residentId, name }])).get(row.values.residentId) ?? null
  const [other] = await ctx.sql<{ id: string; seq: number; state: string }[]>`select id, seq, state from claims.line
    where claim_id = ${claim.id} and person_id = ${personId} and id <> ${input.lineId}`
  if (!other) return personId
  if (other.state !== 'removed') {
    row.faults.push({ name: 'residentId', code: 'row-duplicate', params: { firstRow: other.seq } })
    return null
  }
  // A removed row of the same person gives way; it stands in the versions.
  await ctx.sql`update claims.line set person_id = null where id = ${other.id}`
  return personId
}

/** Keeps what a person changed in a row. Texts are encrypted: they may be ids. */
export async function writeEdit(
  ctx: Context,
  edit: {
    claimId: string
    lineId: string
    act: 'edited' | 'added' | 'removed'
    fact?: string
    was?: string
    became?: string
  },
): Promise<void> {
  const sealed = (text: string | undefined) => (text === undefined ? null : ctx.environment.sealing.encrypt(text))
  await ctx.sql`insert into claims.cell_edit (id, claim_id, line_id, act, fact, was_sealed, became_sealed, at, by_account, by_name)
    values (${uuidv7()}, ${edit.claimId}, ${edit.lineId}, ${edit.act}, ${edit.fact ?? null}, ${sealed(edit.was)}, ${sealed(edit.became)},
      ${ctx.now}, ${ctx.actor.accountId}, ${ctx.actor.name})`
}

/** The row after a change, and the bar above the table. */
export async function changedRead(ctx: Context, claim: ClaimRecord, lineId: string) {
  const pack = getPack(claim.packId)
  const line = lineRead(ctx, pack, await getLine(ctx, claim, lineId))
  return { line, summary: await summaryOf(ctx, claim, pack) }
}
