import { packs } from '../../../policies/index.ts'
import { judge, type Pack, type Scheme, settingsOf, type Stage } from '../../../policies/kit.ts'
import { loadProofs } from '../../../policies/proof-register.ts'
import type { Lonely } from '../../../policies/proofs.ts'
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

const stages = ['opening', 'claim', 'payment'] as const

/** `trade-class/64` and `trade-class/95` are two values of one setting: what one blocks, the other blocks for its own lines. */
const stemOf = (name: string) => name.split('/')[0]

/**
 * A scheme is blocked by a setting when its made-up line, or one of the lines that prove its rules, is owed exactly that while
 * everything else is published.
 */
async function blockedBy(ctx: Context, pack: Pack, name: string): Promise<Scheme[]> {
  const [proven] = await loadProofs([pack])
  if (proven === undefined) return []
  const { entries, chain } = await settingsFor(ctx, pack.territory)
  const { proofs } = proven
  const blocks = (scheme: Scheme, lonely: Lonely, stage: Stage): boolean => {
    const known = [...(proofs.settings ?? []), ...entries, ...(lonely.settings ?? [])]
    const others = known.filter(entry => entry.name !== name)
    const places = [...new Set([...chain, ...others.map(entry => entry.territory), pack.territory])]
    const facts = { ...scheme.example, ...lonely.change }
    const { owed } = judge(scheme, facts, settingsOf(others, places), lonely.used ?? [], stage)
    return owed.some(({ setting }) => setting !== undefined && stemOf(setting) === stemOf(name))
  }
  return pack.schemes.filter(
    scheme =>
      stages.some(stage => blocks(scheme, {}, stage)) ||
      Object.values(proofs.lonely[scheme.id] ?? {}).some(
        lonely => lonely.lines === undefined && blocks(scheme, lonely, lonely.stage ?? 'claim'),
      ),
  )
}
