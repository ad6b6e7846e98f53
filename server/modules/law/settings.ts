import { uuidv7 } from 'uuidv7'
import { packs } from '../../../policies/index.ts'
import type { Says, SettingValue } from '../../../policies/kit.ts'
import { type Reason, refuse, refuseAll } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { findTerritory, mustCover, territoryChain } from '../identity/index.ts'
import { checkSetting, type Declared, declaredFor, declarationsOf, declaredOf, ownsLocally } from './setting-rules.ts'
import { alike, nameOf, settingText, showSetting } from './shown.ts'

export interface SettingProposal {
  territory: string
  name: string
  fromDay: string
  value: SettingValue
  reason: string
  document?: string | undefined
}

/**
 * Proposes a dated setting: a minimum wage, a district's own rate, a reading of a doubt. It counts once another official
 * publishes it; for a day that has a published value it is a correction of that one. Refuses names that no notice of the place
 * declares, values and days out of bounds, and other offices' matters.
 */
export async function proposeSetting(ctx: Context, input: SettingProposal): Promise<{ id: string }> {
  await findTerritory(ctx, input.territory)
  await mustCover(ctx, input.territory)
  const of = declaredFor(input.name, await territoryChain(ctx, input.territory))
  checkSetting(of, input)
  mustBeOwner(ctx, { of, territory: input.territory })
  const corrects = await mustBeNew(ctx, input)
  const id = uuidv7()
  await ctx.sql`insert into law.setting (id, territory, name, from_day, value, reason, document, corrects, proposed_by, proposed_as,
      proposed_at)
    values (${id}, ${input.territory}, ${input.name}, ${input.fromDay}, ${ctx.sql.json(input.value as never)}, ${input.reason},
      ${input.document ?? null}, ${corrects}, ${ctx.actor.accountId}, ${[...ctx.actor.roles]}, ${ctx.now})`
  ctx.record({
    subject: { kind: 'setting', id },
    territory: input.territory,
    detail: { name: input.name, fromDay: input.fromDay },
  })
  return { id }
}

/** What waits or counts already would only lengthen the list of those who publish. Returns the published one that it would correct. */
async function mustBeNew(ctx: Context, input: SettingProposal): Promise<string | null> {
  const same = await ctx.sql<Pick<SettingRow, 'id' | 'value' | 'publishedAt' | 'corrects'>[]>`
    select id, value, published_at, corrects from law.setting where territory = ${input.territory} and name = ${input.name}
      and from_day = ${input.fromDay} and withdrawn_at is null and corrected_at is null`
  const wanted = settingText(input.value)
  const counting = same.find(one => one.publishedAt !== null)
  if (counting !== undefined && settingText(counting.value) === wanted)
    refuse('setting-day-taken', { name: input.name, day: input.fromDay }, { field: 'fromDay' })
  // One that was to correct something else has been overtaken, and can never be published.
  const waiting = same.filter(one => one.publishedAt === null && one.corrects === (counting?.id ?? null))
  if (waiting.some(one => settingText(one.value) === wanted)) refuse('setting-waits-already', { day: input.fromDay })
  return counting?.id ?? null
}

/** A local office publishes for its own place; everything else belongs to the office of the notice's territory. */
function reasonsAgainstOwner(ctx: Context, about: { of: readonly Declared[]; territory: string }): Reason[] {
  const { actor } = ctx
  if (actor.kind === 'system') return []
  const mayOwn = about.of.some(
    one => actor.territory === (ownsLocally(one, about.territory) ? about.territory : one.pack.territory),
  )
  if (mayOwn) return []
  const [first] = about.of
  const owner = first === undefined ? alike('') : nameOf(first.pack, first.declared.owner)
  return [{ code: 'setting-not-yours', params: { name: first?.declared.name ?? '', owner: owner.zh } }]
}

function mustBeOwner(ctx: Context, about: { of: readonly Declared[]; territory: string }): void {
  const reasons = reasonsAgainstOwner(ctx, about)
  if (reasons.length > 0) refuseAll(reasons)
}

interface Waiting {
  territory: string
  name: string
  fromDay: string
  proposedBy: string
  corrects: string | null
}

