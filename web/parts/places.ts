import type { Choice } from './Fields.tsx'

interface PlaceInTree {
  code: string
  name: string
  parent: string | null
}

/** A place with what lies below it, itself first. */
export function coveredBy<T extends PlaceInTree>(places: readonly T[], code: string | undefined): T[] {
  const own = places.filter(place => place.code === code)
  const below = places.filter(place => place.parent === code)
  return code === undefined ? [] : [...own, ...below.flatMap(place => coveredBy(places, place.code))]
}

/** Whether one of two places lies in the other: what is set in the one may concern the other. */
export function isRelated(places: readonly PlaceInTree[], one: string, other: string): boolean {
  const holds = (outer: string, inner: string) => coveredBy(places, outer).some(place => place.code === inner)
  return one === other || holds(one, other) || holds(other, one)
}

/** Places that have none below them: where an enterprise is. */
export function leavesOf<T extends PlaceInTree>(places: readonly T[]): T[] {
  return places.filter(place => !places.some(one => one.parent === place.code))
}

/** City by city: a place stands with those of the same parent, a city with its own districts, if it has any. */
export function placeGroups<T extends Omit<PlaceInTree, 'name'>>(places: readonly T[]): { head: T; places: T[] }[] {
  const groups = new Map<string, { head: T; places: T[] }>()
  for (const place of places) {
    const parent = places.find(one => one.code === place.parent)
    const head = parent === undefined || places.some(one => one.parent === place.code) ? place : parent
    const group = groups.get(head.code) ?? { head, places: [] }
    group.places.push(place)
    groups.set(head.code, group)
  }
  return [...groups.values()]
}

/** Choices of a field, city by city where there are several; `offered` says which of all places are to be chosen from. */
export function placeChoices<T extends PlaceInTree>(all: readonly T[] = [], offered: readonly T[] = all): Choice[] {
  const codes = new Set(offered.map(place => place.code))
  return placeGroups(all).flatMap(({ head, places }) =>
    places
      .filter(place => codes.has(place.code))
      .map(place => ({ value: place.code, label: place.name, group: head.name })),
  )
}
