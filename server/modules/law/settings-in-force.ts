import { type SettingEntry, type Settings, settingsOf } from '../../../policies/kit.ts'
import type { Context } from '../../platform/context.ts'
import { territoryChain } from '../identity/index.ts'

/** A published setting with who put it in force, by role. */
export interface PublishedSetting extends SettingEntry {
  publishedAs: string[]
}

/** The published settings as one territory sees them: a nearer territory wins, then the later day. */
export async function settingsFor(
  ctx: Context,
  territory: string,
): Promise<{ settings: Settings; entries: SettingEntry[]; chain: string[] }> {
  const chain = await territoryChain(ctx, territory)
  const entries = await ctx.sql<SettingEntry[]>`select name, territory, from_day as "from", value from law.setting
    where published_at is not null and corrected_at is null and territory = any(${chain}) order by name, territory, from_day`
  return { settings: settingsOf(entries, chain), entries: [...entries], chain }
}

/** Every published setting of a chain of territories, the one in force on the day first under its name. */
export async function publishedIn(
  ctx: Context,
  chain: readonly string[],
  day: string,
): Promise<Map<string, PublishedSetting>> {
  const rows = await ctx.sql<PublishedSetting[]>`select name, territory, from_day as "from", value, published_as
    from law.setting where published_at is not null and corrected_at is null and territory = any(${[...chain]}) and from_day <= ${day}
    order by array_position(${[...chain]}::text[], territory), from_day desc`
  const byName = new Map<string, PublishedSetting>()
  for (const row of rows) if (!byName.has(row.name)) byName.set(row.name, row)
  return byName
}

/**
 * A place and what lies above it: the offices' own tree where it knows the code, and by the digits of an administrative code
 * (210203 → 210200 → 210000) where the product has no office.
 */
export async function placeChain(ctx: Context, code: string): Promise<string[]> {
  const own = await territoryChain(ctx, code)
  const digits = own.filter(one => /^\d{6}$/.test(one))
  const above = digits.flatMap(one => [`${one.slice(0, 4)}00`, `${one.slice(0, 2)}0000`])
  return [...new Set([...own, ...above])]
}
