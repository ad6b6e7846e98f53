import { findPack, packs } from '../../../policies/index.ts'
import { noSettings, type Pack, type Scheme } from '../../../policies/kit.ts'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { bundleOf } from './bundles.ts'
import { settingsFor } from './settings-in-force.ts'

/** Name of the setting that switches a later change of a notice on (D-82). */
export function switchOf(packId: string): string {
  return `amendment/${packId}`
}

/** Later changes that are switched on in a place (chain: itself and above) on a day. */
export async function switchedOn(ctx: Context, chain: readonly string[], day: string): Promise<string[]> {
  const later = packs.filter(pack => pack.amends !== undefined)
  if (later.length === 0) return []
  const { settings } = chain[0] === undefined ? { settings: noSettings } : await settingsFor(ctx, chain[0])
  return later.filter(pack => settings.choice(switchOf(pack.id), day) === 'on').map(pack => pack.id)
}

/** The pack in the place of a notice on a day: itself, or its later change where that is switched on. Settings are read once. */
export async function packsInPlaceOf(ctx: Context, pack: Pack, territory: string): Promise<(day: string) => Pack> {
  const later = packs.filter(one => one.amends?.pack === pack.id)
  if (later.length === 0) return () => pack
  const { settings } = await settingsFor(ctx, territory)
  const holds = (one: Pack, day: string) =>
    settings.choice(switchOf(one.id), day) === 'on' && one.inForce.from <= day && day <= (one.inForce.to ?? day)
  return day => later.find(one => holds(one, day)) ?? pack
}

/** The pack that governs a programme in a territory (chain: self to city) on a day. @throws Refusal `no-notice-applies`. */
export async function packOf(
  ctx: Context,
  wanted: { programme: string; territoryChain: readonly string[]; day: string },
): Promise<Pack> {
  const on = await switchedOn(ctx, wanted.territoryChain, wanted.day)
  return findPack({ ...wanted, switchedOn: on }) ?? refuse('no-notice-applies', { day: wanted.day })
}

/** @throws Refusal `not-found` for an id that no pack has. */
export function getPack(packId: string): Pack {
  return packs.find(pack => pack.id === packId) ?? refuse('not-found')
}

/** @throws Refusal `not-found` for an id that the pack has not. */
export function schemeIn(pack: Pack, schemeId: string): Scheme {
  return pack.schemes.find(scheme => scheme.id === schemeId) ?? refuse('not-found')
}

/** SHA-256 of the pack's bundle: what a decision is computed with, and under what it is kept. */
export function packHash(packId: string): string {
  return bundleOf(packId).sha256
}
