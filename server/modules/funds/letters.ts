import { uuidv7 } from 'uuidv7'
import { formatFigures } from '../../../values/money.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { storeFile } from '../documents/index.ts'
import { findTerritory } from '../identity/index.ts'
import { documentNumber, nextNumber, plainNumber } from './document-number.ts'
import { type FundActName, mustAllow, nothingYet, type Source } from './funds.ts'
import { insertLetter } from './submit-request.ts'
import { goesThrough, ownBureau } from './own-bureau.ts'
import { financeOf, moneyLetter, paper } from './request-document.ts'
import type { Slip } from './slip-files.ts'

interface Chosen {
  id: string
  territory: string
  source: Source
  state: string
  number: string
  amountFen: number
  units: number
  headcount: number
}

/**
 * F2: the districts' requests summarised into one 请款函 to finance (12号 六(三)). A county makes one over its own request when
 * finance has refused an earlier letter.
 */
export async function makeLetter(
  ctx: Context,
  input: { source: Source; requestIds: readonly string[] },
): Promise<{ letterId: string; number: string }> {
  const bureau = await ownBureau(ctx)
  const { code } = bureau.territory
  mustAllow(ctx, 'makeLetter', { state: nothingYet, territory: code })
  const ids = [...new Set(input.requestIds)]
  const chosen = await ctx.sql<
    Chosen[]
  >`select q.id, q.territory, q.source, q.state, q.number, q.amount_fen, q.units, q.headcount
    from funds.request q join identity.territory t on t.code = q.territory
    where q.id = any(${ids}) order by t.sort, q.id for update of q`
  if (chosen.length < ids.length) refuse('not-found')
  for (const request of chosen) {
    if (!goesThrough(await findTerritory(ctx, request.territory), code)) refuse('not-found')
    if (request.source !== input.source) refuse('request-of-other-source')
    if (request.state !== 'submitted') refuse('request-not-waiting', { number: request.number ?? '' })
  }
  const sequence = await nextNumber(ctx, code, 'letter')
  const number = documentNumber(ctx, { territory: code, kind: 'letter', sequence })
  const amountFen = chosen.reduce((sum, request) => sum + request.amountFen, 0)
  const rows = await Promise.all(chosen.map(request => summaryRow(ctx, request)))
  const document = moneyLetter({
    kind: 'letter',
    formId: plainNumber(ctx, 'QK', code, sequence),
    number,
    addressee: await financeOf(ctx, bureau.territory),
    bureau,
    source: input.source,
    day: ctx.today,
    amountFen,
    headcount: chosen.reduce((sum, request) => sum + request.headcount, 0),
    header: ['seq', 'territory', 'number', 'units', 'headcount', 'amount'].map(column => paper(`columns.${column}`)),
    columnWidths: [3, 8, 10, 4, 4, 6],
    rows: rows.map((row, index) => [String(index + 1), ...row]),
  })
  const id = uuidv7()
  await insertLetter(ctx, { id, bureau, source: input.source, number, amountFen, document })
  await ctx.sql`update funds.request set state = 'in-letter', letter_id = ${id} where id = any(${ids})`
  ctx.record({ subject: { kind: 'fund-letter', id }, territory: code, detail: { number, requests: ids.length } })
  return { letterId: id, number }
}

async function summaryRow(ctx: Context, request: Chosen): Promise<string[]> {
  const { name } = await findTerritory(ctx, request.territory)
  return [name, request.number, String(request.units), String(request.headcount), formatFigures(request.amountFen)]
}

interface LetterRow {
  id: string
  territory: string
  state: 'made' | 'sent' | 'answered'
  source: Source
  amountFen: number
  madeOn: string
  sentOn: string | null
}

async function beginLetter(ctx: Context, act: FundActName, letterId: string): Promise<LetterRow> {
  const [row] = await ctx.sql<
    LetterRow[]
  >`select id, territory, state, source, amount_fen, made_on, sent_on from funds.letter
    where id = ${letterId} for update`
  if (!row || row.territory !== ctx.actor.territory) refuse('not-found')
  mustAllow(ctx, act, row)
  ctx.record({ subject: { kind: 'fund-letter', id: letterId }, territory: row.territory })
  return row
}

/** The sealed letter as it left the house, kept as a voucher. */
export async function storeSealedLetter(ctx: Context, input: { letterId: string; slip: Slip }): Promise<void> {
  const letter = await beginLetter(ctx, 'uploadSealedLetter', input.letterId)
  const subject = { kind: 'fund-letter', id: letter.id }
  await storeFile(ctx, { ...input.slip, kind: 'sealed-letter', subject, retention: 'voucher' })
}

/** Handed to finance, which works in its own system: what counts is the day (W21). */
export async function sendLetter(ctx: Context, input: { letterId: string; day: string }): Promise<void> {
  const letter = await beginLetter(ctx, 'sendLetter', input.letterId)
  if (input.day > ctx.today || input.day < letter.madeOn) refuse('day-not-possible', {}, { field: 'day' })
  await ctx.sql`update funds.letter set state = 'sent', sent_on = ${input.day}, sent_by_name = ${ctx.actor.name} where id = ${letter.id}`
}

/** What finance answered. A refused letter frees its requests for another one; money is not this answer but a slip (W21). */
export async function answerLetter(
  ctx: Context,
  input: {
    letterId: string
    day: string
    outcome: 'granted' | 'partly' | 'refused'
    grantedFen: number
    number?: string | undefined
    note?: string | undefined
  },
): Promise<void> {
  const letter = await beginLetter(ctx, 'answerLetter', input.letterId)
  if (input.day > ctx.today || input.day < (letter.sentOn ?? letter.madeOn))
    refuse('day-not-possible', {}, { field: 'day' })
  const grantedFen = input.outcome === 'granted' ? letter.amountFen : input.outcome === 'refused' ? 0 : input.grantedFen
  if (input.outcome === 'partly' && (grantedFen <= 0 || grantedFen >= letter.amountFen)) {
    refuse('granted-not-part', { amountFen: letter.amountFen }, { field: 'grantedFen' })
  }
  await ctx.sql`update funds.letter set state = 'answered', answered_on = ${input.day}, outcome = ${input.outcome},
    granted_fen = ${grantedFen}, answer_number = ${input.number ?? null}, answer_note = ${input.note ?? null},
    answered_by_name = ${ctx.actor.name} where id = ${letter.id}`
  if (input.outcome === 'refused') {
    await ctx.sql`update funds.request set state = 'submitted', letter_id = null where letter_id = ${letter.id}`
  }
}
