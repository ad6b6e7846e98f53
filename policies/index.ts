import type { Day } from '../values/days.ts'
import type { Pack, Place } from './kit.ts'
import { changchun202008 } from './changchun-2020-08/pack.ts'
import { changchun202012 } from './changchun-2020-12/pack.ts'
import { changchun202133 } from './changchun-2021-33/pack.ts'
import { changji202015 } from './changji-2020-15/pack.ts'
import { dalian202041 } from './dalian-2020-41/pack.ts'
import { jilin202059 } from './jilin-2020-59/pack.ts'
import { jilin202082 } from './jilin-2020-82/pack.ts'
import { liaoning202016 } from './liaoning-2020-16/pack.ts'

/** Every notice that the product knows. Adding one is its folder and one line here. */
export const packs: readonly Pack[] = [
  changchun202008,
  changchun202012,
  changchun202133,
  changji202015,
  dalian202041,
  liaoning202016,
  jilin202059,
  jilin202082,
]

/**
 * The pack of a programme that governs a day in a territory: `territoryChain` holds the code of the place and those
 * above it, nearest first; the nearest notice wins, then the latest in force. Undefined when none covers the day.
 * A later change of a notice counts only where it is named in `switchedOn` (D-82).
 */
export function findPack(wanted: {
  readonly programme: string
  readonly territoryChain: readonly string[]
  readonly day: Day
  readonly switchedOn?: readonly string[]
}): Pack | undefined {
  const { programme, territoryChain, day, switchedOn = [] } = wanted
  const covering = packs
    .filter(pack => pack.amends === undefined || switchedOn.includes(pack.id))
    .filter(pack => pack.programme === programme && territoryChain.includes(pack.territory))
    .filter(pack => pack.inForce.from <= day && (pack.inForce.to === null || day <= pack.inForce.to))
  // Where a change is in force it stands in the place of what it changes, whichever of the two began later.
  const replaced = new Set(covering.map(pack => pack.amends?.pack))
  return covering
    .filter(pack => !replaced.has(pack.id))
    .sort(
      (a, b) =>
        territoryChain.indexOf(a.territory) - territoryChain.indexOf(b.territory) ||
        (a.inForce.from < b.inForce.from ? 1 : -1),
    )[0]
}

/**
 * The notice by whose routing a place goes: that of the nearest territory of `territoryChain`; its later changes and followers
 * route alike. Undefined where no notice reaches.
 */
export function noticeOf(territoryChain: readonly string[]): Pack | undefined {
  return territoryChain.flatMap(code => packs.find(pack => pack.territory === code) ?? [])[0]
}

/** Every place of every notice once, a place never before what lies above it. */
export function allPlaces(): readonly Place[] {
  const byCode = new Map(packs.flatMap(pack => pack.places).map(place => [place.code, place]))
  const ordered = new Set<Place>()
  const add = (place: Place | undefined): void => {
    if (place === undefined || ordered.has(place)) return
    if (place.parent !== null) add(byCode.get(place.parent))
    ordered.add(place)
  }
  for (const place of byCode.values()) add(place)
  return [...ordered]
}

export { type Route, route } from './routing.ts'
