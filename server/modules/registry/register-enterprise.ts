import { parseCompanyCode } from '../../../values/company-code.ts'
import { parsePhone } from '../../../values/phone.ts'
import { type Reason, refuse, refuseAll } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { accountFaults, createAccount, createBody, findBodyByCode, grantMandate } from '../identity/index.ts'
import { addressKey, type EnterpriseKind, type Ownership } from './enterprise.ts'
import { type Receiving, receivingOf } from './receiving.ts'

export interface Registration {
  code: string
  name: string
  kind: EnterpriseKind
  ownership: Ownership
  legalRepresentative: string
  clerkName: string
  clerkPhone: string
  /** Somebody else acts for the unit: a letter of authorisation must follow. */
  byAgent: boolean
  place: string
  address: string
  signName: string
  password: string
}

export interface Registered {
  bodyId: string
  accountId: string
  mandateId: string
  receiving: Receiving
}

/**
 * Registers a unit with its first account. The account works at once; the bureau compares the unit beside its first claim (W8).
 * A known code is answered with the way to go, never with who holds it.
 * @throws Refusal `company-code-…`, `phone-…`, `enterprise-known`, and those of the account, all at once where possible.
 */
export async function registerEnterprise(ctx: Context, input: Registration): Promise<Registered> {
  const { code, phone } = mustBeRegistrable(input, ctx.environment.config.mode)
  if (await findBodyByCode(ctx, code)) refuse('enterprise-known', {}, { field: 'code' })
  const receiving = await receivingOf(ctx, input)
  const account = await createAccount(ctx, {
    name: input.clerkName,
    signName: input.signName,
    password: input.password,
    phone,
  })
  const body = await createBody(ctx, { kind: 'enterprise', name: input.name, code, territory: receiving.territory })
  const { sealing } = ctx.environment
  await ctx.sql`insert into registry.enterprise ${ctx.sql({
    bodyId: body.id,
    kind: input.kind,
    ownership: input.ownership,
    legalRepresentative: input.legalRepresentative.trim(),
    clerkName: input.clerkName.trim(),
    clerkPhoneSealed: sealing.encrypt(phone),
    clerkPhoneHash: sealing.hash(phone),
    byAgent: input.byAgent,
    place: input.place,
    address: input.address.trim(),
    addressKey: addressKey(input.address),
    receivingBecause: receiving.because,
    registeredBy: account.id,
    registeredAt: ctx.now,
    changedAt: ctx.now,
  })}`
  const mandate = await grantMandate(ctx, { accountId: account.id, bodyId: body.id, roles: ['enterprise'] })
  ctx.record({
    subject: { kind: 'enterprise', id: body.id },
    territory: receiving.territory,
    detail: { because: receiving.because },
  })
  return { bodyId: body.id, accountId: account.id, mandateId: mandate.id, receiving }
}

function mustBeRegistrable(input: Registration, mode: 'demo' | 'live'): { code: string; phone: string } {
  const code = parseCompanyCode(input.code)
  const phone = parsePhone(input.clerkPhone)
  const reasons: Reason[] = []
  if (!code.ok) reasons.push({ code: `company-code-${code.reason}`, at: { field: 'code' } })
  if (!phone.ok) reasons.push({ code: `phone-${phone.reason}`, at: { field: 'clerkPhone' } })
  reasons.push(...accountFaults({ ...input, mode }))
  if (reasons.length > 0 || !code.ok || !phone.ok) refuseAll(reasons)
  return { code: code.value, phone: phone.value }
}
