import { uuidv7 } from 'uuidv7'
import { comparableName, parseBankAccount, parseBasicAccountNumber } from '../../../values/bank-account.ts'
import { maskAccount } from '../../../values/mask.ts'
import { type Reason, refuse, refuseAll } from '../../../values/refusal.ts'
import { addWorkingDays } from '../../../values/working-days.ts'
import type { Context } from '../../platform/context.ts'
import { calendarOf } from './calendars.ts'
import { recordChanges } from './change-profile.ts'
import { getEnterprise, payeeAccount } from './enterprises.read.ts'

/** Days in which a payment to a changed account needs a second approval (D-88, a proposal of ours). */
const coolingWorkingDays = 10

export interface AccountInput {
  bank: string
  accountName: string
  accountNumber: string
  /** 基本存款账户编号. */
  number: string
}

/**
 * Stores the unit's basic account; the name must be the unit's own (08-03 五.6, W14). A changed one is marked for ten working
 * days (D-88), the earlier one stays in the history.
 * @throws Refusal `account-number-…`, `basic-number-…`, `account-name-differs` {unit}.
 */
export async function changeAccount(ctx: Context, input: AccountInput): Promise<{ coolingUntil: string | null }> {
  const bodyId = ctx.actor.bodyId ?? refuse('not-found')
  await ctx.sql`select 1 from registry.enterprise where body_id = ${bodyId} for update`
  const enterprise = await getEnterprise(ctx, bodyId)
  const account = mustBeOwn(input, enterprise.name)
  const earlier = await payeeAccount(ctx, bodyId)
  if (earlier && earlier.accountNumber === account.number && earlier.bank === input.bank.trim()) {
    if (earlier.number === account.basicNumber && earlier.matchesName) return { coolingUntil: earlier.coolingUntil }
  }
  const calendar = await calendarOf(ctx, enterprise.territory)
  const coolingUntil = earlier ? addWorkingDays(calendar, ctx.today, coolingWorkingDays).day : null
  const { sealing } = ctx.environment
  await ctx.sql`insert into registry.payee_account ${ctx.sql({
    id: uuidv7(),
    bodyId,
    kind: 'basic',
    bank: input.bank.trim(),
    accountName: input.accountName.trim(),
    numberSealed: sealing.encrypt(account.number),
    numberHash: sealing.hash(account.number),
    lastFour: account.number.slice(-4),
    basicNumber: account.basicNumber,
    matchesName: true,
    first: earlier === undefined,
    coolingUntil,
    storedBy: ctx.actor.accountId,
    storedAt: ctx.now,
  })}`
  if (earlier) await ctx.sql`update registry.enterprise set changed_at = ${ctx.now} where body_id = ${bodyId}`
  await recordChanges(ctx, {
    bodyId,
    territory: enterprise.territory,
    changes: [
      {
        field: 'account',
        before: earlier ? `${earlier.bank} ${maskAccount(earlier.accountNumber)}` : null,
        after: `${input.bank.trim()} ${maskAccount(account.number)}`,
      },
    ],
  })
  return { coolingUntil }
}

function mustBeOwn(input: AccountInput, unit: string): { number: string; basicNumber: string } {
  const number = parseBankAccount(input.accountNumber)
  const basicNumber = parseBasicAccountNumber(input.number)
  const reasons: Reason[] = []
  if (!number.ok) reasons.push({ code: `account-number-${number.reason}`, at: { field: 'accountNumber' } })
  if (!basicNumber.ok) reasons.push({ code: `basic-number-${basicNumber.reason}`, at: { field: 'number' } })
  if (comparableName(input.accountName) !== comparableName(unit)) {
    reasons.push({ code: 'account-name-differs', params: { unit }, at: { field: 'accountName' } })
  }
  if (reasons.length > 0 || !number.ok || !basicNumber.ok) refuseAll(reasons)
  return { number: number.value, basicNumber: basicNumber.value }
}
