import { uuidv7 } from 'uuidv7'
import { type SettingEntry, type Settings, type SettingValue, settingsOf } from '../../../policies/kit.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { mustCover, territoryChain } from '../identity/index.ts'

/** The published settings as one territory sees them: a nearer territory wins, then the later day. */
export async function settingsFor(
  ctx: Context,
  territory: string,
): Promise<{ settings: Settings; entries: SettingEntry[] }> {
  const chain = await territoryChain(ctx, territory)
  const entries = await ctx.sql<SettingEntry[]>`select name, territory, from_day as "from", value from law.setting
    where published_at is not null and territory = any(${chain}) order by name, territory, from_day`
  return { settings: settingsOf(entries, chain), entries: [...entries] }
}

export interface SettingRow {
  id: string
  territory: string
  name: string
  fromDay: string
  value: SettingValue
  reason: string
  proposedBy: string
  publishedBy: string | null
}

/** Proposes a dated setting for the actor's territory: a minimum wage, a district's own rate. It counts once another official publishes it. */
export async function proposeSetting(
  ctx: Context,
  input: {
    territory: string
    name: string
    fromDay: string
    value: SettingValue
    reason: string
    document?: string | undefined
  },
): Promise<{ id: string }> {
  await mustCover(ctx, input.territory)
  const id = uuidv7()
  await ctx.sql`insert into law.setting (id, territory, name, from_day, value, reason, document, proposed_by, proposed_at)
    values (${id}, ${input.territory}, ${input.name}, ${input.fromDay}, ${ctx.sql.json(input.value as never)}, ${input.reason},
      ${input.document ?? null}, ${ctx.actor.accountId}, ${ctx.now})`
  ctx.record({
    subject: { kind: 'setting', id },
    territory: input.territory,
    detail: { name: input.name, fromDay: input.fromDay },
  })
  return { id }
}

/** Publishes what another official proposed. @throws Refusal `published-by-another` when it is the same person. */
export async function publishSetting(ctx: Context, settingId: string): Promise<void> {
  const [row] = await ctx.sql<{ territory: string; proposedBy: string; publishedBy: string | null }[]>`
    select territory, proposed_by, published_by from law.setting where id = ${settingId} for update`
  if (!row) refuse('not-found')
  await mustCover(ctx, row.territory)
  if (row.publishedBy) refuse('already-exists')
  if (row.proposedBy === ctx.actor.accountId) refuse('published-by-another')
  await ctx.sql`update law.setting set published_by = ${ctx.actor.accountId}, published_at = ${ctx.now} where id = ${settingId}`
  ctx.record({ subject: { kind: 'setting', id: settingId }, territory: row.territory })
}

export async function listSettings(ctx: Context): Promise<SettingRow[]> {
  return ctx.sql<
    SettingRow[]
  >`select id, territory, name, from_day, value, reason, proposed_by, published_by from law.setting order by name, from_day`
}
