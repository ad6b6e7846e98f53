import type { Day } from '../values/days.ts'
import type { Fraction } from '../values/money.ts'
import type { Settings } from './kit.ts'

/** Whole fen or a whole number, an exact fraction, or a chosen reading. */
export type SettingValue = number | Fraction | string

/** One published setting: in force in its territory and everything below it from that day on. */
export interface SettingEntry {
  readonly name: string
  readonly territory: string
  readonly from: Day
  readonly value: SettingValue
}

function ranked(entries: readonly SettingEntry[], chain: readonly string[]): SettingEntry[] {
  return entries
    .filter(entry => chain.includes(entry.territory))
    .sort((a, b) => {
      const nearer = chain.indexOf(a.territory) - chain.indexOf(b.territory)
      return nearer !== 0 ? nearer : a.from < b.from ? 1 : a.from > b.from ? -1 : 0
    })
}

/**
 * Settings as one territory sees them: `chain` holds its code and those above it, nearest first. A nearer territory
 * wins, then the later `from`. A look-up of the wrong kind throws: the setting was published under a false name.
 */
export function settingsOf(entries: readonly SettingEntry[], chain: readonly string[]): Settings {
  if (entries.length === 0) return noSettings
  const byName = new Map<string, SettingEntry[]>()
  for (const entry of ranked(entries, chain)) {
    const list = byName.get(entry.name)
    if (list === undefined) byName.set(entry.name, [entry])
    else list.push(entry)
  }
  const value = (name: string, day: Day): SettingValue | null => {
    const list = byName.get(name)
    if (list === undefined) return null
    for (const entry of list) if (entry.from <= day) return entry.value
    return null
  }
  const whole = (name: string, day: Day): number | null => {
    const found = value(name, day)
    if (found === null || (typeof found === 'number' && Number.isSafeInteger(found))) return found
    throw new Error(`setting ${name} is not a whole number`)
  }
  return {
    fen: whole,
    integer: whole,
    ratio: (name, day) => {
      const found = value(name, day)
      if (found === null || typeof found === 'object') return found
      throw new Error(`setting ${name} is not a fraction`)
    },
    choice: (name, day) => {
      const found = value(name, day)
      if (found === null || typeof found === 'string') return found
      throw new Error(`setting ${name} is not a choice`)
    },
  }
}

// Most rosters are judged where nothing is published: then nothing is looked up.
const unpublished = (_name: string, _day: Day): null => null

/** No setting is published: every rule stands on the pack's own parameters and defaults. */
export const noSettings: Settings = Object.freeze({
  fen: unpublished,
  integer: unpublished,
  ratio: unpublished,
  choice: unpublished,
})