/** A proposal that still waits, its row locked. @throws Refusal `setting-published-already`, `setting-withdrawn`. */
async function waitingSetting(ctx: Context, settingId: string): Promise<Waiting> {
  const [row] = await ctx.sql<(Waiting & { publishedBy: string | null; withdrawnBy: string | null })[]>`
    select territory, name, from_day, proposed_by, corrects, published_by, withdrawn_by from law.setting
    where id = ${settingId} for update`
  if (!row) refuse('not-found')
  await mustCover(ctx, row.territory)
  if (row.publishedBy) refuse('setting-published-already')
  if (row.withdrawnBy) refuse('setting-withdrawn')
  return row
}

/** Ends a proposal before it counts: by who proposed it, or by an official of the office that decides it. */
export async function withdrawSetting(ctx: Context, wanted: { setting: string; reason: string }): Promise<void> {
  const row = await waitingSetting(ctx, wanted.setting)
  if (row.proposedBy !== ctx.actor.accountId)
    mustBeOwner(ctx, { of: declaredFor(row.name, await territoryChain(ctx, row.territory)), territory: row.territory })
  await ctx.sql`update law.setting set withdrawn_by = ${ctx.actor.accountId}, withdrawn_at = ${ctx.now},
    withdrawn_why = ${wanted.reason} where id = ${wanted.setting}`
  ctx.record({ subject: { kind: 'setting', id: wanted.setting }, territory: row.territory, detail: { name: row.name } })
}

/**
 * Publishes what another official proposed; what it corrects counts no longer. Decisions keep what they were made with.
 * @throws Refusal `published-by-another` when it is the same person, `setting-day-taken` when the day has another value since.
 */
export async function publishSetting(ctx: Context, settingId: string): Promise<void> {
  const row = await waitingSetting(ctx, settingId)
  if (row.proposedBy === ctx.actor.accountId) refuse('published-by-another')
  mustBeOwner(ctx, { of: declaredFor(row.name, await territoryChain(ctx, row.territory)), territory: row.territory })
  // Two proposals for one day published at once: the second waits here and then finds the first.
  await ctx.sql`select pg_advisory_xact_lock(hashtextextended(${`setting ${row.territory} ${row.name}`}, 0))`
  const [same] = await ctx.sql<{ id: string }[]>`select id from law.setting where territory = ${row.territory}
    and name = ${row.name} and from_day = ${row.fromDay} and published_at is not null and corrected_at is null`
  if (same && same.id !== row.corrects) refuse('setting-day-taken', { name: row.name, day: row.fromDay })
  if (same) await ctx.sql`update law.setting set corrected_at = ${ctx.now} where id = ${same.id}`
  await ctx.sql`update law.setting set published_by = ${ctx.actor.accountId}, published_as = ${[...ctx.actor.roles]},
    published_at = ${ctx.now} where id = ${settingId}`
  ctx.record({ subject: { kind: 'setting', id: settingId }, territory: row.territory, detail: { name: row.name } })
}

interface SettingRow {
  id: string
  territory: string
  territoryName: string
  name: string
  fromDay: string
  value: SettingValue
  reason: string
  document: string | null
  proposedBy: string
  proposedByName: string
  proposedAt: string
  publishedBy: string | null
  publishedByName: string | null
  publishedAt: string | null
  /** The published one of that day that it is to take the place of. */
  corrects: string | null
  correctedAt: string | null
  withdrawnAt: string | null
  withdrawnWhy: string | null
  inForce: boolean
}

