import { packs } from '../../../policies/index.ts'
import { type Doubt, type Pack, readingSettingOf, type Scheme } from '../../../policies/kit.ts'
import type { Context } from '../../platform/context.ts'
import { alike, nameOf, settingText, showSetting } from './shown.ts'
import { placeChain, type PublishedSetting, publishedIn } from './settings-in-force.ts'

/** Every doubt of every pack with the reading in force today. `territory`: as that place sees it; else as each notice's own. */
export async function listDoubts(ctx: Context, territory: string | undefined) {
  const lists = await Promise.all(
    packs.map(async pack => doubtsOf(pack, await publishedIn(ctx, await chainFor(ctx, pack, territory), ctx.today))),
  )
  return lists.flat()
}

/** As the place sees the notice; a notice that does not reach the place as its own territory sees it. */
async function chainFor(ctx: Context, pack: Pack, territory: string | undefined): Promise<string[]> {
  const chain = await placeChain(ctx, territory ?? pack.territory)
  return chain.includes(pack.territory) ? chain : placeChain(ctx, pack.territory)
}

/** The doubts of one pack, with what is published in its place. */
export function doubtsOf(
  pack: Pack,
  published: ReadonlyMap<string, PublishedSetting>,
  of: readonly Doubt[] = pack.doubts,
) {
  return of.map(doubt => ({
    id: doubt.id,
    notice: pack.id,
    clause: doubt.clause,
    question: doubt.question,
    readings: [...doubt.readings],
    chosen: doubt.chosen,
    inForce: readingInForce(doubt, published),
    reason: doubt.reason,
    owner: doubt.owner,
    ownerName: nameOf(pack, doubt.owner),
    proposal: doubt.proposal,
    fixed: doubt.fixed ?? null,
    schemes: pack.schemes.filter(scheme => leansOn(scheme, doubt.id)).map(scheme => scheme.id),
    settings: doubt.settings.map(name => {
      const found = published.get(name)
      const declared = pack.settings.find(one => one.name === name)
      return {
        name,
        label: declared?.label ?? alike(name),
        shown: found === undefined ? null : showSetting(declared, found.value),
        value: found === undefined ? null : settingText(found.value),
        since: found?.from ?? null,
        territory: found?.territory ?? null,
        publishedBy: found?.publishedAs ?? [],
      }
    }),
  }))
}

/** A doubt is decided by the one setting whose values are the readings; its other settings change figures, not readings. */
function readingInForce(doubt: Doubt, published: ReadonlyMap<string, PublishedSetting>): string {
  const value = published.get(readingSettingOf(doubt) ?? '')?.value
  return doubt.readings.find(reading => reading.id === value)?.id ?? doubt.chosen
}

/** The doubts that a scheme's rules, amounts or figures stand on. */
export function leansOn(scheme: Scheme, doubtId: string): boolean {
  const rules = [...scheme.body, ...scheme.line, ...(scheme.group?.rules ?? [])]
  return scheme.doubts?.includes(doubtId) === true || rules.some(rule => rule.doubts?.includes(doubtId))
}
