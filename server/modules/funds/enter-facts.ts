import { uuidv7 } from 'uuidv7'
import { parseBankAccount } from '../../../values/bank-account.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { mustAllow, nothingYet, type Source } from './funds.ts'
import { postEntry } from './ledger.ts'
import { ownBureau } from './own-bureau.ts'

/** 指标 as finance issued it: kept apart from money, both are checked and named apart (W21). */
export async function enterIndicator(
  ctx: Context,
  input: { source: Source; documentNumber: string; day: string; amountFen: number },
): Promise<{ indicatorId: string }> {
  const bureau = await ownBureau(ctx)
  const { code } = bureau.territory
  mustAllow(ctx, 'enterIndicator', { state: nothingYet, territory: code })
  if (input.day > ctx.today) refuse('day-not-possible', {}, { field: 'day' })
  const [row] = await ctx.sql<{ id: string }[]>`insert into funds.indicator
    (id, body_id, territory, source, document_number, day, amount_fen, entered_by, entered_by_name, entered_at)
    values (${uuidv7()}, ${bureau.bodyId}, ${code}, ${input.source}, ${input.documentNumber}, ${input.day}, ${input.amountFen},
      ${ctx.actor.accountId}, ${ctx.actor.name}, ${ctx.now}) on conflict do nothing returning id`
  if (!row) refuse('indicator-entered-already', { number: input.documentNumber }, { field: 'documentNumber' })
  await postEntry(ctx, {
    kind: 'indicator',
    subjectId: row.id,
    source: input.source,
    territory: code,
    day: input.day,
    movements: [
      {
        owner: { bodyId: bureau.bodyId, territory: code },
        to: 'indicator',
        from: 'indicator-origin',
        amountFen: input.amountFen,
      },
    ],
  })
  ctx.record({ subject: { kind: 'fund-indicator', id: row.id }, territory: code })
  return { indicatorId: row.id }
}

/** The account from which a bureau pays a source (W6). The newest counts; the number is sealed. */
export async function setBankAccount(
  ctx: Context,
  input: { source: Source; bank: string; accountName: string; accountNumber: string },
): Promise<{ lastFour: string }> {
  const bureau = await ownBureau(ctx)
  const { code } = bureau.territory
  mustAllow(ctx, 'setBankAccount', { state: nothingYet, territory: code })
  const number = parseBankAccount(input.accountNumber)
  if (!number.ok) refuse(`account-number-${number.reason}`, {}, { field: 'accountNumber' })
  const lastFour = number.value.slice(-4)
  await ctx.sql`insert into funds.bank_account
    (id, body_id, source, bank, account_name, number_sealed, last_four, stored_by, stored_by_name, stored_at)
    values (${uuidv7()}, ${bureau.bodyId}, ${input.source}, ${input.bank}, ${input.accountName},
      ${ctx.environment.sealing.encrypt(number.value)}, ${lastFour}, ${ctx.actor.accountId}, ${ctx.actor.name}, ${ctx.now})`
  ctx.record({ subject: { kind: 'body', id: bureau.bodyId }, territory: code, detail: { lastFour } })
  return { lastFour }
}

/** The balance that the bank itself states, to be compared with the ledger's of the same day (A17). */
export async function enterStatement(
  ctx: Context,
  input: { source: Source; day: string; balanceFen: number },
): Promise<void> {
  const bureau = await ownBureau(ctx)
  const { code } = bureau.territory
  mustAllow(ctx, 'enterStatement', { state: nothingYet, territory: code })
  if (input.day > ctx.today) refuse('day-not-possible', {}, { field: 'day' })
  const id = uuidv7()
  await ctx.sql`insert into funds.statement (id, body_id, territory, source, day, balance_fen, entered_by, entered_by_name, at)
    values (${id}, ${bureau.bodyId}, ${code}, ${input.source}, ${input.day}, ${input.balanceFen}, ${ctx.actor.accountId},
      ${ctx.actor.name}, ${ctx.now})`
  ctx.record({ subject: { kind: 'fund-statement', id }, territory: code })
}
