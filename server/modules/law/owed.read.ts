import { packs } from '../../../policies/index.ts'
import type { Pack, Scheme } from '../../../policies/kit.ts'
import { judge, settingsOf } from '../../../policies/kit.ts'
import { loadProofs } from '../../../policies/proof-register.ts'
import type { Context } from '../../platform/context.ts'
import { placeChain, publishedIn, settingsFor } from './settings-in-force.ts'
import { nameOf } from './shown.ts'

/** Settings that must be published before a scheme can be computed and are not: who owes them, and what they block. */
export async function listOwedSettings(ctx: Context, territory: string | undefined) {
  const owed = []
  for (const pack of packs) {
    const place = territory ?? pack.territory
    const chain = await placeChain(ctx, place)
    if (!chain.includes(pack.territory)) continue
    const published = await publishedIn(ctx, chain, ctx.today)
    for (const declared of pack.settings.filter(one => one.required && !published.has(one.name))) {
      const blocked = await blockedBy(ctx, pack, declared.name)
      owed.push({
        name: declared.name,
        label: declared.label,
        notice: pack.id,
        clause: declared.clause,
        owner: declared.owner,
        ownerName: nameOf(pack, declared.owner),
        doubt: declared.doubt ?? null,
        blocks: blocked.map(({ id, title }) => ({ scheme: id, title })),
      })
    }
  }
  return owed
}

/** A scheme is blocked by a setting when its made-up line, which fits otherwise, is owed exactly that. */
async function blockedBy(ctx: Context, pack: Pack, name: string): Promise<Scheme[]> {
  const [proven] = await loadProofs([pack])
  const { entries, chain } = await settingsFor(ctx, pack.territory)
  const known = [...(proven?.proofs.settings ?? []), ...entries].filter(entry => entry.name !== name)
  const settings = settingsOf(known, [...new Set([...chain, ...known.map(entry => entry.territory), pack.territory])])
  return pack.schemes.filter(scheme =>
    stages.some(stage => judge(scheme, scheme.example, settings, [], stage).owed.some(owed => owed.setting === name)),
  )
}

const stages = ['opening', 'claim', 'payment'] as const
