import { companySize, type CompanySizing, industryName } from '../../../values/company-size.ts'
import { maskAccount } from '../../../values/mask.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { listFiles } from '../documents/index.ts'
import { findTerritory } from '../identity/index.ts'
import { type Enterprise, figuresYearOf } from './enterprise.ts'
import {
  enterpriseCheck,
  fiveIndustryDecisionOf,
  getEnterprise,
  payeeAccount,
  sizeDecisionOf,
} from './enterprises.read.ts'

/** How the size came about, comparison by comparison (213号), or why there is none. */
async function sizingOf(ctx: Context, unit: Enterprise) {
  const decision = await sizeDecisionOf(ctx, unit)
  const { industryCode, employees, revenueFen, assetsFen } = unit
  const complete = industryCode !== null && employees !== null && revenueFen !== null && assetsFen !== null
  const computed: CompanySizing | null = complete
    ? companySize({ industryCode, employees, revenueFen, assetsFen })
    : null
  return {
    size: decision?.size ?? computed?.size ?? null,
    industryName: industryCode === null ? null : (industryName(industryCode) ?? null),
    figuresYear: unit.figuresYear,
    figuresYearNow: figuresYearOf(ctx.today),
    row: computed?.size ? computed.because.industry : null,
    comparisons: computed?.size ? [...computed.because.comparisons] : [],
    missing: computed === null ? 'figures-missing' : computed.size === null ? computed.reason : null,
    decision: decision ?? null,
  }
}

async function accountOf(ctx: Context, bodyId: string) {
  const account = await payeeAccount(ctx, bodyId)
  if (!account) return null
  const { accountNumber, ...shown } = account
  return { ...shown, accountNumberMasked: maskAccount(accountNumber) }
}

/** What a claim will need of the unit and does not find yet, by field. */
export function missingFields(unit: Enterprise, account: object | null, papers: readonly { kind: string }[]): string[] {
  const wanted: [string, boolean][] = [
    ['industryCode', unit.industryCode === null],
    ['employees', unit.employees === null],
    ['revenueFen', unit.revenueFen === null],
    ['assetsFen', unit.assetsFen === null],
    ['fiveIndustry', unit.fiveIndustry === null],
    ['insured', unit.insured === null],
    ['account', account === null],
    ['authorisation', unit.byAgent && !papers.some(paper => paper.kind === 'authorisation')],
  ]
  return wanted.filter(([, missing]) => missing).map(([field]) => field)
}

async function shownOf(ctx: Context, bodyId: string) {
  const unit = await getEnterprise(ctx, bodyId)
  const account = await accountOf(ctx, bodyId)
  const papers = (await listFiles(ctx, { kind: 'enterprise', id: bodyId })).map(
    ({ id, kind, fileName, mediaType, sizeBytes, storedAt }) => ({
      id,
      kind,
      fileName,
      mediaType,
      sizeBytes,
      storedAt,
    }),
  )
  const changes = await ctx.sql<
    {
      id: string
      field: string
      before: string | null
      after: string | null
      changedByName: string
      changedAt: string
    }[]
  >`select id, field, before, after, changed_by_name, changed_at from registry.enterprise_change
    where body_id = ${bodyId} order by id desc limit 200`
  return {
    unit: {
      ...unit,
      territoryName: (await findTerritory(ctx, unit.territory)).name,
      placeName: (await findTerritory(ctx, unit.place)).name,
    },
    sizing: await sizingOf(ctx, unit),
    fiveIndustryDecision: (await fiveIndustryDecisionOf(ctx, unit)) ?? null,
    account,
    check: await enterpriseCheck(ctx, bodyId),
    missing: missingFields(unit, account, papers),
    papers,
    changes: [...changes],
  }
}

/** E3: the unit's own view of itself. */
export async function readProfile(ctx: Context) {
  const bodyId = ctx.actor.bodyId ?? refuse('not-found')
  const clerks = await ctx.sql<{ id: string; name: string; signName: string }[]>`
    select a.id, a.name, a.sign_name from identity.mandate m join identity.account a on a.id = m.account_id
    where m.body_id = ${bodyId} and m.ended_at is null and a.state = 'open' order by m.id`
  return { ...(await shownOf(ctx, bodyId)), clerks: [...clerks] }
}

/** B2: the unit as an official sees it, with the other units that share telephone, address or account. */
export async function readUnitDetail(ctx: Context, bodyId: string) {
  const shared = await ctx.sql<{ bodyId: string; name: string; code: string; shares: string[] }[]>`
    with own as (select clerk_phone_hash, address_key from registry.enterprise where body_id = ${bodyId}),
    numbers as (select distinct number_hash from registry.payee_account where body_id = ${bodyId})
    select b.id as body_id, b.name, b.code, array_remove(array[
        case when e.clerk_phone_hash = own.clerk_phone_hash then 'phone' end,
        case when e.address_key = own.address_key then 'address' end,
        case when exists (select 1 from registry.payee_account p join numbers n using (number_hash) where p.body_id = e.body_id)
          then 'account' end], null) as shares
    from registry.enterprise e join identity.body b on b.id = e.body_id, own
    where e.body_id <> ${bodyId} and (e.clerk_phone_hash = own.clerk_phone_hash or e.address_key = own.address_key
      or exists (select 1 from registry.payee_account p join numbers n using (number_hash) where p.body_id = e.body_id))
    order by b.id limit 50`
  const checks = await ctx.sql<
    { id: string; outcome: string; note: string; fields: unknown; checkedByName: string; checkedAt: string }[]
  >`select id, outcome, note, fields, checked_by_name, checked_at from registry.unit_check where body_id = ${bodyId} order by id desc`
  const [note] = await ctx.sql<{ fields: string[]; notedAt: string }[]>`
    select fields, noted_at from registry.officer_note where body_id = ${bodyId} and seen_at is null`
  return { ...(await shownOf(ctx, bodyId)), shared: [...shared], checks: [...checks], note: note ?? null }
}