/** Proposals and published settings with their history, newest first under each name. */
export async function listSettings(ctx: Context) {
  const rows = await ctx.sql<
    SettingRow[]
  >`select s.id, s.territory, t.name as territory_name, s.name, s.from_day, s.value,
      s.reason, s.document, s.proposed_by, p.name as proposed_by_name, s.proposed_at, s.published_by,
      q.name as published_by_name, s.published_at, s.corrects, s.corrected_at, s.withdrawn_at, s.withdrawn_why,
      s.published_at is not null and s.corrected_at is null and s.from_day <= ${ctx.today} and not exists (select 1 from law.setting l
        where l.territory = s.territory and l.name = s.name and l.published_at is not null and l.corrected_at is null
          and l.from_day <= ${ctx.today}
          and l.from_day > s.from_day) as in_force
    from law.setting s join identity.territory t on t.code = s.territory join identity.account p on p.id = s.proposed_by
      left join identity.account q on q.id = s.published_by
    order by s.name, s.territory, s.from_day desc, s.proposed_at desc`
  const declared = packs.flatMap(pack => declarationsOf(pack).map(one => ({ pack, declared: one })))
  const chainOf = await chainsOf(ctx)
  const listed = []
  for (const row of rows) {
    const chain = chainOf(row.territory)
    const own = ctx.actor.territory
    // What another city's office has proposed is nobody's business until it is published.
    if (row.publishedAt === null && own !== null && !chain.includes(own) && !chainOf(own).includes(row.territory))
      continue
    const named = declared.filter(one => one.declared.name === row.name)
    const of = named.filter(one => chain.includes(one.pack.territory))
    const below = named.filter(one => chainOf(one.pack.territory).includes(row.territory))
    const notices = [...new Set([...of, ...below].map(one => one.pack.id))]
    const first = of[0]?.declared
    const because = reasonsAgainstPublishing(ctx, row, of)
    if (row.publishedBy === null && rows.some(one => overtakes(one, row)))
      because.push({ code: 'setting-day-taken', params: { name: row.name, day: row.fromDay } })
    const against = reasonsAgainstWithdrawing(ctx, row, of)
    const label: Says = first?.label ?? alike(row.name)
    const acts = [
      { act: 'publishSetting', allowed: because.length === 0, because },
      { act: 'withdrawSetting', allowed: against.length === 0, because: against },
    ]
    listed.push({ ...row, notices, label, shown: showSetting(first, row.value), acts })
  }
  return listed
}

/** The chains of all places that settings or notices stand in, read once. */
async function chainsOf(ctx: Context): Promise<(code: string) => readonly string[]> {
  const parents = await ctx.sql<{ code: string; parent: string | null }[]>`select code, parent from identity.territory`
  const above = new Map(parents.map(one => [one.code, one.parent]))
  const chainOf = (code: string): string[] => {
    const parent = above.get(code) ?? null
    return parent === null ? [code] : [code, ...chainOf(parent)]
  }
  return chainOf
}

/** Counts for the same day, and is not what the proposal is to correct. */
const overtakes = (one: SettingRow, proposal: SettingRow) =>
  one.publishedBy !== null &&
  one.correctedAt === null &&
  one.id !== proposal.corrects &&
  one.name === proposal.name &&
  one.territory === proposal.territory &&
  one.fromDay === proposal.fromDay

interface ToldReason {
  code: string
  params: Record<string, string | number>
}

function reasonsAgainstEnded(row: SettingRow): ToldReason[] {
  if (row.publishedBy !== null) return [{ code: 'setting-published-already', params: {} }]
  return row.withdrawnAt === null ? [] : [{ code: 'setting-withdrawn', params: {} }]
}

function ownerReasons(ctx: Context, row: SettingRow, of: readonly Declared[]): ToldReason[] {
  const reasons = reasonsAgainstOwner(ctx, { of, territory: row.territory })
  return reasons.map(({ code, params = {} }) => ({ code, params }))
}

function reasonsAgainstWithdrawing(ctx: Context, row: SettingRow, of: readonly Declared[]): ToldReason[] {
  const reasons = reasonsAgainstEnded(row)
  const { roles, accountId } = ctx.actor
  if (!roles.includes('review') && !roles.includes('leader')) reasons.push({ code: 'role-not-allowed', params: {} })
  return row.proposedBy === accountId ? reasons : [...reasons, ...ownerReasons(ctx, row, of)]
}

function reasonsAgainstPublishing(ctx: Context, row: SettingRow, of: readonly Declared[]): ToldReason[] {
  const reasons = reasonsAgainstEnded(row)
  if (!ctx.actor.roles.includes('leader')) reasons.push({ code: 'role-not-allowed', params: {} })
  if (row.proposedBy === ctx.actor.accountId) reasons.push({ code: 'published-by-another', params: {} })
  return [...reasons, ...ownerReasons(ctx, row, of)]
}

/** Every setting that some notice declares, and whether the actor's office may propose it. */
export async function listDeclaredSettings(ctx: Context) {
  const territory = ctx.actor.territory ?? ''
  const chain = await territoryChain(ctx, territory)
  return packs.flatMap(pack => {
    const reaches = chain.includes(pack.territory)
    const declarations = declarationsOf(pack)
    return declaredOf(pack).map((shown, place) => {
      const declared = declarations[place]
      const of = declared === undefined ? [] : [{ pack, declared }]
      return { ...shown, mayPropose: reaches && reasonsAgainstOwner(ctx, { of, territory }).length === 0 }
    })
  })
}
