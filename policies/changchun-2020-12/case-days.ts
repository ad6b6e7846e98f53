import type { Facts } from '../kit.ts'

/** Days that follow each other, the first one first. */
const courses: readonly (readonly string[])[] = [
  ['classStart', 'classEnd', 'assessed', 'applied'],
  ['competitionStart', 'competitionEnd', 'evidenceOn', 'applied'],
  ['certified', 'applied'],
  ['apprenticeYearEnd', 'applied'],
]

interface Course {
  readonly names: readonly string[]
  readonly stated: ReadonlySet<string>
  /** Whether a day that is left out gives way to one that was met before it. */
  givesWay(day: string, met: string): boolean
}

/** Goes along days in one direction: a stated one stays, one that is left out gives way to the furthest met so far. */
function along(facts: Facts, { names, stated, givesWay }: Course): Facts {
  const moved: { [name: string]: string } = {}
  let met: string | undefined
  for (const name of names) {
    const day = facts[name]
    if (typeof day !== 'string') continue
    if (met !== undefined && givesWay(day, met)) {
      if (!stated.has(name)) moved[name] = met
    } else if (stated.has(name)) met = day
  }
  return { ...facts, ...moved }
}

/**
 * Days that a case leaves out follow those that it states: back to the claim or end that it names, then on to the start. Days
 * that it states stand as they are, in whatever order.
 */
export function daysInOrder(facts: Facts, stated: ReadonlySet<string>): Facts {
  let found = facts
  for (const names of courses) {
    found = along(found, { names: [...names].reverse(), stated, givesWay: (day, met) => day > met })
    found = along(found, { names, stated, givesWay: (day, met) => day < met })
  }
  return found
}
