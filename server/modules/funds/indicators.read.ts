import type { Fen } from '../../../values/money.ts'
import type { Context } from '../../platform/context.ts'
import type { Source } from './funds.ts'
import { shownBureau } from './own-bureau.ts'

/** 指标 of a bureau, newest first. */
export async function listIndicators(ctx: Context, input: { territory?: string | undefined; source: Source }) {
  const bureau = await shownBureau(ctx, input.territory)
  return ctx.sql<
    { id: string; source: Source; documentNumber: string; day: string; amountFen: Fen; enteredBy: string }[]
  >`select id, source, document_number, day, amount_fen, entered_by_name as entered_by from funds.indicator
    where body_id = ${bureau.bodyId} and source = ${input.source} order by id desc limit 200`
}
