import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import type { Enterprise, Ownership, Size } from './enterprise.ts'

/** An enterprise in full, the clerk's telephone readable. @throws Refusal `not-found`. The caller has checked who asks. */
export async function getEnterprise(ctx: Context, bodyId: string): Promise<Enterprise> {
  return (await findEnterprise(ctx, bodyId)) ?? refuse('not-found')
}

export async function findEnterprise(ctx: Context, bodyId: string): Promise<Enterprise | undefined> {
  const [row] = await ctx.sql<(Omit<Enterprise, 'clerkPhone'> & { clerkPhoneSealed: string })[]>`
    select e.body_id, b.name, b.code, b.territory, e.kind, e.ownership, e.legal_representative, e.clerk_name,
      e.clerk_phone_sealed, e.by_agent, e.place, e.address, e.receiving_because, e.industry_code, e.employees, e.revenue_fen,
      e.assets_fen, e.figures_year, e.size, e.five_industry, e.insured, e.insurance_number, e.insurance_place,
      e.registered_by, e.registered_at, e.changed_at
    from registry.enterprise e join identity.body b on b.id = e.body_id where e.body_id = ${bodyId}`
  if (!row) return undefined
  const { clerkPhoneSealed, ...enterprise } = row
  return { ...enterprise, clerkPhone: ctx.environment.sealing.decrypt(clerkPhoneSealed) }
}

export interface SizeDecision {
  industryCode: string
  size: Size
  reason: string
  fileId: string | null
  decidedByName: string
  decidedAt: string
}

/** The last official decision on the size that still fits the declared industry. */
export async function sizeDecisionOf(ctx: Context, enterprise: Enterprise): Promise<SizeDecision | undefined> {
  const [row] = await ctx.sql<SizeDecision[]>`select industry_code, size, reason, file_id, decided_by_name, decided_at
    from registry.size_decision where body_id = ${enterprise.bodyId} order by id desc limit 1`
  return row && row.industryCode === enterprise.industryCode ? row : undefined
}

export interface FiveIndustryDecision {
  declared: string
  confirmed: boolean
  reason: string
  decidedByName: string
  decidedAt: string
}

/** The officer's last word on the declared one of the five industries (D-18); a new declaration needs a new one. */
export async function fiveIndustryDecisionOf(
  ctx: Context,
  enterprise: Enterprise,
): Promise<FiveIndustryDecision | undefined> {
  const [row] = await ctx.sql<FiveIndustryDecision[]>`select declared, confirmed, reason, decided_by_name, decided_at
    from registry.five_industry_decision where body_id = ${enterprise.bodyId} order by id desc limit 1`
  return row && row.declared === enterprise.fiveIndustry ? row : undefined
}

export interface EnterpriseFacts {
  name: string
  /** The unified social credit code: the fact `employer` of the packs. */
  code: string
  /** Null: figures are missing, or 213号 does not cover the industry and nobody has decided yet. */
  size: Size | null
  sizeStanding: 'declared' | 'confirmed'
  /** True when the size came from an official's decision. */
  sizeDecided: boolean
  insured: boolean | null
  industryCode: string | null
  fiveIndustry: string | null
  fiveIndustryDeclared: boolean | null
  fiveIndustryConfirmed: boolean | null
  /** As the packs tell it apart: foreign and collective count as private. */
  ownership: 'private' | 'state-owned' | 'central-or-provincial'
}

const ownershipOfPacks: Record<Ownership, EnterpriseFacts['ownership']> = {
  private: 'private',
  foreign: 'private',
  collective: 'private',
  'state-owned': 'state-owned',
  'central-or-provincial': 'central-or-provincial',
}

/** What the packs ask of the unit itself, with how well it is known. */
export async function enterpriseFacts(ctx: Context, bodyId: string): Promise<EnterpriseFacts> {
  const enterprise = await getEnterprise(ctx, bodyId)
  const decision = await sizeDecisionOf(ctx, enterprise)
  const fiveIndustry = await fiveIndustryDecisionOf(ctx, enterprise)
  const agreed = (await enterpriseCheck(ctx, bodyId)) === 'agreed'
  return {
    name: enterprise.name,
    code: enterprise.code,
    size: decision?.size ?? enterprise.size,
    sizeStanding: decision || agreed ? 'confirmed' : 'declared',
    sizeDecided: decision !== undefined,
    insured: enterprise.insured,
    industryCode: enterprise.industryCode,
    fiveIndustry: enterprise.fiveIndustry,
    fiveIndustryDeclared: enterprise.fiveIndustry === null ? null : enterprise.fiveIndustry !== 'none',
    fiveIndustryConfirmed: fiveIndustry?.confirmed ?? null,
    ownership: ownershipOfPacks[enterprise.ownership],
  }
}

/** Whether an official has compared the unit beside its first claim (W8); a later change of what it declares asks again. */
export async function enterpriseCheck(ctx: Context, bodyId: string): Promise<'unchecked' | 'agreed' | 'differs'> {
  const [row] = await ctx.sql<{ outcome: 'agreed' | 'differs'; current: boolean }[]>`
    select c.outcome, c.checked_at >= e.changed_at as current
    from registry.unit_check c join registry.enterprise e on e.body_id = c.body_id
    where c.body_id = ${bodyId} order by c.id desc limit 1`
  return row?.current ? row.outcome : 'unchecked'
}

export interface PayeeAccount {
  bank: string
  accountName: string
  accountNumber: string
  lastFour: string
  /** 基本存款账户编号, which took the place of the account permit (W14). */
  number: string
  kind: 'basic'
  matchesName: boolean
  /** Null for the first account; else when it replaced another one. */
  changedAt: string | null
  /** Until this day a payment needs a second approval (D-88); null for the first account. */
  coolingUntil: string | null
}

/** The account into which the unit is paid, its number readable; undefined while none is stored. The caller records the view. */
export async function payeeAccount(ctx: Context, bodyId: string): Promise<PayeeAccount | undefined> {
  const [row] = await ctx.sql<
    (Omit<PayeeAccount, 'accountNumber' | 'changedAt'> & { numberSealed: string; first: boolean; storedAt: string })[]
  >`select bank, account_name, number_sealed, last_four, basic_number as number, kind, matches_name, first, stored_at, cooling_until
    from registry.payee_account where body_id = ${bodyId} order by id desc limit 1`
  if (!row) return undefined
  const { numberSealed, first, storedAt, ...account } = row
  return {
    ...account,
    accountNumber: ctx.environment.sealing.decrypt(numberSealed),
    changedAt: first ? null : storedAt,
  }
}
