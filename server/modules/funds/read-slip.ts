import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import type { Download } from '../../platform/route.ts'
import { readFile } from '../documents/index.ts'
import { mustCover } from '../identity/index.ts'

export type SlipOwner = 'fund-letter' | 'fund-receipt' | 'fund-allocation'

/** A slip or sealed letter of funds for whoever may see its territory; of a transfer both ends may. */
export async function readSlip(ctx: Context, of: { kind: SlipOwner; id: string; fileId: string }): Promise<Download> {
  const [row] = await ctx.sql<{ territories: string[] }[]>`${
    of.kind === 'fund-letter'
      ? ctx.sql`select array[territory] as territories from funds.letter where id = ${of.id}`
      : of.kind === 'fund-receipt'
        ? ctx.sql`select array[territory] as territories from funds.receipt where id = ${of.id}`
        : ctx.sql`select array[to_territory, from_territory] as territories from funds.allocation where id = ${of.id}`
  }`
  if (!row) refuse('not-found')
  const mine = row.territories.find(territory => territory === ctx.actor.territory)
  await mustCover(ctx, mine ?? row.territories[0] ?? '')
  return readFile(ctx, { fileId: of.fileId, subject: { kind: of.kind, id: of.id } })
}
