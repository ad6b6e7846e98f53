import { uuidv7 } from 'uuidv7'
import { companySize, fullIndustryCode } from '../../../values/company-size.ts'
import { maskPhone } from '../../../values/mask.ts'
import { parsePhone } from '../../../values/phone.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { accountName, updateBody } from '../identity/index.ts'
import { addressKey, type Declared, type Enterprise, figuresYearOf, type Size } from './enterprise.ts'
import { getEnterprise } from './enterprises.read.ts'
import { receivingOf } from './receiving.ts'

export interface Change {
  field: string
  before: string | null
  after: string | null
}

/** Saves what the unit declares of itself; each changed field is kept as a fact, and after a submission the officer is told. */
export async function changeProfile(ctx: Context, input: Partial<Declared>): Promise<{ changed: string[] }> {
  const bodyId = ctx.actor.bodyId ?? refuse('not-found')
  await ctx.sql`select 1 from registry.enterprise where body_id = ${bodyId} for update`
  const before = await getEnterprise(ctx, bodyId)
  const after = declaredAfter(before, input)
  const changes = changesBetween(before, after)
  const figures = ['industryCode', 'employees', 'revenueFen', 'assetsFen'] as const
  const figuresGiven = figures.some(field => input[field] !== undefined)
  if (changes.length === 0 && !figuresGiven) return { changed: [] }
  const receiving = await receivingOf(ctx, after)
  await updateBody(ctx, { bodyId, name: after.name, territory: receiving.territory })
  const { sealing } = ctx.environment
  await ctx.sql`update registry.enterprise set ${ctx.sql({
    kind: after.kind,
    ownership: after.ownership,
    legalRepresentative: after.legalRepresentative,
    clerkName: after.clerkName,
    clerkPhoneSealed: sealing.encrypt(after.clerkPhone),
    clerkPhoneHash: sealing.hash(after.clerkPhone),
    byAgent: after.byAgent,
    place: after.place,
    address: after.address,
    addressKey: addressKey(after.address),
    receivingBecause: receiving.because,
    industryCode: after.industryCode,
    employees: after.employees,
    revenueFen: after.revenueFen,
    assetsFen: after.assetsFen,
    figuresYear: figuresGiven ? figuresYearOf(ctx.today) : before.figuresYear,
    size: sizeOf(after),
    fiveIndustry: after.fiveIndustry,
    insured: after.insured,
    insuranceNumber: after.insuranceNumber,
    insurancePlace: after.insurancePlace,
    changedAt: changes.length > 0 ? ctx.now : before.changedAt,
  } as never)} where body_id = ${bodyId}`
  await recordChanges(ctx, { bodyId, territory: receiving.territory, changes })
  return { changed: changes.map(change => change.field) }
}

/** The declaration as it will stand. Refuses an unknown industry and a telephone that is none. */
function declaredAfter(before: Enterprise, input: Partial<Declared>): Declared {
  const given = Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== undefined),
  ) as Partial<Declared>
  const after: Declared = { ...before, ...given }
  if (given.clerkPhone !== undefined) {
    const phone = parsePhone(given.clerkPhone)
    after.clerkPhone = phone.ok ? phone.value : refuse(`phone-${phone.reason}`, {}, { field: 'clerkPhone' })
  }
  if (given.industryCode) {
    const code = fullIndustryCode(given.industryCode)
    after.industryCode = code ?? refuse('industry-unknown', { code: given.industryCode }, { field: 'industryCode' })
    // Parts of one division have different bounds (213号): at least the middle class must be named.
    if (after.industryCode.length < 4)
      refuse('industry-too-wide', { code: after.industryCode }, { field: 'industryCode' })
  }
  return after
}

/** The size by 213号; null while a figure is missing or the industry is not covered. */
export function sizeOf(
  figures: Pick<Declared, 'industryCode' | 'employees' | 'revenueFen' | 'assetsFen'>,
): Size | null {
  const { industryCode, employees, revenueFen, assetsFen } = figures
  if (industryCode === null || employees === null || revenueFen === null || assetsFen === null) return null
  return companySize({ industryCode, employees, revenueFen, assetsFen }).size
}

const declaredFields: readonly (keyof Declared)[] = [
  'name',
  'kind',
  'ownership',
  'legalRepresentative',
  'clerkName',
  'clerkPhone',
  'byAgent',
  'place',
  'address',
  'industryCode',
  'employees',
  'revenueFen',
  'assetsFen',
  'fiveIndustry',
  'insured',
  'insuranceNumber',
  'insurancePlace',
]

function changesBetween(before: Declared, after: Declared): Change[] {
  const shown = (field: keyof Declared, of: Declared) => {
    const value = of[field]
    if (value === null) return null
    return field === 'clerkPhone' ? maskPhone(String(value)) : String(value)
  }
  return declaredFields
    .filter(field => before[field] !== after[field])
    .map(field => ({ field, before: shown(field, before), after: shown(field, after) }))
}

/** Keeps the changes as facts; once something was submitted, one open note per unit gathers them for the officer. */
export async function recordChanges(
  ctx: Context,
  input: { bodyId: string; territory: string; changes: readonly Change[] },
): Promise<void> {
  const { bodyId, territory, changes } = input
  if (changes.length === 0) return
  const by = ctx.actor.accountId
  const byName = by ? await accountName(ctx, by) : ctx.actor.name
  await ctx.sql`insert into registry.enterprise_change ${ctx.sql(
    changes.map(change => ({
      id: uuidv7(),
      bodyId,
      ...change,
      changedBy: by,
      changedByName: byName,
      changedAt: ctx.now,
    })),
  )}`
  const fields = changes.map(change => change.field)
  const [submitted] = await ctx.sql`select 1 from registry.check_request where body_id = ${bodyId} limit 1`
  if (submitted) {
    const updated = await ctx.sql`update registry.officer_note
      set fields = array(select distinct unnest(fields || ${fields}::text[])), noted_at = ${ctx.now}, territory = ${territory}
      where body_id = ${bodyId} and seen_at is null returning id`
    if (updated.length === 0) {
      await ctx.sql`insert into registry.officer_note (id, body_id, territory, fields, noted_at)
        values (${uuidv7()}, ${bodyId}, ${territory}, ${fields}::text[], ${ctx.now})`
    }
  }
  ctx.record({ subject: { kind: 'enterprise', id: bodyId }, territory, detail: { fields } })
}
